//! Words that deny.

use crate::language::Language;

/// Words that turn a sentence into its contrary.
#[rustfmt::skip]
const DENIALS: &[(Language, &[&str])] = &[
    (Language::FI, &["ei", "eikä", "eivät", "eivätkä", "emme", "emmekä", "en", "enkä", "ilman"]),
    (Language::SV, &["inte", "ej", "aldrig", "varken", "ingen", "inget", "inga", "utan"]),
    (Language::EN, &["not", "no", "never", "nor", "neither", "without", "cannot", "don't", "doesn't", "won't"]),
];

/// Whether a stretch of a text holds a word that denies.
pub(super) fn denies(language: Option<Language>, stretch: &str) -> bool {
    let speaks = |own: &Language| language.is_none_or(|language| language == *own);
    let mut words = stretch.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|word| DENIALS.iter().any(|(own, denials)| speaks(own) && denials.contains(&word)))
}
