//! `src/jurisdictions/countries.toml`: countries and areas, with the decisions on transfers to them.

use std::fmt::Write as _;

use super::value::Value;
use super::{Faults, Package};

/// The countries and areas.
#[derive(Debug, Default)]
pub(crate) struct Countries {
    countries: Vec<String>,
    areas: Vec<String>,
    code: String,
}

impl Countries {
    /// Reads and checks the file.
    pub(super) fn read(package: &Package, faults: &mut Faults) -> Countries {
        let mut countries = Countries::default();
        let Some(file) = package.file("src/jurisdictions/countries.toml") else { return countries };
        let all = Value::parse(file, faults);
        let all = all.fields(&["country", "area"], faults);
        let mut last = "";
        for (code, country) in all.get("country").map(|all| all.entries(faults)).unwrap_or_default() {
            let (at, code) = (code.at, code.name.as_str());
            if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
                faults.add(file.fault(at, format!("{code:?} is no code of ISO 3166-1"), "write two capitals"));
            }
            if code <= last {
                faults.add(file.fault(at, format!("{code} stands after {last}"), "sort the countries by their codes"));
            }
            last = code;
            countries.add(code, country, faults);
        }
        for (code, area) in all.get("area").map(|all| all.entries(faults)).unwrap_or_default() {
            area.fields(&[], faults);
            countries.areas.push(code.name.clone());
        }
        countries
    }

    fn add(&mut self, code: &str, country: &Value<'_>, faults: &mut Faults) {
        let fields = country.fields(&["eea", "adequacy", "age-of-consent", "dpv"], faults);
        let is_in_eea = fields.get("eea").is_some_and(|flag| flag.flag(faults));
        let dpv = fields.get("dpv").and_then(|name| name.text(faults));
        let adequacy = fields.get("adequacy").and_then(|adequacy| {
            let own = adequacy.fields(&["decision", "from", "until", "certified-only"], faults);
            let until = own.get("until").and_then(|day| day.day(faults));
            let until = until.map_or("None".to_owned(), |day| format!("Some({day})"));
            let certified_only = own.get("certified-only").is_some_and(|flag| flag.flag(faults));
            let Some((decision, from)) = own.get("decision").zip(own.get("from")) else {
                let remedy = "write adequacy = { decision = \"2010/625/EU\", from = 2010-10-19 }";
                faults.add(adequacy.fault("a decision needs its number and its day", remedy));
                return None;
            };
            let (decision, from) = (decision.text(faults)?, from.day(faults)?);
            Some(format!(
                "Adequacy {{ decision: {decision:?}, from: {from}, until: {until}, certified_only: {certified_only} }}"
            ))
        });
        let age = fields.get("age-of-consent").and_then(|age| {
            let own = age.fields(&["years", "known"], faults);
            let Some((years, known)) = own.get("years").zip(own.get("known")) else {
                let remedy = "write age-of-consent = { years = 13, known = 2026-11-30 }";
                faults.add(age.fault("an age needs its years and the day on which it was known", remedy));
                return None;
            };
            let (years, known) = (years.number(faults)?, known.day(faults)?);
            if !(13..=16).contains(&years) {
                faults.add(age.fault(format!("{years} is no age of Art. 8(1)"), "write 13, 14, 15 or 16"));
            }
            Some(format!("AgeOfConsent {{ years: {years}, known: {known} }}"))
        });
        let age = age.map_or("None".to_owned(), |age| format!("Some({age})"));
        if let (true, Some(adequacy)) = (is_in_eea, fields.get("adequacy")) {
            let what = format!("{code} is inside the EEA, where no decision is needed");
            faults.add(adequacy.fault(what, "delete one of the two"));
        }
        let adequacy = adequacy.map_or("None".to_owned(), |adequacy| format!("Some({adequacy})"));
        let _ = writeln!(
            self.code,
            "    Country {{ code: {code:?}, is_in_eea: {is_in_eea}, adequacy: {adequacy}, age_of_consent: {age}, dpv: {dpv:?} }},"
        );
        self.countries.push(code.to_owned());
    }

    /// Returns whether a notice may name this country or area.
    pub(super) fn has(&self, code: &str) -> bool {
        self.countries.iter().chain(&self.areas).any(|own| own == code)
    }

    /// The statics `COUNTRIES`, sorted by code, and `AREAS`.
    pub(super) fn generate(&self) -> String {
        let Countries { areas, code, .. } = self;
        format!(
            "/// Every country, sorted by code.\npub static COUNTRIES: &[Country] = &[\n{code}];\n\
             /// The areas that a notice may name beside countries: what stays in them stays inside the EEA.\n\
             pub static AREAS: &[&str] = &{areas:?};\n"
        )
    }
}
