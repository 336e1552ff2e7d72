//! Automated decisions and profiling.

use super::facts::words;
use super::record::record;
use super::statement::NoneStatus;
use super::values::{Note, Text};

words! {
    /// Whether there are decisions of Art. 22.
    pub enum DecisionStatus {
        /// The notice says that there are none.
        None,
        /// There are some.
        Yes,
    }
}

record! {
    /// Automated decisions and profiling (Arts. 13(2)(f), 22).
    pub struct AutomatedDecisions {
        /// Whether there are decisions of Art. 22.
        status: Option<DecisionStatus>,
        /// `none`: there is no profiling at all (recital 60).
        profiling_status: Option<NoneStatus>,
        /// The logic involved.
        logic: Option<Text>,
        /// The consequences of the decision for the person.
        consequences: Option<Text>,
        /// Profiling outside Art. 22 (recital 60).
        profiling: Option<Text>,
        ..note: Note,
    }
}
