//! Sentences that the rules on texts must report, and similar ones that they must not: `fixtures/sentences.txt`.

use std::collections::HashSet;

use notice::language::Language;
use notice::load::{self, LoadContext};
use notice::locale::built_in_languages;
use notice::rules::{self, Context, Rule};
use notice::source::Source;

const SENTENCES: &str = include_str!("../../fixtures/sentences.txt");

/// Returns a language without word lists, such as a project's own.
fn other() -> Language {
    Language::parse("zz").unwrap()
}

/// Returns whether a rule reports something in a notice of one language.
fn reports(rule: &'static Rule, toml: &str) -> bool {
    let mut languages = built_in_languages();
    languages.push(other());
    let context = LoadContext {
        default_languages: &[],
        available_languages: &languages,
        notice_ids: &HashSet::new(),
        find_term: &|_, _| None,
    };
    let loaded = load::notice("example", &Source::new("notices/example.toml", toml), &[], &context);
    let codes: Vec<&str> = loaded.findings.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, Vec::<&str>::new(), "{}: input findings:\n{toml}", rule.code.id);
    !rules::check_one(rule, &Context::new(&loaded.register, "FI"), &loaded.places).is_empty()
}

/// Calls `check` for each sentence: with its rule, its language, whether the rule must report it, and a function that makes its
/// notice.
fn for_each_sentence(mut check: impl FnMut(&'static Rule, &str, bool, &dyn Fn(&str) -> String)) {
    for part in SENTENCES.split("\n== ").skip(1) {
        let (code, rest) = part.split_once('\n').unwrap();
        let (frame, sentences) = rest.split_once("\n\n").unwrap();
        for line in sentences.lines().filter(|line| !line.is_empty()) {
            let (language, expected, sentence) = (&line[..2], &line[3..4], &line[5..]);
            let notice = |language: &str| {
                let text = format!("text.{language} = '''{sentence}'''");
                format!("[notice]\nlanguages = [\"{language}\"]\n{}\n", frame.replace("«»", &text))
            };
            check(Rule::find(code).unwrap(), language, expected == "+", &notice);
        }
    }
}

#[test]
fn rules_speak_of_what_they_must_and_of_nothing_that_comes_close() {
    let mut wrong = Vec::new();
    for_each_sentence(|rule, language, must_report, notice| {
        if reports(rule, &notice(language)) != must_report {
            wrong.push(format!("{} {must_report}: {}", rule.code.id, notice(language)));
        }
    });
    assert!(wrong.is_empty(), "{} sentences have a wrong result:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn rules_read_no_text_in_a_language_that_lacks_one_of_their_lists() {
    let (mut spoken, mut unread) = (Vec::new(), 0);
    for_each_sentence(|rule, _, _, notice| {
        let (_, missing) = rule.lists(other());
        unread += usize::from(missing > 0);
        if missing > 0 && reports(rule, &notice(other().as_str())) {
            spoken.push(format!("{}: {}", rule.code.id, notice(other().as_str())));
        }
    });
    assert!(spoken.is_empty(), "{} sentences were read:\n{}", spoken.len(), spoken.join("\n"));
    assert!(unread > 300, "{unread} sentences of rules with lists");
}

/// The content of such a text is not known, so it may have the statement that a rule would otherwise miss.
#[test]
fn a_text_that_is_not_read_may_say_what_is_asked_for() {
    let notices = [
        ("ID010", "[controller]\nname = \"Aamu Oy\"\nQUALIFIER = \"X\"", "qualifier"),
        ("RT004", "[[retention]]\nperiod = \"P2Y\"\nTEXT = \"X\"", "text"),
        ("RG019", "[automated-decisions]\nstatus = \"yes\"\nLOGIC = \"X\"", "logic"),
        ("CK002", "[cookies]\npurposes = [\"web-analytics\"]\nTEXT = \"X\"", "text"),
    ];
    for (code, toml, key) in notices {
        let rule = Rule::find(code).unwrap();
        let notice = |language: &str| {
            let toml = toml.replace(&key.to_uppercase(), &format!("{key}.{language}"));
            format!("[notice]\nlanguages = [\"{language}\"]\n{toml}\n")
        };
        assert!(reports(rule, &notice("fi")), "{code} is silent in a language that it reads");
        assert!(!reports(rule, &notice(other().as_str())), "{code} reports a text that it does not read");
    }
}
