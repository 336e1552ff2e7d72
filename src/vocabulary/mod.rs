//! The controlled terms with their properties.
//!
//! A term is an id within a [`Kind`]. `core.toml` and further packs beside this file define the terms; their words are in
//! `locales/*/vocabulary/PACK.ftl` under `KIND_ID`. A rule asks for a [`Property`] of a term; it has no list of ids. Authors add terms of their own under `[vocabulary.KIND.ID]`; there `broader` names the built-in term
//! whose properties the own one inherits.

pub mod dpv;
mod kind;
mod services;
mod term;
mod terms;

pub use kind::Kind;
pub use services::service_named;
pub use term::{Nature, Property, Term};
pub use terms::{find, terms};
