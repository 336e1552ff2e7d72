//! The legal bases of purposes, and the Acts that they rest on.

use crate::register::{Basis, LawRef, Purpose, Register};

/// Returns the bases of a purpose: its own, else the register's.
#[must_use]
pub fn effective_bases(register: &Register, purpose: &Purpose) -> Vec<Basis> {
    let own: Vec<Basis> = purpose.grounds.basis.iter().map(|basis| basis.value).collect();
    if own.is_empty() { register_bases(register) } else { own }
}

/// Returns the bases that the register gives for all purposes.
#[must_use]
pub fn register_bases(register: &Register) -> Vec<Basis> {
    register.legal_basis.iter().flat_map(|table| &table.grounds.basis).map(|basis| basis.value).collect()
}

/// Returns the purposes without a basis of their own, which the register's bases cover.
pub fn purposes_without_own_basis(register: &Register) -> impl Iterator<Item = &Purpose> {
    register.purposes.iter().filter(|purpose| purpose.grounds.basis.is_empty())
}

/// Returns every basis of the register and its purposes, each once.
#[must_use]
pub fn all_bases(register: &Register) -> Vec<Basis> {
    let own = register.purposes.iter().flat_map(|purpose| &purpose.grounds.basis).map(|basis| basis.value);
    let mut bases = register_bases(register);
    for basis in own {
        if !bases.contains(&basis) {
            bases.push(basis);
        }
    }
    bases
}

/// Returns whether every purpose cites a section of an Act, itself or through the register, so that the law states what
/// is done. The GDPR does not count.
#[must_use]
pub fn has_section_for_every_purpose(register: &Register) -> bool {
    let cites = |laws: &[LawRef]| laws.iter().any(|law| law.act != "gdpr" && law.section.is_some());
    let shared = register.legal_basis.as_ref().is_some_and(|table| cites(&table.grounds.laws));
    let is_cited =
        |purpose: &Purpose| if purpose.grounds.laws.is_empty() { shared } else { cites(&purpose.grounds.laws) };
    !register.purposes.is_empty() && register.purposes.iter().all(is_cited)
}
