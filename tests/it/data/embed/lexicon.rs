//! The word lists.

use super::{code, faults, folder};

/// The files that a lexicon needs beside itself: its languages, and a rule that reads it.
const READERS: [(&str, &str); 3] = [
    ("locales/languages.toml", "[en]\n[qq]\n"),
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
