use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice that does not state whether automated decisions are made.
    ///
    /// Does not report `[automated-decisions]` with a status, a logic, a consequence or a text. A statement on
    /// profiling is no answer, since profiling may go without a decision.
    ///
    /// Law: silence is lawful where no decision of Art. 22 is made (Arts. 13(2)(f) and 14(2)(g)). The tool asks, so
    /// that silence is a decision of the author.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [automated-decisions]  # here
    /// profiling-status = "none"
    /// ```
    /// ## Good
    /// ```toml
    /// [automated-decisions]
    /// status = "none"
    /// ```
    /// ```toml
    /// [automated-decisions]
    /// logic = "Luottopäätös perustuu pisteytykseen."
    /// ```
    PB012 "adm-undeclared", Info, [gdpr(13, 2, Some('f')), gdpr(14, 2, Some('g'))],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(decisions) = context.register.automated_decisions.as_ref() else {
        findings.report(Place::default(), &[("case", Argument::Case("no-table"))]);
        return;
    };
    let answers = [&decisions.logic, &decisions.consequences, &decisions.note.text];
    if decisions.status.is_none() && answers.iter().all(|answer| answer.is_none()) {
        findings.report(decisions.at, &[("case", Argument::Case("no-status"))]);
    }
}
