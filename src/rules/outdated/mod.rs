//! Rules on names and terms that are out of date.

pub(super) mod pre_gdpr_terms;
pub(super) mod renamed_authority;
pub(super) mod renamed_product;
pub(super) mod repealed_statute;

use crate::reading::Passage;
use crate::reading::lists::outdated::*;

/// Returns whether a sentence or name is about the past.
pub(super) fn is_past(passage: &Passage) -> bool {
    PAST.is_in(passage)
}
