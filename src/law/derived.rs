//! What follows from the declared facts: which of Art. 13 and 14 binds, the effective basis of each purpose, and the rights
//! that the bases give.

use crate::register::{Basis, Cookie, LawRef, Purpose, Ref, Register, of};
use crate::vocabulary::{Kind, Nature, Property};

/// Bases of a purpose: its own, else the register's.
#[must_use]
pub fn effective_bases(register: &Register, purpose: &Purpose) -> Vec<Basis> {
    let own: Vec<Basis> = purpose.basis.iter().map(|basis| basis.value).collect();
    if own.is_empty() { register_bases(register) } else { own }
}

/// Bases that the register gives for the whole.
#[must_use]
pub fn register_bases(register: &Register) -> Vec<Basis> {
    register.legal_basis.iter().flat_map(|table| &table.basis).map(|basis| basis.value).collect()
}

/// The purposes that give no basis of their own: those that the register's bases cover.
pub fn purposes_without_own_basis(register: &Register) -> impl Iterator<Item = &Purpose> {
    register.purposes.iter().filter(|purpose| purpose.basis.is_empty())
}

/// Every basis that stands anywhere in the register, without repetition.
#[must_use]
pub fn all_bases(register: &Register) -> Vec<Basis> {
    let own = register.purposes.iter().flat_map(|purpose| &purpose.basis).map(|basis| basis.value);
    let mut bases = register_bases(register);
    for basis in own {
        if !bases.contains(&basis) {
            bases.push(basis);
        }
    }
    bases
}

/// The natures of the sources that the register names. A named party without a term is somebody else: external.
#[must_use]
pub fn source_natures(register: &Register) -> Vec<Nature> {
    let all = [Nature::DataSubject, Nature::Observed, Nature::Internal, Nature::External];
    let mut natures = Vec::new();
    for source in &register.sources {
        for term in &source.terms {
            natures.extend(
                all.iter().filter(|nature| register.term_is(Kind::Source, &term.id, Property::Nature(**nature))),
            );
        }
        if !source.parties.is_empty() {
            natures.push(Nature::External);
        }
    }
    natures
}

/// Whether Art. 14 binds: some data come from elsewhere than the data subject. Service use and web behaviour are observed
/// in the data subject, and the controller's own registers are no other source (Art. 13(3)).
#[must_use]
pub fn art_14_binds(register: &Register) -> bool {
    source_natures(register).contains(&Nature::External)
}

/// Whether Art. 13 binds: some data are collected from the data subject, by asking or by observing.
#[must_use]
pub fn art_13_binds(register: &Register) -> bool {
    source_natures(register).iter().any(|nature| matches!(nature, Nature::DataSubject | Nature::Observed))
}

/// Whether every purpose rests on a section of an Act, so that the law itself says what is done: its own citation, else the
/// register's. The GDPR is no such Act.
#[must_use]
pub fn every_purpose_cites_a_section(register: &Register) -> bool {
    let cites = |laws: &[LawRef]| laws.iter().any(|law| law.act != "gdpr" && law.section.is_some());
    let shared = register.legal_basis.as_ref().is_some_and(|table| cites(&table.laws));
    let is_cited = |purpose: &Purpose| if purpose.laws.is_empty() { shared } else { cites(&purpose.laws) };
    !register.purposes.is_empty() && register.purposes.iter().all(is_cited)
}

/// Whether cookies for these purposes need consent: one of them is not among those for which a cookie is strictly necessary
/// (Act 917/2014, section 205; Art. 5(3) of Directive 2002/58/EC).
#[must_use]
pub fn needs_cookie_consent(register: &Register, purposes: &[Ref<of::Purpose>]) -> bool {
    purposes.iter().any(|purpose| !register.term_is(Kind::Purpose, &purpose.id, Property::Essential))
}

/// The cookies that need consent: by their purposes, else because whose they are is known to follow visitors.
pub fn optional_cookies(register: &Register) -> impl Iterator<Item = &Cookie> {
    register.cookie.iter().filter(|cookie| {
        if cookie.purposes.is_empty() {
            let party = cookie.party.as_ref();
            return party.is_some_and(|party| register.term_is(Kind::Service, &party.id, Property::Tracker));
        }
        needs_cookie_consent(register, &cookie.purposes)
    })
}
