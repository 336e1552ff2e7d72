//! The rights that the law gives: some always, some by the basis of the processing (Arts. 7(3), 15–22 and 77).

use crate::register::{Action, Basis, Condition, DataItem, Ground, Purpose, Register};

use super::purposes::effective_bases;

/// Whether the law gives a right, and by which basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entitlement {
    /// The law gives the right whatever the basis.
    Always,
    /// This basis gives the right.
    By(Basis),
    /// None of the bases gives the right.
    Never,
    /// No basis is declared, or the right does not depend on a basis.
    Unknown,
}

/// Returns whether the law gives a right, and by which of these bases of processing. The objection to marketing depends
/// on the purpose, so it is [`Entitlement::Unknown`].
#[must_use]
pub fn entitlement(right: &str, bases: &[Basis]) -> Entitlement {
    let first = |is_ground: fn(Basis) -> bool| match bases.iter().copied().find(|basis| is_ground(*basis)) {
        _ if bases.is_empty() => Entitlement::Unknown,
        Some(basis) => Entitlement::By(basis),
        None => Entitlement::Never,
    };
    match right {
        "access" | "rectification" | "restriction" | "complaint" => Entitlement::Always,
        // Art. 17(3)(b): a duty or public task excludes erasure, whatever other basis there is.
        "erasure" if bases.iter().any(|basis| is_duty_or_task(*basis)) => Entitlement::Never,
        "erasure" => first(|_| true),
        "object" => first(can_be_objected_to),
        "portability" => first(|basis| matches!(basis, Basis::Consent | Basis::Contract)),
        "withdraw-consent" => first(|basis| basis == Basis::Consent),
        _ => Entitlement::Unknown,
    }
}

/// Returns whether processing on this basis can be objected to (Art. 21(1)).
#[must_use]
pub fn can_be_objected_to(basis: Basis) -> bool {
    matches!(basis, Basis::PublicTask | Basis::LegitimateInterests)
}

fn is_duty_or_task(basis: Basis) -> bool {
    matches!(basis, Basis::LegalObligation | Basis::PublicTask)
}

/// Returns whether there are purposes, and each has a basis.
#[must_use]
pub fn has_basis_for_every_purpose(register: &Register) -> bool {
    !register.purposes.is_empty()
        && register.purposes.iter().all(|purpose| !effective_bases(register, purpose).is_empty())
}

/// Returns whether a purpose concerns one of these groups of data subjects. A purpose without groups concerns
/// everybody, and so does an empty list.
#[must_use]
pub fn is_relevant_to(purpose: &Purpose, groups: &[&str]) -> bool {
    let own = &purpose.data_subjects;
    own.is_empty() || groups.is_empty() || own.iter().any(|group| groups.contains(&group.id.as_str()))
}

/// Returns whether special categories of data are processed with explicit consent (Art. 9(2)(a)), which can be
/// withdrawn.
#[must_use]
pub fn has_explicit_consent(register: &Register) -> bool {
    has_condition(register, |condition| condition == Condition::ExplicitConsent)
}

/// Returns whether data are processed for research or archiving in the public interest. National law may then remove
/// rights (Art. 89(2)–(3); Act 1050/2018, sections 31 and 32).
#[must_use]
pub fn is_research_or_archive(register: &Register) -> bool {
    let is_ground = |item: &DataItem| item.more.ground.as_ref().is_some_and(|ground| ground.value == Ground::Research);
    has_condition(register, |condition| condition == Condition::ArchivingResearch) || items(register).any(is_ground)
}

/// Returns whether a ground excludes erasure: public health, health care, research or an archive (Art. 17(3)(c)–(d)).
#[must_use]
pub fn has_ground_against_erasure(register: &Register) -> bool {
    let is_archived = register
        .retention
        .iter()
        .any(|entry| entry.action.as_ref().is_some_and(|action| action.value == Action::Archive));
    let is_health =
        has_condition(register, |condition| matches!(condition, Condition::HealthCare | Condition::PublicHealth));
    is_archived || is_health || is_research_or_archive(register)
}

fn has_condition(register: &Register, is_it: impl Fn(Condition) -> bool) -> bool {
    items(register).any(|item| item.more.condition.as_ref().is_some_and(|condition| is_it(condition.value)))
}

fn items(register: &Register) -> impl Iterator<Item = &DataItem> {
    register.data.iter().flat_map(|entry| &entry.terms)
}
