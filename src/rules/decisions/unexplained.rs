use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::DecisionStatus;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports automated decisions without the logic involved, or without their consequences. Each of the two has its
    /// own key.
    ///
    /// Does not report `[automated-decisions]` with a text, which may explain both.
    ///
    /// Law: the notice explains the logic, the significance and the envisaged consequences of decisions of Art. 22
    /// (Arts. 13(2)(f) and 14(2)(g)).
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
