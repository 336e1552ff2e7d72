//! Rules on names and terms that are out of date.

pub(super) mod pre_gdpr_terms;
pub(super) mod renamed_authority;
pub(super) mod renamed_product;
pub(super) mod repealed_statute;
