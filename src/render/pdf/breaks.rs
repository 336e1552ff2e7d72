//! Places where a long word may be broken. Typst breaks a word by the rules of its language and at hyphens, and lets everything else run
//! off the sheet: the name of a cookie, an address, a key. Such a word gets an invisible mark between its characters; the template
//! takes the marks away where the word fits on a line.

use hypher::Lang;
use unicode_normalization::char::is_combining_mark;

use crate::language::Language;

/// The mark: a zero-width space.
const MARK: char = '\u{200b}';

/// The most characters of a word that fits everywhere, also in the narrowest column of a table.
const MOST_FITTING: usize = 12;

/// The most letters between two places where a language divides a word.
const LONGEST_SYLLABLE: usize = 9;

/// The most letters of what can be a word of a language.
const LONGEST_WORD: usize = 64;

/// Returns a text with marks in each word that may not fit on a line; nothing if there is none.
pub(super) fn marked(text: &str, language: Language) -> Option<String> {
    let is_long = |word: &str| word.len() > MOST_FITTING && word.chars().count() > MOST_FITTING;
    if !text.split(char::is_whitespace).any(is_long) {
        return None;
    }
    let language = language.to_string();
    let language = <[u8; 2]>::try_from(language.as_bytes()).ok().and_then(Lang::from_iso);
    let mut marked = String::with_capacity(text.len() * 2);
    // Typst breaks after a hyphen by itself.
    for part in text.split_inclusive(|c: char| c.is_whitespace() || c == '-') {
        let word = part.trim_end_matches(|c: char| c.is_whitespace() || c == '-');
        if is_long(word) && !is_divided(word, language) {
            mark(word, &mut marked);
            marked.push_str(&part[word.len()..]);
        } else {
            marked.push_str(part);
        }
    }
    (marked.len() > text.len()).then_some(marked)
}

/// Returns whether the language divides a word often enough.
fn is_divided(word: &str, language: Option<Lang>) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some(language) = language else { return false };
    let is_word = word.chars().all(char::is_alphabetic) && word.chars().count() <= LONGEST_WORD;
    is_word && hypher::hyphenate(word, language).all(|part| part.chars().count() <= LONGEST_SYLLABLE)
}

fn mark(word: &str, marked: &mut String) {
    let mut before = None;
    for c in word.chars() {
        let joins =
            |c: char| is_combining_mark(c) || matches!(c, MARK | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}');
        if before.is_some_and(|before| !joins(before) || is_combining_mark(before)) && !joins(c) {
            marked.push(MARK);
        }
        marked.push(c);
        before = Some(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: &str) -> String {
        marked(text, Language::parse(language).unwrap()).unwrap_or_else(|| text.to_owned()).replace(MARK, "|")
    }

    #[test]
    fn words_of_a_language_are_left_to_it() {
        for (text, language) in [
            ("Tietosuojavaltuutetun toimisto (henkilötietojen) käsittely", "fi"),
            ("Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", "fi"),
            ("dataskyddsombudet, integritetsskyddsmyndigheten", "sv"),
            ("representative and responsibilities", "en"),
            ("EU-tietosuoja-asetuksen", "fi"),
            ("short.words a@b.example", "en"),
        ] {
            assert_eq!(shown(text, language), text);
        }
    }

    #[test]
    fn other_long_words_may_be_broken_at_each_character() {
        for (text, expected) in [
            ("see https://a.example/b now", "see h|t|t|p|s|:|/|/|a|.|e|x|a|m|p|l|e|/|b now"),
            ("xkcdbrtvwpqzxs1", "x|k|c|d|b|r|t|v|w|p|q|z|x|s|1"),
            ("__Secure-aaaaaaaaaaaa1", "__Secure-a|a|a|a|a|a|a|a|a|a|a|a|1"),
            ("aaaaaaaaaaaaa\u{301}1", "a|a|a|a|a|a|a|a|a|a|a|a|a\u{301}|1"),
        ] {
            assert_eq!(shown(text, "en"), expected);
        }
        assert!(shown(&"ab".repeat(40), "en").contains('|'));
    }
}
