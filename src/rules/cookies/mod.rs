//! Rules on cookies.

pub(super) mod browser_settings_only;
pub(super) mod consent_by_use;
pub(super) mod consent_unstated;
pub(super) mod duration_missing;
pub(super) mod statement_contradiction;
pub(super) mod third_party_missing;
pub(super) mod tracker_list_mismatch;
