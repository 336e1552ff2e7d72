//! The origin of the data, which decides whether Art. 13 or Art. 14 applies.

use crate::register::Register;
use crate::vocabulary::{Kind, Nature, Property};

/// Returns the natures of the declared sources. A named party without a term counts as external.
#[must_use]
pub fn source_natures(register: &Register) -> Vec<Nature> {
    let all = [Nature::DataSubject, Nature::Observed, Nature::Internal, Nature::External];
    let mut natures = Vec::new();
    for source in &register.sources {
        for term in &source.terms {
            natures.extend(
                all.iter().filter(|nature| register.has_property(Kind::Source, &term.id, Property::Nature(**nature))),
            );
        }
        if !source.parties.is_empty() {
            natures.push(Nature::External);
        }
    }
    natures
}

/// Returns whether Art. 14 applies: some data come from somebody else than the data subject. Use of a service is
/// observed in the data subject, and the controller's own registers are no other source (Art. 13(3)).
#[must_use]
pub fn is_art_14_applicable(register: &Register) -> bool {
    source_natures(register).contains(&Nature::External)
}

/// Returns whether Art. 13 applies: some data are collected from the data subject, by asking or by observing.
#[must_use]
pub fn is_art_13_applicable(register: &Register) -> bool {
    source_natures(register).iter().any(|nature| matches!(nature, Nature::DataSubject | Nature::Observed))
}
