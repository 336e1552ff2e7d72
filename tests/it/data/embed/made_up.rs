//! The tables of the made-up language and jurisdiction, which the crate's own tests are compiled with. The program has neither.

use std::collections::BTreeSet;
use std::path::Path;

use notice::language::Language;
use notice::{jurisdiction, locale};

use super::generate;
use crate::support::repository;

const MADE_UP: &str = "src/made_up/data";

/// The lines that the made-up data add to each table. A part of a line is given where the rest depends on other data.
const ADDED: &[(&str, &[&str])] = &[
    (
        "words.rs",
        &[
            r#"Words { language: "qaa", page_numbers: Some("1 ~ 1"), stemmer: None, mistaken: &["qq"], aliases: "", files: &["#,
            r#"File { name: "countries.ftl", text: include_str!("ROOT/src/made_up/data/locales/qaa/countries.ftl"), messages: &[Message { start: 0, end: 20, name: 10, label: (13, 19) }] },"#,
            r#"File { name: "dates.ftl", "#,
            r#"File { name: "page/frame.ftl", "#,
            r#"File { name: "page/topics.ftl", "#,
            r#"File { name: "vocabulary/core.ftl", "#,
            r#"File { name: "vocabulary/made-up.ftl", "#,
        ],
    ),
    ("themes.rs", &[]),
    ("countries.rs", &[r#"Country { code: "ZZ", is_in_eea: true, adequacy: None, age_of_consent: None, dpv: None },"#]),
    (
        "vocabulary.rs",
        &[
            r#"Term { id: "zubara-watch", broader: None, properties: &[Property::Country("ZZ"), Property::Email("watch@zubara.example")], dpv: None, packs: &["made-up"] },"#,
            r#"Term { id: "zubara-data-act", broader: None, properties: &[Property::Number("7/7"), Property::Country("ZZ")], dpv: None, packs: &["made-up"] },"#,
        ],
    ),
    (
        "lists.rs",
        &[
            r#"Pattern::new("zub", false, false)),"#,
            r#"Pattern::new("kezu", false, false)),"#,
            r#"Pattern::new("jospu", false, true)),"#,
        ],
    ),
    (
        "jurisdictions.rs",
        &[
            r#"/// The law of ZZ."#,
            r#"pub static ZZ: Jurisdiction = Jurisdiction {"#,
            r#"code: "ZZ","#,
            r#"words: "ZZ","#,
            r#"languages: &[Language::new("qaa")],"#,
            r#"authority: Some("zubara-watch"),"#,
            r#"acts: &["zubara-data-act"],"#,
            r#"business_id: Some(BusinessId { is_expected: false, is_check_certain: true, register: None, format: Some(NumberFormat { forms: &["Z99-C"], prefixes: &[], suffixes: &[], ignore: "", example: "Z12-0", checks: &[Check::Weights { rounds: &[&[3, 2]], modulus: 7, complement: false, otherwise: None }] }) }),"#,
            r#"identity_code: Some(IdentityCode { asks_ground: false, format: Some(NumberFormat { forms: &["9999C"], prefixes: &[], suffixes: &[], ignore: "", example: "1234C", checks: &[Check::Remainder { symbols: "ABCDEFG" }] }) }),"#,
            r#"provisions: &[(Matter::IdentityCode, &[Provision { act: "zubara-data-act", part: Some((Part::Section, "3")) }])],"#,
        ],
    ),
    ("rules.rs", &[]),
];

/// Lines that list all terms, languages or countries: a new one makes each of them longer.
const LISTS_OF_ALL: &[&str] = &[
    "by_id: ",
    "company: ",
    "crate::reading::Reader::new(",
    "pub static JURISDICTIONS: ",
    "(crate::language::Language::parse(",
];

/// Returns the lines of the tables of some folders, with the names of the files.
fn tables(folders: &[&Path]) -> Vec<(&'static str, Vec<String>)> {
    let root = repository();
    let line = |line: &str| line.trim().replace(root.to_str().unwrap(), "ROOT");
    let files = generate(folders).unwrap_or_else(|faults| panic!("{faults:#?}"));
    files.into_iter().map(|file| (file.name, file.code.lines().map(line).collect())).collect()
}

/// Returns the lines that only the first of two tables has.
fn difference<'a>(table: &'a [String], other: &[String]) -> Vec<&'a str> {
    let known: BTreeSet<&String> = other.iter().collect();
    let own = table.iter().filter(|line| !known.contains(line)).map(String::as_str);
    own.filter(|line| !LISTS_OF_ALL.iter().any(|list| line.starts_with(list))).collect()
}

#[test]
fn a_language_and_a_jurisdiction_add_lines_to_tables() {
    let root = repository();
    let own = tables(&[&root]);
    let both = tables(&[&root, &root.join(MADE_UP)]);
    assert_eq!(own.len(), ADDED.len());
    for (((name, own), (_, both)), (expected, parts)) in own.iter().zip(&both).zip(ADDED) {
        assert_eq!(name, expected);
        assert_eq!(difference(own, both), Vec::<&str>::new(), "{name} has lost lines");
        let added = difference(both, own);
        assert_eq!(added.len(), parts.len(), "{name}: {added:#?}");
        for (line, part) in added.iter().zip(*parts) {
            assert!(line.contains(part), "{name}: {part}\n{line}");
        }
    }
}

#[test]
fn the_program_has_neither() {
    assert!(!locale::built_in_languages().contains(&Language::parse("qaa").unwrap()));
    assert!(jurisdiction::find("ZZ").is_none() && !jurisdiction::is_country("ZZ"));
}
