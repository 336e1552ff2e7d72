//! What the law asks and a register lacks: one file a rule, and the one list of them.
//!
//! A rule sees the declared facts and reports at symbolic places with typed arguments. It knows nothing of files, bytes,
//! words, the day, or other rules.

mod about;
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
mod retention;
mod rights;
mod rule;
mod sources;
mod transfers;
mod wording;

use naming::named;
use rule::rule;

pub use check::{check, check_one};
pub use context::{Context, Findings};
pub use list::{CHECKLIST, RULES};
pub use rule::Rule;
