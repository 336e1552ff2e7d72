use crate::finding::Argument;
use crate::law::{gdpr, register_bases};
use crate::reading::lists::purposes::legal_basis_imprecise::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{LawRef, Text};
use crate::rules::citations::has_cited_provision;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a reason that is no basis of Art. 6, such as a customer relationship, a membership, or the "relevant
    /// connection" of the repealed Act. `basis-text` holds such reasons. `text` is searched for them only if the entry
    /// has neither a basis nor a `basis-text`.
    ///
    /// Does not report a `basis-text` that cites a provision beside a basis, since it makes the basis more exact.
    /// Beside a basis, "based on the customer relationship" in `text` may explain the contract. A sentence that names
    /// one of the six bases is left to PB002.
    ///
    /// Law: Arts. 6(1) and 13(1)(c).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["member-communication"]
    /// basis-text = "Käsittely perustuu jäsenyyteen."  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis-text = "Oppivelvollisuuslaki (1214/2020) 4 luku 16 §"  # here
    /// ```
    /// ```toml
    /// [legal-basis]
    /// basis = ["consent", "contract"]
    /// basis-text = "Palvelujen tarjoaminen."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[purpose]]
    /// terms = ["customer-communication"]
    /// text = "Behandlingen grundar sig på kundförhållandet."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// basis-text = "Kirjanpitolain 2 luvun 10 § velvoittaa säilyttämään tositteet."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// text = "Käsittely perustuu asiakassuhteeseen eli sopimukseen kanssasi."
    /// ```
    PB003 "legal-basis-imprecise", Warning, [gdpr(13, 1, Some('c')), gdpr(6, 1, None)], with [citations, denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let whole_has_basis = !register_bases(register).is_empty();
    if let Some(whole) = register.legal_basis.as_ref() {
        let (basis_text, text) = (whole.grounds.basis_text.as_ref(), whole.note.text.as_ref());
        check_reason(
            &Reason { has_basis: whole_has_basis, basis_text, laws: &whole.grounds.laws, text },
            context,
            findings,
        );
    }
    for purpose in register.purposes.iter() {
        let has_basis = whole_has_basis || !purpose.grounds.basis.is_empty();
        let (basis_text, text) = (purpose.grounds.basis_text.as_ref(), purpose.note.text.as_ref());
        check_reason(&Reason { has_basis, basis_text, laws: &purpose.grounds.laws, text }, context, findings);
    }
}

/// The reason for processing that an entry or the whole register gives.
struct Reason<'r> {
    has_basis: bool,
    basis_text: Option<&'r Text>,
    laws: &'r [LawRef],
    text: Option<&'r Text>,
}

/// Reports a `basis-text`, or without one a reason in the text.
fn check_reason(reason: &Reason<'_>, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(basis_text) = reason.basis_text else {
        let found = context.find_place(reason.text.filter(|_| !reason.has_basis), is_reason);
        found.into_iter().for_each(|at| findings.report(at, &[("case", Argument::Case("alone"))]));
        return;
    };
    if !context.is_text_read(basis_text) {
        return;
    }
    let case = match (reason.has_basis, has_cited_provision(context, reason.laws, &[Some(basis_text)])) {
        (true, true) => return,
        (true, false) => "beside",
        (false, true) => "cited",
        (false, false) => "alone",
    };
    findings.report(basis_text.at, &[("case", Argument::Case(case))]);
}

/// Returns whether a sentence presents a reason that is no basis of Art. 6 as the basis of processing.
fn is_reason(sentence: &Passage) -> bool {
    const BETWEEN: usize = 5;
    let is_based = has_phrase(sentence, RESTS_ON, &[(BETWEEN, RELATIONS)]);
    CONNECTION.is_in(sentence) || (is_based && PROCESSING.is_in(sentence) && !BASES.is_in(sentence))
}
