//! Rules on links and references.

pub(super) mod dangling_cross_reference;
pub(super) mod link_without_target;
pub(super) mod not_self_contained;
