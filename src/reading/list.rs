//! Word lists: rules look up their matches in a passage.

use std::ops::Range;

use super::passage::Passage;
use super::pattern::{Hit, Number};

/// A list of words and phrases. The index finds its matches when a text is read.
#[derive(Debug, Clone, Copy)]
pub struct List(Number);

impl List {
    /// Creates the list of this number.
    #[must_use]
    pub(crate) const fn new(number: u16) -> List {
        List(Number(number))
    }

    /// Returns the words of the first match in a passage.
    #[must_use]
    pub fn find(self, passage: &Passage) -> Option<&str> {
        self.matches(passage).next()
    }

    /// Returns whether a passage has a match in a sentence that denies nothing: "for other similar purposes" is affirmed, "for no
    /// other similar purpose" is not.
    #[must_use]
    pub fn is_affirmed(self, passage: &Passage) -> bool {
        let text = passage.lower();
        self.is_in(passage)
            && self.ranges(passage).any(|found| {
                let ends = ['.', '!', '?', '\n'];
                let begin = text[..found.start].rfind(ends).map_or(0, |end| end + 1);
                let end = text[found.end..].find(ends).map_or(text.len(), |end| found.end + end);
                !passage.denies(&text[begin..end])
            })
    }

    /// Returns the words of every match in a passage. Matches may overlap.
    pub fn matches(self, passage: &Passage) -> impl Iterator<Item = &str> {
        self.ranges(passage).map(|range| &passage.lower()[range])
    }

    /// Returns the range of every match in the lower-case words of a passage, in their order. Of two that begin together the
    /// longer is first.
    pub fn ranges(self, passage: &Passage) -> impl Iterator<Item = Range<usize>> {
        self.hits(passage).iter().map(|hit| hit.range.clone())
    }

    /// Returns the ranges that begin at a byte or behind it, as [`List::ranges`] does, without a look at those before.
    pub fn ranges_from(self, passage: &Passage, start: usize) -> impl Iterator<Item = Range<usize>> {
        let hits = self.hits(passage);
        let before = hits.partition_point(|hit| hit.range.start < start);
        hits[before..].iter().map(|hit| hit.range.clone())
    }

    /// Returns whether a passage has a match.
    #[must_use]
    pub fn is_in(self, passage: &Passage) -> bool {
        passage.hits.has(self.0)
    }

    fn hits(self, passage: &Passage) -> &[Hit] {
        passage.hits.of(self.0)
    }
}

/// A list whose patterns have meanings: a better word, or an id of the vocabulary.
#[derive(Debug)]
pub struct Glossary {
    list: List,
    meanings: &'static [&'static str],
}

impl Glossary {
    /// Creates the list of this number, with the meanings of its patterns.
    #[must_use]
    pub(crate) const fn new(number: u16, meanings: &'static [&'static str]) -> Glossary {
        Glossary { list: List::new(number), meanings }
    }

    /// Returns the first match in a passage with its meaning.
    #[must_use]
    pub fn find(&self, passage: &Passage) -> Option<(Range<usize>, &'static str)> {
        self.all(passage).next()
    }

    /// Returns every match in a passage with its meaning, in the order of the text.
    pub fn all(&self, passage: &Passage) -> impl Iterator<Item = (Range<usize>, &'static str)> {
        let hits = self.list.hits(passage).iter();
        hits.map(|hit| (hit.range.clone(), self.meanings[usize::from(hit.meaning)]))
    }
}
