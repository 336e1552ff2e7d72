//! Why a command stops before it could do its job.

use std::fmt;
use std::sync::Arc;

use crate::finding::Finding;
use crate::locale::Locale;
use crate::problem::{Fault, Problem};

/// Why a command stops before it could do its job.
#[derive(Clone)]
pub enum Stop {
    /// Findings about files that everything depends on: the settings, the project's own words and themes.
    Findings {
        /// The findings.
        findings: Vec<Finding>,
        /// The words to report them in.
        messages: Arc<Locale>,
    },
    /// Everything else.
    Problems(Problem),
}

impl Stop {
    /// Stops for findings, to be reported in the words of `messages`.
    pub(super) fn findings(findings: Vec<Finding>, messages: &Arc<Locale>) -> Stop {
        Stop::Findings { findings, messages: Arc::clone(messages) }
    }
}

impl Stop {
    /// Returns the findings, where there are any.
    #[must_use]
    pub fn found(&self) -> &[Finding] {
        match self {
            Stop::Findings { findings, .. } => findings,
            Stop::Problems(_) => &[],
        }
    }
}

impl fmt::Debug for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Findings { findings, .. } => f.debug_tuple("Findings").field(findings).finish(),
            Stop::Problems(problem) => f.debug_tuple("Problems").field(problem).finish(),
        }
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Stop {
        Stop::Problems(problem)
    }
}

impl<F: Fault> From<F> for Stop {
    fn from(fault: F) -> Stop {
        Stop::Problems(fault.into())
    }
}
