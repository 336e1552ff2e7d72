//! Rules on the kinds of data.

pub(super) mod categories_missing;
pub(super) mod identity_number_published;
pub(super) mod national_id_for_marketing;
pub(super) mod national_id_ground_missing;
pub(super) mod not_collected_but_listed;
pub(super) mod open_ended;
pub(super) mod provision_contradiction;
pub(super) mod provision_requirement_missing;
pub(super) mod redundant_identifiers;
pub(super) mod sensitive_term_misused;
pub(super) mod subject_groups_missing;
pub(super) mod third_person_data;
pub(super) mod traffic_data;
pub(super) mod without_subject_group;

use crate::register::{Data, DataItem, Ref, of};
use crate::rules::Context;
use crate::vocabulary::Kind;

/// Returns every kind of data of the register with its entry.
pub(super) fn items<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Data, &'a DataItem)> + use<'a> {
    context.register.data.iter().flat_map(|entry| entry.terms.iter().map(move |item| (entry, item)))
}

/// Returns the items that are or contain the personal identity code, with their entries.
pub(super) fn identity_codes<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Data, &'a DataItem)> + use<'a> {
    let register = context.register;
    let is_code = |term: &Ref<of::Data>| register.is_same_or_narrower(Kind::Data, &term.id, "national-identity-code");
    items(context).filter(move |(_, item)| item.all_terms().any(is_code))
}
