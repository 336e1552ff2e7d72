//! Lists that single words are compared with.

use crate::language::Language;

use super::pattern::Pattern;

/// Entries by language; those of `None` are for every language.
type ByLanguage<T> = &'static [(Option<Language>, &'static [T])];

/// Words by language.
#[derive(Debug)]
pub struct Words(ByLanguage<Pattern>);

impl Words {
    pub(crate) const fn new(by_language: ByLanguage<Pattern>) -> Words {
        Words(by_language)
    }

    /// Whether a word is one of these in any language.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.has_in(word, None)
    }

    /// Whether a word is one of these in a language; in any for `None`.
    #[must_use]
    pub fn has_in(&self, word: &str, language: Option<Language>) -> bool {
        let is_read = |own: &Option<Language>| own.is_none() || language.is_none() || *own == language;
        let read = self.0.iter().filter(|(own, _)| is_read(own));
        read.flat_map(|(_, patterns)| *patterns).any(|pattern| pattern.is_word(word))
    }

    /// The place of a word among these of a language, from one.
    #[must_use]
    pub fn place_of(&self, word: &str, language: Option<Language>) -> Option<usize> {
        let (_, patterns) = self.0.iter().find(|(own, _)| *own == language)?;
        patterns.iter().position(|pattern| pattern.is_word(word)).map(|place| place + 1)
    }

    /// These words in every language, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flat_map(|(_, patterns)| *patterns).map(|pattern| pattern.stem)
    }
}

/// Words in any language, each with its meaning.
#[derive(Debug)]
pub struct Meanings(ByLanguage<(Pattern, &'static str)>);

impl Meanings {
    pub(crate) const fn new(by_language: ByLanguage<(Pattern, &'static str)>) -> Meanings {
        Meanings(by_language)
    }

    /// The meaning of a word.
    #[must_use]
    pub fn of(&self, word: &str) -> Option<&'static str> {
        let mut all = self.0.iter().flat_map(|(_, patterns)| *patterns);
        all.find(|(pattern, _)| pattern.is_word(word)).map(|(_, meaning)| *meaning)
    }
}

/// The languages of which something holds.
#[derive(Debug)]
pub struct Flag(&'static [Option<Language>]);

impl Flag {
    pub(crate) const fn new(languages: &'static [Option<Language>]) -> Flag {
        Flag(languages)
    }

    /// Whether it holds of a language.
    #[must_use]
    pub fn holds(&self, language: Option<Language>) -> bool {
        language.is_some() && self.0.contains(&language)
    }
}
