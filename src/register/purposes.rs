//! Why: purposes and their legal bases.

use super::facts::choices;
use super::of;
use super::record::record;
use super::statement::Caveats;
use super::values::{LawRef, Note, Placed, Ref, Text};

choices! {
    /// The six legal bases of Art. 6(1).
    pub enum Basis = Basis {
        Consent = "consent",
        Contract = "contract",
        LegalObligation = "legal-obligation",
        VitalInterests = "vital-interests",
        PublicTask = "public-task",
        LegitimateInterests = "legitimate-interests",
    }
}

record! {
    /// The legal basis of every purpose that gives none of its own (Art. 13(1)(c)).
    pub struct LegalBasis {
        /// Bases of Art. 6(1).
        basis: Vec<Placed<Basis>> = "basis",
        /// A reason that is no basis of Art. 6.
        basis_text: Option<Text> = "basis-text",
        /// The legitimate interests pursued (Art. 13(1)(d)).
        interests: Vec<Ref<of::Purpose>> = "interests",
        /// The legitimate interests pursued, in words (Art. 13(1)(d)).
        interests_text: Option<Text> = "interests-text",
        /// The obligation or task (Art. 6(3)).
        laws: Vec<LawRef> = "laws",
        ..note: Note,
    }
}

record! {
    /// Purposes that share the same facts (Art. 13(1)(c)).
    pub struct Purpose {
        /// What the data are used for.
        terms: Vec<Ref<of::Purpose>> = "terms",
        /// Bases of Art. 6(1).
        basis: Vec<Placed<Basis>> = "basis",
        /// A reason that is no basis of Art. 6 (Art. 13(1)(c)).
        basis_text: Option<Text> = "basis-text",
        /// The legitimate interests pursued (Art. 13(1)(d)).
        interests: Vec<Ref<of::Purpose>> = "interests",
        /// The legitimate interests pursued, in words (Art. 13(1)(d)).
        interests_text: Option<Text> = "interests-text",
        /// The obligation or task (Art. 6(3)).
        laws: Vec<LawRef> = "laws",
        /// Whom it concerns; absent = everybody.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>> = "data-subjects",
        /// Which data it concerns; absent = all.
        data: Vec<Ref<of::DeclaredData>> = "data",
        /// On what condition.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// For whose ends besides the controller's (Art. 5(1)(b)).
        beneficiaries: Vec<Ref<of::RecipientOrParty>> = "beneficiaries",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}
