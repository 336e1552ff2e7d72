//! All lexicons at once: each text is read one time, and every lexicon knows what of it stands there.
//!
//! A pattern is looked up by its first bytes, one that begins a word only where a word begins. Building takes a fraction of a
//! millisecond, which an automaton of the same patterns does not; a run over seven notices lasts five.

use std::ops::Range;
use std::sync::OnceLock;

use crate::language::Language;

use super::pattern::{Hit, Number, Pattern, WordEnds};

/// What all lexicons find in a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Hits {
    lexicons: Set,
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
        Hits { lexicons: list.iter().map(|hit| hit.lexicon).collect(), list }
    }

    /// Whether a lexicon has a match.
    pub(super) fn has(&self, lexicon: Number) -> bool {
        self.lexicons.has(lexicon)
    }

    /// The matches of a lexicon.
    pub(super) fn of(&self, lexicon: Number) -> &[Hit] {
        if !self.has(lexicon) {
            return &[];
        }
        let start = self.list.partition_point(|hit| hit.lexicon < lexicon);
        let end = self.list.partition_point(|hit| hit.lexicon <= lexicon);
        &self.list[start..end]
    }
}

/// Numbers of lexicons.
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

/// The patterns of many lexicons.
pub(crate) struct Index {
    patterns: Vec<(Number, &'static Pattern)>,
    /// Those that are looked for in texts of one language, by [`Index::slot`]; made when the first such text is read.
    spoken: [OnceLock<Spoken>; Index::LANGUAGES.len() + 2],
}

/// The patterns that are looked for in texts of one language.
struct Spoken {
    /// Those that begin a word.
    words: Table,
    /// Those that may begin anywhere.
    anywhere: Table,
}

impl Index {
    /// The languages that patterns are written in. Texts of any other are read for what is the same in all of them.
    const LANGUAGES: [Language; 3] = [Language::FI, Language::SV, Language::EN];

    /// The index of these patterns, each with the number of its lexicon.
    pub(super) fn of(patterns: Vec<(Number, &'static Pattern)>) -> Index {
        Index { patterns, spoken: Default::default() }
    }

    /// Where the patterns for texts of a language stand: a text without a language is read in each.
    fn slot(language: Option<Language>) -> usize {
        let Some(language) = language else { return 0 };
        1 + Index::LANGUAGES.iter().position(|own| *own == language).unwrap_or(Index::LANGUAGES.len())
    }

    fn spoken(&self, language: Option<Language>) -> &Spoken {
        self.spoken[Index::slot(language)].get_or_init(|| {
            let begins_word =
                |pattern: &Pattern| !pattern.any_beginning && pattern.stem.starts_with(char::is_alphanumeric);
            let table = |is_word: bool| {
                let all = self.patterns.iter().enumerate().filter(|(_, (_, pattern))| pattern.speaks(language));
                let own = all.filter(|(_, (_, pattern))| begins_word(pattern) == is_word);
                Table::of(own.map(|(at, (_, pattern))| (at, pattern.stem.as_bytes())))
            };
            Spoken { words: table(true), anywhere: table(false) }
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
                    let (lexicon, pattern) = self.patterns[number as usize];
                    if let Some(range) = pattern.at(at, is_after_word, &mut ends) {
                        hits.push(Hit { lexicon, entry: pattern.entry, range });
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
            // All lexicons together have a few thousand patterns, which numbers of two bytes could count as well.
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
    use super::super::Lexicon;
    use super::*;

    /// No language, those that patterns are written in, and another.
    fn languages() -> [Option<Language>; 5] {
        [None, Some(Language::FI), Some(Language::SV), Some(Language::EN), Language::parse("de")]
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

    #[test]
    fn the_index_finds_what_a_search_for_each_pattern_finds() {
        let lexicons: Vec<&Lexicon> = crate::rules::lexicons_of_all_rules().collect();
        let index = super::super::list::index_of(lexicons.iter().copied());
        let patterns = lexicons.iter().flat_map(|lexicon| lexicon.patterns.iter());
        let stems: Vec<&str> = patterns.map(|pattern| &*pattern.stem).collect();
        let mut dice = Dice(7);
        for round in 0..25 {
            let text = text(&mut dice, &stems);
            let language = languages()[round % languages().len()];
            let hits = index.read(&text, language);
            for (number, lexicon) in std::iter::zip(Number::all(), &lexicons) {
                let found: Vec<_> = hits.of(number).iter().map(|hit| (hit.entry, hit.range.clone())).collect();
                let searched: Vec<_> =
                    lexicon.search(&text, language).iter().map(|hit| (hit.entry, hit.range.clone())).collect();
                assert_eq!(found, searched, "lexicon {number:?} in {text:?}");
                assert_eq!(hits.has(number), !searched.is_empty());
            }
        }
    }

    #[test]
    fn a_part_has_the_hits_that_lie_within_it() {
        let index = super::super::list::index_of(crate::rules::lexicons_of_all_rules());
        let whole = index.read("lorem ipsum. 20xx lorem ipsum lorem", None);
        let parts = whole.split(&[0..12, 13..23, 24..35]);
        let alone = |text| index.read(text, None).list;
        assert_eq!(parts[0].list, alone("lorem ipsum."));
        assert_eq!(parts[1].list, alone("20xx lorem"));
        assert!(parts[2].list.is_empty());
    }
}
