//! Rules on transfers to third countries.

pub(super) mod adequacy_unknown;
pub(super) mod country_missing;
pub(super) mod dead_transfer_mechanism;
pub(super) mod no_transfer_vs_non_eu_provider;
pub(super) mod safeguard_missing;
pub(super) mod statement_contradiction;
pub(super) mod status_undeclared;
