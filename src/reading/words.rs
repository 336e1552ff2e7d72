//! Lists for comparison with single words.

use crate::language::Language;

use super::pattern::Pattern;

/// Entries by language. The entries of `None` are for every language.
type ByLanguage<T> = &'static [(Option<Language>, &'static [T])];

/// A list of words.
#[derive(Debug)]
pub struct Words(ByLanguage<Pattern>);

impl Words {
    pub(crate) const fn new(by_language: ByLanguage<Pattern>) -> Words {
        Words(by_language)
    }

    /// Returns whether a word is in the list of any language.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.has_in(word, None)
    }

    /// Returns whether a word is in the list of a language, or of any language for `None`.
    #[must_use]
    pub fn has_in(&self, word: &str, language: Option<Language>) -> bool {
        let is_read = |own: &Option<Language>| own.is_none() || language.is_none() || *own == language;
        let read = self.0.iter().filter(|(own, _)| is_read(own));
        read.flat_map(|(_, patterns)| *patterns).any(|pattern| pattern.is_word(word))
    }

    /// Returns whether a language has a list of its own.
    #[must_use]
    pub fn is_known_in(&self, language: Language) -> bool {
        self.0.iter().any(|(own, _)| *own == Some(language))
    }

    /// Returns the rank of a word in the list of exactly this language (`None`: the list for every language), 1 for the first:
    /// "one" among the numbers.
    #[must_use]
    pub fn rank_of(&self, word: &str, language: Option<Language>) -> Option<usize> {
        let (_, patterns) = self.0.iter().find(|(own, _)| *own == language)?;
        patterns.iter().position(|pattern| pattern.is_word(word)).map(|place| place + 1)
    }

    /// Returns the words of each language that has its own, in their order.
    pub fn by_language(&self) -> impl Iterator<Item = (Language, impl Iterator<Item = &'static str>)> {
        let languages = self.0.iter().filter_map(|(language, patterns)| Some(((*language)?, *patterns)));
        languages.map(|(language, patterns)| (language, patterns.iter().map(|pattern| pattern.stem)))
    }

    /// Returns the words of every language, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flat_map(|(_, patterns)| *patterns).map(|pattern| pattern.stem)
    }
}

/// A list of words with their meanings.
#[derive(Debug)]
pub struct Meanings(ByLanguage<(Pattern, &'static str)>);

impl Meanings {
    pub(crate) const fn new(by_language: ByLanguage<(Pattern, &'static str)>) -> Meanings {
        Meanings(by_language)
    }

    /// Returns the meaning of a word in any language.
    #[must_use]
    pub fn of(&self, word: &str) -> Option<&'static str> {
        let mut all = self.0.iter().flat_map(|(_, patterns)| *patterns);
        all.find(|(pattern, _)| pattern.is_word(word)).map(|(_, meaning)| *meaning)
    }
}

/// A property of languages.
#[derive(Debug)]
pub struct Flag(&'static [Option<Language>]);

impl Flag {
    pub(crate) const fn new(languages: &'static [Option<Language>]) -> Flag {
        Flag(languages)
    }

    /// Returns whether a language has the property.
    #[must_use]
    pub fn holds(&self, language: Option<Language>) -> bool {
        language.is_some() && self.0.contains(&language)
    }
}
