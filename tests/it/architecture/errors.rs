//! Errors have words in each language. Modules name messages, and no text of theirs reaches the terminal.

use std::collections::BTreeSet;
use std::fs;

use super::code::{Kind, code, none};
use crate::support::{files_under, repository};

/// Returns the names of the messages below `locales/LANGUAGE/operating`, and whether each has a remedy.
fn messages(language: &str) -> BTreeSet<String> {
    let folder = repository().join("locales").join(language).join("operating");
    let texts = files_under(&folder).into_values().map(|bytes| String::from_utf8(bytes).unwrap());
    let names = texts.flat_map(|text| {
        let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect::<Vec<_>>()
    });
    names.collect()
}

/// Returns the texts in the code.
fn texts() -> BTreeSet<String> {
    let files = code().into_iter().flat_map(|file| file.tokens);
    files.filter(|token| token.kind == Kind::Text).map(|token| token.text).collect()
}

#[test]
fn every_error_has_words_in_each_language_and_no_words_are_left_over() {
    let known = messages("en");
    let mut lost = Vec::new();
    let mut asked = 0;
    for file in code() {
        for at in 0..file.tokens.len() {
            let is = |own: usize, text: &str| file.tokens.get(at + own).is_some_and(|token| token.is(text));
            let is_message = is(0, "Message") && is(1, ":") && is(2, ":") && is(3, "new") && is(4, "(");
            let Some(id) = file.tokens.get(at + 5).filter(|id| is_message && id.kind == Kind::Text) else { continue };
            asked += 1;
            if !known.contains(&id.text) {
                lost.push(format!("src/{}:{} asks for {:?}", file.path, id.line, id.text));
            }
        }
    }
    assert!(asked > 80, "{asked}");
    none("messages without words", lost);
    let texts = texts();
    none("words that nothing asks for", known.iter().filter(|id| !texts.contains(*id)).cloned().collect());
    for language in notice::locale::built_in_languages() {
        assert_eq!(messages(language.as_str()), known, "{language}");
    }
}

/// The action that failed is a variant of a message. One that the message does not know would read “cannot be used”.
#[test]
fn every_action_on_the_output_folder_has_words() {
    let words = fs::read_to_string(repository().join("locales/en/operating/publish.ftl")).unwrap();
    let mut lost = Vec::new();
    for file in code().iter().filter(|file| file.module == "publish") {
        for at in 0..file.tokens.len() {
            let is = |own: usize, text: &str| file.tokens.get(at + own).is_some_and(|token| token.is(text));
            let is_call = is(0, "Error") && is(1, ":") && is(2, ":") && is(3, "io") && is(4, "(");
            let Some(doing) = file.tokens.get(at + 5).filter(|id| is_call && id.kind == Kind::Text) else { continue };
            if !words.contains(&format!("[{}]", doing.text)) {
                lost.push(format!("src/{}:{} {:?}", file.path, doing.line, doing.text));
            }
        }
    }
    none("actions", lost);
}

/// Words in a `Display` would be English alone, and a second definition of those in `locales/`.
#[test]
fn no_error_is_displayed_in_words_of_its_own() {
    let used = code().into_iter().filter(|file| file.names.iter().any(|name| name.starts_with("thiserror")));
    none("errors", used.map(|file| file.path).collect());
}
