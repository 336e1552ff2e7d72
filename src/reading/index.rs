//! All lists at once: each text is read one time, and every list knows what of it stands there.
//!
//! A pattern is looked up by its first bytes, one that begins a word only where a word begins. Building takes a fraction of a
//! millisecond, which an automaton of the same patterns does not; a run over seven notices lasts five.

use std::ops::Range;
use std::sync::OnceLock;

use crate::language::Language;

use super::pattern::{Hit, Listed, Number, Pattern, WordEnds};

/// What all lists find in a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Hits {
    lists: Set,
    list: Vec<Hit>,
}

impl Hits {
    /// The parts that lie within stretches of the text, which follow each other; each is counted from its beginning.
    pub(super) fn split(&self, stretches: &[Range<usize>]) -> Vec<Hits> {
        let mut parts = vec![Vec::new(); stretches.len()];
        for hit in &self.list {
            let at = stretches.partition_point(|stretch| stretch.end <= hit.range.start);
            if let Some(stretch) = stretches.get(at)
                && stretch.start <= hit.range.start
                && hit.range.end <= stretch.end
            {
                let range = hit.range.start - stretch.start..hit.range.end - stretch.start;
                parts[at].push(Hit { range, ..hit.clone() });
            }
        }
        parts.into_iter().map(Hits::of_sorted).collect()
    }

    fn of_sorted(list: Vec<Hit>) -> Hits {
        Hits { lists: list.iter().map(|hit| hit.list).collect(), list }
    }

    /// Whether a list has a match.
    pub(super) fn has(&self, list: Number) -> bool {
        self.lists.has(list)
    }

    /// The matches of a list.
    pub(super) fn of(&self, list: Number) -> &[Hit] {
        if !self.has(list) {
            return &[];
        }
        let start = self.list.partition_point(|hit| hit.list < list);
        let end = self.list.partition_point(|hit| hit.list <= list);
        &self.list[start..end]
    }
}

/// Numbers of lists.
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
    /// Those of every language, then those of each.
    patterns: Patterns,
    /// Those that are looked for in texts of one language, by [`Index::slot`]; made when the first such text is read.
    spoken: Vec<OnceLock<Spoken>>,
}

/// Patterns by language.
type Patterns = &'static [(Option<Language>, &'static [Listed])];

/// The patterns that are looked for in texts of one language.
struct Spoken {
    patterns: Vec<&'static Listed>,
    /// Those that begin a word.
    words: Table,
    /// Those that may begin anywhere.
    anywhere: Table,
}

impl Index {
    /// The index of these patterns: those of every language, then those of each.
    pub(crate) fn of(patterns: Patterns) -> Index {
        Index { patterns, spoken: (0..=patterns.len()).map(|_| OnceLock::new()).collect() }
    }

    /// Where the patterns for texts of a language stand: a text without a language is read in each, a text of a language
    /// without patterns for what is the same in all.
    fn slot(&self, language: Option<Language>) -> usize {
        let Some(language) = language else { return 0 };
        self.patterns.iter().position(|(own, _)| *own == Some(language)).unwrap_or(self.patterns.len())
    }

    fn spoken(&self, language: Option<Language>) -> &Spoken {
        self.spoken[self.slot(language)].get_or_init(|| {
            let is_spoken = |own: &Option<Language>| own.is_none() || language.is_none() || *own == language;
            let spoken = self.patterns.iter().filter(|(own, _)| is_spoken(own));
            let patterns: Vec<&Listed> = spoken.flat_map(|(_, patterns)| *patterns).collect();
            let begins_word =
                |pattern: &Pattern| !pattern.any_beginning && pattern.stem.starts_with(char::is_alphanumeric);
            let table = |is_word: bool| {
                let own = patterns.iter().enumerate().filter(|(_, own)| begins_word(&own.pattern) == is_word);
                Table::of(own.map(|(at, own)| (at, own.pattern.stem.as_bytes())))
            };
            Spoken { words: table(true), anywhere: table(false), patterns }
        })
    }

    /// Every match in a text in this language; a text without a language is read in each.
    pub(super) fn read(&self, text: &str, language: Option<Language>) -> Hits {
        let mut hits = self.hits(text, language);
        hits.sort_unstable_by(Hit::order);
        Hits::of_sorted(hits)
    }

    /// Every match in a text, in no order.
    fn hits(&self, text: &str, language: Option<Language>) -> Vec<Hit> {
        let spoken = self.spoken(language);
        let bytes = text.as_bytes();
        let mut hits = Vec::new();
        let mut ends = WordEnds::of(text);
        let mut is_after_word = false;
        let mut look = |at: usize, ahead: Ahead| {
            let is_word = match bytes[at] {
                byte if byte.is_ascii() => byte.is_ascii_alphanumeric(),
                // What goes on with a character begins no pattern.
                0x80..=0xbf => return,
                _ => text[at..].starts_with(is_letter_or_digit),
            };
            let begins_word = is_word && !is_after_word;
            // At most places nothing begins: a text is read in the time that this question takes.
            if spoken.anywhere.may_begin(ahead) || (begins_word && spoken.words.may_begin(ahead)) {
                let mut show = |number: u32| {
                    let Listed { list, meaning, pattern } = spoken.patterns[number as usize];
                    if let Some(range) = pattern.at(at, is_after_word, &mut ends) {
                        hits.push(Hit { list: *list, meaning: *meaning, range });
                    }
                };
                spoken.anywhere.candidates(ahead, &mut show);
                if begins_word {
                    spoken.words.candidates(ahead, &mut show);
                }
            }
            is_after_word = is_word;
        };
        let far = bytes.windows(Ahead::BYTES).map(Ahead::of);
        far.enumerate().for_each(|(at, ahead)| look(at, ahead));
        for at in bytes.len().saturating_sub(Ahead::BYTES - 1)..bytes.len() {
            look(at, Ahead::of(&bytes[at..]));
        }
        hits
    }
}

/// What the library calls alphanumeric; it looks up even the letters of Latin-1.
fn is_letter_or_digit(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ') || c.is_alphanumeric()
}

/// Patterns by the first bytes of their stems.
struct Table {
    /// Whether a stem may begin so, as bits by the hash of its key: at most places of a text none does.
    beginnings: [u64; Table::BEGINNING_WORDS],
    /// For each first byte, the lengths of the keys that begin with it and are shorter than the longest, as bits.
    shorter: [u8; 256],
    /// Where the stems of a bucket begin in `stems`; one more at the end.
    starts: Vec<u16>,
    stems: Vec<Stem>,
}

/// A pattern as it stands in a table: with what tells it from most texts, so that few patterns have to be looked at.
#[derive(Clone, Copy)]
struct Stem {
    /// What comes next in a text where it stands, for so many bytes as it has.
    ahead: Ahead,
    bytes: u8,
    /// Which pattern of the index.
    pattern: u32,
}

impl Stem {
    fn key(self) -> Key {
        self.ahead.key(self.bytes.min(Key::LONGEST))
    }

    fn may_stand(self, text: Ahead) -> bool {
        let others = 8 * (Ahead::BYTES as u32 - u32::from(self.bytes));
        (self.ahead.0 ^ text.0) << others == 0
    }
}

/// What comes next in a text: eight bytes in the order of the text, the first in the lowest bits; zeros after its end.
#[derive(Clone, Copy)]
struct Ahead(u64);

impl Ahead {
    const BYTES: usize = 8;

    fn of(text: &[u8]) -> Ahead {
        let bytes = match text.first_chunk() {
            Some(bytes) => *bytes,
            None => std::array::from_fn(|at| text.get(at).copied().unwrap_or(0)),
        };
        Ahead(u64::from_le_bytes(bytes))
    }

    fn first(self) -> u8 {
        self.0.to_le_bytes()[0]
    }

    /// Its beginning, from one byte to four.
    fn key(self, length: u8) -> Key {
        let others = 8 * u32::from(4 - length);
        Key { bytes: (self.0 as u32) << others >> others, length }
    }
}

/// What a stem is looked up by: its first bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Key {
    bytes: u32,
    length: u8,
}

impl Key {
    const LONGEST: u8 = 4;

    /// So many bits of its hash.
    fn hash(self, bits: u32) -> usize {
        // The multiplier is that of Fibonacci hashing; its upper bits are the well-mixed ones.
        (self.bytes.wrapping_mul(0x9E37_79B1) >> (u32::BITS - bits)) as usize
    }
}

impl Table {
    /// Bits of the number of a bucket.
    const BUCKETS: u32 = 11;
    /// Bits of the number of a beginning.
    const BEGINNINGS: u32 = 15;
    const BEGINNING_WORDS: usize = (1 << Table::BEGINNINGS) / 64;

    fn of(patterns: impl Iterator<Item = (usize, &'static [u8])>) -> Table {
        let mut beginnings = [0; Table::BEGINNING_WORDS];
        let mut shorter = [0; 256];
        let mut unsorted: Vec<Stem> = Vec::new();
        for (pattern, stem) in patterns.filter(|(_, stem)| !stem.is_empty()) {
            let bytes = stem.len().min(Ahead::BYTES) as u8;
            // All lists together have a few thousand patterns, which numbers of two bytes could count as well.
            let stem = Stem { ahead: Ahead::of(stem), bytes, pattern: pattern as u32 };
            let key = stem.key();
            let beginning = key.hash(Table::BEGINNINGS);
            beginnings[beginning / 64] |= 1_u64 << (beginning % 64);
            if key.length < Key::LONGEST {
                shorter[usize::from(stem.ahead.first())] |= 1 << key.length;
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

    /// Whether a pattern may begin as this text does; where it says no, none does.
    #[inline]
    fn may_begin(&self, text: Ahead) -> bool {
        self.shorter[usize::from(text.first())] != 0 || self.has_beginning(text.key(Key::LONGEST))
    }

    #[inline]
    fn has_beginning(&self, key: Key) -> bool {
        let beginning = key.hash(Table::BEGINNINGS);
        self.beginnings[beginning / 64] & (1 << (beginning % 64)) != 0
    }

    /// Shows each pattern whose first bytes come next in a text.
    fn candidates(&self, ahead: Ahead, mut show: impl FnMut(u32)) {
        let mut lengths = self.shorter[usize::from(ahead.first())] | 1 << Key::LONGEST;
        while lengths != 0 {
            let key = ahead.key(lengths.trailing_zeros() as u8);
            if self.has_beginning(key) {
                self.search(key, ahead, &mut show);
            }
            lengths &= lengths - 1;
        }
    }

    fn search(&self, key: Key, ahead: Ahead, mut show: impl FnMut(u32)) {
        let bucket = key.hash(Table::BUCKETS);
        let (start, end) = (usize::from(self.starts[bucket]), usize::from(self.starts[bucket + 1]));
        for stem in &self.stems[start..end] {
            if stem.key().length == key.length && stem.may_stand(ahead) {
                show(stem.pattern);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reading::lists::{COUNT, PATTERNS};

    use super::*;

    /// No language, those that have patterns, and another.
    fn languages() -> Vec<Option<Language>> {
        PATTERNS.iter().map(|(language, _)| *language).chain([Language::parse("zz")]).collect()
    }

    /// A row of numbers that is the same in each run.
    struct Dice(u64);

    impl Dice {
        fn up_to(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap_or_default() % end
        }
    }

    /// A text of the words that rules look for, whole and cut, with all that may stand between.
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

    /// Every match in a text, found by asking each place for each pattern.
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
