//! Words without what people write in different ways: capitals, accents, hyphens.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Returns a phrase in lower case, without accents, with one space between its words.
pub(super) fn fold(phrase: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(phrase);
    let lower = decomposed.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for c in lower.chars() {
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !is_accent(c) && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Returns whether a character changes the letter before it.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Returns the number of characters with which both texts begin.
pub(super) fn common_beginning(one: &str, other: &str) -> usize {
    std::iter::zip(one.chars(), other.chars()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_phrase_are_one() {
        for phrase in
            ["Sähköposti-osoite", "sahkoposti osoite", "  SÄHKÖPOSTI / osoite! ", "sa\u{308}hko\u{308}posti_osoite"]
        {
            assert_eq!(fold(phrase), "sahkoposti osoite", "{phrase}");
        }
        assert_eq!(fold("…"), "");
    }
}
