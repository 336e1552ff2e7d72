//! What counts of the findings: precedence, severities, select and ignore. One pure function.

use crate::finding::{Finding, Severity};

/// What the project asks for.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// Codes to report alone; empty = all.
    pub select: Vec<String>,
    /// Codes not to report.
    pub ignore: Vec<String>,
    /// Severities by code.
    pub severity: Vec<(String, Severity)>,
    /// Codes that speak, with those that they replace in the same notice.
    pub replaces: Vec<(&'static str, &'static [&'static str])>,
}

/// The findings that count, with the severities that the project gives them. Input findings cannot be ignored.
#[must_use]
pub fn apply(policy: &Policy, findings: Vec<Finding>) -> Vec<Finding> {
    let spoken: Vec<(&str, Vec<String>)> =
        findings.iter().map(|finding| (finding.code.id, finding.notices.clone())).collect();
    let is_replaced = |finding: &Finding| {
        policy.replaces.iter().any(|(code, replaced)| {
            replaced.contains(&finding.code.id)
                && spoken.iter().any(|(spoke, notices)| spoke == code && *notices == finding.notices)
        })
    };
    findings
        .into_iter()
        .filter(|finding| is_input(finding) || (is_asked_for(policy, finding.code.id) && !is_replaced(finding)))
        .map(|mut finding| {
            let own = policy.severity.iter().find(|(code, _)| code == finding.code.id);
            if let Some((_, severity)) = own.filter(|_| !is_input(&finding)) {
                finding.severity = *severity;
            }
            finding
        })
        .collect()
}

fn is_input(finding: &Finding) -> bool {
    finding.code.id.starts_with("IN")
}

fn is_asked_for(policy: &Policy, code: &str) -> bool {
    let is_selected = policy.select.is_empty() || policy.select.iter().any(|own| own == code);
    is_selected && !policy.ignore.iter().any(|own| own == code)
}
