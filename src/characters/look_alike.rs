//! Characters that look like those of ASCII.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_security::GeneralSecurityProfile;
use unicode_security::confusable_detection::skeleton;

use super::unseen::is_invisible;

/// Letters of Cyrillic and Greek, each before the Latin letter that it looks like.
const LETTERS: &str = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";

/// Letters that look like Latin ones where a whole name has no other letters, each before the Latin one, beside [`LETTERS`]. Greek
/// α, η, τ and ω are not among them: nobody takes the word for one in Latin letters.
const LETTERS_OF_NAMES: &str = "ӏlѵvѡwгrьbҽeνvρpυuιiκkօoոnսuհhյj";

/// Hyphens and dashes.
const HYPHENS: &str = "\u{2010}\u{2011}\u{2012}–—―−﹣";

/// Returns the character of ASCII that another one looks like.
#[must_use]
pub fn look_alike(c: char) -> Option<char> {
    if c.is_ascii() {
        return None;
    }
    if HYPHENS.contains(c) {
        return Some('-');
    }
    letter(c).or_else(|| {
        // Full-width letters and digits, no-break spaces.
        let mut buffer = [0; 4];
        let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(c.encode_utf8(&mut buffer)).into_owned();
        let mut characters = plain.chars();
        characters.next().filter(|plain| plain.is_ascii() && characters.next().is_none())
    })
}

/// Returns whether a reader takes a letter for one of ASCII where a name has no other letters than such ones. Letters that no name
/// is written in (UTS #39, section 3.1) are compared as section 4 says, since no name in them is lost.
#[must_use]
pub fn passes_for_ascii(c: char) -> bool {
    pair(LETTERS, c).or_else(|| pair(LETTERS_OF_NAMES, c)).is_some()
        || (!c.is_ascii()
            && !c.identifier_allowed()
            && skeleton(c.encode_utf8(&mut [0; 4])).all(|c| c.is_ascii_alphanumeric()))
}

fn letter(c: char) -> Option<char> {
    pair(LETTERS, c)
}

/// Returns what stands behind a letter in a list of pairs.
fn pair(list: &str, c: char) -> Option<char> {
    let mut pairs = list.chars();
    while let (Some(other), Some(latin)) = (pairs.next(), pairs.next()) {
        if other == c {
            return Some(latin);
        }
    }
    None
}

/// Returns the first character of an id or code that looks like one of ASCII or is not seen, with the id as it looks. `None`
/// for an id that has other letters too, such as ä.
#[must_use]
pub fn without_look_alikes(id: &str) -> Option<(char, String)> {
    let first = id.chars().find(|c| !c.is_ascii())?;
    let mut plain = String::new();
    for c in id.chars() {
        match look_alike(c) {
            Some(ascii) => plain.push(ascii),
            None if c.is_ascii() => plain.push(c),
            None if is_invisible(c) => {}
            None => return None,
        }
    }
    Some((first, plain.trim().to_owned()))
}

/// Returns the first letter that looks like a Latin one and stands in a word with Latin letters, or in a word of nothing else in a
/// text that is in Latin letters.
pub(super) fn within_word(text: &str) -> Option<Range<usize>> {
    let is_foreign = |c: char| matches!(c, '\u{370}'..='\u{52f}') && letter(c).is_some();
    if !text.contains(is_foreign) {
        return None;
    }
    // Letters that look like no Latin ones show what a text is written in. Elsewhere a whole word of look-alikes is none.
    let is_shown = text.contains(|c| matches!(c, '\u{370}'..='\u{52f}') && c.is_alphabetic() && letter(c).is_none());
    let is_latin_text = !is_shown && text.contains(|c: char| c.is_ascii_alphabetic());
    // A character that nobody sees does not end a word for a reader. Line breaks and tabs do.
    let is_of_word = |c: char| c.is_alphanumeric() || (is_invisible(c) && !c.is_whitespace());
    text.split(|c: char| !is_of_word(c)).find_map(|word| {
        let is_whole = is_latin_text && word.chars().filter(|c| c.is_alphanumeric()).nth(1).is_some();
        let has_latin = word.contains(|c: char| c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ'));
        let (inner, c) = word.char_indices().find(|(_, c)| is_foreign(*c))?;
        let start = word.as_ptr() as usize - text.as_ptr() as usize + inner;
        (has_latin || is_whole).then(|| start..start + c.len_utf8())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_shown_as_they_look() {
        for (id, expected) in [
            ("custоmers", Some(('о', "customers"))),
            ("contract‑data", Some(('‑', "contract-data"))),
            ("Ｐ１０Ｙ", Some(('Ｐ', "P10Y"))),
            ("name\u{a0}", Some(('\u{a0}', "name"))),
            ("na\u{200b}me", Some(('\u{200b}', "name"))),
            ("käsittely", None),
            ("name", None),
        ] {
            let found = without_look_alikes(id);
            assert_eq!(found.as_ref().map(|(c, plain)| (*c, plain.as_str())), expected, "{id}");
        }
    }

    #[test]
    fn words_of_one_script_are_no_fault() {
        for text in ["Иванов Oy", "Ελλάδα", "5 μg", "TNFα", "β-karoteeni", "Äänekoski"] {
            assert_eq!(within_word(text), None, "{text}");
        }
        assert_eq!(within_word("Aamu Еnergia"), Some(5..7));
    }
}
