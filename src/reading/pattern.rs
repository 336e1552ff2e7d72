//! Patterns of lists, and their matches.

use std::cmp::{Ordering, Reverse};
use std::ops::Range;

/// A word or phrase in lower case. It may be the beginning, the end or a part of longer words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern {
    /// The bytes that the text must have.
    pub(super) stem: &'static str,
    /// Whether other letters may come before it in its first word.
    pub(super) any_beginning: bool,
    /// Whether other letters may come after it in its last word.
    pub(super) any_ending: bool,
}

impl Pattern {
    /// Creates a pattern.
    #[must_use]
    pub(crate) const fn new(stem: &'static str, any_beginning: bool, any_ending: bool) -> Pattern {
        Pattern { stem, any_beginning, any_ending }
    }

    /// Returns whether a single word matches.
    pub(super) fn is_word(&self, word: &str) -> bool {
        match (self.any_beginning, self.any_ending) {
            (false, false) => word == self.stem,
            (false, true) => word.starts_with(self.stem),
            (true, false) => word.ends_with(self.stem),
            (true, true) => word.contains(self.stem),
        }
    }

    /// Returns the match whose stem begins here, up to the end of its last word.
    pub(super) fn at(&self, start: usize, is_after_word: bool, text: &mut WordEnds<'_>) -> Option<Range<usize>> {
        let is_here = text.text.as_bytes()[start..].starts_with(self.stem.as_bytes());
        if !is_here || (is_after_word && !self.any_beginning) {
            return None;
        }
        let stem_end = start + self.stem.len();
        let end = text.after(stem_end);
        (self.any_ending || end == stem_end).then_some(start..end)
    }
}

/// A pattern with the list that it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed {
    /// The number of its list.
    pub(super) list: Number,
    /// The number of its meaning in a glossary.
    pub(super) meaning: u16,
    /// The pattern.
    pub(super) pattern: Pattern,
}

impl Listed {
    /// Creates a pattern of a list.
    #[must_use]
    pub(crate) const fn new(list: u16, meaning: u16, pattern: Pattern) -> Listed {
        Listed { list: Number(list), meaning, pattern }
    }
}

/// The number of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number(pub(super) u16);

impl Number {
    /// The number of lists that fit into a set of numbers.
    pub(super) const COUNT: usize = 512;

    /// Returns the number as an index.
    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A match of a list in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    /// The list that matched.
    pub list: Number,
    /// The number of the meaning that matched.
    pub meaning: u16,
    /// The bytes of the lower-case text that matched.
    pub range: Range<usize>,
}

impl Hit {
    /// Orders by list and place. Of two matches that begin together the longer is first.
    pub(super) fn order(&self, other: &Hit) -> Ordering {
        let key = |hit: &Hit| (hit.list, hit.range.start, Reverse(hit.range.end), hit.meaning);
        key(self).cmp(&key(other))
    }
}

/// Finds the ends of words in a text. It keeps the last answer: a word may be as long as the text, and have a match at each of its
/// characters. Without it, the time would grow with the square of the text's length.
pub(super) struct WordEnds<'t> {
    text: &'t str,
    known: Range<usize>,
}

impl<'t> WordEnds<'t> {
    pub(super) fn of(text: &'t str) -> WordEnds<'t> {
        WordEnds { text, known: 0..0 }
    }

    /// Returns the end of the word at a place, or the place itself if no word goes on there.
    fn after(&mut self, place: usize) -> usize {
        if !(self.known.start..=self.known.end).contains(&place) {
            let word = self.text[place..].chars().take_while(|c| c.is_alphanumeric());
            self.known = place..place + word.map(char::len_utf8).sum::<usize>();
        }
        self.known.end
    }
}
