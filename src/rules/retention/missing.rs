use crate::finding::Argument;
use crate::law::{gdpr, has_duration};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// How long data are stored, or what decides it, must be told. Silence never settles it. Entries that say neither a
    /// period, an end, a criterion, an Act nor anything in words (only what happens afterwards, say) are no answer; one
    /// entry that says it is enough here, and RT003 asks for the rest. Keeping data correct (`[accuracy]`) says nothing of
    /// how long.
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
