//! Every code that a report may hold.

use crate::closest::closest;
use crate::finding::Code;
use crate::{load, policy, rules, settings};

/// Returns every code that a report may hold: those of input, of settings, of rules and of acceptance.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let rules = rules::RULES.iter().map(|rule| &rule.code);
    let input = load::codes::ALL.iter().copied();
    input.chain(settings::codes::ALL.iter().copied()).chain(rules).chain(policy::codes::ALL.iter().copied()).collect()
}

/// Returns the code of a name, or a code or beginning of codes in capitals; `None` where there is no such code.
#[must_use]
pub fn find_code(text: &str) -> Option<String> {
    let known = codes();
    let begin = text.to_uppercase();
    let named = known.iter().find(|code| code.name == text).map(|code| code.id.to_owned());
    named.or_else(|| (!text.is_empty() && known.iter().any(|code| code.id.starts_with(&begin))).then_some(begin))
}

/// Returns the code with the closest spelling, else the name.
#[must_use]
pub fn near_code(text: &str) -> Option<&'static str> {
    let known = codes();
    let id = closest(&text.to_uppercase(), known.iter().map(|code| code.id));
    id.or_else(|| closest(text, known.iter().map(|code| code.name)))
}

/// Returns whether a code, or each that begins like this, is one whose findings are always reported, and with their severity.
#[must_use]
pub fn is_fixed(begin: &str) -> bool {
    codes().iter().filter(|code| code.id.starts_with(begin)).all(|code| code.family.is_fixed())
}
