//! The result of a build.

use crate::finding::{Finding, Severity};
use crate::publish::{Difference, Outcome};
use crate::site::Plan;

/// The result of a build.
#[derive(Debug)]
pub enum Report {
    /// Nothing was published because of errors.
    Refused {
        /// The errors.
        errors: Vec<Finding>,
        /// The number of notices that were checked.
        notices: usize,
        /// Whether a setting is wrong, and not only notices.
        has_faults: bool,
    },
    /// The output folder was compared with the pages.
    Compared(Difference),
    /// The pages are in the output folder.
    Published {
        /// The number of notices.
        notices: usize,
        /// The number of languages of the site.
        languages: usize,
        /// The changes of the output folder.
        outcome: Outcome,
    },
}

/// Returns whether a finding keeps a site from being published. Only input errors stop a draft: it shows the other errors as
/// gaps.
pub(super) fn blocks_publishing(finding: &Finding, plan: &Plan) -> bool {
    finding.severity == Severity::Error
        && finding.accepted.is_none()
        && (!plan.is_draft || finding.code.family.is_input())
}
