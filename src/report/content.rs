//! The content of a report.

use rayon::prelude::*;

use crate::finding::Finding;

use super::failure::Failure;
use super::names::FileNames;
use super::summary::Summary;

/// The content of a report.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The findings, in order: of notices, of settings and of other files. Those that are accepted are marked.
    pub findings: &'a [Finding],
    /// Why the command could not do its job, where no code stands for it.
    pub failures: &'a [Failure],
    /// The number of checked notices.
    pub notices: usize,
    /// Whether the command did its job. A fault of the settings is a finding and keeps it from doing so.
    pub is_complete: bool,
    /// How files are named.
    pub names: &'a FileNames,
}

impl<'a> Report<'a> {
    /// Iterates over the findings that are not accepted. They are described in parallel and reported in their order.
    pub(super) fn standing(&self) -> impl ParallelIterator<Item = &'a Finding> + use<'a> {
        self.findings.par_iter().filter(|finding| finding.accepted.is_none())
    }

    /// Returns the counts of the findings.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(self.findings, self.notices)
    }
}
