//! Terms that others are compared with, whichever narrows the other.

use rustc_hash::FxHashSet;

use crate::register::Register;
use crate::vocabulary::Kind;

/// Terms of one kind. Each is read once, so that a comparison with another term does not depend on how many there are.
#[derive(Debug)]
pub(super) struct RelatedTerms<'r> {
    register: &'r Register,
    kind: Kind,
    ids: FxHashSet<&'r str>,
    /// The terms and those that they narrow.
    with_broader: FxHashSet<&'r str>,
}

impl<'r> RelatedTerms<'r> {
    /// Takes these terms.
    pub(super) fn new(register: &'r Register, kind: Kind, ids: impl IntoIterator<Item = &'r str>) -> RelatedTerms<'r> {
        let ids: FxHashSet<&str> = ids.into_iter().collect();
        let with_broader = ids.iter().flat_map(|id| register.broader_terms(kind, id).map(|(id, _)| id)).collect();
        RelatedTerms { register, kind, ids, with_broader }
    }

    /// Returns whether there is no term.
    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Returns whether this very term is one of them.
    pub(super) fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Returns whether a term is one of them, narrows one, or is narrowed by one.
    pub(super) fn has_related(&self, id: &str) -> bool {
        let mut broader = self.register.broader_terms(self.kind, id);
        self.with_broader.contains(id) || broader.any(|(id, _)| self.ids.contains(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_related_to_those_above_and_below() {
        let register = Register::default();
        let related = RelatedTerms::new(&register, Kind::Data, ["payment-data", "payment-data"]);
        for (id, expected) in [("payment-data", true), ("payment-history", true), ("name", false), ("own", false)] {
            let other = RelatedTerms::new(&register, Kind::Data, [id]);
            assert_eq!(related.has_related(id), expected, "{id}");
            assert_eq!(other.has_related("payment-data"), expected, "{id}");
            assert_eq!(related.contains(id), id == "payment-data");
        }
    }
}
