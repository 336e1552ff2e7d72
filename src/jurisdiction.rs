//! Countries, the decisions on transfers to them, and national law beside the GDPR.
//!
//! The data are in `src/jurisdictions/`; the build script checks them and writes them as statics.

mod number;

use jiff::civil::Date;

use crate::language::Language;

pub use number::{Check, NumberFormat, Verdict};

/// A country or territory with a code in ISO 3166-1 alpha-2.
#[derive(Debug)]
pub struct Country {
    /// Its code.
    pub code: &'static str,
    /// Whether Chapter V of the GDPR treats it as a part of the European Economic Area.
    pub is_in_eea: bool,
    /// The Commission's adequacy decision on it (Art. 45).
    pub adequacy: Option<Adequacy>,
    /// The age from which children consent themselves; `None` where it is not known.
    pub age_of_consent: Option<AgeOfConsent>,
    /// Its name in the Data Privacy Vocabulary, `loc:US`.
    pub dpv: Option<&'static str>,
}

/// The age from which children consent themselves to information society services (Art. 8(1) GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeOfConsent {
    /// The age, in years: from 13 to 16.
    pub years: u8,
    /// The day of the source.
    pub known: Date,
}

/// An adequacy decision of the Commission (Art. 45).
#[derive(Debug)]
pub struct Adequacy {
    /// Its number.
    pub decision: &'static str,
    /// The day on which it was taken.
    pub from: Date,
    /// Its last day, where it ends by itself.
    pub until: Option<Date>,
    /// Whether it covers only organisations that are certified, as those of the EU-US Data Privacy Framework.
    pub certified_only: bool,
}

/// The law of a country beside the GDPR, as far as rules and pages need it.
#[derive(Debug)]
pub struct Jurisdiction {
    /// The country, ISO 3166-1; `EEA` for the countries of the EEA that have no file, and empty for all others.
    pub code: &'static str,
    /// The jurisdiction whose words messages and labels have: its own code, or that of the one that it extends.
    pub words: &'static str,
    /// Its official languages. A notice that shows no language of its own is in the first.
    pub languages: &'static [Language],
    /// Its supervisory authority, a term of the vocabulary; `None` where there are several, or none is known.
    pub authority: Option<&'static str>,
    /// The authority that supervises public bodies, where that is another one.
    pub authority_of_public_bodies: Option<&'static str>,
    /// Whether a notice that names the authority of another country alone is wrong, and not only unusual.
    pub is_foreign_authority_wrong: bool,
    /// Its Acts that are terms of the vocabulary.
    pub acts: &'static [&'static str],
    /// Countries whose authority a notice may name too, because a controller is there and the languages are shared.
    pub neighbours: &'static [&'static str],
    /// The court that hears appeals from the supervisory authority, in the country's own words.
    pub court: Option<&'static str>,
    /// Decisions that explain rules to controllers under this law alone: their numbers.
    pub decisions: &'static [&'static str],
    /// The number of a company in the business register.
    pub business_id: Option<BusinessId>,
    /// The number of a person, where something is known of its form or of the law on its use (Art. 87).
    pub identity_code: Option<IdentityCode>,
    /// The law on cookies, beside its provisions.
    pub cookies: CookieLaw,
    provisions: &'static [(Matter, &'static [Provision])],
}

/// A matter on which national law has provisions beside the GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// Cookies and other data in terminal equipment (Art. 5(3) of Directive 2002/58/EC).
    Cookies,
    /// Marketing by e-mail, text message and automated calls (Art. 13 of Directive 2002/58/EC).
    ElectronicMarketing,
    /// The number of a person (Art. 87 GDPR).
    IdentityCode,
    /// Traffic data of communications.
    TrafficData,
    /// The age from which children consent themselves (Art. 8 GDPR).
    Children,
    /// Personal data of employees (Art. 88 GDPR).
    Employees,
    /// The repeal of earlier data protection law.
    Repeals,
    /// The earlier law whose terms notices still use.
    EarlierTerms,
}

/// A provision of an Act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provision {
    /// The Act, a term of the vocabulary.
    pub act: &'static str,
    /// The part of the Act with its number, `9:28` for a section of a chapter; `None` = the whole Act.
    pub part: Option<(Part, &'static str)>,
}

/// The kind of a part of an Act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A section.
    Section,
    /// An Article.
    Article,
    /// A regulation of British regulations.
    Regulation,
}

/// The number of a company in the business register.
#[derive(Debug)]
pub struct BusinessId {
    /// Whether notices commonly state it.
    pub is_expected: bool,
    /// Whether a number whose check fails cannot be right; else the rule of the check is not official.
    pub is_check_certain: bool,
    /// The website of the register that has it.
    pub register: Option<&'static str>,
    /// Its form; `None` where it is not checked.
    pub format: Option<NumberFormat<'static>>,
}

/// The number of a person.
#[derive(Debug)]
pub struct IdentityCode {
    /// Whether the law lists grounds for its use, one of which a notice should name.
    pub asks_ground: bool,
    /// Its form.
    pub format: Option<NumberFormat<'static>>,
}

/// The law on cookies.
#[derive(Debug)]
pub struct CookieLaw {
    /// The authority that supervises it, a term of the vocabulary; `None` where none is known.
    pub supervisor: Option<&'static str>,
    /// Whether cookies wait for consent; else information and a way to refuse are enough.
    pub is_consent_prior: bool,
}

impl Jurisdiction {
    /// Returns the country whose words labels have; `None` under the law that they are written for.
    #[must_use]
    pub fn labels(&self) -> Option<&'static str> {
        (self.words != DEFAULT.words).then_some(self.words)
    }

    /// Returns the provisions on a matter: its own, else those of Union law for the countries of the EEA, else what is cited
    /// everywhere. Empty where nothing is known.
    #[must_use]
    pub fn provisions(&self, matter: Matter) -> &'static [Provision] {
        let own = |law: &Jurisdiction| law.provisions.iter().find(|(own, _)| *own == matter).map(|(_, list)| *list);
        own(self).or_else(|| own(general(self.code))).unwrap_or_default()
    }
}

/// Words of names that show what kind of body a controller is, in lower case.
#[derive(Debug)]
pub struct LegalForms {
    /// Legal forms of companies.
    pub company: &'static [&'static str],
    /// Legal forms of associations, foundations and congregations.
    pub association: &'static [&'static str],
    /// Words that belong to a form and show none alone.
    pub beside: &'static [&'static str],
    /// Legal forms that count in capitals alone.
    pub capitals: &'static [&'static str],
}

/// Words of names in a language that show a public body, in lower case.
#[derive(Debug)]
pub struct PublicBodies {
    /// The language: the words count in the countries where it is official. `None` = they count everywhere.
    pub language: Option<Language>,
    /// Words, or several words in a row, anywhere in the name.
    pub words: &'static [&'static str],
    /// The first word of the name.
    pub first: &'static [&'static str],
    /// Words that have another one before them.
    pub after_a_name: &'static [&'static str],
    /// Ends of words.
    pub endings: &'static [&'static str],
    /// Whole names.
    pub whole: &'static [&'static str],
    /// Words with such an ending that show nothing.
    pub except: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/countries.rs"));
include!(concat!(env!("OUT_DIR"), "/jurisdictions.rs"));

/// The countries of the European Economic Area that have no jurisdiction of their own.
const AREA: &str = "EEA";

/// Returns the law of a country: its own, else what holds in the whole European Economic Area, else what holds everywhere.
#[must_use]
pub fn of(country: &str) -> &'static Jurisdiction {
    find(country).unwrap_or_else(|| general(country))
}

/// Returns what is known of a country beside its own file.
fn general(country: &str) -> &'static Jurisdiction {
    find(AREA).filter(|_| is_inside_eea(country)).unwrap_or(&ELSEWHERE)
}

/// Returns the jurisdiction of a country; `None` where its law is not known.
#[must_use]
pub fn find(country: &str) -> Option<&'static Jurisdiction> {
    JURISDICTIONS.iter().copied().find(|own| own.code == country)
}

/// Returns the language of notices in a country; `None` where it is not known.
#[must_use]
pub fn language(country: &str) -> Option<Language> {
    let elsewhere = || LANGUAGES_ELSEWHERE.iter().find(|(own, _)| *own == country).map(|(_, language)| *language);
    find(country).and_then(|own| own.languages.first().copied()).or_else(elsewhere)
}

/// Returns whether a word, in lower case, shows a public body in some language, wherever it stands.
#[must_use]
pub fn shows_public_body(word: &str) -> bool {
    PUBLIC_BODIES.iter().any(|lists| lists.words.contains(&word) || lists.after_a_name.contains(&word))
}

/// Returns whether a language is official in a country, as far as that is known.
#[must_use]
pub fn is_official(language: Language, country: &str) -> bool {
    match find(country) {
        Some(own) => own.languages.contains(&language),
        None => self::language(country) == Some(language),
    }
}

/// Returns the country with a code.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.binary_search_by(|country| country.code.cmp(code)).ok().map(|at| &COUNTRIES[at])
}

/// Returns whether `code` is a country of ISO 3166-1, or an area that a notice may name.
#[must_use]
pub fn is_country(code: &str) -> bool {
    country(code).is_some() || AREAS.contains(&code)
}

/// Returns whether data that stay in `code` stay inside the EEA, so that Arts. 44–49 of the GDPR do not apply.
#[must_use]
pub fn is_inside_eea(code: &str) -> bool {
    country(code).map_or_else(|| AREAS.contains(&code), |country| country.is_in_eea)
}
