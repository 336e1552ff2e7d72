//! A word or phrase that lists look for, and its matches.

use std::cmp::{Ordering, Reverse};
use std::ops::Range;

/// A word or phrase in lower case, with what may stand before and after it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern {
    /// What must stand in the text.
    pub(super) stem: &'static str,
    /// Whether the first word may begin otherwise.
    pub(super) any_beginning: bool,
    /// Whether the last word may go on.
    pub(super) any_ending: bool,
}

impl Pattern {
    /// A pattern of this stem.
    #[must_use]
    pub(crate) const fn new(stem: &'static str, any_beginning: bool, any_ending: bool) -> Pattern {
        Pattern { stem, any_beginning, any_ending }
    }

    /// Whether a single word is one of the pattern's.
    pub(super) fn is_word(&self, word: &str) -> bool {
        match (self.any_beginning, self.any_ending) {
            (false, false) => word == self.stem,
            (false, true) => word.starts_with(self.stem),
            (true, false) => word.ends_with(self.stem),
            (true, true) => word.contains(self.stem),
        }
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
}

/// A pattern with the list that it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed {
    /// The number of the list.
    pub(super) list: Number,
    /// The number of the pattern's meaning in a glossary.
    pub(super) meaning: u16,
    /// The pattern.
    pub(super) pattern: Pattern,
}

impl Listed {
    /// A pattern of a list.
    #[must_use]
    pub(crate) const fn new(list: u16, meaning: u16, pattern: Pattern) -> Listed {
        Listed { list: Number(list), meaning, pattern }
    }
}

/// The number of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number(pub(super) u16);

impl Number {
    /// How many lists there may be.
    pub(super) const COUNT: usize = 512;

    /// Its place among all numbers.
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
    /// List by list; of two matches that begin together the longer first.
    pub(super) fn order(&self, other: &Hit) -> Ordering {
        let key = |hit: &Hit| (hit.list, hit.range.start, Reverse(hit.range.end), hit.meaning);
        key(self).cmp(&key(other))
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
