//! Reports of findings: for people with the source line, for tools as lines, JSON, SARIF or annotations.

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
pub use words::{FindingText, describe};

/// Returns the provisions that a code rests on, in words.
#[must_use]
pub fn provisions(code: &Code, locale: &Locale) -> String {
    human::provisions(code, locale)
}

/// Returns the reason why a code matters, in words.
#[must_use]
pub fn why(code: &Code, locale: &Locale) -> Option<String> {
    locale.attribute_with(code.id, "why", &words::no_arguments()).map(|why| why.trim().to_owned())
}

/// Reports findings for people: each with its source line, its meaning and its remedy.
#[must_use]
pub fn human(findings: &[Finding], locale: &Locale, with_colour: bool) -> String {
    let report = |finding| human::render(finding, &describe(finding, locale), locale, with_colour) + "\n";
    standing(findings).map(report).collect()
}

/// Reports findings for tools and editors: `file:line:column: severity[CODE] message`.
#[must_use]
pub fn short(findings: &[Finding], locale: &Locale) -> String {
    standing(findings).map(|finding| format!("{finding} {}\n", describe(finding, locale).message)).collect()
}

/// Iterates over the findings that are not accepted. They are described in parallel and reported in their order.
fn standing(findings: &[Finding]) -> impl ParallelIterator<Item = &Finding> {
    findings.par_iter().filter(|finding| finding.accepted.is_none())
}
