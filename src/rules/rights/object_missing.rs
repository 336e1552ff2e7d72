use crate::law::{can_be_objected_to, effective_bases, gdpr, register_bases};
use crate::register::{Basis, Choice, Purpose};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a public task or legitimate interests as a basis without the right to object. Reports also a purpose on
    /// such a basis that the right leaves out (`purposes`). Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report a register without any basis (PB002). If direct marketing is the only purpose on such a basis,
    /// RG010 asks for the wider right of Art. 21(2).
    ///
    /// Law: Arts. 13(2)(b), 14(2)(c) and 21(1).
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

/// Returns the first basis on which processing can be objected to, without purposes of marketing.
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
    let is_marketing_term = |id: &str| context.has_property(Kind::Purpose, id, Property::Marketing);
    !purpose.terms.is_empty() && purpose.terms.iter().all(|term| is_marketing_term(&term.id))
}
