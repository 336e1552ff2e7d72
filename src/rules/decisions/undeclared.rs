use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// The law lets a notice be silent where no decision of Art. 22 is made; the tool asks for a word, so that silence is a
    /// decision. A logic, a consequence or a text under `[automated-decisions]` is an answer; a remark on profiling is not:
    /// profiling may go without a decision.
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
