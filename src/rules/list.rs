//! The list of the rules, and the checklist for people.

use super::Rule;

/// Checks that only a person can make, by code and name. `notice rules --checklist` prints them.
pub static CHECKLIST: &[(&str, &str)] = &[
    ("LK003", "page-residue"),
    ("LK006", "notice-brought-to-attention"),
    ("OL003", "inapplicable-statute"),
    ("OL006", "renamed-company"),
    ("PB024", "ai-systems"),
    ("RG011", "object-not-separate"),
    ("RT005", "retention-statute-doubtful"),
    ("SR005", "observed-data-at-the-scene"),
    ("TR011", "dpf-certification"),
    ("XC004", "heading-without-content"),
    ("XC005", "purpose-needs-unlisted-data"),
    ("XC012", "connected-products"),
];

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

impl Rule {
    /// Returns the rule with this code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.code.id == code)
    }
}
