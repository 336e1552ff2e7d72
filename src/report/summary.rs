//! The counts of findings.

use crate::finding::{Finding, Severity};
use crate::locale::Locale;

/// The number of findings of each severity, and of notices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Remarks.
    pub infos: usize,
    /// Accepted findings. They are in no other count.
    pub accepted: usize,
    /// Notices with findings.
    pub notices_with: usize,
    /// Checked notices.
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

    /// Returns the summary in words.
    #[must_use]
    pub fn describe(&self, locale: &Locale) -> String {
        let numbers = [
            ("errors", self.errors),
            ("warnings", self.warnings),
            ("infos", self.infos),
            ("notices-with", self.notices_with),
            ("notices", self.notices),
            ("accepted", self.accepted),
        ];
        let is_clean = self.errors + self.warnings + self.infos + self.accepted == 0;
        locale.say_numbers(if is_clean { "report-clean" } else { "report-summary" }, &numbers, &[])
    }
}
