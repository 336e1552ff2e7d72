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
    /// The legal grounds that a purpose, or the register for all purposes, gives (Art. 13(1)(c)–(d)).
    pub struct Grounds {
        /// Bases of Art. 6(1).
        basis: Vec<Placed<Basis>>,
        /// A reason that is no basis of Art. 6 (Art. 13(1)(c)).
        basis_text: Option<Text>,
        /// The legitimate interests pursued (Art. 13(1)(d)).
        interests: Vec<Ref<of::Purpose>>,
        /// The legitimate interests pursued, in words (Art. 13(1)(d)).
        interests_text: Option<Text>,
        /// The Acts that lay down the obligation or task (Art. 6(3)).
        laws: Vec<LawRef>,
    }
}

record! {
    /// The legal basis of every purpose that gives none of its own (Art. 13(1)(c)).
    pub struct LegalBasis {
        ..grounds: Grounds,
        ..note: Note,
    }
}

record! {
    /// Purposes that share the same facts (Art. 13(1)(c)).
    pub struct Purpose {
        /// The purposes.
        terms: Vec<Ref<of::Purpose>>,
        /// Data subjects that the purposes concern; absent = all.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Data that are used for the purposes; absent = all.
        data: Vec<Ref<of::DeclaredData>>,
        /// Conditions under which data are used for the purposes.
        when: Vec<Ref<of::Circumstance>>,
        /// Others than the controller whose purposes these are (Art. 5(1)(b)).
        beneficiaries: Vec<Ref<of::RecipientOrParty>>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..grounds: Grounds,
        ..note: Note,
    }
}

record! {
    /// Purposes for which, by the notice, the data are not used (Art. 5(1)(b)).
    pub struct NotUsed {
        /// The purposes.
        purposes: Vec<Ref<of::Purpose>>,
        ..note: Note,
    }
}
