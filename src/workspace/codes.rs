//! Every code that a report may hold.

use crate::finding::Code;
use crate::{load, policy, rules};

/// Returns every code that a report may hold: those of input, of rules and of acceptance.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let rules = rules::RULES.iter().map(|rule| &rule.code);
    load::codes::ALL.iter().copied().chain(rules).chain(policy::codes::ALL.iter().copied()).collect()
}
