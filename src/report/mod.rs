//! Findings as text: for people with the source line, and one line each for tools.

mod error;
mod github;
mod human;
mod json;
mod sarif;
mod summary;
mod words;

use rayon::prelude::*;

use crate::finding::{Code, Finding};
use crate::locale::Locale;

pub use error::Error;
pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use summary::Summary;
pub use words::{Worded, worded};

/// The provisions that a code rests on, in words.
#[must_use]
pub fn provisions(code: &Code, locale: &Locale) -> String {
    human::provisions(code, locale)
}

/// Why a code matters, in words.
#[must_use]
pub fn why(code: &Code, locale: &Locale) -> Option<String> {
    locale.attribute_with(code.id, "why", &words::no_arguments()).map(|why| why.trim().to_owned())
}

/// Findings for people: each with its source line, what it means and what to do.
#[must_use]
pub fn human(findings: &[Finding], locale: &Locale, with_colour: bool) -> String {
    let drawn = |finding| human::draw(finding, &worded(finding, locale), locale, with_colour) + "\n";
    standing(findings).map(drawn).collect()
}

/// Findings for tools and editors: `file:line:column: severity[CODE] message`.
#[must_use]
pub fn short(findings: &[Finding], locale: &Locale) -> String {
    standing(findings).map(|finding| format!("{finding} {}\n", worded(finding, locale).message)).collect()
}

/// The findings that are not accepted. They are worded in parallel, and shown in their order.
fn standing(findings: &[Finding]) -> impl ParallelIterator<Item = &Finding> {
    findings.par_iter().filter(|finding| finding.accepted.is_none())
}
