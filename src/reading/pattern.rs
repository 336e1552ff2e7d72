//! A word or phrase that lists look for, and its matches.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};
use std::ops::Range;

use crate::language::Language;

/// A word or phrase with what may stand before and after it.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    /// The language that it is looked for in; none for every one.
    pub language: Option<Language>,
    /// What must stand there.
    pub stem: Cow<'static, str>,
    /// Whether the first word may begin otherwise.
    pub any_beginning: bool,
    /// Whether the last word may go on.
    pub any_ending: bool,
    /// Which entry of the lexicon it belongs to.
    pub entry: u16,
}

impl Pattern {
    pub(super) fn new(language: Option<Language>, word: Cow<'static, str>, entry: usize) -> Pattern {
        let (any_beginning, any_ending) = (word.starts_with('*'), word.ends_with('*'));
        let stem = match word {
            Cow::Borrowed(word) => Cow::Borrowed(word.trim_matches('*')),
            Cow::Owned(word) => Cow::Owned(word.trim_matches('*').to_owned()),
        };
        Pattern { language, stem, any_beginning, any_ending, entry: u16::try_from(entry).unwrap_or(u16::MAX) }
    }

    /// Whether it is looked for in this language; a text without one is in all.
    pub(super) fn speaks(&self, language: Option<Language>) -> bool {
        self.language.is_none() || language.is_none() || self.language == language
    }

    /// The match with its stem at this place, with the ending that the pattern leaves open.
    pub(super) fn at(&self, start: usize, is_after_word: bool, text: &mut WordEnds<'_>) -> Option<Range<usize>> {
        let is_here = text.text.as_bytes()[start..].starts_with(self.stem.as_bytes());
        if !is_here || (is_after_word && !self.any_beginning) {
            return None;
        }
        let stem_end = start + self.stem.len();
        let end = text.after(stem_end);
        (self.any_ending || end == stem_end).then_some(start..end)
    }

    /// Every match in a text, found by asking each place.
    pub(super) fn search(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        let mut ends = WordEnds::of(text);
        let starts = text.char_indices().map(|(at, _)| at);
        starts.filter_map(move |at| self.at(at, text[..at].ends_with(char::is_alphanumeric), &mut ends))
    }
}

/// Where the words of a text end. The last answer is kept: a word may be the whole text, and be asked for at each letter.
pub(super) struct WordEnds<'t> {
    text: &'t str,
    known: Range<usize>,
}

impl<'t> WordEnds<'t> {
    pub(super) fn of(text: &'t str) -> WordEnds<'t> {
        WordEnds { text, known: 0..0 }
    }

    /// Where the word ends that this place lies in; the place itself where none goes on there.
    fn after(&mut self, place: usize) -> usize {
        if !(self.known.start..=self.known.end).contains(&place) {
            let word = self.text[place..].chars().take_while(|c| c.is_alphanumeric());
            self.known = place..place + word.map(char::len_utf8).sum::<usize>();
        }
        self.known.end
    }
}

/// A lexicon's number in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number(u16);

impl Number {
    /// How many there are.
    pub(super) const COUNT: usize = 512;

    /// That of a lexicon that the index does not know.
    pub(super) const NONE: Number = Number(u16::MAX);

    /// All numbers that an index takes.
    pub(super) fn all() -> impl Iterator<Item = Number> {
        (0..u16::MAX).map(Number).take(Number::COUNT)
    }

    /// Its place among all numbers.
    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A match of one lexicon in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    /// Whose match it is.
    pub lexicon: Number,
    /// The entry of the lexicon that matched.
    pub entry: u16,
    /// Where, in bytes of the lower-case text.
    pub range: Range<usize>,
}

impl Hit {
    /// Lexicon by lexicon; of two matches that begin together the longer first.
    pub(super) fn order(&self, other: &Hit) -> Ordering {
        let key = |hit: &Hit| (hit.lexicon, hit.range.start, Reverse(hit.range.end), hit.entry);
        key(self).cmp(&key(other))
    }
}
