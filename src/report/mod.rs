//! Reports of findings: for people with the source line, for tools as lines, JSON, SARIF or annotations.

mod address;
mod content;
mod error;
mod failure;
mod github;
mod human;
mod json;
mod names;
mod sarif;
mod short;
mod summary;
mod words;

use rayon::prelude::*;

use crate::finding::Code;
use crate::locale::Locale;

pub use content::Report;
pub use error::Error;
pub use failure::Failure;
pub use github::github;
pub use json::json;
pub use names::FileNames;
pub use sarif::sarif;
pub use short::short;
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
pub fn human(report: &Report<'_>, locale: &Locale, with_colour: bool) -> String {
    let names = report.names;
    let render = |finding| human::render(finding, names, &describe(finding, locale), locale, with_colour) + "\n";
    report.standing().map(render).collect()
}
