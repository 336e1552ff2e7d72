//! Conclusions that the law draws from the declared facts, derived once for rules and pages; and citations.

mod citation;
mod controller;
mod cookies;
mod purposes;
mod retention;
mod rights;
mod sources;
mod transfers;

pub use citation::{Citation, gdpr, national, practice};
pub use controller::{company_names, controller_kind, core_name, has_legal_form};
pub use cookies::{cookies_needing_consent, is_cookie_consent_needed};
pub use purposes::{
    all_bases, effective_bases, has_section_for_every_purpose, purposes_without_own_basis, register_bases,
};
pub use retention::{Scope, Uncovered, has_duration, has_period_or_end, has_section, is_unscoped, scope_of, uncovered};
pub use rights::{
    Entitlement, can_be_objected_to, entitlement, has_basis_for_every_purpose, has_explicit_consent,
    has_ground_against_erasure, is_relevant_to, is_research_or_archive,
};
pub use sources::{is_art_13_applicable, is_art_14_applicable, source_natures};
pub use transfers::{Abroad, Reach, Stated, has_adequacy_decision, is_third_country, parties_abroad};
