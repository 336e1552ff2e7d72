use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::{gdpr, register_bases};
use crate::register::{LawRef, Text};

use super::cited::cites_a_provision;
use super::{Facts, Findings, Lexicon, rule};

/// Relations that are often given as a reason and are no basis of Art. 6, and the "relevant connection" of the repealed
/// Personal Data Act (523/1999).
static REASONS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "käsittely perustuu asiakassuhte*",
                "käsittely perustuu voimassa olevaan asiakassuhte*",
                "käsittely perustuu asiakkuu*",
                "käsittely perustuu jäsenyy*",
                "käsittely perustuu jäsensuhte*",
                "käsittely perustuu työsuhte*",
                "käsittely perustuu palvelussuhte*",
                "käsittely perustuu oppilassuhte*",
                "käsittely perustuu potilassuhte*",
                "käsittely perustuu hoitosuhte*",
                "käsittely perustuu asialliseen yhteyteen",
                "käsittelyn perusteena on asiakassuhde",
                "käsittelyn perusteena on jäsenyys",
                "käsittelyn peruste on asiakassuhde",
                "käsittelyn peruste on jäsenyys",
                "asiallinen yhteys",
                "asiallisen yhteyden",
                "yhteysvaatimu*",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "behandlingen grundar sig på kundförhålland*",
                "behandlingen grundar sig på ett kundförhålland*",
                "behandlingen grundar sig på ett gällande kundförhålland*",
                "behandlingen baserar sig på kundförhålland*",
                "behandlingen baserar sig på ett kundförhålland*",
                "behandlingen baseras på kundförhålland*",
                "behandlingen grundar sig på medlemskap*",
                "behandlingen baserar sig på medlemskap*",
                "behandlingen grundar sig på anställningsförhålland*",
                "behandlingen grundar sig på vårdförhålland*",
                "grunden för behandlingen är kundförhålland*",
                "grunden för behandlingen är medlemskap*",
                "sakligt samband",
                "saklig anknytning",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "processing is based on the customer relationship",
                "processing is based on a customer relationship",
                "processing is based on an existing customer relationship",
                "processing is based on membership",
                "processing is based on the membership",
                "processing is based on your membership",
                "processing is based on the employment relationship",
                "basis for processing is the customer relationship",
                "basis for processing is membership",
                "basis of the processing is the customer relationship",
            ],
        ),
    ])
});

rule! {
    /// `basis-text` holds a reason that is no basis of Art. 6: a customer relationship, a membership, the "relevant
    /// connection" of the repealed Act. It stands in place of a basis (then beside PB002, or alone where it cites a
    /// provision) or beside one, where the reader cannot tell what counts. Beside a basis, a reason that cites a provision
    /// makes the basis more exact and is fine. Prose (`text`) is searched for such reasons only where the entry has neither
    /// a basis nor a `basis-text`: beside a basis, "based on the customer relationship" may explain the contract.
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
    PB003 "legal-basis-imprecise", Warning, [gdpr(13, 1, Some('c')), gdpr(6, 1, None)], since "0.1"
}

/// What an entry or the whole register says of its reason.
struct Reason<'r> {
    has_basis: bool,
    basis_text: Option<&'r Text>,
    laws: &'r [LawRef],
    text: Option<&'r Text>,
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let register = facts.register;
    let whole_has_basis = !register_bases(register).is_empty();
    if let Some(whole) = register.legal_basis.as_ref() {
        let (basis_text, text) = (whole.basis_text.as_ref(), whole.note.text.as_ref());
        judge(&Reason { has_basis: whole_has_basis, basis_text, laws: &whole.laws, text }, facts, findings);
    }
    for purpose in register.purposes.iter() {
        let has_basis = whole_has_basis || !purpose.basis.is_empty();
        let (basis_text, text) = (purpose.basis_text.as_ref(), purpose.note.text.as_ref());
        judge(&Reason { has_basis, basis_text, laws: &purpose.laws, text }, facts, findings);
    }
}

fn judge(reason: &Reason<'_>, facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(basis_text) = reason.basis_text else {
        let said = facts.place_said(reason.text.filter(|_| !reason.has_basis), &REASONS);
        said.into_iter().for_each(|at| findings.report(at, &[("case", Argument::Case("alone"))]));
        return;
    };
    let case = match (reason.has_basis, cites_a_provision(facts, reason.laws, &[Some(basis_text)])) {
        (true, true) => return,
        (true, false) => "beside",
        (false, true) => "cited",
        (false, false) => "alone",
    };
    findings.report(basis_text.at, &[("case", Argument::Case(case))]);
}
