//! Passages: the texts, names and labels of a register as rules read them, in lower case and with the matches of all lists.

use std::ops::Range;
use std::rc::Rc;

use crate::characters::plain;
use crate::language::Language;
use crate::source::Place;

use super::index::{Hits, Index};

/// The kinds of passages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A text: prose in one language.
    Text,
    /// A proper name. It has no language if it is the same in all.
    Name,
    /// A label of a term of the author's own.
    Label,
}

/// A text, name or label in one language.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Its place.
    pub at: Place,
    /// The place of its languages together. A text in three languages is reported once.
    pub whole: Place,
    /// Its kind.
    pub kind: PassageKind,
    /// Its language. A name that is the same in all has none.
    pub language: Option<Language>,
    /// The sentences of a text, each as a passage.
    pub sentences: Vec<Passage>,
    /// Whether a text has a link: to an address, or to a section, contact or party of the notice.
    pub has_link: bool,
    /// Whether a text has a numbered list.
    pub has_numbered_list: bool,
    written: Rc<Written>,
    /// Its bytes in `written.text`.
    range: Range<usize>,
    /// Its bytes in `written.lower`.
    lower_range: Range<usize>,
    pub(super) hits: Hits,
}

/// A text as it is written, and in lower case. The passages of its sentences share it.
#[derive(Debug)]
struct Written {
    text: String,
    lower: String,
    /// Whether each character takes as many bytes in lower case. A few characters do not.
    has_same_bytes: bool,
}

impl Passage {
    pub(super) fn new(
        (at, whole): (Place, Place),
        kind: PassageKind,
        language: Option<Language>,
        text: String,
        index: &Index,
    ) -> Passage {
        let text = plain(text);
        let (lower, has_same_bytes) = lower_case(&text);
        let hits = index.read(&lower, language);
        let (range, lower_range) = (0..text.len(), 0..lower.len());
        let written = Rc::new(Written { text, lower, has_same_bytes });
        let sentences = Vec::new();
        let (has_link, has_numbered_list) = (false, false);
        Passage { at, whole, kind, language, sentences, has_link, has_numbered_list, written, range, lower_range, hits }
    }

    /// Splits the text into its sentences.
    pub(super) fn with_sentences(self) -> Passage {
        let sentences = self.split(sentences(self.text())).collect();
        Passage { sentences, ..self }
    }

    /// Returns a range of its text as a passage.
    pub(crate) fn part(&self, range: Range<usize>) -> Option<Passage> {
        self.split(vec![range]).next()
    }

    /// Returns ranges of its text as passages. The ranges are in order and do not overlap.
    fn split(&self, ranges: Vec<Range<usize>>) -> impl Iterator<Item = Passage> {
        let lower: Vec<Range<usize>> =
            if self.written.has_same_bytes { ranges.clone() } else { lower_ranges(self.text(), &ranges) };
        let hits = self.hits.split(&lower);
        let within = |outer: &Range<usize>, inner: Range<usize>| outer.start + inner.start..outer.start + inner.end;
        let parts = std::iter::zip(ranges, std::iter::zip(lower, hits));
        parts.map(move |(range, (lower, hits))| Passage {
            sentences: Vec::new(),
            written: Rc::clone(&self.written),
            range: within(&self.range, range),
            lower_range: within(&self.lower_range, lower),
            hits,
            ..*self
        })
    }

    /// Returns the words without markup. Each paragraph and each item of a list is a line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.written.text[self.range.clone()]
    }

    /// Returns the words in lower case.
    #[must_use]
    pub fn lower(&self) -> &str {
        &self.written.lower[self.lower_range.clone()]
    }

    /// Returns the sentences of a text, or a name or label as a whole.
    #[must_use]
    pub fn parts(&self) -> &[Passage] {
        if self.kind == PassageKind::Text { &self.sentences } else { std::slice::from_ref(self) }
    }

    /// Returns whether the passage is in a language. A name without a language is in each.
    #[must_use]
    pub fn is_in(&self, language: Language) -> bool {
        self.language.is_none_or(|own| own == language)
    }

    /// Returns whether it is a web address instead of words.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.kind == PassageKind::Name && (self.lower().contains("://") || self.lower().starts_with("www."))
    }

    /// Returns a range of the lower-case words as the author wrote it.
    #[must_use]
    pub fn as_written(&self, range: Range<usize>) -> &str {
        // Where a character has another length in lower case, the ranges of the two texts differ.
        self.text().get(range.clone()).filter(|_| self.written.has_same_bytes).unwrap_or(&self.lower()[range])
    }

    /// Returns the parts of a sentence before and after a match. A line break ends a sentence, so that an item of a list is one.
    #[must_use]
    pub fn around<'p>(&'p self, found: &'p str) -> (&'p str, &'p str) {
        let at = found.as_ptr() as usize - self.lower().as_ptr() as usize;
        let (before, rest) = (&self.lower()[..at], &self.lower()[at + found.len()..]);
        let ends = ['.', '!', '?', ';', '\n'];
        let begin = before.rfind(ends).map_or(0, |end| end + 1);
        let end = rest.find(ends).unwrap_or(rest.len());
        (before[begin..].trim(), rest[..end].trim())
    }

    /// Returns the first words without a full stop, for a quotation that ends a sentence.
    #[must_use]
    pub fn beginning(&self) -> String {
        const WORDS: usize = 6;
        let mut words = self.text().split_whitespace();
        let beginning: Vec<&str> = words.by_ref().take(WORDS).collect();
        let ellipsis = if words.next().is_some() { " …" } else { "" };
        format!("{}{ellipsis}", beginning.join(" ").trim_end_matches('.'))
    }
}

/// Returns the ranges of the sentences of a text. A full stop ends a sentence before a capital letter or a digit alone: an
/// abbreviation rarely has one of these behind it. A line break ends a sentence too.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let is_end = match byte {
            b'\n' => true,
            b'.' | b'!' | b'?' => {
                let mut rest = text[at + 1..].chars();
                let is_apart = rest.next().is_some_and(|c| c.is_whitespace() && c != '\n');
                let next = rest.find(|c| !c.is_whitespace() || *c == '\n');
                is_apart && next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            }
            _ => false,
        };
        if is_end {
            ranges.push(trimmed(text, start..at + 1));
            start = at + 1;
        }
    }
    ranges.push(trimmed(text, start..text.len()));
    ranges.retain(|range| !range.is_empty());
    ranges
}

/// Returns the ranges in the lower-case text that belong to ranges of a text. Some characters have another length there.
fn lower_ranges(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let length = |range: Range<usize>| lower_case(&text[range]).0.len();
    let (mut at, mut lower_at) = (0, 0);
    let lower = ranges.iter().map(|range| {
        let start = lower_at + length(at..range.start);
        (at, lower_at) = (range.end, start + length(range.clone()));
        start..lower_at
    });
    lower.collect()
}

/// Returns a range without the white space at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text[range.clone()].trim_start();
    let start = range.end - words.len();
    start..start + words.trim_end().len()
}

/// Returns a text in lower case, and whether each character takes as many bytes as before.
fn lower_case(text: &str) -> (String, bool) {
    // Most texts have no capitals beyond ASCII. A test for ASCII alone in place of this one takes 4 % more instructions of lint.
    let may_change = |c: char| !matches!(c, '\0'..='\x7f' | 'ß'..='ÿ' | '\u{2000}'..='\u{206f}');
    if !text.contains(may_change) {
        return (text.to_ascii_lowercase(), true);
    }
    let lower = text.to_lowercase();
    let has_same_bytes = text.chars().map(char::len_utf8).eq(lower.chars().map(char::len_utf8));
    (lower, has_same_bytes)
}

#[cfg(test)]
mod tests {
    use super::lower_case;

    #[test]
    fn a_text_in_lower_case_has_the_same_bytes_or_not() {
        let same = [
            ("", ""),
            ("ABC ß – “ÿ”", "abc ß – “ÿ”"),
            ("ÄÖÅ ÀÞ Ž Ω", "äöå àþ ž ω"),
            ("ΟΔΟΣ", "οδος"),
            ("№ × ÷", "№ × ÷"),
        ];
        for (text, lower) in same {
            assert_eq!(lower_case(text), (lower.to_owned(), true), "{text}");
        }
        // The last has two characters of which one loses the byte that the other gets.
        for (text, lower) in [("aİb", "ai\u{307}b"), ("ẞ", "ß"), ("Ⱥ", "ⱥ"), ("ẞȺ", "ßⱥ")] {
            assert_eq!(lower_case(text), (lower.to_owned(), false), "{text}");
        }
    }
}
