//! The words of languages.

use super::{code, faults, folder};

#[test]
fn words_become_places_of_messages() {
    let folder = folder(&[
        ("locales/languages.toml", "[qq]\n[en]\npage-numbers = \"1–1\"\nstemmer = \"english\"\nmistaken = [\"eg\"]\n"),
        ("locales/en/aliases.toml", "[data]\nname = [\"call sign\"]\n"),
        ("locales/en/page/a.ftl", "# Of the title.\ntitle = Title\n    .long = Long\n## More\nmore = { $x }\n"),
        ("locales/qq/page/a.ftl", "title = Qitle  \n"),
    ]);
    let words = code(folder.path(), "words.rs");
    let expected = r#"pub(crate) static LANGUAGES: &[Words] = &[
    Words { language: "qq", page_numbers: None, stemmer: None, mistaken: &[], aliases: "", files: &[
        File { name: "page/a.ftl", text: include_str!("ROOT/locales/qq/page/a.ftl"), messages: &[Message { start: 0, end: 16, name: 5, label: (8, 13) }] },
    ] },
    Words { language: "en", page_numbers: Some("1–1"), stemmer: Some("english"), mistaken: &["eg"], aliases: include_str!("ROOT/locales/en/aliases.toml"), files: &[
        File { name: "page/a.ftl", text: include_str!("ROOT/locales/en/page/a.ftl"), messages: &[Message { start: 16, end: 47, name: 5, label: (8, 13) }, Message { start: 55, end: 69, name: 4, label: (0, 0) }] },
    ] },
];
"#;
    assert_eq!(words, expected);
}

#[test]
fn faults_of_words_are_named_with_their_lines() {
    let found = faults(&[
        ("locales/languages.toml", "[en]\nmistaken = [1]\n[xx]\n[en]\n[en.order]\n"),
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
            "locales/languages.toml:2: this is no string; write \"…\"",
            "locales/languages.toml:3: the language \"xx\" has no words; add the folder locales/xx",
            "locales/languages.toml:4: duplicate key; see https://toml.io",
            "locales/languages.toml:5: there is no key \"order\"; the keys are page-numbers, stemmer, mistaken",
            "locales/sv/a.ftl:1: the language \"sv\" is not listed; add [sv] to locales/languages.toml, or delete the folder",
        ]
    );
    assert_eq!(faults(&[]), ["locales/languages.toml:1: the file is missing; list the languages: [en]"]);
}
