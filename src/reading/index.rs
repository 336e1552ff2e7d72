//! Finds the matches of all lists in one pass over a text.
//!
//! A pattern is looked up by its first bytes, and one that begins a word only where a word begins. The automaton of the crate
//! `aho-corasick` (contiguous NFA, overlapping matches, one for each language) finds the same matches. With it, lint of this
//! repository's seven notices takes 13.3 ms of processor time in place of 8.3: its automata take 36 million instructions to
//! build, and the whole run without them 33 million. Lint of 1,001 notices takes 1.11 times as long, with 4 % fewer instructions.
//! Measured on one thread with `lint --format short` of a release build: the least of 60 and of 9 runs in turn; instructions by
//! cachegrind.

use std::ops::Range;
use std::sync::OnceLock;

use crate::language::Language;

use super::pattern::{Hit, Listed, Number, Pattern, WordEnds};

/// The matches of all lists in a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Hits {
    lists: Set,
    list: Vec<Hit>,
}

impl Hits {
    /// Returns the matches within each of these ranges of the text, which are in order and do not overlap. The bytes of a match
    /// are counted from the start of its range.
    pub(super) fn split(&self, ranges: &[Range<usize>]) -> Vec<Hits> {
        let mut parts = vec![Vec::new(); ranges.len()];
        for hit in &self.list {
            let at = ranges.partition_point(|outer| outer.end <= hit.range.start);
            if let Some(outer) = ranges.get(at)
                && outer.start <= hit.range.start
                && hit.range.end <= outer.end
            {
                let range = hit.range.start - outer.start..hit.range.end - outer.start;
                parts[at].push(Hit { range, ..hit.clone() });
            }
        }
        parts.into_iter().map(Hits::of_sorted).collect()
    }

    fn of_sorted(list: Vec<Hit>) -> Hits {
        Hits { lists: list.iter().map(|hit| hit.list).collect(), list }
    }

    /// Returns whether a list has a match.
    pub(super) fn has(&self, list: Number) -> bool {
        self.lists.has(list)
    }

    /// Returns the matches of a list.
    pub(super) fn of(&self, list: Number) -> &[Hit] {
        if !self.has(list) {
            return &[];
        }
        let start = self.list.partition_point(|hit| hit.list < list);
        let end = self.list.partition_point(|hit| hit.list <= list);
        &self.list[start..end]
    }
}

/// A set of numbers of lists.
#[derive(Debug, Clone, Copy, Default)]
struct Set([u64; Set::WORDS]);

impl Set {
    const WORDS: usize = Number::COUNT / 64;

    fn has(&self, number: Number) -> bool {
        self.0[number.index() / 64] & (1 << (number.index() % 64)) != 0
    }
}

impl FromIterator<Number> for Set {
    fn from_iter<I: IntoIterator<Item = Number>>(numbers: I) -> Self {
        let mut set = Set::default();
        for number in numbers {
            set.0[number.index() / 64] |= 1 << (number.index() % 64);
        }
        set
    }
}

/// The patterns of all lists.
pub(crate) struct Index {
    patterns: Patterns,
    /// The index of each language, by [`Index::slot`]. An index is made when the first text of its language is read.
    languages: Vec<OnceLock<LanguageIndex>>,
}

/// The patterns of every language under `None`, then those of each language.
type Patterns = &'static [(Option<Language>, &'static [Listed])];

/// The patterns to look for in texts of one language.
struct LanguageIndex {
    patterns: Vec<&'static Listed>,
    /// The patterns that begin with a word.
    words: Table,
    /// The patterns that may begin within a word, or with a mark.
    anywhere: Table,
}

impl Index {
    /// Creates the index of these patterns.
    pub(crate) fn of(patterns: Patterns) -> Index {
        Index { patterns, languages: (0..=patterns.len()).map(|_| OnceLock::new()).collect() }
    }

    /// Returns the place of a language's index. The first is for texts without a language, which are read in each. The last is
    /// for texts in a language without patterns, which are read for the patterns of every language.
    fn slot(&self, language: Option<Language>) -> usize {
        let Some(language) = language else { return 0 };
        self.patterns.iter().position(|(own, _)| *own == Some(language)).unwrap_or(self.patterns.len())
    }

    fn of_language(&self, language: Option<Language>) -> &LanguageIndex {
        self.languages[self.slot(language)].get_or_init(|| {
            let is_read = |own: &Option<Language>| own.is_none() || language.is_none() || *own == language;
            let read = self.patterns.iter().filter(|(own, _)| is_read(own));
            let patterns: Vec<&Listed> = read.flat_map(|(_, patterns)| *patterns).collect();
            let begins_word =
                |pattern: &Pattern| !pattern.any_beginning && pattern.stem.starts_with(char::is_alphanumeric);
            let table = |is_word: bool| {
                let own = patterns.iter().enumerate().filter(|(_, own)| begins_word(&own.pattern) == is_word);
                Table::of(own.map(|(at, own)| (at, own.pattern.stem.as_bytes())))
            };
            LanguageIndex { words: table(true), anywhere: table(false), patterns }
        })
    }

    /// Returns every match in a text in this language. A text without a language is read in each.
    pub(super) fn read(&self, text: &str, language: Option<Language>) -> Hits {
        let mut hits = self.hits(text, language);
        hits.sort_unstable_by(Hit::order);
        Hits::of_sorted(hits)
    }

    /// Returns every match in a text, in no order.
    fn hits(&self, text: &str, language: Option<Language>) -> Vec<Hit> {
        let index = self.of_language(language);
        let bytes = text.as_bytes();
        let mut hits = Vec::new();
        let mut ends = WordEnds::of(text);
        let mut is_after_word = false;
        let mut look = |at: usize, window: Window| {
            let is_word = match bytes[at] {
                byte if byte.is_ascii() => byte.is_ascii_alphanumeric(),
                // The second and further bytes of a character begin no pattern.
                0x80..=0xbf => return,
                _ => text[at..].starts_with(is_letter_or_digit),
            };
            let begins_word = is_word && !is_after_word;
            // No pattern begins at most places: this test takes most of the time of the pass.
            if index.anywhere.may_begin(window) || (begins_word && index.words.may_begin(window)) {
                let mut add = |number: u32| {
                    let Listed { list, meaning, pattern } = index.patterns[number as usize];
                    if let Some(range) = pattern.at(at, is_after_word, &mut ends) {
                        hits.push(Hit { list: *list, meaning: *meaning, range });
                    }
                };
                index.anywhere.candidates(window, &mut add);
                if begins_word {
                    index.words.candidates(window, &mut add);
                }
            }
            is_after_word = is_word;
        };
        let whole = bytes.windows(Window::BYTES).map(Window::of);
        whole.enumerate().for_each(|(at, window)| look(at, window));
        for at in bytes.len().saturating_sub(Window::BYTES - 1)..bytes.len() {
            look(at, Window::of(&bytes[at..]));
        }
        hits
    }
}

/// Returns what [`char::is_alphanumeric`] does, without its search in a table for the letters of Latin-1.
fn is_letter_or_digit(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ') || c.is_alphanumeric()
}

/// Patterns by the first bytes of their stems.
struct Table {
    /// Bloom filter of the keys of all stems. At most places of a text it answers no.
    beginnings: [u64; Table::BEGINNING_WORDS],
    /// For each first byte, the lengths of the keys that begin with it and are shorter than the longest, as bits.
    shorter: [u8; 256],
    /// The start of each bucket in `stems`, and the end of the last one.
    starts: Vec<u16>,
    stems: Vec<Stem>,
}

/// The first bytes of a pattern. They differ from most texts, so that few patterns are compared as a whole.
#[derive(Clone, Copy)]
struct Stem {
    /// The first bytes; zeros after the end of a shorter stem.
    window: Window,
    /// The number of bytes in the window that are the stem's, from 1 to 8.
    bytes: u8,
    /// The number of the pattern in the index.
    pattern: u32,
}

impl Stem {
    fn key(self) -> Key {
        self.window.key(self.bytes.min(Key::LONGEST))
    }

    fn may_be_at(self, text: Window) -> bool {
        let others = 8 * (Window::BYTES as u32 - u32::from(self.bytes));
        (self.window.0 ^ text.0) << others == 0
    }
}

/// The next eight bytes of a text, little-endian, padded with zeros.
#[derive(Clone, Copy)]
struct Window(u64);

impl Window {
    const BYTES: usize = 8;

    fn of(text: &[u8]) -> Window {
        let bytes = match text.first_chunk() {
            Some(bytes) => *bytes,
            None => std::array::from_fn(|at| text.get(at).copied().unwrap_or(0)),
        };
        Window(u64::from_le_bytes(bytes))
    }

    fn first(self) -> u8 {
        self.0.to_le_bytes()[0]
    }

    /// Returns the first bytes, one to four of them.
    fn key(self, length: u8) -> Key {
        let others = 8 * u32::from(4 - length);
        Key { bytes: (self.0 as u32) << others >> others, length }
    }
}

/// The key of a stem in a table: its first bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Key {
    bytes: u32,
    length: u8,
}

impl Key {
    const LONGEST: u8 = 4;

    /// Returns the hash, `bits` bits of it.
    fn hash(self, bits: u32) -> usize {
        // The multiplier is that of Fibonacci hashing; its upper bits are the well-mixed ones.
        (self.bytes.wrapping_mul(0x9E37_79B1) >> (u32::BITS - bits)) as usize
    }
}

impl Table {
    /// The number of bits in the number of a bucket.
    const BUCKETS: u32 = 11;
    /// The number of bits in the number of a bit of the Bloom filter.
    const BEGINNINGS: u32 = 15;
    const BEGINNING_WORDS: usize = (1 << Table::BEGINNINGS) / 64;

    fn of(patterns: impl Iterator<Item = (usize, &'static [u8])>) -> Table {
        let mut beginnings = [0; Table::BEGINNING_WORDS];
        let mut shorter = [0; 256];
        let mut unsorted: Vec<Stem> = Vec::new();
        for (pattern, stem) in patterns.filter(|(_, stem)| !stem.is_empty()) {
            let bytes = stem.len().min(Window::BYTES) as u8;
            let stem = Stem { window: Window::of(stem), bytes, pattern: pattern as u32 };
            let key = stem.key();
            let beginning = key.hash(Table::BEGINNINGS);
            beginnings[beginning / 64] |= 1_u64 << (beginning % 64);
            if key.length < Key::LONGEST {
                shorter[usize::from(stem.window.first())] |= 1 << key.length;
            }
            unsorted.push(stem);
        }
        let mut starts = vec![0_u16; (1 << Table::BUCKETS) + 1];
        for stem in &unsorted {
            starts[stem.key().hash(Table::BUCKETS) + 1] += 1;
        }
        for bucket in 1..starts.len() {
            starts[bucket] += starts[bucket - 1];
        }
        let mut stems = unsorted.clone();
        let mut free = starts.clone();
        for stem in unsorted {
            let place = &mut free[stem.key().hash(Table::BUCKETS)];
            stems[usize::from(*place)] = stem;
            *place += 1;
        }
        Table { beginnings, shorter, starts, stems }
    }

    /// Returns `false` if no pattern begins here.
    #[inline]
    fn may_begin(&self, text: Window) -> bool {
        self.shorter[usize::from(text.first())] != 0 || self.has_beginning(text.key(Key::LONGEST))
    }

    #[inline]
    fn has_beginning(&self, key: Key) -> bool {
        let beginning = key.hash(Table::BEGINNINGS);
        self.beginnings[beginning / 64] & (1 << (beginning % 64)) != 0
    }

    /// Calls `add` with each pattern whose first bytes are here.
    fn candidates(&self, window: Window, mut add: impl FnMut(u32)) {
        let mut lengths = self.shorter[usize::from(window.first())] | 1 << Key::LONGEST;
        while lengths != 0 {
            let key = window.key(lengths.trailing_zeros() as u8);
            if self.has_beginning(key) {
                self.search(key, window, &mut add);
            }
            lengths &= lengths - 1;
        }
    }

    fn search(&self, key: Key, window: Window, mut add: impl FnMut(u32)) {
        let bucket = key.hash(Table::BUCKETS);
        let (start, end) = (usize::from(self.starts[bucket]), usize::from(self.starts[bucket + 1]));
        for stem in &self.stems[start..end] {
            if stem.key().length == key.length && stem.may_be_at(window) {
                add(stem.pattern);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reading::lists::{COUNT, PATTERNS};

    use super::*;

    /// No language, the languages that have patterns, and one without.
    fn languages() -> Vec<Option<Language>> {
        PATTERNS.iter().map(|(language, _)| *language).chain([Language::parse("zz")]).collect()
    }

    /// A series of numbers that is the same in each run.
    struct Dice(u64);

    impl Dice {
        fn up_to(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap_or_default() % end
        }
    }

    /// Returns a text of the words that rules look for, whole and cut, with different marks between them.
    fn text(dice: &mut Dice, stems: &[&str]) -> String {
        const BETWEEN: [&str; 12] = [" ", " ", " ", "", "-", ". ", "\n", "ä", "s", "–", "§", "\u{a0}"];
        let mut text = String::new();
        for _ in 0..dice.up_to(60) {
            let stem = stems[dice.up_to(stems.len())];
            let cut = stem.char_indices().map(|(at, _)| at).nth(dice.up_to(40)).unwrap_or(stem.len());
            text.push_str(if dice.up_to(3) == 0 { &stem[..cut] } else { stem });
            text.push_str(BETWEEN[dice.up_to(BETWEEN.len())]);
        }
        text
    }

    /// Returns every match in a text: tries each pattern at each place.
    fn search(text: &str, language: Option<Language>) -> Vec<Hit> {
        let is_read = |own: &Option<Language>| own.is_none() || language.is_none() || *own == language;
        let mut hits = Vec::new();
        for listed in PATTERNS.iter().filter(|(own, _)| is_read(own)).flat_map(|(_, patterns)| *patterns) {
            let mut ends = WordEnds::of(text);
            for (at, _) in text.char_indices() {
                let is_after_word = text[..at].ends_with(char::is_alphanumeric);
                let found = listed.pattern.at(at, is_after_word, &mut ends);
                hits.extend(found.map(|range| Hit { list: listed.list, meaning: listed.meaning, range }));
            }
        }
        hits.sort_by(Hit::order);
        hits
    }

    #[test]
    fn the_index_finds_what_a_search_for_each_pattern_finds() {
        let index = Index::of(PATTERNS);
        let stems: Vec<&str> =
            PATTERNS.iter().flat_map(|(_, patterns)| *patterns).map(|listed| listed.pattern.stem).collect();
        let mut dice = Dice(7);
        for round in 0..25 {
            let text = text(&mut dice, &stems);
            let language = languages()[round % languages().len()];
            let (hits, searched) = (index.read(&text, language), search(&text, language));
            assert_eq!(hits.list, searched, "{language:?}: {text:?}");
            for number in (0..COUNT).map(|number| Number(u16::try_from(number).unwrap_or(u16::MAX))) {
                let own: Vec<&Hit> = searched.iter().filter(|hit| hit.list == number).collect();
                assert_eq!(hits.of(number).iter().collect::<Vec<_>>(), own);
                assert_eq!(hits.has(number), !own.is_empty());
            }
        }
    }

    #[test]
    fn a_part_has_the_hits_that_lie_within_it() {
        let index = Index::of(PATTERNS);
        let whole = index.read("lorem ipsum. 20xx lorem ipsum lorem", None);
        let parts = whole.split(&[0..12, 13..23, 24..35]);
        let alone = |text| index.read(text, None).list;
        assert_eq!(parts[0].list, alone("lorem ipsum."));
        assert_eq!(parts[1].list, alone("20xx lorem"));
        assert!(parts[2].list.is_empty());
    }
}
