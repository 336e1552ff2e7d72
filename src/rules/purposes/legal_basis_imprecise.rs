use crate::finding::{Argument, Severity};
use crate::law::{effective_bases, gdpr, register_bases};
use crate::reading::lists::purposes::BASES;
use crate::reading::lists::purposes::legal_basis_imprecise::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{Basis, LawRef, Text};
use crate::rules::citations::has_cited_provision;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a reason that is no basis of Art. 6, such as a customer relationship, a membership, or the "relevant
    /// connection" of the repealed Act. `basis-text` holds such reasons. `text` is searched for them only if the entry
    /// has neither a basis nor a `basis-text`.
    ///
    /// Beside a basis, `basis-text` explains it: the "relevant connection" is reported there (info beside legitimate interests,
    /// since recital 47 has similar words). With several bases, words that show none of them are info.
    ///
    /// Does not report other words beside one basis, words that name a basis or a task, or a `basis-text` that cites a
    /// provision beside a basis. Beside a basis, "based on the customer relationship" in `text` may explain the contract. A
    /// sentence that names one of the six bases is left to PB002.
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
    /// [[purpose]]
    /// terms = ["billing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// basis-text = "Rekisteröidyn ja rekisterinpitäjän välinen asiallinen yhteys."  # here
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
    /// terms = ["service-provision"]
    /// basis = ["public-task"]
    /// basis-text = "Kunta järjestää kirjastopalvelut asukkailleen."
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// basis-text = "Asiakassuhteen hoitaminen."
    /// [[purpose]]
    /// terms = ["customer-communication"]
    /// basis = ["legitimate-interests"]
    /// basis-text = "Oikeutettu etumme on pitää yhteyttä asiakkaisiin."
    /// ```
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
    PB003 "legal-basis-imprecise", Warning, [gdpr(13, 1, Some('c')), gdpr(6, 1, None)], with [citations, denial, purposes], since "0.1", later ["connection" "0.2", "which" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    if let Some(whole) = register.legal_basis.as_ref() {
        let (basis_text, text) = (whole.grounds.basis_text.as_ref(), whole.note.text.as_ref());
        let bases = register_bases(register);
        check_reason(&Reason { bases, basis_text, laws: &whole.grounds.laws, text }, context, findings);
    }
    for purpose in register.purposes.iter() {
        let (basis_text, text) = (purpose.grounds.basis_text.as_ref(), purpose.note.text.as_ref());
        let bases = effective_bases(register, purpose);
        check_reason(&Reason { bases, basis_text, laws: &purpose.grounds.laws, text }, context, findings);
    }
}

/// The reason for processing that an entry or the whole register gives.
struct Reason<'r> {
    bases: Vec<Basis>,
    basis_text: Option<&'r Text>,
    laws: &'r [LawRef],
    text: Option<&'r Text>,
}

/// Reports a `basis-text`, or without one a reason in the text.
fn check_reason(reason: &Reason<'_>, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(basis_text) = reason.basis_text else {
        let found = context.find_place(reason.text.filter(|_| reason.bases.is_empty()), is_reason);
        found.into_iter().for_each(|at| findings.report(at, &[("case", Argument::Case("alone"))]));
        return;
    };
    if !context.is_text_read(basis_text) {
        return;
    }
    let is_cited = || has_cited_provision(context, reason.laws, &[Some(basis_text)]);
    let (case, severity) = if reason.bases.is_empty() {
        (if is_cited() { "cited" } else { "alone" }, Severity::Warning)
    } else if context.can_match(basis_text, |passage| CONNECTION.is_in(passage)) {
        // Recital 47 speaks of a relevant and appropriate relationship, too.
        let may_be_interests = reason.bases.contains(&Basis::LegitimateInterests);
        ("connection", if may_be_interests { Severity::Info } else { Severity::Warning })
    } else {
        let shows_basis = |passage: &Passage| BASES.is_in(passage) || TASK.is_in(passage);
        if reason.bases.len() == 1 || is_cited() || context.can_match(basis_text, shows_basis) {
            return;
        }
        ("which", Severity::Info)
    };
    findings.report_as(severity, basis_text.at, &[("case", Argument::Case(case))]);
}

/// Returns whether a sentence presents a reason that is no basis of Art. 6 as the basis of processing.
fn is_reason(sentence: &Passage) -> bool {
    const BETWEEN: usize = 5;
    let is_based = has_phrase(sentence, RESTS_ON, &[(BETWEEN, RELATIONS)]);
    CONNECTION.is_in(sentence) || (is_based && PROCESSING.is_in(sentence) && !BASES.is_in(sentence))
}
