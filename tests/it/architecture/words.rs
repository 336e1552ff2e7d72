//! Words, languages, countries and codes are data. The code has no literals of them.

use std::collections::HashSet;

use notice::language::Language;
use notice::register::{Field, Record as _, Register, Shape};
use notice::vocabulary::{self, Kind as TermKind};

use super::code::{File, Kind, Token, close_of, code, none};

/// A language or country in the code would make all others special cases.
#[test]
fn no_language_and_no_country_is_named() {
    let languages: HashSet<String> =
        notice::locale::built_in_languages().iter().map(|language| language.as_str().to_owned()).collect();
    let is_country = |text: &str| text.len() == 2 && notice::jurisdiction::is_country(text);
    let mut named = Vec::new();
    let is_fallback = |file: &File, text: &str| file.path == "language.rs" && text == Language::FALLBACK.as_str();
    for file in code() {
        for (at, token) in file.tokens.iter().enumerate() {
            let constant = token.is("Language") && is_constant(&file.tokens[at..]);
            let literal = token.kind == Kind::Text
                && (languages.contains(&token.text) || is_country(&token.text))
                && !is_fallback(&file, &token.text);
            if constant || literal {
                named.push(format!("src/{}:{} names {}", file.path, token.line, shown(&file.tokens[at..])));
            }
        }
    }
    none("languages", named);
}

/// Returns whether a constant of a language follows, other than `Language::FALLBACK`.
fn is_constant(tokens: &[Token]) -> bool {
    tokens.len() > 3
        && tokens[1].is(":")
        && tokens[2].is(":")
        && tokens[3].text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
        && !tokens[3].is("FALLBACK")
}

fn shown(tokens: &[Token]) -> String {
    match tokens[0].kind {
        Kind::Text => format!("{:?}", tokens[0].text),
        _ => tokens.iter().take(4).map(|token| token.text.as_str()).collect(),
    }
}

/// The words of a rule are in the lexicons, so its code is the same for every language.
#[test]
fn no_rule_holds_a_list_of_words() {
    let known = keys_and_terms();
    let mut lists = Vec::new();
    for file in rules(&code()) {
        for (at, _) in file.tokens.iter().enumerate().filter(|(_, token)| token.is("[")) {
            let words =
                elements(&file.tokens[at + 1..close_of(&file.tokens, at)]).filter(|word| !known.contains(*word));
            if words.clone().count() > 3 {
                let words: Vec<&str> = words.take(4).collect();
                lists.push(format!("src/{}:{} has the words {words:?}", file.path, file.tokens[at].line));
            }
        }
        let written = file.tokens.iter().chain(file.comments.iter().filter(|token| token.kind == Kind::Comment));
        for token in written.filter(|token| token.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())) {
            lists.push(format!("src/{}:{} has {:?}", file.path, token.line, token.text));
        }
    }
    none("words", lists);
}

/// Returns the elements of a list that are only a string literal.
fn elements(inner: &[Token]) -> impl Iterator<Item = &str> + Clone {
    let mut depth = 0;
    let elements: Vec<&[Token]> = inner
        .split(|token| {
            depth += i32::from(token.kind == Kind::Mark && "([{".contains(&token.text));
            depth -= i32::from(token.kind == Kind::Mark && ")]}".contains(&token.text));
            depth == 0 && token.is(",")
        })
        .collect();
    let literals = elements.into_iter().filter(|element| element.len() == 1 && element[0].kind == Kind::Text);
    literals.map(|element| element[0].text.as_str())
}

fn rules(code: &[File]) -> impl Iterator<Item = &File> {
    code.iter().filter(|file| file.module == "rules")
}

/// Returns the keys of a notice and the ids of all terms.
fn keys_and_terms() -> HashSet<String> {
    fn collect(fields: &[Field], keys: &mut HashSet<String>, depth: usize) {
        for field in fields.iter().filter(|_| depth < 6) {
            keys.insert(field.key.to_owned());
            match (field.shape)() {
                Shape::Table(fields) | Shape::Entries(fields) | Shape::Keyed(fields) => {
                    collect(&fields(), keys, depth + 1)
                }
                _ => {}
            }
        }
    }
    let mut known = HashSet::new();
    collect(&Register::fields(), &mut known, 0);
    known.extend(TermKind::ALL.iter().flat_map(|kind| vocabulary::terms(*kind)).map(|term| term.id.to_owned()));
    known
}

/// Code asks for the family and the flags of a code, and never compares its id.
#[test]
fn no_code_is_compared_as_text() {
    let mut compared = Vec::new();
    for file in code().iter().filter(|file| file.path != "cli/explain.rs" && !file.path.contains("settings")) {
        for at in 0..file.tokens.len() {
            let next = |own: usize, text: &str| file.tokens.get(at + own).is_some_and(|token| token.is(text));
            let code_at =
                |own: usize, digits: usize| file.tokens.get(at + own).is_some_and(|token| is_code(token, digits));
            let constant =
                file.tokens.get(at + 5).is_some_and(|token| token.text.starts_with(|c: char| c.is_uppercase()));
            let is_compared = (next(3, "=") || next(3, "!")) && next(4, "=");
            let by_field = next(0, "code") && next(1, ".") && next(2, "id") && is_compared && constant;
            let by_literal = (next(0, "=") && next(1, "=") || next(0, "!") && next(1, "=")) && code_at(2, 3);
            let by_start = next(0, "starts_with") && (code_at(2, 0) || code_at(2, 3));
            let by_match = code_at(0, 3) && (next(1, "|") || (next(1, "=") && next(2, ">")));
            if by_field || by_literal || by_start || by_match {
                compared.push(format!("src/{}:{}", file.path, file.tokens[at].line));
            }
        }
    }
    none("codes", compared);
}

/// Returns whether a string is the code of a finding: two letters and a number of digits.
fn is_code(token: &Token, digits: usize) -> bool {
    let is_code =
        |text: &str| text[..2].bytes().all(|b| b.is_ascii_uppercase()) && text[2..].bytes().all(|b| b.is_ascii_digit());
    token.kind == Kind::Text && token.text.len() == 2 + digits && token.text.is_ascii() && is_code(&token.text)
}
