//! Countries, and what the GDPR says of transfers to them.
//!
//! The data are in `src/jurisdictions/`; the build script checks them and writes them as statics.

use jiff::civil::Date;

/// A country or territory with a code in ISO 3166-1 alpha-2.
#[derive(Debug)]
pub struct Country {
    /// Its code.
    pub code: &'static str,
    /// Whether it is inside the European Economic Area for Chapter V of the GDPR.
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
}

include!(concat!(env!("OUT_DIR"), "/countries.rs"));

/// The country of a code.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.binary_search_by(|country| country.code.cmp(code)).ok().map(|at| &COUNTRIES[at])
}

/// Whether `code` is a country of ISO 3166-1, or an area that a notice may name.
#[must_use]
pub fn is_country(code: &str) -> bool {
    country(code).is_some() || AREAS.contains(&code)
}

/// Whether data that stay in `code` stay inside the EEA, so that Arts. 44–49 of the GDPR do not apply.
#[must_use]
pub fn is_inside_eea(code: &str) -> bool {
    country(code).map_or_else(|| AREAS.contains(&code), |country| country.is_in_eea)
}
