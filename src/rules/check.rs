//! Runs the rules over a register.

use crate::finding::Finding;
use crate::source::Places;

use super::{Context, Findings, RULES, Rule};

/// Runs every rule over a register and returns the findings.
#[must_use]
pub fn check(context: &Context<'_>, places: &Places) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| check_one(rule, context, places)).collect()
}

/// Runs one rule over a register and returns its findings.
#[must_use]
pub fn check_one(rule: &'static Rule, context: &Context<'_>, places: &Places) -> Vec<Finding> {
    let law = context.jurisdiction();
    let mut findings = Findings { places, code: &rule.code, law, list: Vec::new() };
    if rule.applies_under(law) {
        (rule.check)(&context.for_rule(rule.coverage()), &mut findings);
    }
    findings.list
}
