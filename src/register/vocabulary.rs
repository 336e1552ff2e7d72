//! Terms of the author's own.

use crate::language::Language;
use crate::source::Place;
use crate::vocabulary::{Kind, Nature, Property};

use super::facts::words;
use super::of;
use super::record::{Fact, Fields, Reader, Record, Visitor, find, in_order_of, record};
use super::shape::{Field, Shape};
use super::values::{Country, Name, Plain, Ref, Url};

record! {
    /// The properties of a term of the author's own. The term inherits the properties of the built-in term in `broader`,
    /// and its own properties override them.
    pub struct OwnTermTable {
        /// The built-in term that this term narrows.
        broader: Option<Plain>,
        /// Whether these are special categories of data (Art. 9(1)).
        special_category: Option<bool>,
        /// Whether these are data on criminal convictions or offences (Art. 10).
        criminal: Option<bool>,
        /// Whether the term concerns somebody other than the data subject.
        third_person: Option<bool>,
        /// Whether the data arise from the use of a website.
        web_trace: Option<bool>,
        /// Whether the data record a consent or a permission to process data.
        consent_record: Option<bool>,
        /// Whether the data come from somebody other than the data subject.
        external: Option<bool>,
        /// Whether the term is too vague to be checked.
        vague: Option<bool>,
        /// Whether the moment of the event can be read in two ways.
        ambiguous: Option<bool>,
        /// Whether the purpose is direct marketing (Art. 21(2)).
        marketing: Option<bool>,
        /// Whether the purpose is marketing, communication or a survey.
        soft: Option<bool>,
        /// Whether the purpose is marketing by electronic means (Act 917/2014, section 200).
        electronic: Option<bool>,
        /// Whether the purpose is profiling (Art. 4(4)).
        profiling: Option<bool>,
        /// Whether cookies for the purpose need no consent (Act 917/2014, section 205).
        essential: Option<bool>,
        /// Whether the source is publicly accessible (Art. 14(2)(f)).
        public: Option<bool>,
        /// Whether the source is another register of personal data.
        other_register: Option<bool>,
        /// Whether the recipients are the controller's own staff.
        internal: Option<bool>,
        /// Whether the recipients are companies of the controller's group.
        group: Option<bool>,
        /// Whether the service tracks visitors.
        tracker: Option<bool>,
        /// Whether the controller runs the software itself.
        self_hosted: Option<bool>,
        /// The origin of a source's data.
        nature: Option<SourceNature>,
        /// Rights that the law itself limits in the way of this term (Arts. 15–22).
        lawful_for: Vec<Ref<of::Right>>,
        /// Seat of the provider or authority, ISO 3166.
        country: Option<Country>,
        /// Address of the provider's or authority's page.
        url: Option<Url>,
    }
}

words! {
    /// The origin of a source's data, as an author writes it.
    pub enum SourceNature {
        /// The data subject.
        DataSubject,
        /// The behaviour of the data subject.
        Observed,
        /// The controller's own systems.
        Internal,
        /// Anybody else, so that Art. 14 applies.
        External,
    }
}

/// A term of the author's own, with its labels and properties.
#[derive(Debug, Clone, Default)]
pub struct OwnTerm {
    /// Its place in the file.
    pub at: Place,
    /// Its label in each language.
    pub words: Vec<(Language, String)>,
    /// Its forms in sentences.
    pub forms: Forms,
    /// Its properties.
    pub properties: OwnTermTable,
}

/// Defines the forms of a term of the author's own, each with its key and meaning.
macro_rules! forms {
    ($($field:ident = $key:literal $meaning:literal,)*) => {
        /// The forms of a term of the author's own in sentences, in each language. Its kind decides which one it needs.
        #[derive(Debug, Clone, Default)]
        pub struct Forms { $(#[doc = $meaning] pub $field: Option<Name>,)* }

        impl Forms {
            fn fields() -> Vec<Field> {
                vec![$(Field { key: $key, meaning: $meaning, shape: Name::shape },)*]
            }
            fn read<F: Fields>(fields: &mut F) -> Forms {
                Forms { $($field: fields.form($key),)* }
            }
            fn visit(&self, visitor: &mut dyn Visitor) {
                $(self.$field.visit(visitor);)*
            }
        }
    };
}

forms! {
    until = "until" "For an event: its name in the phrase \"until …\".",
    to = "to" "For a recipient: its name in \"We disclose data …\".",
    from = "from" "For a source: its name in \"We get data …\".",
    as_verb = "as-verb" "For a purpose: its words in \"We use data …\", such as \"to send bills\".",
    how_long = "how-long" "For a criterion: its words in \"We keep data …\", such as \"for as long as the contract is in force\".",
    name = "name" "For an Act: its name without its number.",
}

impl Record for OwnTerm {
    fn fields() -> Vec<Field> {
        let mut fields = Forms::fields();
        fields.extend(OwnTermTable::fields());
        fields
    }
    fn read<F: Fields>(fields: &mut F) -> Self {
        OwnTerm {
            at: fields.place(),
            words: fields.labels(),
            forms: Forms::read(fields),
            properties: OwnTermTable::read(fields),
        }
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.words(&self.words, self.at);
        self.forms.visit(visitor);
        self.properties.visit(visitor);
    }
    fn is_blank(&self) -> bool {
        self.words.is_empty()
    }
}

impl OwnTerm {
    /// Returns the label in a language.
    #[must_use]
    pub fn label(&self, language: Language) -> Option<&str> {
        self.words.iter().find(|(own, _)| *own == language).map(|(_, label)| label.as_str())
    }

    /// Returns whether the author gives or denies a property; `None` if the author is silent.
    #[must_use]
    pub fn is(&self, property: Property) -> Option<bool> {
        let own = &self.properties;
        match property {
            Property::SpecialCategory => own.special_category,
            Property::Criminal => own.criminal,
            Property::ThirdPerson => own.third_person,
            Property::WebTrace => own.web_trace,
            Property::ConsentRecord => own.consent_record,
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
    /// The numbers of the terms, sorted by kind and id.
    by_id: Vec<u32>,
}

impl OwnVocabulary {
    fn new(terms: Vec<(Kind, String, OwnTerm)>) -> OwnVocabulary {
        let by_id = in_order_of(&terms, |one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        OwnVocabulary { terms, by_id }
    }

    /// Adds the terms that stand where they are used.
    pub(crate) fn extend(&mut self, terms: Vec<(Kind, String, OwnTerm)>) {
        if !terms.is_empty() {
            let own = std::mem::take(&mut self.terms);
            *self = OwnVocabulary::new(own.into_iter().chain(terms).collect());
        }
    }

    /// Returns the term with this kind and id.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&OwnTerm> {
        find(&self.terms, &self.by_id, |(own, own_id, _)| (*own, own_id.as_str()).cmp(&(kind, id)))
            .map(|(.., term)| term)
    }

    /// Returns kinds, ids and terms, in the order of the file.
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
