use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a register without purposes, and each entry of `[[purpose]]` that names none.
    ///
    /// Does not report an entry with a term or a text. Purposes of cookies or of a recipient are no purposes of the
    /// register.
    ///
    /// Law: Arts. 13(1)(c) and 14(1)(c), whatever the source of the data.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// [[purpose]]  # here
    /// basis = ["contract"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// text = "Hoidamme kirjaston lainoja ja varauksia."
    /// ```
    PB001 "purpose-missing", Error, [gdpr(13, 1, Some('c')), gdpr(14, 1, Some('c'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let purposes = &context.register.purposes;
    if purposes.is_empty() {
        findings.report(Place::default(), &[("case", Argument::Case("no-table"))]);
    }
    for purpose in purposes.iter().filter(|purpose| purpose.terms.is_empty() && purpose.note.text.is_none()) {
        findings.report(purpose.at, &[("case", Argument::Case("no-terms"))]);
    }
}
