//! Every code that a report may hold.

use crate::finding::Code;
use crate::{load, policy, rules, settings};

/// Returns every code that a report may hold: those of input, of settings, of rules and of acceptance.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let rules = rules::RULES.iter().map(|rule| &rule.code);
    let input = load::codes::ALL.iter().copied();
    input.chain(settings::codes::ALL.iter().copied()).chain(rules).chain(policy::codes::ALL.iter().copied()).collect()
}
