//! Reports of findings: for people with the source line, for tools as lines, JSON, SARIF or annotations.

mod address;
mod content;
mod error;
mod failure;
mod github;
mod human;
mod json;
mod names;
mod provisions;
mod sarif;
mod short;
mod summary;
mod words;

use rayon::prelude::*;

use crate::finding::Code;
use crate::jurisdiction::Jurisdiction;
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

/// Returns the provisions that a code rests on under a law, in words.
#[must_use]
pub fn provisions(code: &Code, law: &Jurisdiction, locale: &Locale) -> String {
    provisions::provisions(code, law, locale)
}

/// Returns the national law that a code rests on, in words; empty for a code on the GDPR or on practice.
#[must_use]
pub fn national_law(code: &Code, law: &Jurisdiction, locale: &Locale) -> String {
    provisions::national(code, law, locale)
}

/// Returns what a code rests on under every law, in words.
#[must_use]
pub fn common_law(code: &Code, locale: &Locale) -> String {
    provisions::everywhere(code, locale)
}

/// Returns the reason why a code matters under a law, in words.
#[must_use]
pub fn why(code: &Code, law: &Jurisdiction, locale: &Locale) -> Option<String> {
    locale.attribute_with(code.id, "why", &words::no_arguments(law)).map(|why| why.trim().to_owned())
}

/// Reports findings for people: each with its source line, its meaning and its remedy.
#[must_use]
pub fn human(report: &Report<'_>, locale: &Locale, with_colour: bool) -> String {
    let names = report.names;
    let render = |finding| human::render(finding, names, &describe(finding, locale), locale, with_colour) + "\n";
    report.standing().map(render).collect()
}
