//! Where the data come from, and so which of Art. 13 and 14 binds.

use crate::register::Register;
use crate::vocabulary::{Kind, Nature, Property};

/// The natures of the sources that the register names. A named party without a term is somebody else: external.
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

/// Whether Art. 14 binds: some data come from elsewhere than the data subject. Service use and web behaviour are observed
/// in the data subject, and the controller's own registers are no other source (Art. 13(3)).
#[must_use]
pub fn is_art_14_applicable(register: &Register) -> bool {
    source_natures(register).contains(&Nature::External)
}

/// Whether Art. 13 binds: some data are collected from the data subject, by asking or by observing.
#[must_use]
pub fn is_art_13_applicable(register: &Register) -> bool {
    source_natures(register).iter().any(|nature| matches!(nature, Nature::DataSubject | Nature::Observed))
}
