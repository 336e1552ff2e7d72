//! Storage periods.

use super::facts::choices;
use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{LawRef, Note, Period, Placed, Ref, Text};

choices! {
    /// The action at the end of the storage period (Art. 5(1)(e)).
    pub enum Action { Erase, Anonymise, Archive }
}

record! {
    /// A storage period (Art. 13(2)(a)).
    pub struct Retention {
        /// The period, ISO 8601.
        period: Option<Period>,
        /// What it runs from.
        starts: Option<Ref<of::Event>>,
        /// An end in place of a period.
        until: Option<Ref<of::Event>>,
        /// What decides the period.
        criterion: Option<Ref<of::Criterion>>,
        /// Exceptions.
        longer_when: Vec<Ref<of::Circumstance>>,
        /// Statutes that ask for it.
        laws: Vec<LawRef>,
        /// What happens then (Art. 5(1)(e)).
        action: Option<Placed<Action>>,
        /// Which data; absent = all.
        data: Vec<Ref<of::DeclaredData>>,
        /// Whose data; absent = everybody's.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// For which purposes; absent = all.
        purposes: Vec<Ref<of::DeclaredPurpose>>,
        /// What it concerns, when no reference fits.
        scope: Option<Text>,
        /// What the statement leaves open.
        caveat: Caveats,
        ..note: Note,
    }
}
