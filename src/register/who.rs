//! Who: the notice, its register, the controller and everybody who answers for it.

use jiff::civil::Date;

use crate::language::Language;

use super::of;
use super::record::{Fact, Field, Fields, Reader, Record, Shape, Visitor, find, in_order_of, record};
use super::values::{Country, LawRef, Name, Plain, Ref, Text, words};
use crate::source::Place;
use crate::vocabulary::{Kind, Nature, Property};

/// What every table may carry: a text that prints last in its entry, and links for more.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// What none of the other keys can say, as prose.
    pub text: Option<Text>,
    /// Parties and authorities whose pages tell more (Art. 12(1)).
    pub more_info: Vec<Ref<of::Party>>,
}

impl Record for Note {
    fn fields() -> Vec<Field> {
        vec![
            Field { key: "text", meaning: "What none of the other keys can say, as prose.", shape: Text::shape },
            Field {
                key: "more-info",
                meaning: "Parties and authorities whose pages tell more (Art. 12(1)).",
                shape: <Vec<Ref<of::Party>>>::shape,
            },
        ]
    }
    fn read<F: Fields>(fields: &mut F) -> Self {
        Note { text: fields.get("text"), more_info: fields.get("more-info") }
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.note(self);
        self.text.visit(visitor);
    }
    fn is_blank(&self) -> bool {
        self.text.is_none() && self.more_info.is_empty()
    }
}

record! {
    /// How somebody is reached.
    pub struct Contact {
        /// Name of the person, desk or company.
        name: Option<Name> = "name",
        /// The person's title.
        title: Option<Name> = "title",
        /// The unit that the person belongs to.
        unit: Option<Name> = "unit",
        /// E-mail address.
        email: Option<Plain> = "email",
        /// Telephone number, as it is to be shown.
        phone: Option<Plain> = "phone",
        /// What answers the telephone.
        phone_kind: Option<PhoneKind> = "phone-kind",
        /// When the telephone is answered.
        hours: Option<Name> = "hours",
        /// Fax number.
        fax: Option<Plain> = "fax",
        /// Website; a host without a scheme is linked as https.
        web: Option<Plain> = "web",
        /// Address of a form on the web.
        web_form: Option<Plain> = "web-form",
        /// Visiting address, one line as on a letter.
        street_address: Option<Name> = "street-address",
        /// Postal address, one line as on a letter.
        postal_address: Option<Name> = "postal-address",
        ..note: Note,
    }
}

words! {
    /// What answers a telephone.
    pub enum PhoneKind {
        /// A switchboard that connects further.
        Switchboard = "switchboard",
    }
    /// What kind of body the controller is; rules on business id, officer and bases turn on it.
    pub enum ControllerKind {
        /// A company; the default.
        Company = "company",
        /// A public authority or body (Art. 37(1)(a)).
        PublicAuthority = "public-authority",
        /// An association or foundation.
        Association = "association",
        /// A natural person.
        NaturalPerson = "natural-person",
    }
    /// Whether there is a data protection officer.
    pub enum OfficerStatus {
        /// There is one; contact keys imply it.
        Designated = "designated",
        /// The notice says that there is none.
        None = "none",
    }
}

record! {
    /// The notice itself.
    pub struct NoticeTable {
        /// Languages of the notice; the first is the source language (Art. 12(1)).
        languages: Vec<Language> = "languages",
        /// Title, where it is not "name of the register – privacy notice".
        title: Option<Name> = "title",
        /// Version of the notice.
        version: Option<Plain> = "version",
        /// Day on which the notice was first written (Art. 5(2)).
        created: Option<Date> = "created",
        /// Day of the last change (Art. 5(2)).
        updated: Option<Date> = "updated",
        /// The language that decides, where the notice says so.
        binding: Option<Language> = "binding",
        /// Inherited tables that this notice does not take.
        without: Vec<Plain> = "without",
        ..note: Note,
    }
}

record! {
    /// How changes are told (Art. 5(1)(a)).
    pub struct Changes {
        /// How changes of the notice are told.
        announced_by: Option<Text> = "announced-by",
        ..note: Note,
    }
}

record! {
    /// The register that the notice is about. Finnish practice, no item of Art. 13.
    pub struct RegisterTable {
        /// Name of the register.
        name: Option<Name> = "name",
        /// The company whose register it is, when that is not the controller (Art. 26).
        belongs_to: Option<Ref<of::Party>> = "belongs-to",
        /// Acts that the notice says it follows.
        laws: Vec<LawRef> = "laws",
        ..note: Note,
    }
}

record! {
    /// Who decides why and how the data are processed (Art. 13(1)(a)).
    pub struct Controller {
        /// What kind of body it is (Arts. 6(1), 37(1)(a)).
        kind: Option<ControllerKind> = "kind",
        /// A shorter name that the notice uses.
        short_name: Option<Name> = "short-name",
        /// Business ID: seven digits, hyphen, check digit.
        business_id: Option<Plain> = "business-id",
        /// Country of establishment, ISO 3166; never printed.
        country: Option<Country> = "country",
        /// A word that narrows the role (Art. 4(7)).
        qualifier: Option<Text> = "qualifier",
        /// On whose behalf it acts (Art. 26).
        acts_for: Vec<Ref<of::RecipientOrParty>> = "acts-for",
        ..contact: Contact,
    }
}

record! {
    /// What the joint controllers have agreed (Art. 26).
    pub struct JointArrangement {
        /// The essence of the arrangement (Art. 26(2)).
        essence: Option<Text> = "essence",
        /// Where data subjects turn to (Art. 26(1)).
        contact: Option<Ref<of::Contact>> = "contact",
        ..note: Note,
    }
}

record! {
    /// The data protection officer (Arts. 13(1)(b), 37–39).
    pub struct DataProtectionOfficer {
        /// Whether there is one.
        status: Option<OfficerStatus> = "status",
        ..contact: Contact,
    }
}

impl DataProtectionOfficer {
    /// Whether the notice says or implies that there is one.
    #[must_use]
    pub fn is_designated(&self) -> bool {
        match self.status {
            Some(status) => status == OfficerStatus::Designated,
            None => !self.contact.is_empty(),
        }
    }
}

record! {
    /// Any other named company, service or authority, written once.
    pub struct Party {
        /// Country of its seat, ISO 3166.
        country: Option<Country> = "country",
        /// Business ID.
        business_id: Option<Plain> = "business-id",
        /// Address of its page, for `more-info`.
        url: Option<Url> = "url",
        /// Whether it is a publicly accessible source (Art. 14(2)(f)).
        public: Option<bool> = "public",
        ..contact: Contact,
    }
}

/// An address of the web, the same for every language or one for each.
#[derive(Debug, Clone)]
pub struct Url(pub Name);

impl Fact for Url {
    fn shape() -> Shape {
        Shape::Name
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Name::read(reader).map(Url)
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.0.visit(visitor);
    }
}

impl Contact {
    /// Whether none of the contact keys is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.title.is_none()
            && self.unit.is_none()
            && !self.is_reachable()
            && self.hours.is_none()
    }

    /// Whether the contact's text may tell how to reach it: a link, an `@`, a number of five digits, or a reference.
    #[must_use]
    pub fn text_may_reach(&self) -> bool {
        let texts = self.note.text.iter().flat_map(|text| &text.by_language);
        !self.note.more_info.is_empty() || texts.into_iter().any(|(.., prose)| prose.may_lead_somewhere())
    }

    /// Whether at least one way to reach it is given.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.web.is_some() || self.has_contact_details()
    }

    /// Whether a message can be sent to it or a call made: a home page alone is no such detail.
    #[must_use]
    pub fn has_contact_details(&self) -> bool {
        self.email.is_some()
            || self.phone.is_some()
            || self.fax.is_some()
            || self.web_form.is_some()
            || self.street_address.is_some()
            || self.postal_address.is_some()
    }
}

record! {
    /// A term of the author's own. `broader` lends it the properties of a built-in one; its own win.
    pub struct OwnTermTable {
        /// The built-in term that it narrows.
        broader: Option<Plain> = "broader",
        /// Data of Art. 9(1).
        special_category: Option<bool> = "special-category",
        /// Data of Art. 10.
        criminal: Option<bool> = "criminal",
        /// Data on somebody else than the data subject.
        third_person: Option<bool> = "third-person",
        /// Data that arise from the use of a website.
        web_trace: Option<bool> = "web-trace",
        /// Data that come from somebody else than the data subject.
        external: Option<bool> = "external",
        /// A term that says too little to be checked.
        vague: Option<bool> = "vague",
        /// An event whose moment can be read in two ways.
        ambiguous: Option<bool> = "ambiguous",
        /// Direct marketing (Art. 21(2)).
        marketing: Option<bool> = "marketing",
        /// Marketing, communication or surveys.
        soft: Option<bool> = "soft",
        /// Marketing by electronic means (Act 917/2014, section 200).
        electronic: Option<bool> = "electronic",
        /// Profiling (Art. 4(4)).
        profiling: Option<bool> = "profiling",
        /// Cookies for it need no consent (Act 917/2014, section 205).
        essential: Option<bool> = "essential",
        /// A publicly accessible source (Art. 14(2)(f)).
        public: Option<bool> = "public",
        /// Another register of personal data.
        other_register: Option<bool> = "other-register",
        /// The controller's own staff.
        internal: Option<bool> = "internal",
        /// Companies of the controller's group.
        group: Option<bool> = "group",
        /// A service that follows visitors.
        tracker: Option<bool> = "tracker",
        /// Software that the controller runs itself.
        self_hosted: Option<bool> = "self-hosted",
        /// Where a source's data come from.
        nature: Option<SourceNature> = "nature",
        /// The rights that the law itself narrows so (Arts. 15–22).
        lawful_for: Vec<Ref<of::Right>> = "lawful-for",
        /// Seat of the provider or authority, ISO 3166.
        country: Option<Country> = "country",
        /// Address of the page.
        url: Option<Url> = "url",
    }
}

words! {
    /// Where a source's data come from, as an author writes it.
    pub enum SourceNature {
        /// The data subject.
        DataSubject = "data-subject",
        /// What the data subject does.
        Observed = "observed",
        /// The controller's own systems.
        Internal = "internal",
        /// Anybody else: Art. 14 binds.
        External = "external",
    }
}

/// A term of the author's own: its words, and what is known of it.
#[derive(Debug, Clone, Default)]
pub struct OwnTerm {
    /// Where it stands.
    pub at: Place,
    /// Its label in each language.
    pub words: Vec<(Language, String)>,
    /// For an event: the phrase until it, in each language.
    pub until: Option<Name>,
    /// What is known of it.
    pub properties: OwnTermTable,
}

impl Record for OwnTerm {
    fn fields() -> Vec<Field> {
        let mut fields =
            vec![Field { key: "until", meaning: "For an event: the phrase until it.", shape: Name::shape }];
        fields.extend(OwnTermTable::fields());
        fields
    }
    fn read<F: Fields>(fields: &mut F) -> Self {
        OwnTerm {
            at: fields.place(),
            words: fields.labels(),
            until: fields.get("until"),
            properties: OwnTermTable::read(fields),
        }
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.words(&self.words, self.at);
        self.until.visit(visitor);
        self.properties.visit(visitor);
    }
    fn is_blank(&self) -> bool {
        self.words.is_empty()
    }
}

impl OwnTerm {
    /// The label in a language.
    #[must_use]
    pub fn label(&self, language: Language) -> Option<&str> {
        self.words.iter().find(|(own, _)| *own == language).map(|(_, label)| label.as_str())
    }

    /// Whether the author says that the property holds or does not hold; `None` when the author is silent.
    #[must_use]
    pub fn is(&self, property: Property) -> Option<bool> {
        let own = &self.properties;
        match property {
            Property::SpecialCategory => own.special_category,
            Property::Criminal => own.criminal,
            Property::ThirdPerson => own.third_person,
            Property::WebTrace => own.web_trace,
            Property::External => own.external,
            Property::Vague => own.vague,
            Property::Ambiguous => own.ambiguous,
            Property::Marketing => own.marketing,
            Property::Soft => own.soft,
            Property::Electronic => own.electronic,
            Property::Profiling => own.profiling,
            Property::Essential => own.essential,
            Property::Public => own.public,
            Property::OtherRegister => own.other_register,
            Property::Internal => own.internal,
            Property::Group => own.group,
            Property::Tracker => own.tracker,
            Property::SelfHosted => own.self_hosted,
            Property::Nature(nature) => own.nature.map(|known| Nature::from(known) == nature),
            _ => None,
        }
    }
}

impl From<SourceNature> for Nature {
    fn from(nature: SourceNature) -> Self {
        match nature {
            SourceNature::DataSubject => Nature::DataSubject,
            SourceNature::Observed => Nature::Observed,
            SourceNature::Internal => Nature::Internal,
            SourceNature::External => Nature::External,
        }
    }
}

/// `[vocabulary.KIND.ID]`: the author's own terms.
#[derive(Debug, Clone, Default)]
pub struct OwnVocabulary {
    terms: Vec<(Kind, String, OwnTerm)>,
    /// Their numbers in the order of kinds and ids.
    by_id: Vec<u32>,
}

impl OwnVocabulary {
    fn new(terms: Vec<(Kind, String, OwnTerm)>) -> OwnVocabulary {
        let by_id = in_order_of(&terms, |one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        OwnVocabulary { terms, by_id }
    }

    /// The term of this kind and id.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&OwnTerm> {
        find(&self.terms, &self.by_id, |(own, own_id, _)| (*own, own_id.as_str()).cmp(&(kind, id)))
            .map(|(.., term)| term)
    }

    /// Kinds, ids and terms, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &str, &OwnTerm)> {
        self.terms.iter().map(|(kind, id, term)| (*kind, id.as_str(), term))
    }
}

impl Fact for OwnVocabulary {
    fn shape() -> Shape {
        Shape::Vocabulary(OwnTerm::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(OwnVocabulary::new(reader.keyed_by_kind()))
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        for (.., term) in &self.terms {
            term.visit(visitor);
        }
    }
}
