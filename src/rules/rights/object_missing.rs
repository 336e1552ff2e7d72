use crate::law::{can_be_objected_to, effective_bases, gdpr, register_bases};
use crate::register::{Basis, Choice, Purpose};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Processing for a public task or on legitimate interests can be objected to (Art. 21(1)). Without such a basis there is
    /// nothing to object to, and without any PB002 speaks. Where the only purposes on such a basis are direct marketing, the
    /// wider right of Art. 21(2) covers them, and RG010 asks for it. A right
    /// told of for some `purposes` leaves the others untold. Left to a linked notice: info, as in RG001.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// [[right]]  # here
    /// terms = ["access", "object-direct-marketing"]
    /// ```
    /// ```toml
    /// [legal-basis]
    /// basis = ["public-task"]
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics", "direct-marketing"]
    /// basis = ["legitimate-interests"]
    /// [[right]]
    /// terms = ["object", "object-direct-marketing"]
    /// purposes = ["direct-marketing"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// [[right]]
    /// terms = ["object"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing", "newsletters"]
    /// basis = ["legitimate-interests"]
    /// [[right]]
    /// terms = ["object-direct-marketing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-due-diligence"]
    /// basis = ["legal-obligation"]
    /// [[purpose]]
    /// terms = ["statistics"]
    /// ```
    RG005 "right-object-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(21, 1, None)],
    section Objection, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if rights::is_mentioned(context, "object") {
        // Marketing on these bases has the wider right of Art. 21(2).
        let left_out = rights::purpose_left_out(context, "object", can_be_objected_to);
        if let Some(found) = left_out.filter(|(_, purpose)| !is_marketing(context, purpose)) {
            rights::report_left_out(context, findings, "object", found);
        }
        return;
    }
    if let Some(basis) = objectionable_basis(context) {
        rights::report_missing(context, findings, &[("basis", context.term(Kind::Basis, basis))]);
    }
}

/// Returns the first basis to which one can object, without purposes of marketing.
fn objectionable_basis(context: &Context<'_>) -> Option<&'static str> {
    let find = |bases: Vec<Basis>| bases.into_iter().find(|basis| can_be_objected_to(*basis)).map(Choice::id);
    let purposes = &context.register.purposes;
    if purposes.is_empty() {
        return find(register_bases(context.register));
    }
    let other_than_marketing = purposes.iter().filter(|purpose| !is_marketing(context, purpose));
    other_than_marketing.into_iter().find_map(|purpose| find(effective_bases(context.register, purpose)))
}

fn is_marketing(context: &Context<'_>, purpose: &Purpose) -> bool {
    let is = |id: &str| context.has_property(Kind::Purpose, id, Property::Marketing);
    !purpose.terms.is_empty() && purpose.terms.iter().all(|term| is(&term.id))
}
