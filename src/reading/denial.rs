//! What a sentence denies.

use super::lists::denial::{NEGATIONS, NO_NEGATIONS};
use super::passage::Passage;

impl Passage {
    /// Whether a range of the passage's own text holds a word that denies.
    #[must_use]
    pub fn denies(&self, range: &str) -> bool {
        let mut words = range.split(|c: char| !c.is_alphanumeric() && c != '\'');
        words.any(|word| NEGATIONS.has_in(word, self.language))
    }

    /// Whether a sentence of it, or the whole of a name or label, says something and denies nothing.
    pub(crate) fn says(&self, says: impl Fn(&Passage) -> bool) -> bool {
        self.parts().iter().any(|part| says(part) && !part.denies(&without_limits(part.lower())))
    }
}

/// A sentence without phrases that deny nothing, such as "not limited to".
pub(crate) fn without_limits(sentence: &str) -> String {
    NO_NEGATIONS.iter().fold(sentence.to_owned(), |sentence, phrase| sentence.replace(phrase, ""))
}
