use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Every register has at least one purpose; the law asks for it whatever the source of the data. An entry states one by
    /// its terms or by its text. Purposes of cookies or of a recipient are no purposes of the register. Where entries
    /// stand, each that names nothing is told: what it says of bases or groups concerns no purpose that a reader can see.
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
