use crate::finding::Argument;
use crate::law::{gdpr, has_duration};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice that states neither how long data are stored nor what decides it. Silence is no answer.
    ///
    /// Does not report a notice with one entry that has a period, an end, a criterion, an Act or a text. RT003 asks for
    /// the rest. `[accuracy]` does not count, since it is about correct data.
    ///
    /// Law: Arts. 13(2)(a) and 14(2)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [accuracy]
    /// measures = ["update-on-notice"]
    /// ```
    /// ```toml
    /// [[retention]]  # here
    /// action      = "erase"
    /// longer-when = ["required-by-law"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// period = "P2Y"
    /// starts = "last-contact"
    /// ```
    /// ```toml
    /// [[retention]]
    /// criterion = "necessary-for-purpose"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[retention]]
    /// text.fi = "Poistamme tiedot, kun kurssi on päättynyt."
    /// ```
    RT001 "retention-missing", Error, [gdpr(13, 2, Some('a')), gdpr(14, 2, Some('a'))],
    replaces [RT002, RT003, RT004], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let entries = &context.register.retention;
    match entries.first() {
        None => findings.report(Place::default(), &[("case", Argument::Case("no-table"))]),
        Some(first) if !entries.iter().any(has_duration) => {
            findings.report(first.at, &[("case", Argument::Case("no-time"))]);
        }
        Some(_) => {}
    }
}
