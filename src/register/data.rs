//! Whose data, which, from whom, to whom, and where they go.

use crate::source::Place;

use super::of;
use super::record::{Fact, Invalid, Reader, Record, Refers, Shape, Visitor, record};
use super::rest::Requirement;
use super::values::{Country, LawRef, Name, Placed, Plain, Ref, choices, words};
use super::who::Note;
use super::why::Caveats;
use crate::vocabulary::Kind;

choices! {
    /// Grounds for processing a personal identity code (Art. 87; Act 1050/2018, section 29).
    pub enum Ground = Ground {
        Consent = "consent",
        Law = "law",
        StatutoryTask = "statutory-task",
        RightsAndDuties = "rights-and-duties",
        Research = "research",
        CreditAndCollection = "credit-and-collection",
        Insurance = "insurance",
        CreditInstitution = "credit-institution",
        PaymentServices = "payment-services",
        RentalAndLending = "rental-and-lending",
        CreditInformation = "credit-information",
        HealthCare = "health-care",
        SocialWelfare = "social-welfare",
        Employment = "employment",
    }
    /// Conditions of Art. 9(2), and of Art. 10.
    pub enum Condition = Condition {
        ExplicitConsent = "explicit-consent",
        EmploymentSocialLaw = "employment-social-law",
        VitalInterests = "vital-interests",
        NonProfitBody = "non-profit-body",
        MadePublic = "made-public",
        LegalClaims = "legal-claims",
        SubstantialPublicInterest = "substantial-public-interest",
        HealthCare = "health-care",
        PublicHealth = "public-health",
        ArchivingResearch = "archiving-research",
        OfficialAuthorityOrLaw = "official-authority-or-law",
    }
    /// What a recipient is towards the controller (Arts. 4(7)–(9), 26, 28).
    pub enum Role = Role {
        Processor = "processor",
        Controller = "controller",
        JointController = "joint-controller",
        Authority = "authority",
    }
    /// What makes a transfer lawful (Arts. 45–49); the last two are dead.
    pub enum Mechanism = Mechanism {
        Adequacy = "adequacy",
        StandardContractualClauses = "standard-contractual-clauses",
        BindingCorporateRules = "binding-corporate-rules",
        CodeOfConduct = "code-of-conduct",
        Certification = "certification",
        Derogation49 = "derogation-49",
        PrivacyShield = "privacy-shield",
        SafeHarbor = "safe-harbor",
    }
    /// How another notice relates to this one.
    pub enum Relation = Relation {
        Supplements = "supplements",
        DataMovesTo = "data-moves-to",
        DataComesFrom = "data-comes-from",
        SeeAlso = "see-also",
    }
}

words! {
    /// A statement that there is nothing of the kind.
    pub enum NoneStatus {
        /// The notice says so.
        None = "none",
    }
    /// What the register calls its own staff.
    pub enum StaffCalled {
        /// Processors, in the words of the register (Art. 4(8)).
        Processor = "processor",
    }
}

record! {
    /// A group of data subjects, and the smaller ones counted in (Art. 30(1)(c)).
    pub struct DataSubjects {
        /// The groups.
        terms: Vec<Ref<of::DataSubject>> = "terms",
        /// Smaller groups counted in.
        includes: Vec<Ref<of::DataSubject>> = "includes",
        /// On what condition they are in the register.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// Kinds of data that share the same facts (Art. 14(1)(d)).
    pub struct Data {
        /// The kinds: a term, or a table with more about it.
        terms: Vec<DataItem> = "terms",
        /// The heading over them.
        category: Option<Ref<of::Data>> = "category",
        /// Whose data; absent = everybody's.
        data_subjects: Vec<Ref<of::DeclaredDataSubject>> = "data-subjects",
        /// Whether the register calls them sensitive (Art. 9(1)).
        sensitive: Option<bool> = "sensitive",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// A kind of data with more about it.
    pub struct DataItemTable {
        /// The kind.
        term: Option<Ref<of::Data>> = "term",
        /// Examples of it.
        such_as: Vec<Ref<of::Data>> = "such-as",
        /// Ground for processing a personal identity code (Art. 87).
        ground: Option<Placed<Ground>> = "ground",
        /// Condition for special-category and criminal data (Arts. 9(2), 10).
        condition: Option<Placed<Condition>> = "condition",
        /// Whether it must be given (Art. 13(2)(e)).
        requirement: Vec<Placed<Requirement>> = "requirement",
        /// What for.
        purposes: Vec<Ref<of::Purpose>> = "purposes",
        /// On what condition it is processed.
        when: Vec<Ref<of::Circumstance>> = "when",
    }
}

/// A kind of data: a bare term, or a table with more about it.
#[derive(Debug, Clone)]
pub struct DataItem {
    /// Where it stands.
    pub at: Place,
    /// The kind.
    pub term: Ref<of::Data>,
    /// What more is said of it.
    pub more: DataItemTable,
}

impl DataItem {
    /// The kind, and the examples of it: each counts as declared.
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
        if reader.is_string() {
            let term = Ref::read(reader)?;
            return Some(DataItem { at, term, more: DataItemTable::default() });
        }
        let mut more: DataItemTable = reader.table()?;
        let Some(term) = more.term.take() else {
            reader.invalid("term", Invalid::KeyMissing);
            return None;
        };
        Some(DataItem { at, term, more })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.more.visit(visitor);
    }
}

record! {
    /// What the notice says is not collected.
    pub struct NotCollected {
        /// The kinds of data.
        terms: Vec<Ref<of::Data>> = "terms",
        ..note: Note,
    }
}

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

record! {
    /// Whether and how far data are disclosed (Art. 13(1)(e)).
    pub struct Disclosure {
        /// `none`: nothing is disclosed.
        status: Option<NoneStatus> = "status",
        /// None outside this circle.
        only_to: Vec<Ref<of::RecipientOrParty>> = "only-to",
        /// Exceptions.
        except_when: Vec<Ref<of::Circumstance>> = "except-when",
        /// A general end.
        purposes: Vec<Ref<of::Purpose>> = "purposes",
        /// Ends for which data are never disclosed.
        never_for: Vec<Ref<of::Purpose>> = "never-for",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// Who receives data (Arts. 4(9), 13(1)(e)).
    pub struct Recipient {
        /// Groups of recipients.
        terms: Vec<Ref<of::Recipient>> = "terms",
        /// Named recipients.
        parties: Vec<Ref<of::Party>> = "parties",
        /// The group that they belong to.
        category: Option<Ref<of::Recipient>> = "category",
        /// What they are towards the controller (Art. 28).
        role: Option<Placed<Role>> = "role",
        /// What for.
        purposes: Vec<Ref<of::Purpose>> = "purposes",
        /// Which data.
        data: Vec<Ref<of::DeclaredData>> = "data",
        /// On what condition.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// Where they are, ISO 3166; wins over what is known of them (Art. 44).
        country: Vec<Country> = "country",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

record! {
    /// Who inside sees the data: neither recipients nor processors (Arts. 29, 32).
    pub struct StaffAccess {
        /// Roles among the staff.
        staff: Vec<Ref<of::StaffRole>> = "staff",
        /// What the register calls them, where it calls them wrong; not printed.
        called: Option<StaffCalled> = "called",
        ..note: Note,
    }
}

record! {
    /// Programs in use.
    pub struct Tools {
        /// The programs.
        parties: Vec<Ref<of::Party>> = "parties",
        ..note: Note,
    }
}

record! {
    /// Where the data lie (Art. 44).
    pub struct Storage {
        /// Countries, or `EU` or `EEA`.
        places: Vec<Country> = "places",
        ..note: Note,
    }
}

record! {
    /// Whether data leave the EEA (Art. 13(1)(f)).
    pub struct Transfers {
        /// `none`: nothing leaves.
        status: Option<NoneStatus> = "status",
        ..note: Note,
    }
}

record! {
    /// A transfer to a third country (Arts. 13(1)(f), 44–49).
    pub struct Transfer {
        /// The countries, ISO 3166.
        country: Vec<Country> = "country",
        /// Who receives the data there.
        parties: Vec<Ref<of::Party>> = "parties",
        /// What makes it lawful.
        mechanism: Vec<Placed<Mechanism>> = "mechanism",
        /// Where a copy of the safeguards is to be had: a contact's id or a URL.
        copy: Option<CopyOf> = "copy",
        /// Acts that the notice names.
        laws: Vec<LawRef> = "laws",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}

/// Where a copy of the safeguards is to be had (Art. 13(1)(f)).
#[derive(Debug, Clone)]
pub enum CopyOf {
    /// From a contact.
    Contact(Ref<of::Contact>),
    /// At an address of the web.
    Url(Plain),
}

impl Fact for CopyOf {
    fn shape() -> Shape {
        Shape::String
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let is_url = reader.string()?.contains("://");
        if is_url { Plain::read(reader).map(CopyOf::Url) } else { Ref::read(reader).map(CopyOf::Contact) }
    }
}

record! {
    /// Another notice that belongs to this one (Arts. 13(3), 14(4)).
    pub struct RelatedNotice {
        /// How it relates.
        relation: Option<Placed<Relation>> = "relation",
        /// Its name.
        name: Option<Name> = "name",
        /// Its id in this project.
        notice: Option<Plain> = "notice",
        /// Its address.
        url: Option<Plain> = "url",
        /// On what condition data move.
        when: Vec<Ref<of::Circumstance>> = "when",
        /// What the statement leaves open.
        caveat: Caveats = "caveat",
        ..note: Note,
    }
}
