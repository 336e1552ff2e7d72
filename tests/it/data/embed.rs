//! The build script's own tests: the code that it writes of a folder's data, and the faults that it names.

#[path = "../../../embed/mod.rs"]
mod script;

use std::fs;
use std::path::Path;

use self::script::generate;

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    let faults = generate(folder(files).path()).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

/// A file of the code that is written, without the folder that the data are in.
fn code(root: &Path, name: &str) -> String {
    let files = generate(root).unwrap_or_else(|faults| panic!("{faults:?}"));
    let code = &files.iter().find(|file| file.name == name).unwrap().code;
    code.replace(root.to_str().unwrap(), "ROOT")
}

#[test]
fn words_become_places_of_messages() {
    let folder = folder(&[
        ("locales/languages.toml", "languages = [\"qq\", \"en\"]\n[mistaken]\neg = \"en\"\n"),
        ("locales/en/page/a.ftl", "# Of the title.\ntitle = Title\n    .long = Long\n## More\nmore = { $x }\n"),
        ("locales/qq/page/a.ftl", "title = Qitle  \n"),
    ]);
    let words = code(folder.path(), "words.rs");
    let expected = r#"pub(crate) static LANGUAGES: &[Words] = &[
    Words { language: "qq", files: &[
        File { name: "page/a.ftl", text: include_str!("ROOT/locales/qq/page/a.ftl"), messages: &[Message { start: 0, end: 16, name: 5, label: (8, 13) }] },
    ] },
    Words { language: "en", files: &[
        File { name: "page/a.ftl", text: include_str!("ROOT/locales/en/page/a.ftl"), messages: &[Message { start: 16, end: 47, name: 5, label: (8, 13) }, Message { start: 55, end: 69, name: 4, label: (0, 0) }] },
    ] },
];
pub(crate) static MISTAKEN: &[(&str, &str)] = &[("eg", "en")];
pub(crate) static PAGE_NUMBERS: &[(&str, &str)] = &[];
"#;
    assert_eq!(words, expected);
}

#[test]
fn themes_are_their_files() {
    let folder = folder(&[LANGUAGES, ("themes/b/a.css", "p {}"), ("themes/a/b.html", ""), ("themes/a/README.md", "")]);
    let themes = code(folder.path(), "themes.rs");
    let paths: Vec<&str> = themes.split('"').skip(1).step_by(4).collect();
    assert_eq!(paths, ["a/b.html", "b/a.css"]);
}

#[test]
fn rules_are_listed_by_code() {
    let rule = |code: &str| format!("use crate::x;\n\nrule! {{\n    /// Reports.\n    {code} \"a-b\", Info, [],\n}}\n");
    let (first, second) = (rule("AA001"), rule("AA002"));
    let files = [LANGUAGES, ("src/rules/mod.rs", ""), ("src/rules/data/mod.rs", ""), ("src/rules/data/z.rs", &first)];
    let whole = folder(&[&files[..], &[("src/rules/data/a.rs", &second)]].concat());
    let rules = code(whole.path(), "rules.rs");
    let paths: Vec<&str> = rules.lines().filter_map(|line| line.trim().strip_prefix('&')).collect();
    assert_eq!(paths, ["crate::rules::data::z::RULE,", "crate::rules::data::a::RULE,"]);
    let found =
        faults(&[&files[..], &[("src/rules/about/a.rs", "fn a() {}\n"), ("src/rules/rights/b.rs", &first)]].concat());
    assert_eq!(
        found,
        [
            "src/rules/about/a.rs:1: the file defines no rule; define it with `rule!`, or move the helpers of a topic into its mod.rs",
            "src/rules/rights/b.rs:5: AA001 is the code of crate::rules::data::z::RULE already; take the next free number",
        ]
    );
}

/// The files that a lexicon needs beside itself: its languages, and a rule that reads it.
const READERS: [(&str, &str); 3] = [
    ("locales/languages.toml", "languages = [\"en\", \"qq\"]\n"),
    ("locales/qq/a.ftl", "a = A\n"),
    ("src/rules/retention/vague.rs", "\nrule! {\n    RT002 \"retention-vague\", Info, [],\n}\n"),
];

#[test]
fn word_lists_become_constants_and_patterns() {
    let english = "[retention.vague]\n# Time.\ntime = [\"time\"]\n# Every time.\never = []\n\n# Terms.\n[retention.vague.terms]\n\"the end\" = [\"*end*\"]\n";
    let own = "[retention.vague]\ntime = []\n[retention.vague.terms]\nqend = [\"qend\"]\n\"the end\" = [\"qé\"]\n";
    let lexicons = [
        ("locales/en/a.ftl", "a = A\n"),
        ("locales/en/lexicon.toml", english),
        ("locales/qq/lexicon.toml", own),
        ("locales/lexicon.toml", "[retention.vague]\never = [\"ever*\"]\n"),
    ];
    let folder = folder(&[&READERS[..], &lexicons].concat());
    let lists = code(folder.path(), "lists.rs");
    let lines: Vec<String> = lists.lines().map(|line| line.trim().replace("crate::reading::", "")).collect();
    for expected in [
        "pub(crate) mod retention {",
        "pub(crate) mod vague {",
        "pub(crate) const TIME: List = List::new(0);",
        "pub(crate) const EVER: List = List::new(1);",
        "pub(crate) static TERMS: Glossary = Glossary::new(2, &[\"the end\", \"qend\"]);",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected}\n{lists}");
    }
    let of = |name: &'static str| lines.iter().skip_while(move |line| !line.contains(name)).skip(1);
    // Three lists, of which a language without any lacks two: what every language has is enough of the third.
    assert_eq!(of("READERS").nth(1).unwrap(), "Reader::new(\"retention.vague\", 3, &[2, 0, 0]),");
    let patterns = of("PATTERNS").filter(|line| *line != "]),").take_while(|line| !line.starts_with("///"));
    let expected = [
        "(None, &[",
        "Listed::new(1, 0, Pattern::new(\"ever\", false, true)),",
        "(crate::language::Language::parse(\"en\"), &[",
        "Listed::new(0, 0, Pattern::new(\"time\", false, false)),",
        "Listed::new(2, 0, Pattern::new(\"end\", true, true)),",
        "(crate::language::Language::parse(\"qq\"), &[",
        "Listed::new(2, 1, Pattern::new(\"qend\", false, false)),",
        "Listed::new(2, 0, Pattern::new(\"qé\", false, false)),",
        "];",
    ];
    assert_eq!(patterns.collect::<Vec<_>>(), expected);
}

#[test]
fn faults_of_word_lists_are_named_with_their_lines() {
    let english = "[retention.vague]\n# Time.\ntime = [\"time\", \"Times\", \"\", \"*\", \"a*b\", \"two  words\"]\nends = []\n[retention.gone]\n# Gone.\nTime = []\n";
    let own = "[retention.vague]\ntime = [\"q\", \"ever\", \"q\"]\nends = { q = [\"q\"] }\ntimes = [1]\n";
    let lexicons = [
        ("locales/en/a.ftl", "a = A\n"),
        ("locales/en/lexicon.toml", english),
        ("locales/qq/lexicon.toml", own),
        ("locales/lexicon.toml", "[retention.vague]\ntime = [\"ever\"]\n"),
    ];
    let found = faults(&[&READERS[..], &lexicons].concat());
    assert_eq!(
        found,
        [
            "locales/en/lexicon.toml:3: \"\" has no words; write what it looks for",
            "locales/en/lexicon.toml:3: \"*\" has no words; write what it looks for",
            "locales/en/lexicon.toml:3: \"Times\" has a capital; write it in lower case, as texts are read",
            "locales/en/lexicon.toml:3: \"a*b\" has a * within; a * stands at the beginning or the end",
            "locales/en/lexicon.toml:3: \"two  words\" has white space or a hyphen that no text has; write plain single spaces and hyphens, none at the ends",
            "locales/en/lexicon.toml:4: ends does not say what it is for; write a comment in the line above",
            "locales/en/lexicon.toml:7: \"Time\" is no name of a list or of its reader; write lower-case letters, digits and hyphens",
            "locales/en/lexicon.toml:7: no rule or topic is called retention.gone; mend the name, or add src/rules/retention/gone.rs",
            "locales/qq/lexicon.toml:2: time has \"ever\" already; delete one of the two",
            "locales/qq/lexicon.toml:2: time has \"q\" already; delete one of the two",
            "locales/qq/lexicon.toml:3: ends is something else in locales/en/lexicon.toml; write an array for a list, a table for a glossary",
            "locales/qq/lexicon.toml:4: there is no list [retention.vague] times; mend its name, or add it to locales/en/lexicon.toml",
        ]
    );
}

#[test]
fn faults_of_words_are_named_with_their_lines() {
    let found = faults(&[
        ("locales/languages.toml", "languages = [\n  \"en\",\n  \"xx\",\n  \"en\",\n  1,\n]\norder = 1\n"),
        ("locales/en/a.ftl", "# A\na = A\n-term = T\n\nb = { \n"),
        ("locales/en/b.ftl", "\na = Again\n"),
        ("locales/sv/a.ftl", "a = A\n"),
    ]);
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:3: -term is a Fluent term; write a message: no built-in word is a Fluent term",
            "locales/en/a.ftl:6: Expected an inline expression; see https://projectfluent.org/fluent/guide",
            "locales/en/b.ftl:2: the message \"a\" is in locales/en/a.ftl already; delete one of the two",
            "locales/languages.toml:3: the language \"xx\" has no words; add the folder locales/xx",
            "locales/languages.toml:4: \"en\" is listed twice; list each language once",
            "locales/languages.toml:5: this is no string; write \"…\"",
            "locales/languages.toml:7: there is no key \"order\"; the keys are languages, mistaken, page-numbers",
            "locales/sv/a.ftl:1: the language \"sv\" is not listed; add \"sv\" to locales/languages.toml, or delete the folder",
        ]
    );
    assert_eq!(
        faults(&[]),
        ["locales/languages.toml:1: the file is missing; list the languages: languages = [\"en\"]"]
    );
}

const COUNTRIES: &str = "src/jurisdictions/countries.toml";

#[test]
fn countries_become_statics() {
    let countries = "[country]\nQA = { eea = true }\nQB = { adequacy = { decision = \"1/2\", from = 2020-02-03, until = 2030-01-01 }, dpv = \"loc:QB\" }\nQC = {}\n[area]\nQQQ = {}\n";
    let folder = folder(&[LANGUAGES, (COUNTRIES, countries)]);
    let expected = r#"/// Every country, sorted by code.
pub static COUNTRIES: &[Country] = &[
    Country { code: "QA", is_in_eea: true, adequacy: None, dpv: None },
    Country { code: "QB", is_in_eea: false, adequacy: Some(Adequacy { decision: "1/2", from: jiff::civil::date(2020, 2, 3), until: Some(jiff::civil::date(2030, 1, 1)) }), dpv: Some("loc:QB") },
    Country { code: "QC", is_in_eea: false, adequacy: None, dpv: None },
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
        "4: there is no key \"eae\"; the keys are eea, adequacy, dpv",
        "5: QC stands after qq; sort the countries by their codes",
        "5: a decision needs its number and its day; write adequacy = { decision = \"2010/625/EU\", from = 2010-10-19 }",
        "5: invalid date, expected day between 01 and 29; see https://toml.io",
        "6: QD is inside the EEA, where no decision is needed; delete one of the two",
        "6: this is no day; write it as 2026-01-31, without quotes",
        "7: there is no key \"areas\"; the keys are country, area",
    ];
    assert_eq!(found, expected.map(|fault| format!("{COUNTRIES}:{fault}")));
}

const LANGUAGES: (&str, &str) = ("locales/languages.toml", "languages = []");
const DPV: (&str, &str) = ("src/vocabulary/dpv.toml", "[prefixes]\nqq = \"https://qq.example/#\"\n");

#[test]
fn terms_become_statics_in_the_order_of_the_packs_with_an_index_by_id() {
    let core = "[data]\nname = { vague = true, contains = [\"age\"], dpv = \"qq:Name\" }\nage = {}\n[law]\n\
                old-act = { number = \"1/2\", repealed = 2020-01-31, replaced-by = [\"new-act\"] }\n";
    let further = "[law]\nnew-act = { country = \"QA\" }\n[source]\nbank = { nature = \"data-subject\" }\n[service]\n\
                   s = { renamed = { from = [\"Old\"], on = \"2022-10\" } }\nr = { renamed = { from = [\"Od\"], on = 2021-01-01 } }\n";
    let countries = (COUNTRIES, "[country]\nQA = {}\n");
    let packs = [("src/vocabulary/core.toml", core), ("src/vocabulary/a.toml", further)];
    let folder = folder(&[LANGUAGES, DPV, countries, packs[1], packs[0]]);
    let terms = code(folder.path(), "vocabulary.rs");
    let written: Vec<&str> = terms.lines().map(str::trim).filter(|line| line.starts_with("Term {")).collect();
    let expected = [
        r#"Term { id: "name", properties: &[Property::Vague, Property::Contains(&["age"])], dpv: Some("qq:Name") },"#,
        r#"Term { id: "age", properties: &[], dpv: None },"#,
        r#"Term { id: "bank", properties: &[Property::Nature(Nature::DataSubject)], dpv: None },"#,
        r#"Term { id: "old-act", properties: &[Property::Number("1/2"), Property::Repealed(jiff::civil::date(2020, 1, 31)), Property::ReplacedBy(&["new-act"])], dpv: None },"#,
        r#"Term { id: "new-act", properties: &[Property::Country("QA")], dpv: None },"#,
        r#"Term { id: "s", properties: &[Property::Renamed { from: &["Old"], year: 2022 }], dpv: None },"#,
        r#"Term { id: "r", properties: &[Property::Renamed { from: &["Od"], year: 2021 }], dpv: None },"#,
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
                old = { replaced-by = [\n  \"act\",\n  \"acts\",\n] }\n[service]\na = { country = \"QQ\" }\n\
                b = { renamed = { from = [], on = 2020-01-01 } }\nc = { renamed = { from = [\"C\"], on = \"2020-13\" } }\n\
                [source]\nd = { nature = \"me\" }\ne = { dpv = \"pd:Name\" }\n";
    let packs = [("src/vocabulary/core.toml", core), ("src/vocabulary/more.toml", "[law]\nact = {}\n")];
    let found = faults(&[LANGUAGES, DPV, packs[0], packs[1]]);
    let renamed = "a change of name needs the former names and its day or month; write renamed = { from = [\"…\"], on = 2026-01-31 }, or on = \"2026-01\" where the day is not known";
    let expected = [
        "core.toml:2: \"Name\" is no id; write lower-case letters, digits and hyphens",
        "core.toml:3: there is no property \"vage\"; src/vocabulary/term.rs lists the properties",
        "core.toml:4: there is no kind \"datum\"; src/vocabulary/kind.rs lists the kinds",
        "core.toml:6: this is no day; write it as 2026-01-31, without quotes",
        "core.toml:9: there is no law \"acts\"; name a term of this kind",
        "core.toml:12: there is no country \"QQ\"; src/jurisdictions/countries.toml lists the countries",
        &format!("core.toml:13: {renamed}"),
        &format!("core.toml:14: {renamed}"),
        "core.toml:16: there is no nature \"me\"; a nature is one of data-subject, observed, internal, external",
        "core.toml:17: \"pd:Name\" is no name of the Data Privacy Vocabulary; write PREFIX:Name with a prefix of src/vocabulary/dpv.toml",
        "more.toml:2: law \"act\" is in an earlier pack; delete one of the two",
    ];
    assert_eq!(found, expected.map(|fault| format!("src/vocabulary/{fault}")));
}

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
    let second = "extends = \"QA\"\nauthority = \"other\"\n[identity-code]\nact = \"act\"\nsection = 3\n";
    let elsewhere = "[language]\nQC = \"qc\"\n[legal-forms]\ncompany = [\"ltd\"]\ncapitals = [\"as\"]\n";
    let countries = "[country]\nQA = {}\nQB = {}\nQC = {}\n";
    let folder =
        folder(&[LANGUAGES, (LAW, terms), (QA, first), (QB, second), (ELSEWHERE, elsewhere), (COUNTRIES, countries)]);
    let written = code(folder.path(), "jurisdictions.rs");
    let (first, rest) = written.split_once("};\n").unwrap();
    let (second, together) = rest.split_once("};\n").unwrap();
    let format = "Some(BusinessId { format: Some(NumberFormat { forms: &[\"99-C\"], checks: &[Check::Weights { rounds: &[&[2, 1]], modulus: 11, complement: false, otherwise: None }] }) })";
    let inherited = [
        "    languages: &[Language::new(\"qa\"), Language::new(\"qbb\")],\n",
        "    acts: &[\"act\"],\n    neighbours: &[\"QC\"],\n",
        &format!("    business_id: {format},\n"),
    ];
    for part in inherited {
        assert!(first.contains(part) && second.contains(part), "{part}\n{first}\n{second}");
    }
    assert!(first.contains("authority: Some(\"watch\"),") && first.contains("identity_code: None,"), "{first}");
    let code = "identity_code: Some(IdentityCode { act: \"act\", section: 3, format: None }),";
    assert!(second.contains("authority: Some(\"other\"),") && second.contains(code), "{second}");
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
    let first = "default = true\nlanguages = [\"QA\"]\nauthority = \"watch\"\nacts = [\"act\"]\nneighbours = [\"QZ\"]\nking = 1\n";
    let second = "extends = \"QC\"\ndefault = true\n[identity-code]\nact = \"act\"\n[legal-forms]\nfirm = []\n";
    let elsewhere = "[language]\nQZ = \"qz\"\nQA = \"qa\"\n";
    let qd = ("src/jurisdictions/QD.toml", "languages = []\n");
    let countries = (COUNTRIES, "[country]\nQA = {}\nQB = {}\n");
    let found = faults(&[LANGUAGES, (QA, first), (QB, second), (ELSEWHERE, elsewhere), countries, qd]);
    let expected = [
        "QA.toml:2: \"QA\" is no code of ISO 639; write two or three lower-case letters",
        "QA.toml:3: there is no authority \"watch\"; name a term of src/vocabulary",
        "QA.toml:4: there is no law \"act\"; name a term of src/vocabulary",
        "QA.toml:5: there is no country \"QZ\"; countries.toml lists the countries",
        "QA.toml:6: there is no key \"king\"; the keys are default, extends, languages, authority, acts, neighbours, business-id, identity-code, legal-forms",
        "QB.toml:1: there is no jurisdiction \"QC\"; name another file in src/jurisdictions",
        "QB.toml:2: QA is the default already; let one jurisdiction be the default",
        "QB.toml:3: an identity code needs the law on its use; write the Act, a term of the vocabulary, and the number of the section",
        "QB.toml:6: there is no key \"firm\"; the keys are company, association, authority, beside, capitals",
        "QD.toml:1: there is no country \"QD\"; name the file after a country of countries.toml",
        "elsewhere.toml:2: there is no country \"QZ\"; delete the line, or correct the country",
        "elsewhere.toml:3: QA has a file; delete the line, or correct the country",
    ];
    assert_eq!(found, expected.map(|fault| format!("src/jurisdictions/{fault}")));
    let found = faults(&[LANGUAGES, (QA, "languages = []\n"), countries]);
    assert_eq!(found, [format!("{QA}:1: no jurisdiction is the default; write default = true in one file")]);
}

/// Each country's numbers can be written as data, and an example with a typing error is found when the program is built.
#[test]
fn formats_of_numbers_are_tried_on_their_examples() {
    let numbers = |toml: &str| {
        let file = format!("default = true\n[business-id]\n{toml}");
        faults(&[LANGUAGES, (QA, &file), (COUNTRIES, "[country]\nQA = {}\n")])
    };
    let finnish =
        "forms = [\"9999999-C\"]\nchecks = [{ weights = [[7, 9, 10, 5, 8, 4, 2]], modulus = 11, complement = true }]\n";
    let valid = [
        &format!("{finnish}examples = [\"0737546-2\"]"),
        "forms = [\"999999[-+ABCDEFYXWVU]999C\"]\nchecks = [{ remainder = \"0123456789ABCDEFHJKLMNPRSTUVWXY\" }]\nexamples = [\"131052-308T\"]",
        "forms = [\"999999-999C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"556703-7485\"]",
        "forms = [\"999999[-+]999C\", \"99999999-999C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"811218-9876\", \"19811218-9876\"]",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\nexamples = [\"13585628\"]",
        "forms = [\"999999-9999\"]\nexamples = [\"070761-4285\"]",
        "forms = [\"9999999C\"]\nchecks = [{ weights = [[1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]], modulus = 11, otherwise = \"0\" }]\nexamples = [\"10137025\", \"10000640\"]",
        "forms = [\"999 999 99C\"]\nchecks = [{ weights = [[3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true }]\nexamples = [\"974 760 673\"]",
        "forms = [\"999999999CC\"]\nchecks = [\n  { weights = [[3, 7, 6, 1, 8, 9, 4, 5, 2]], modulus = 11, complement = true },\n  { weights = [[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]], modulus = 11, complement = true },\n]\nexamples = [\"01010750160\"]",
    ];
    for toml in valid {
        assert_eq!(numbers(toml), Vec::<String>::new(), "{toml}");
    }
    let remedy = "correct the example or the format";
    let form = "write 9 for a digit, C for each check symbol at the end, [-+] for one of these characters";
    let wrong = [
        (
            finnish.to_owned(),
            "2: the format has no example; add examples = [\"…\"], numbers that exist or are made for tests".to_owned(),
        ),
        (
            format!("{finnish}examples = [\"0737546-3\"]"),
            format!("5: the example \"0737546-3\" should end with 2; {remedy}"),
        ),
        (
            format!("{finnish}examples = [\"0000006-1\"]"),
            format!("5: the example \"0000006-1\" has digits that no number has; {remedy}"),
        ),
        (
            format!("{finnish}examples = [\"07375462\"]"),
            format!("5: the example \"07375462\" is written in none of the forms; {remedy}"),
        ),
        (
            "forms = [\"9[-9\"]\nexamples = [\"1-2\"]".to_owned(),
            format!("3: the form \"9[-9\" has a bracket without its other; {form}"),
        ),
        (
            "forms = [\"99-C9\"]\nexamples = [\"12-34\"]".to_owned(),
            format!("3: the form \"99-C9\" does not have one C at its end for each of the 0 checks; {form}"),
        ),
        (
            "forms = [\"99C\"]\nchecks = [{ luhn = 9 }]\nexamples = [\"123\"]".to_owned(),
            format!("3: the form \"99C\" has 2 digits, but a check needs 9; {form}"),
        ),
        (
            "forms = [\"99C\"]\nchecks = [{ modulus = 9 }]\nexamples = [\"123\"]".to_owned(),
            "4: nothing says how the check is computed; write weights and modulus, or luhn, or remainder".to_owned(),
        ),
    ];
    for (toml, fault) in wrong {
        let found = numbers(&toml);
        assert!(found.contains(&format!("{QA}:{fault}")), "{toml}\n{found:#?}");
    }
}
