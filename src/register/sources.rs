//! From whom the data come.

use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{Note, Ref};

record! {
    /// Where data come from (Art. 14(2)(f)).
    pub struct Source {
        /// Kinds of sources.
        terms: Vec<Ref<of::Source>> = "terms",
        /// Named sources.
        parties: Vec<Ref<of::Party>> = "parties",
        /// Situations in which data are obtained.
        occasions: Vec<Ref<of::Occasion>> = "occasions",
        /// On what condition data are obtained.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// Whose data.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>> = "data-subjects",
        /// Whether the source also keeps data up to date.
        updates: Option<bool> = "updates",
        /// Whether it is publicly accessible (Art. 14(2)(f)).
        public: Option<bool> = "public",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}
