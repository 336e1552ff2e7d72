//! Negations in sentences.

use super::lists::denial::{NEGATIONS, NO_NEGATIONS};
use super::passage::Passage;

impl Passage {
    /// Returns whether a range of the passage's own text has a negation.
    #[must_use]
    pub fn denies(&self, range: &str) -> bool {
        let mut words = range.split(|c: char| !c.is_alphanumeric() && c != '\'');
        words.any(|word| NEGATIONS.has_in(word, self.language))
    }

    /// Returns whether one of its parts meets a condition and has no negation.
    pub(crate) fn says(&self, says: impl Fn(&Passage) -> bool) -> bool {
        self.parts().iter().any(|part| says(part) && !part.denies(&without_limits(part.lower())))
    }
}

/// Returns a sentence without phrases that have a negation and deny nothing, such as "not limited to".
pub(crate) fn without_limits(sentence: &str) -> String {
    NO_NEGATIONS.iter().fold(sentence.to_owned(), |sentence, phrase| sentence.replace(phrase, ""))
}
