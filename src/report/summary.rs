//! How many findings there are.

use crate::finding::{Finding, Severity};
use crate::locale::Locale;

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
