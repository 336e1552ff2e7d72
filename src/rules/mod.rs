//! Rules: what the law asks of a notice. One file a rule; the build script makes the list.
//!
//! A rule reads the declared facts and reports at symbolic places with typed arguments. Rules know nothing of files,
//! bytes, words, the day, or other rules.

mod about;
mod case_law;
mod check;
mod citations;
mod context;
mod controller;
mod cookies;
mod data;
mod decisions;
mod list;
mod naming;
mod outdated;
mod purposes;
mod recipients;
mod references;
mod related;
mod release;
mod retention;
mod rights;
mod rule;
mod sources;
mod transfers;
mod wording;

use naming::name_argument;
use rule::rule;

pub use case_law::{Decision, decisions};
pub use check::{check, check_one};
pub use context::{Context, Findings};
pub use list::{CHECKLIST, RULES};
pub use release::Release;
pub use rule::Rule;
pub(crate) use wording::placeholder_left::placeholder_in;
