//! The countries.

use super::{COUNTRIES, LANGUAGES, code, faults, folder};

#[test]
fn countries_become_statics() {
    let countries = "[country]\nQA = { eea = true }\nQB = { adequacy = { decision = \"1/2\", from = 2020-02-03, until = 2030-01-01, certified-only = true }, dpv = \"loc:QB\" }\nQC = {}\n[area]\nQQQ = {}\n";
    let folder = folder(&[LANGUAGES, (COUNTRIES, countries)]);
    let expected = r#"/// Every country, sorted by code.
pub static COUNTRIES: &[Country] = &[
    Country { code: "QA", is_in_eea: true, adequacy: None, age_of_consent: None, dpv: None },
    Country { code: "QB", is_in_eea: false, adequacy: Some(Adequacy { decision: "1/2", from: jiff::civil::date(2020, 2, 3), until: Some(jiff::civil::date(2030, 1, 1)), certified_only: true }), age_of_consent: None, dpv: Some("loc:QB") },
    Country { code: "QC", is_in_eea: false, adequacy: None, age_of_consent: None, dpv: None },
];
/// The areas that a notice may name beside countries: what stays in them stays inside the EEA.
pub static AREAS: &[&str] = &["QQQ"];
"#;
    assert_eq!(code(folder.path(), "countries.rs"), expected);
}

#[test]
fn faults_of_countries_are_named_with_their_lines() {
    let countries = "[country]\nQB = {}\nQA = { eea = 1 }\nqq = { eae = true }\nQC = { adequacy = { from = 2020-02-30 } }\nQD = { eea = true, adequacy = { decision = \"1/2\", from = \"2020\" } }\n[areas]\n";
    let found = faults(&[LANGUAGES, (COUNTRIES, countries)]);
    let expected = [
        "3: QA stands after QB; sort the countries by their codes",
        "3: this is no flag; write true, or delete the key",
        "4: \"qq\" is no code of ISO 3166-1; write two capitals",
        "4: there is no key \"eae\"; the keys are eea, adequacy, age-of-consent, dpv",
        "5: QC stands after qq; sort the countries by their codes",
        "5: a decision needs its number and its day; write adequacy = { decision = \"2010/625/EU\", from = 2010-10-19 }",
        "5: invalid date, expected day between 01 and 29; see https://toml.io",
        "6: QD is inside the EEA, where no decision is needed; delete one of the two",
        "6: this is no day; write it as 2026-01-31, without quotes",
        "7: there is no key \"areas\"; the keys are country, area",
    ];
    assert_eq!(found, expected.map(|fault| format!("{COUNTRIES}:{fault}")));
}
