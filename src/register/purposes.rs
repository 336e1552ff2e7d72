//! Purposes and their legal bases.

use super::facts::choices;
use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{LawRef, Note, Placed, Ref, Text};

choices! {
    /// The six legal bases of Art. 6(1).
    pub enum Basis { Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests }
}

record! {
    /// The legal basis of every purpose that gives none of its own (Art. 13(1)(c)).
    pub struct LegalBasis {
        /// Bases of Art. 6(1).
        basis: Vec<Placed<Basis>>,
        /// A reason that is no basis of Art. 6.
        basis_text: Option<Text>,
        /// The legitimate interests pursued (Art. 13(1)(d)).
        interests: Vec<Ref<of::Purpose>>,
        /// The legitimate interests pursued, in words (Art. 13(1)(d)).
        interests_text: Option<Text>,
        /// The obligation or task (Art. 6(3)).
        laws: Vec<LawRef>,
        ..note: Note,
    }
}

record! {
    /// Purposes that share the same facts (Art. 13(1)(c)).
    pub struct Purpose {
        /// What the data are used for.
        terms: Vec<Ref<of::Purpose>>,
        /// Bases of Art. 6(1).
        basis: Vec<Placed<Basis>>,
        /// A reason that is no basis of Art. 6 (Art. 13(1)(c)).
        basis_text: Option<Text>,
        /// The legitimate interests pursued (Art. 13(1)(d)).
        interests: Vec<Ref<of::Purpose>>,
        /// The legitimate interests pursued, in words (Art. 13(1)(d)).
        interests_text: Option<Text>,
        /// The obligation or task (Art. 6(3)).
        laws: Vec<LawRef>,
        /// Whom it concerns; absent = everybody.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Which data it concerns; absent = all.
        data: Vec<Ref<of::DeclaredData>>,
        /// On what condition.
        when: Vec<Ref<of::Circumstance>>,
        /// For whose ends besides the controller's (Art. 5(1)(b)).
        beneficiaries: Vec<Ref<of::RecipientOrParty>>,
        /// What the statement leaves open.
        caveat: Caveats,
        ..note: Note,
    }
}
