//! Automated decisions and profiling.

use super::facts::{choices, words};
use super::of;
use super::record::record;
use super::statement::NoneStatus;
use super::values::{LawRef, Note, Placed, Ref, Text};

choices! {
    /// The grounds on which decisions of Art. 22 are allowed (Art. 22(2)).
    pub enum DecisionGround { Contract, Law, ExplicitConsent }
}

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
        /// Which decision is made. It says nothing of how (Art. 22(1)).
        decision: Option<Text>,
        /// The grounds on which the decisions are allowed (Art. 22(2)).
        ground: Vec<Placed<DecisionGround>>,
        /// Acts that allow the decisions (Art. 22(2)(b)).
        laws: Vec<LawRef>,
        /// Data that are used for the decisions; absent = not stated.
        data: Vec<Ref<of::DeclaredData>>,
        /// The logic involved.
        logic: Option<Text>,
        /// The consequences of the decision for the person.
        consequences: Option<Text>,
        /// Profiling outside Art. 22 (recital 60).
        profiling: Option<Text>,
        ..note: Note,
    }
}
