//! Data subjects, kinds of data, and whether data must be given.

use crate::source::Place;
use crate::vocabulary::Kind;

use super::facts::choices;
use super::of;
use super::record::{Fact, Reader, Record, Visitor, record};
use super::shape::{InvalidValue, Refers, Shape};
use super::statement::Caveats;
use super::values::{Age, Note, Placed, Ref, Text};

choices! {
    /// Grounds for processing a personal identity code (Art. 87; Act 1050/2018, section 29).
    pub enum Ground {
        Consent, Law, StatutoryTask, RightsAndDuties, Research, CreditAndCollection, Insurance, CreditInstitution,
        PaymentServices, RentalAndLending, CreditInformation, HealthCare, SocialWelfare, Employment,
    }
    /// Conditions of Art. 9(2), and of Art. 10.
    pub enum Condition {
        ExplicitConsent, EmploymentSocialLaw, VitalInterests, NonProfitBody, MadePublic, LegalClaims,
        SubstantialPublicInterest, HealthCare, PublicHealth, ArchivingResearch, OfficialAuthorityOrLaw,
    }
    /// Whether a child's guardian is asked or told (Art. 8).
    pub enum Guardian { Consents, Informed, NotAsked }
    /// Whether data must be given (Art. 13(2)(e)).
    pub enum Requirement { Statutory, Contractual, RequiredToContract, Voluntary }
}

record! {
    /// A group of data subjects and the smaller groups that it includes (Art. 30(1)(c)).
    pub struct DataSubjects {
        /// The groups.
        terms: Vec<Ref<of::DataSubject>>,
        /// Smaller groups that these groups include.
        includes: Vec<Ref<of::DataSubject>>,
        /// Conditions under which persons of these groups are in the register.
        when: Vec<Ref<of::Circumstance>>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// Children among the data subjects (Art. 8).
    pub struct Children {
        /// Age in years below which the guardian has a part; absent = the age of the law.
        age_limit: Option<Age>,
        /// The part of the guardian.
        guardian: Option<Placed<Guardian>>,
        ..note: Note,
    }
}

record! {
    /// Kinds of data that share the same facts (Art. 14(1)(d)).
    pub struct Data {
        /// The kinds of data: terms, or tables with facts of their own.
        terms: Vec<DataItem>,
        /// The category that is the heading of these kinds.
        category: Option<Ref<of::Data>>,
        /// The data subjects of these data; absent = all of them.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>>,
        /// Whether the notice calls these data sensitive (Art. 9(1)).
        sensitive: Option<bool>,
        /// Caveats that limit the statement.
        caveat: Caveats,
        ..note: Note,
    }
}

record! {
    /// A kind of data with facts of its own.
    pub struct DataItemTable {
        /// The kind of data.
        term: Option<Ref<of::Data>>,
        /// Examples of this kind.
        such_as: Vec<Ref<of::Data>>,
        /// Ground for processing a personal identity code (Art. 87).
        ground: Option<Placed<Ground>>,
        /// Condition for special-category and criminal data (Arts. 9(2), 10).
        condition: Option<Placed<Condition>>,
        /// Whether these data must be given (Art. 13(2)(e)).
        requirement: Vec<Placed<Requirement>>,
        /// Purposes for which these data are used.
        purposes: Vec<Ref<of::Purpose>>,
        /// Purposes for which, by the notice, these data are not used (Art. 5(1)(b)).
        not_used_for: Vec<Ref<of::Purpose>>,
        /// Conditions under which these data are processed.
        when: Vec<Ref<of::Circumstance>>,
    }
}

/// A kind of data: a bare term, one of the author's own, or a table with facts of its own.
#[derive(Debug, Clone)]
pub struct DataItem {
    /// Its place in the file.
    pub at: Place,
    /// The kind.
    pub term: Ref<of::Data>,
    /// Its own facts.
    pub more: DataItemTable,
}

impl DataItem {
    /// Returns the kind and its examples. Each counts as declared.
    pub fn all_terms(&self) -> impl Iterator<Item = &Ref<of::Data>> {
        std::iter::once(&self.term).chain(&self.more.such_as)
    }
}

impl Fact for DataItem {
    fn shape() -> Shape {
        Shape::TermOrTable(Refers::Term(Kind::Data), DataItemTable::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let at = reader.place();
        if reader.is_string() || reader.is_own_term() {
            let term = Ref::read(reader)?;
            return Some(DataItem { at, term, more: DataItemTable::default() });
        }
        let mut more: DataItemTable = reader.table()?;
        let Some(term) = more.term.take() else {
            reader.invalid("term", InvalidValue::KeyMissing);
            return None;
        };
        Some(DataItem { at, term, more })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.more.visit(visitor);
    }
}

record! {
    /// Kinds of data that, by the notice, are not collected.
    pub struct NotCollected {
        /// The kinds of data.
        terms: Vec<Ref<of::Data>>,
        ..note: Note,
    }
}

record! {
    /// Whether data must be given (Art. 13(2)(e)).
    pub struct ObligationToProvide {
        /// The reason why the data must be given, or that they need not be.
        requirement: Vec<Placed<Requirement>>,
        /// The consequences if the data are not given.
        consequences: Option<Text>,
        ..note: Note,
    }
}
