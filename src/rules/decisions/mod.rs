//! Rules on automated decisions and profiling.

pub(super) mod denied_and_explained;
pub(super) mod ground_missing;
pub(super) mod human_intervention_missing;
pub(super) mod profiling_unexplained;
pub(super) mod undeclared;
pub(super) mod unexplained;
