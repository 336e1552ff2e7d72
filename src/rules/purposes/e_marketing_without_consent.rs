use crate::jurisdiction::Matter;
use crate::law::{effective_bases, national};
use crate::register::{Basis, Purpose};
use crate::rules::{Context, Findings, purposes, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports electronic direct marketing without consent, as a question: the register cannot show whether an
    /// exception fits.
    ///
    /// Does not report letters and calls, which are not electronic direct marketing of section 200(1). The vocabulary
    /// knows which terms are. Does not report an entry on condition of a permission: PB008 asks for the basis.
    ///
    /// Law: electronic direct marketing to natural persons needs prior consent (Art. 13 of Directive 2002/58/EC, and the national
    /// provisions on it). Exceptions are similar products of the seller for its customers, and in some countries legal persons.
    /// Silent for a controller outside the EEA in a country whose law the program does not know.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-mail", "newsletters"]  # here
    /// basis = ["legitimate-interests"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-mail"]
    /// basis = ["legitimate-interests"]
    /// [[purpose]]
    /// terms = ["electronic-direct-marketing"]
    /// when = ["marketing-permission-given"]
    /// ```
    /// ```toml
    /// [controller]
    /// country = "US"
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// ```
    PB009 "e-marketing-without-consent", Info, [national(Matter::ElectronicMarketing)], under ElectronicMarketing, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for purpose in context.register.purposes.iter().filter(|purpose| !is_based_on_consent(purpose, context)) {
        let is_electronic = |id: &str| context.has_property(Kind::Purpose, id, Property::Electronic);
        if let Some(term) = purpose.terms.iter().find(|term| is_electronic(&term.id)) {
            findings.report(term.at, &[("purpose", context.term(Kind::Purpose, &term.id))]);
        }
    }
}

/// Returns whether a purpose has consent as its basis or condition.
fn is_based_on_consent(purpose: &Purpose, context: &Context<'_>) -> bool {
    effective_bases(context.register, purpose).contains(&Basis::Consent)
        || purpose.when.iter().any(|condition| purposes::is_consent(context, &condition.id))
}
