//! Rules on the kinds of data.

pub(super) mod categories_missing;
pub(super) mod disclosed_data_not_listed;
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

use crate::finding::{Argument, Severity};
use crate::register::{Data, DataItem, Ref, of};
use crate::rules::Context;
use crate::vocabulary::Kind;

/// The number of a person, as a kind of data.
const IDENTITY_CODE: &str = "national-identity-code";

/// Returns every kind of data of the register with its entry.
pub(super) fn items<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Data, &'a DataItem)> + use<'a> {
    context.register.data.iter().flat_map(|entry| entry.terms.iter().map(move |item| (entry, item)))
}

/// Returns whether the law of the controller's country lists the grounds for processing a number of a person.
pub(super) fn is_ground_asked(context: &Context<'_>) -> bool {
    context.jurisdiction().identity_code.as_ref().is_some_and(|code| code.asks_ground)
}

/// Returns the severity of a finding on the number of a person: info where the law lists no grounds.
pub(super) fn severity(severity: Severity, context: &Context<'_>) -> Severity {
    if is_ground_asked(context) { severity } else { Severity::Info }
}

/// Returns the name of the number of a person in the controller's country, as a value of a message.
pub(super) fn number() -> (&'static str, Argument) {
    ("number", Argument::Term(Kind::Data, IDENTITY_CODE.to_owned()))
}

/// Returns the items that are or contain the personal identity code, with their entries.
pub(super) fn identity_codes<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Data, &'a DataItem)> + use<'a> {
    let register = context.register;
    let is_code = |term: &Ref<of::Data>| register.is_same_or_narrower(Kind::Data, &term.id, IDENTITY_CODE);
    items(context).filter(move |(_, item)| item.all_terms().any(is_code))
}
