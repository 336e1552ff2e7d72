//! The vocabulary.

use super::{COUNTRIES, LANGUAGES, code, faults, folder};

const DPV: (&str, &str) = ("src/vocabulary/dpv.toml", "[prefixes]\nqq = \"https://qq.example/#\"\n");

#[test]
fn terms_become_statics_in_the_order_of_the_packs_with_an_index_by_id() {
    let core = "[data]\nname = { broader = \"age\", packs = [\"a\"], vague = true, contains = [\"age\"], dpv = \"qq:Name\" }\nage = {}\n[law]\n\
                old-act = { number = \"1/2\", repealed = 2020-01-31, replaced-by = [\"new-act\"] }\n";
    let further = "[law]\nnew-act = { country = \"QA\" }\n[source]\nbank = { nature = \"data-subject\" }\n[service]\n\
                   s = { renamed = { from = [\"Old\"], on = \"2022-10\" }, looked-up = \"2026-11\", source = \"S\" }\nr = { renamed = { from = [\"Od\"], on = 2021-01-01 }, certainty = 2, looked-up = \"2026-11\", source = \"S\" }\n";
    let countries = (COUNTRIES, "[country]\nQA = {}\n");
    let packs = [("src/vocabulary/core.toml", core), ("src/vocabulary/a.toml", further)];
    let folder = folder(&[LANGUAGES, DPV, countries, packs[1], packs[0]]);
    let terms = code(folder.path(), "vocabulary.rs");
    let written: Vec<&str> = terms.lines().map(str::trim).filter(|line| line.starts_with("Term {")).collect();
    let expected = [
        r#"Term { id: "name", broader: Some("age"), properties: &[Property::Vague, Property::Contains(&["age"])], dpv: Some("qq:Name"), packs: &["core", "a"] },"#,
        r#"Term { id: "age", broader: None, properties: &[], dpv: None, packs: &["core"] },"#,
        r#"Term { id: "bank", broader: None, properties: &[Property::Nature(Nature::DataSubject)], dpv: None, packs: &["a"] },"#,
        r#"Term { id: "old-act", broader: None, properties: &[Property::Number("1/2"), Property::Repealed(jiff::civil::date(2020, 1, 31)), Property::ReplacedBy(&["new-act"])], dpv: None, packs: &["core"] },"#,
        r#"Term { id: "new-act", broader: None, properties: &[Property::Country("QA")], dpv: None, packs: &["a"] },"#,
        r#"Term { id: "s", broader: None, properties: &[Property::Renamed { from: &["Old"], year: 2022 }], dpv: None, packs: &["a"] },"#,
        r#"Term { id: "r", broader: None, properties: &[Property::Renamed { from: &["Od"], year: 2021 }, Property::Certainty(2)], dpv: None, packs: &["a"] },"#,
    ];
    assert_eq!(written, expected);
    assert_eq!(terms.matches("by_id: &[1, 0],").count(), 3, "data, law and service are not in the order of their ids");
    assert!(
        terms.ends_with("pub static PREFIXES: &[(&str, &str)] = &[(\"qq\", \"https://qq.example/#\")];\n"),
        "{terms}"
    );
}

#[test]
fn faults_of_terms_are_named_with_their_lines() {
    let core = "[data]\nName = {}\nage = { vage = true, vague = false }\n[datum]\n[law]\nact = { repealed = \"2020\" }\n\
                old = { replaced-by = [\n  \"act\",\n  \"acts\",\n] }\n[service]\na = { country = \"QQ\", source = \"S\" }\n\
                b = { renamed = { from = [], on = 2020-01-01 }, looked-up = \"2026-11\", source = \"S\" }\nc = { renamed = { from = [\"C\"], on = \"2020-13\" }, looked-up = \"2026-11\", source = \"S\" }\n\
                [source]\nd = { nature = \"me\" }\ne = { dpv = \"pd:Name\" }\n\
                f = { broader = \"g\" }\nh = { packs = [\"more\", \"less\"] }\n";
    let packs = [("src/vocabulary/core.toml", core), ("src/vocabulary/more.toml", "[law]\nact = {}\n")];
    let found = faults(&[LANGUAGES, DPV, packs[0], packs[1]]);
    let renamed = "a change of name needs the former names and its day or month; write renamed = { from = [\"…\"], on = 2026-01-31 }, or on = \"2026-01\" where the day is not known";
    let expected = [
        "core.toml:2: \"Name\" is no id; write lower-case letters, digits and hyphens",
        "core.toml:3: there is no property \"vage\"; src/vocabulary/term.rs lists the properties",
        "core.toml:4: there is no kind \"datum\"; src/vocabulary/kind.rs lists the kinds",
        "core.toml:6: this is no day; write it as 2026-01-31, without quotes",
        "core.toml:9: there is no law \"acts\"; name a term of this kind",
        "core.toml:12: the service \"a\" has no source with its month; write looked-up = \"2026-11\" and source = \"…\"",
        "core.toml:12: there is no country \"QQ\"; src/jurisdictions/countries.toml lists the countries",
        &format!("core.toml:13: {renamed}"),
        &format!("core.toml:14: {renamed}"),
        "core.toml:16: there is no nature \"me\"; a nature is one of data-subject, observed, internal, external",
        "core.toml:17: \"pd:Name\" is no name of the Data Privacy Vocabulary; write PREFIX:Name with a prefix of src/vocabulary/dpv.toml",
        "core.toml:18: there is no source \"g\"; name a term of this kind",
        "core.toml:19: there is no pack \"less\"; src/vocabulary has a file for each pack",
        "more.toml:2: law \"act\" is in an earlier pack; delete one of the two",
    ];
    assert_eq!(found, expected.map(|fault| format!("src/vocabulary/{fault}")));
}
