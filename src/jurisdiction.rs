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
    /// Its name in the Data Privacy Vocabulary, `loc:US`.
    pub dpv: Option<&'static str>,
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
    /// The country, ISO 3166-1.
    pub code: &'static str,
    /// Its official languages. A notice that shows no language of its own is in the first.
    pub languages: &'static [Language],
    /// Its supervisory authority, a term of the vocabulary.
    pub authority: Option<&'static str>,
    /// Its Acts that are terms of the vocabulary.
    pub acts: &'static [&'static str],
    /// Countries whose authority a notice may name too, because a controller is there and the languages are shared.
    pub neighbours: &'static [&'static str],
    /// The number of a company in the business register, where each has one.
    pub business_id: Option<BusinessId>,
    /// The number of a person, where its use is limited by law (Art. 87).
    pub identity_code: Option<IdentityCode>,
}

/// The number of a company in the business register.
#[derive(Debug)]
pub struct BusinessId {
    /// Its form; `None` where it is not checked.
    pub format: Option<NumberFormat<'static>>,
}

/// The number of a person, and the law on its use.
#[derive(Debug)]
pub struct IdentityCode {
    /// The Act, a term of the vocabulary.
    pub act: &'static str,
    /// The section.
    pub section: u32,
    /// Its form.
    pub format: Option<NumberFormat<'static>>,
}

/// Words of names that show what kind of body a controller is, in lower case.
#[derive(Debug)]
pub struct LegalForms {
    /// Legal forms of companies.
    pub company: &'static [&'static str],
    /// Legal forms of associations, foundations and congregations.
    pub association: &'static [&'static str],
    /// Words for municipalities and authorities of the State.
    pub authority: &'static [&'static str],
    /// Words that belong to a form and show none alone.
    pub beside: &'static [&'static str],
    /// Legal forms that count in capitals alone.
    pub capitals: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/countries.rs"));
include!(concat!(env!("OUT_DIR"), "/jurisdictions.rs"));

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
