//! What a sentence denies.

use crate::language::Language;

use super::passage::Passage;

/// Words that turn a sentence into its contrary.
#[rustfmt::skip]
const DENIALS: &[(Language, &[&str])] = &[
    (Language::FI, &["ei", "eikä", "eivät", "eivätkä", "emme", "emmekä", "en", "enkä", "ilman"]),
    (Language::SV, &["inte", "ej", "aldrig", "varken", "ingen", "inget", "inga", "utan"]),
    (Language::EN, &["not", "no", "never", "nor", "neither", "without", "cannot", "don't", "doesn't", "won't"]),
];

impl Passage {
    /// Whether a stretch of the passage's own text holds a word that denies.
    #[must_use]
    pub fn denies(&self, stretch: &str) -> bool {
        denies(self.language, stretch)
    }

    /// Whether a sentence of it, or the whole of a name or label, says something and denies nothing.
    pub(crate) fn says(&self, says: impl Fn(&Passage) -> bool) -> bool {
        self.parts().iter().any(|part| says(part) && !part.denies(&without_limits(part.lower())))
    }
}

fn denies(language: Option<Language>, stretch: &str) -> bool {
    let speaks = |own: &Language| language.is_none_or(|language| language == *own);
    let mut words = stretch.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|word| DENIALS.iter().any(|(own, denials)| speaks(own) && denials.contains(&word)))
}

/// A sentence without "not limited to", which denies nothing.
pub(crate) fn without_limits(sentence: &str) -> String {
    sentence.replace("not limited to", "").replace("without limitation", "")
}
