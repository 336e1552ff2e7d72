//! Rules on purposes and legal bases.

pub(super) mod art9_condition_missing;
pub(super) mod authority_legitimate_interests;
pub(super) mod basis_not_mapped;
pub(super) mod children_consent_guardian_missing;
pub(super) mod consent_by_acceptance;
pub(super) mod consent_traces_without_basis;
pub(super) mod e_marketing_without_consent;
pub(super) mod employee_consent;
pub(super) mod further_purpose_check;
pub(super) mod group_or_data_without_purpose;
pub(super) mod legal_basis_imprecise;
pub(super) mod legal_basis_missing;
pub(super) mod legal_obligation_uncited;
pub(super) mod legitimate_interest_unspecified;
pub(super) mod marketing_for_third_parties;
pub(super) mod missing;
pub(super) mod open_ended;

use crate::rules::Context;
use crate::vocabulary::Kind;

/// Returns whether a condition is the person's consent, or a marketing permission.
pub(super) fn is_consent(context: &Context<'_>, circumstance: &str) -> bool {
    context.register.is_same_or_narrower(Kind::Circumstance, circumstance, "consent-given")
}
