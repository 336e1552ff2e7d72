//! Rules on storage periods.

pub(super) mod contradiction;
pub(super) mod long;
pub(super) mod minimum_only;
pub(super) mod missing;
pub(super) mod partial_coverage;
pub(super) mod start_missing;
pub(super) mod vague;
