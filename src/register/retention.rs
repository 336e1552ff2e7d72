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
        /// The event from which the period runs.
        starts: Option<Ref<of::Event>>,
        /// The event that ends the storage, instead of a period.
        until: Option<Ref<of::Event>>,
        /// The criterion that decides the period.
        criterion: Option<Ref<of::Criterion>>,
        /// Conditions under which the data are kept longer.
        longer_when: Vec<Ref<of::Circumstance>>,
        /// Statutes that require the period.
        laws: Vec<LawRef>,
        /// The action at the end of the period (Art. 5(1)(e)).
        action: Option<Placed<Action>>,
        /// Data that the period is for; absent = all.
        data: Vec<Ref<of::DeclaredData>>,
        /// Data subjects that the period is for; absent = all.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Purposes that the period is for; absent = all.
        purposes: Vec<Ref<of::DeclaredPurpose>>,
        /// Conditions under which the entry holds. For the other cases it says nothing.
        when: Vec<Ref<of::Circumstance>>,
        /// The scope of the period in words, if no reference fits.
        scope: Option<Text>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}
