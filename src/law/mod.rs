//! What the law ties together, derived once: citations, and the rights that follow from the bases.

mod citation;
mod controller;
mod cookies;
mod purposes;
mod retention;
mod rights;
mod sources;
mod transfers;

pub use citation::{Act, Citation, data_protection_act, ecs_act, gdpr, practice};
pub use controller::{LEGAL_FORMS, companies_named, controller_kind, core_name, has_legal_form};
pub use cookies::{needs_cookie_consent, optional_cookies};
pub use purposes::{
    all_bases, effective_bases, every_purpose_cites_a_section, purposes_without_own_basis, register_bases,
};
pub use retention::{Scope, Uncovered, has_section, is_unscoped, not_covered, says_how_long, scope_of, sets_a_time};
pub use rights::{
    Given, concerns, given, gives_objection, has_explicit_consent, is_every_purpose_based, is_research_or_archive,
    may_outweigh_erasure,
};
pub use sources::{art_13_binds, art_14_binds, source_natures};
pub use transfers::{Abroad, Stated, has_adequacy_decision, is_third_country, parties_abroad};
