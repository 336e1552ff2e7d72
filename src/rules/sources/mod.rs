//! Rules on the sources of data.

pub(super) mod missing;
pub(super) mod outside_sources_denied;
pub(super) mod public_flag_missing;
pub(super) mod vague;
