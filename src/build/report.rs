//! How a build ended.

use crate::finding::{Finding, Severity};
use crate::publish::{Difference, Outcome};
use crate::site::Plan;

/// How a build ended.
#[derive(Debug)]
pub enum Report {
    /// Errors stand, so that nothing was published.
    Refused {
        /// The errors.
        errors: Vec<Finding>,
        /// How many notices were checked.
        notices: usize,
    },
    /// The output folder was compared with the pages.
    Compared(Difference),
    /// The pages are in the output folder.
    Published {
        /// How many notices there are.
        notices: usize,
        /// In how many languages.
        languages: usize,
        /// What was done to the folder.
        outcome: Outcome,
    },
}

/// Whether a finding keeps a site from being published. A draft shows its gaps in place, so that only what keeps a file from
/// being read stops it.
pub(super) fn is_in_the_way(finding: &Finding, plan: &Plan) -> bool {
    finding.severity == Severity::Error
        && finding.accepted.is_none()
        && (!plan.is_draft || finding.code.family.is_input())
}
