//! Any register that loads can be rendered in every language and format, as pages that are well-formed and without script.

use crate::support::made::{Maker, Use, codes, judge, loaded, pages, problems_of_words};
use notice::load::Loaded;
use proptest::prelude::*;

/// Texts that could end an element, confuse a parser, or be read as a template, a message, a tag or Markdown.
const HOSTILE: [&str; 24] = [
    "</p>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"",
    "'",
    "&amp;",
    "&lt;b&gt;",
    "{ $name }",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{\"x\"}",
    "*",
    "_",
    "**",
    "`",
    "[a](javascript:alert(1))",
    "<!--",
    "]]>",
    "\\",
    "# ",
    "- ",
    "\u{2028}",
    "é😀",
    "---",
];

/// Markdown that a text may have.
const MARKDOWN: [&str; 12] = [
    "*em*",
    "**strong**",
    "[a](https://aamu.example/?a=b&c=\"d\")",
    "\n\n- a\n- b\n\n",
    "\n\n1. a\n   - b\n\n",
    "{section:controller}",
    "{contact:own}",
    "[x]({party:own})",
    "<mailto:a@aamu.example>",
    "\\<b\\>",
    "&amp;",
    "\n",
];

/// Generates a line of words, some of them hostile.
fn line() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => "[a-zåäö]{1,8}",
        3 => prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{1,6}",
    ];
    prop::collection::vec(part, 1..5).prop_map(|parts| parts.join(" "))
}

/// Generates a valid text: Markdown, and words without markup.
fn prose() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => "[a-zåäö]{1,8}",
        3 => prop::sample::select(MARKDOWN.to_vec()).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["{ $name }", "{{ 7 * 7 }}", "{% raw %}", "\"", "'", "&amp;", "*", "_", "[", "]", "😀"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 1..6).prop_map(|parts| parts.join(" "))
}

/// Generates the parts of a register: lines, texts, and the numbers that choose among them.
fn parts() -> impl Strategy<Value = (Vec<String>, Vec<String>, Vec<u8>)> {
    let lines = prop::collection::vec(line(), 1..8);
    let texts = prop::collection::vec(prose(), 1..8);
    (lines, texts, prop::collection::vec(any::<u8>(), 97..98))
}

/// Returns registers of plain words.
fn plain_registers(count: u8) -> impl Iterator<Item = String> {
    let plain = ["Words".to_owned()];
    (0..count).map(move |seed| {
        let choices: Vec<u8> = (0..97_u8).map(|n| n.wrapping_mul(seed.wrapping_mul(7)).wrapping_add(seed)).collect();
        register(&plain, &plain, &choices)
    })
}

/// Returns whether a register loads without an input error.
fn loads(loaded: &Loaded) -> bool {
    codes(loaded).iter().all(|code| !code.starts_with("IN"))
}

/// Returns a register with the tables that these numbers choose, and with these texts.
fn register(lines: &[String], texts: &[String], choices: &[u8]) -> String {
    let (mut choice, mut said) = (0, 0);
    let mut choose = |below: usize| {
        choice += 1;
        usize::from(choices[choice % choices.len()]) % below.max(1)
    };
    let mut say = |of| {
        said += 1;
        if of == Use::Line { lines[said % lines.len()].clone() } else { texts[said % texts.len()].clone() }
    };
    Maker { choose: &mut choose, say: &mut say, languages: &["fi", "sv", "en"] }.register()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_loads_renders_well_formed_and_inert((lines, texts, choices) in parts()) {
        let toml = register(&lines, &texts, &choices);
        let loaded = loaded(&toml);
        // A register with input errors is reported and never rendered.
        if loads(&loaded) {
            for (path, text) in pages(&loaded, &lines[0]) {
                prop_assert_eq!(judge(&path, &text), Ok(()), "{}", toml);
            }
            prop_assert_eq!(problems_of_words(), Vec::<String>::new(), "{}", toml);
        }
    }

    #[test]
    fn any_text_is_a_register_or_a_finding(text in "\\PC{0,200}|(\\[[a-z-]{1,12}\\]\n|[a-z-]{1,8} = [\"\\[\\]{}a-z0-9.,= -]{0,20}\n){0,12}") {
        let loaded = loaded(&text);
        for finding in &loaded.findings {
            prop_assert_eq!(finding.span.source.path.as_str(), "notices/a.toml");
            prop_assert!(finding.span.range.end <= finding.span.source.text.len());
        }
    }
}

#[cfg(feature = "pdf")]
proptest! {
    // A PDF takes a hundred times as long as a page.
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_loads_is_a_pdf_or_has_a_missing_glyph((lines, texts, choices) in parts(), is_latin in any::<bool>()) {
        // Half of the registers have only characters of the fonts, so most of these become documents.
        let latin = |texts: &[String]| -> Vec<String> {
            texts.iter().map(|text| text.replace(|c: char| is_latin && c > '\u{ff}', "ö")).collect()
        };
        let toml = register(&latin(&lines), &latin(&texts), &choices);
        let loaded = loaded(&toml);
        if loads(&loaded) {
            for paper in crate::support::made::papers(&loaded) {
                match paper {
                    Ok(bytes) => prop_assert!(bytes.starts_with(b"%PDF-1.7"), "{}", toml),
                    Err(notice::render::Error::MissingGlyph { .. }) => prop_assert!(!is_latin, "{}", toml),
                    Err(error) => prop_assert!(false, "{error}: {}", toml),
                }
            }
        }
    }
}

/// The property above would prove nothing if no register became a document.
#[cfg(feature = "pdf")]
#[test]
fn made_registers_become_documents() {
    let loaded = plain_registers(8).map(|toml| loaded(&toml)).filter(loads);
    let documents = loaded.flat_map(|loaded| crate::support::made::papers(&loaded)).filter(Result::is_ok).count();
    assert!(documents >= 12, "{documents}");
}

/// The properties would prove nothing if no register loaded.
#[test]
fn made_registers_load() {
    let mut readable = 0;
    for toml in plain_registers(40) {
        let codes = codes(&loaded(&toml));
        let wrong: Vec<&&str> = codes.iter().filter(|code| code.starts_with("IN")).collect();
        if wrong.is_empty() {
            readable += 1;
        } else if std::env::var_os("SHOW").is_some() {
            let loaded = loaded(&toml);
            for finding in loaded.findings.iter().filter(|finding| finding.code.id.starts_with("IN")) {
                eprintln!(
                    "{} {:?} {}",
                    finding.code.id,
                    finding.arguments,
                    &finding.span.source.text[finding.span.range.clone()]
                );
            }
        }
    }
    assert!(readable >= 30, "{readable} of 40");
}
