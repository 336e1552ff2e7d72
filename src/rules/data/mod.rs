//! Rules on the kinds of data.

pub(super) mod categories_missing;
pub(super) mod national_id_for_marketing;
pub(super) mod national_id_ground_missing;
pub(super) mod open_ended;
pub(super) mod provision_requirement_missing;
pub(super) mod redundant_identifiers;
pub(super) mod sensitive_term_misused;
pub(super) mod subject_groups_missing;
pub(super) mod third_person_data;
pub(super) mod traffic_data;
pub(super) mod without_subject_group;
