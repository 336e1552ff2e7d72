//! Every rule, and what no rule can check.

use super::Rule;

/// What only a person can check, by code and name: told by `notice rules --checklist`, never guessed.
pub static CHECKLIST: &[(&str, &str)] = &[
    ("LK003", "page-residue"),
    ("OL003", "inapplicable-statute"),
    ("OL006", "renamed-company"),
    ("RG011", "object-not-separate"),
    ("RT005", "retention-statute-doubtful"),
    ("XC004", "heading-without-content"),
    ("XC005", "purpose-needs-unlisted-data"),
];

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

impl Rule {
    /// The rule with this code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.code.id == code)
    }
}
