//! The built-in terms, which the build script writes from the packs in this folder.

use super::kind::Kind;
use super::term::{Nature, Property, Term};

/// The terms of a kind.
struct Terms {
    /// The terms in the order in which the documents list them.
    all: &'static [Term],
    /// The indices of these terms, sorted by id.
    by_id: &'static [u16],
}

include!(concat!(env!("OUT_DIR"), "/vocabulary.rs"));

/// Returns the terms of one kind, in the order in which the documents list them.
#[must_use]
pub fn terms(kind: Kind) -> &'static [Term] {
    TERMS[kind as usize].all
}

/// Returns the built-in term of this kind and id.
#[must_use]
pub fn find(kind: Kind, id: &str) -> Option<&'static Term> {
    let Terms { all, by_id } = TERMS[kind as usize];
    let place = by_id.binary_search_by(|number| all[usize::from(*number)].id.cmp(id)).ok()?;
    Some(&all[usize::from(by_id[place])])
}
