//! The law of countries.

use super::{COUNTRIES, LANGUAGES, code, faults, folder};

const LAW: &str = "src/vocabulary/core.toml";
const QA: &str = "src/jurisdictions/QA.toml";
const QB: &str = "src/jurisdictions/QB.toml";
const ELSEWHERE: &str = "src/jurisdictions/elsewhere.toml";

#[test]
fn a_jurisdiction_has_what_the_one_that_it_extends_has() {
    let terms = "[law]\nact = {}\n[authority]\nwatch = {}\nother = {}\n";
    let first = "default = true\nlanguages = [\"qa\", \"qbb\"]\nauthority = \"watch\"\nacts = [\"act\"]\nneighbours = [\"QC\"]\n\
                 [business-id]\nforms = [\"99-C\"]\nchecks = [{ weights = [[2, 1]], modulus = 11 }]\nexamples = [\"12-4\"]\n\
                 [legal-forms]\ncompany = [\"qo\"]\n";
    let second = "extends = \"QA\"\nauthority = \"other\"\n[identity-code]\nasks-ground = true\n[laws]\nidentity-code = [{ act = \"act\", section = \"3\" }]\n";
    let elsewhere = "[language]\nQC = \"qc\"\n[legal-forms]\ncompany = [\"ltd\"]\ncapitals = [\"as\"]\n";
    let countries = "[country]\nQA = {}\nQB = {}\nQC = {}\n";
    let folder =
        folder(&[LANGUAGES, (LAW, terms), (QA, first), (QB, second), (ELSEWHERE, elsewhere), (COUNTRIES, countries)]);
    let written = code(folder.path(), "jurisdictions.rs");
    let (first, rest) = written.split_once("};\n").unwrap();
    let (second, together) = rest.split_once("};\n").unwrap();
    let format = "Some(BusinessId { is_expected: false, is_check_certain: true, register: None, format: Some(NumberFormat { forms: &[\"99-C\"], prefixes: &[], suffixes: &[], ignore: \"\", example: \"12-4\", checks: &[Check::Weights { rounds: &[&[2, 1]], modulus: 11, complement: false, otherwise: None }] }) })";
    let inherited = [
        "    languages: &[Language::new(\"qa\"), Language::new(\"qbb\")],\n",
        "    acts: &[\"act\"],\n    neighbours: &[\"QC\"],\n",
        "    words: \"QA\",\n",
        &format!("    business_id: {format},\n"),
    ];
    for part in inherited {
        assert!(first.contains(part) && second.contains(part), "{part}\n{first}\n{second}");
    }
    assert!(first.contains("authority: Some(\"watch\"),") && first.contains("identity_code: None,"), "{first}");
    let code = "identity_code: Some(IdentityCode { asks_ground: true, format: None }),";
    assert!(second.contains("authority: Some(\"other\"),") && second.contains(code), "{second}");
    let law = "(Matter::IdentityCode, &[Provision { act: \"act\", part: Some((Part::Section, \"3\")) }])";
    assert!(second.contains(law) && !first.contains(law), "{second}");
    for part in [
        "JURISDICTIONS: &[&Jurisdiction] = &[&QA, &QB];",
        "DEFAULT: &Jurisdiction = &QA;",
        "LANGUAGES_ELSEWHERE: &[(&str, Language)] = &[(\"QC\", Language::new(\"qc\"))];",
        "    company: &[\"qo\", \"ltd\"],\n    association: &[],\n",
        "    capitals: &[\"as\"],\n",
    ] {
        assert!(together.contains(part), "{part}\n{together}");
    }
}

#[test]
fn faults_of_jurisdictions_are_named_with_their_lines() {
    let first = "default = true\nlanguages = [\"QA\"]\nauthority = \"watch\"\nacts = [\"act\"]\nneighbours = [\"QZ\"]\nking = 1\n[laws]\ncookies = [{ section = \"1\" }, { act = \"act\" }]\n";
    let second = "extends = \"QC\"\ndefault = true\n[business-id]\nseverity = \"grave\"\n[cookies]\nconsent = \"later\"\n[legal-forms]\nfirm = []\n";
    let elsewhere = "[language]\nQZ = \"qz\"\nQA = \"qa\"\n";
    let qd = ("src/jurisdictions/QD.toml", "languages = []\n");
    let countries = (COUNTRIES, "[country]\nQA = {}\nQB = {}\n");
    let found = faults(&[LANGUAGES, (QA, first), (QB, second), (ELSEWHERE, elsewhere), countries, qd]);
    let expected = [
        "QA.toml:2: \"QA\" is no code of ISO 639; write two or three lower-case letters",
        "QA.toml:3: there is no authority \"watch\"; name a term of src/vocabulary",
        "QA.toml:4: there is no law \"act\"; name a term of src/vocabulary",
        "QA.toml:5: there is no country \"QZ\"; countries.toml lists the countries",
        "QA.toml:6: there is no key \"king\"; the keys are default, extends, languages, authority, authority-of-public-bodies, foreign-authority-is-wrong, acts, neighbours, court, decisions, business-id, identity-code, cookies, laws, legal-forms",
        "QA.toml:8: a provision needs its Act; write { act = \"…\", section = \"…\" }",
        "QA.toml:8: there is no law \"act\"; name a term of src/vocabulary",
        "QB.toml:1: there is no jurisdiction \"QC\"; name another file in src/jurisdictions",
        "QB.toml:2: QA is the default already; let one jurisdiction be the default",
        "QB.toml:3: there is no severity \"grave\"; write \"error\" or \"warning\"",
        "QB.toml:5: there is no consent \"later\"; write \"prior\", or \"refusal\" where a way to refuse is enough",
        "QB.toml:8: there is no key \"firm\"; the keys are company, association, beside, capitals",
        "QD.toml:1: there is no country \"QD\"; name the file after a country of countries.toml",
        "elsewhere.toml:2: there is no country \"QZ\"; delete the line, or correct the country",
        "elsewhere.toml:3: QA has a file; delete the line, or correct the country",
    ];
    assert_eq!(found, expected.map(|fault| format!("src/jurisdictions/{fault}")));
    let found = faults(&[LANGUAGES, (QA, "languages = []\n"), countries]);
    assert_eq!(found, [format!("{QA}:1: no jurisdiction is the default; write default = true in one file")]);
}
