//! Findings as text: for people with the source line, and one line each for tools.

mod github;
mod human;
mod json;
mod sarif;
mod words;

use rayon::prelude::*;

use crate::finding::{Code, Finding, Severity};
use crate::locale::Locale;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use words::{Worded, worded};

/// How many findings there are of each severity, and where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Remarks.
    pub infos: usize,
    /// Accepted findings, which count nowhere else.
    pub accepted: usize,
    /// Notices that have findings.
    pub notices_with: usize,
    /// Notices that were checked.
    pub notices: usize,
}

impl Summary {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &[Finding], notices: usize) -> Summary {
        let standing = || findings.iter().filter(|finding| finding.accepted.is_none());
        let count = |severity| standing().filter(|finding| finding.severity == severity).count();
        let mut with: Vec<&String> = standing().flat_map(|finding| &finding.notices).collect();
        with.sort();
        with.dedup();
        Summary {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            accepted: findings.len() - standing().count(),
            notices_with: with.len(),
            notices,
        }
    }

    /// The summary in words.
    #[must_use]
    pub fn worded(&self, locale: &Locale) -> String {
        let mut arguments = fluent::FluentArgs::new();
        let numbers = [
            ("errors", self.errors),
            ("warnings", self.warnings),
            ("infos", self.infos),
            ("notices-with", self.notices_with),
            ("notices", self.notices),
            ("accepted", self.accepted),
        ];
        for (name, number) in numbers {
            arguments.set(name, number);
        }
        let is_clean = self.errors + self.warnings + self.infos + self.accepted == 0;
        locale.say_args(if is_clean { "report-clean" } else { "report-summary" }, &arguments)
    }
}

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
