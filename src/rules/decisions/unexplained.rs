use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::DecisionStatus;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Where decisions of Art. 22 are made, the notice must explain the logic involved, and what such processing means and
    /// leads to for the person. A text of the table may do both in words of its own, so nothing is said where one stands. The
    /// consequences are as much asked for as the logic, and each has its key.
    ///
    /// ## Bad
    /// ```toml
    /// [automated-decisions]  # here
    /// status = "yes"
    /// ```
    /// ```toml
    /// [automated-decisions]  # here
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// ```
    /// ## Good
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// consequences = "Hakemus voidaan hylätä."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "yes"
    /// text = "Sopimuksesta päättää pisteytys, joka perustuu maksuhäiriömerkintöihin. Pyynnöstä päätöksen tekee ihminen."
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// ```
    PB016 "adm-unexplained", Error, [gdpr(13, 2, Some('f')), gdpr(14, 2, Some('g'))],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else { return };
    let is_made = decisions.status == Some(DecisionStatus::Yes);
    if !is_made || decisions.note.text.is_some() {
        return;
    }
    let (case, severity) = match (&decisions.logic, &decisions.consequences) {
        (Some(_), Some(_)) => return,
        (None, None) => ("nothing", Severity::Error),
        (Some(_), None) => ("consequences", Severity::Error),
        (None, Some(_)) => ("logic", Severity::Error),
    };
    findings.report_as(severity, decisions.at, &[("case", Argument::Case(case))]);
}
