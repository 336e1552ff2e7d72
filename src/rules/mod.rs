//! What the law asks and a register lacks: one file a rule, and the one list of them.
//!
//! A rule sees the declared facts and reports at symbolic places with typed arguments. It knows nothing of files, bytes,
//! words, the day, or other rules.

mod about;
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

use crate::finding::Finding;
use crate::source::Places;

use naming::named;
use rule::{optional, rule};

pub use context::{Context, Findings};
pub use list::{CHECKLIST, RULES};
pub use rule::Rule;

/// Runs every rule over a register.
#[must_use]
pub fn check(context: &Context<'_>, places: &Places) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| check_one(rule, context, places)).collect()
}

/// Runs one rule over a register.
#[must_use]
pub fn check_one(rule: &'static Rule, context: &Context<'_>, places: &Places) -> Vec<Finding> {
    let mut findings = Findings { places, code: &rule.code, list: Vec::new() };
    if rule.applies_under(context.jurisdiction()) {
        (rule.check)(context, &mut findings);
    }
    findings.list
}
