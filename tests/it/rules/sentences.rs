//! Sentences that the rules on texts must speak of, and sentences that come close: `fixtures/sentences.txt`.

use notice::rules::{self, Context, Rule};

use crate::support::loaded_as;

const SENTENCES: &str = include_str!("../../fixtures/sentences.txt");

/// Whether a rule finds something in a notice of one language.
fn speaks(rule: &'static Rule, toml: &str) -> bool {
    let loaded = loaded_as("example", toml);
    let codes: Vec<&str> = loaded.findings.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, Vec::<&str>::new(), "{}: input findings:\n{toml}", rule.code.id);
    !rules::check_one(rule, &Context::new(&loaded.register, "FI"), &loaded.places).is_empty()
}

#[test]
fn rules_speak_of_what_they_must_and_of_nothing_that_comes_close() {
    let mut wrong = Vec::new();
    for part in SENTENCES.split("\n== ").skip(1) {
        let (code, rest) = part.split_once('\n').unwrap();
        let (frame, sentences) = rest.split_once("\n\n").unwrap();
        let rule = Rule::find(code).unwrap();
        for line in sentences.lines().filter(|line| !line.is_empty()) {
            let (language, expected, sentence) = (&line[..2], &line[3..4], &line[5..]);
            let text = format!("text.{language} = '''{sentence}'''");
            let toml = format!("[notice]\nlanguages = [\"{language}\"]\n{}\n", frame.replace("«»", &text));
            if speaks(rule, &toml) != (expected == "+") {
                wrong.push(format!("{code} {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} sentences are judged wrongly:\n{}", wrong.len(), wrong.join("\n"));
}
