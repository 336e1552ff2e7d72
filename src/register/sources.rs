//! Sources of data.

use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{Note, Ref};

record! {
    /// A source of data (Art. 14(2)(f)).
    pub struct Source {
        /// Kinds of sources.
        terms: Vec<Ref<of::Source>>,
        /// Named sources.
        parties: Vec<Ref<of::Party>>,
        /// Situations in which data are obtained.
        occasions: Vec<Ref<of::Occasion>>,
        /// Conditions under which data are obtained.
        when: Vec<Ref<of::Circumstance>>,
        /// Data subjects whose data come from the source.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Whether the source also keeps data up to date.
        updates: Option<bool>,
        /// Whether the source is publicly accessible (Art. 14(2)(f)).
        public: Option<bool>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}
