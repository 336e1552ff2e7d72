//! Words and phrases that rules look for in texts.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::language::Language;

use super::index::{Hit, Index, Number};
use super::text::Passage;

/// Words and phrases that a rule looks for. A pattern is in lower case; `*` at its end stands for any ending of the last
/// word, at its beginning for any beginning of the first. Without a `*` the word must end there: `henkilötietolaki` is not
/// found in `henkilötietolakiuudistus`.
///
/// A register has hundreds of passages, and some ninety lexicons of thousands of patterns ask each of them. The index reads
/// each text once for all lexicons that a rule names under `reads`; another one is found as surely, but slowly.
pub struct Lexicon {
    pub(super) patterns: Vec<Pattern>,
    number: OnceLock<Number>,
}

/// Words that turn a sentence into its contrary.
#[rustfmt::skip]
const DENIALS: &[(Language, &[&str])] = &[
    (Language::FI, &["ei", "eikä", "eivät", "eivätkä", "emme", "emmekä", "en", "enkä", "ilman"]),
    (Language::SV, &["inte", "ej", "aldrig", "varken", "ingen", "inget", "inga", "utan"]),
    (Language::EN, &["not", "no", "never", "nor", "neither", "without", "cannot", "don't", "doesn't", "won't"]),
];

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
    fn new(language: Option<Language>, word: Cow<'static, str>, entry: usize) -> Pattern {
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
    fn search(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
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

impl Lexicon {
    /// A lexicon of patterns; `None` for a pattern that is the same in every language.
    #[must_use]
    pub fn new(entries: &[(Option<Language>, &[&'static str])]) -> Lexicon {
        let words = entries.iter().enumerate().flat_map(|(entry, (language, words))| {
            words.iter().map(move |word| Pattern::new(*language, Cow::Borrowed(word), entry))
        });
        Lexicon { patterns: words.collect(), number: OnceLock::new() }
    }

    /// The first match in a passage, as the words that stand there.
    #[must_use]
    pub fn find<'p>(&self, passage: &'p Passage) -> Option<&'p str> {
        self.matches(passage).next()
    }

    /// Whether a passage says one of these in a sentence that denies nothing: "for no other similar purpose" promises what
    /// "for other similar purposes" leaves open.
    #[must_use]
    pub fn is_affirmed(&self, passage: &Passage) -> bool {
        let text = passage.lower();
        self.is_in(passage)
            && self.ranges(passage).any(|found| {
                let ends = ['.', '!', '?', '\n'];
                let begin = text[..found.start].rfind(ends).map_or(0, |end| end + 1);
                let end = text[found.end..].find(ends).map_or(text.len(), |end| found.end + end);
                !denies(passage.language, &text[begin..end])
            })
    }

    /// Every match in a passage; matches may overlap.
    pub fn matches<'p>(&self, passage: &'p Passage) -> impl Iterator<Item = &'p str> {
        self.ranges(passage).map(|range| &passage.lower()[range])
    }

    /// Where every match stands in the lower-case words of a passage, in their order; of two that begin together the longer first.
    pub fn ranges<'p>(&self, passage: &'p Passage) -> impl Iterator<Item = Range<usize>> + use<'p> {
        let hits = self.hits(passage);
        (0..hits.len()).map(move |at| hits[at].range.clone())
    }

    /// Whether anything of it stands in a passage.
    #[must_use]
    pub fn is_in(&self, passage: &Passage) -> bool {
        match self.number.get() {
            Some(number) => passage.hits.has(*number),
            None => !self.hits(passage).is_empty(),
        }
    }

    fn hits<'p>(&self, passage: &'p Passage) -> Cow<'p, [Hit]> {
        match self.number.get() {
            Some(number) => Cow::Borrowed(passage.hits.of(*number)),
            None => Cow::Owned(self.search(passage.lower(), passage.language)),
        }
    }

    /// What the index should find, found by asking each place for each pattern.
    pub(super) fn search(&self, text: &str, language: Option<Language>) -> Vec<Hit> {
        let spoken = self.patterns.iter().filter(|pattern| pattern.speaks(language));
        let found = spoken.flat_map(|pattern| {
            pattern.search(text).map(|range| Hit { lexicon: Number::NONE, entry: pattern.entry, range })
        });
        let mut hits: Vec<Hit> = found.collect();
        hits.sort_by(Hit::order);
        hits
    }
}

/// The index of these lexicons, which find by it what they look for. What it cannot number it leaves alone.
pub(super) fn index_of(lexicons: impl IntoIterator<Item = &'static Lexicon>) -> Index {
    let mut patterns: Vec<(Number, &'static Pattern)> = Vec::new();
    for (number, lexicon) in Number::all().zip(lexicons) {
        lexicon.number.get_or_init(|| number);
        patterns.extend(lexicon.patterns.iter().map(|pattern| (number, pattern)));
    }
    Index::of(patterns)
}

/// Whether a stretch of a text holds a word that denies.
pub(super) fn denies(language: Option<Language>, stretch: &str) -> bool {
    let speaks = |own: &Language| language.is_none_or(|language| language == *own);
    let mut words = stretch.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|word| DENIALS.iter().any(|(own, denials)| speaks(own) && denials.contains(&word)))
}

/// Words that have a better one, or something else that is known of them.
pub struct Glossary<T = &'static str> {
    words: Lexicon,
    known: Vec<T>,
}

impl Glossary {
    /// Each entry: the language, the words to look for as in a [`Lexicon`], and the better word.
    #[must_use]
    pub fn new(entries: &[(Option<Language>, &[&'static str], &'static str)]) -> Glossary {
        let words: Vec<_> = entries.iter().map(|(language, words, _)| (*language, *words)).collect();
        Glossary { words: Lexicon::new(&words), known: entries.iter().map(|(.., better)| *better).collect() }
    }
}

impl<T: Copy> Glossary<T> {
    /// Words in any language, each with what is known of it.
    #[must_use]
    pub fn of(entries: impl IntoIterator<Item = (String, T)>) -> Glossary<T> {
        let (words, known): (Vec<String>, Vec<T>) = entries.into_iter().unzip();
        let pattern = |(entry, word)| Pattern::new(None, Cow::Owned(word), entry);
        let patterns = words.into_iter().enumerate().map(pattern).collect();
        Glossary { words: Lexicon { patterns, number: OnceLock::new() }, known }
    }

    /// The first of the words that stands in a passage, and what is known of it.
    #[must_use]
    pub fn find(&self, passage: &Passage) -> Option<(Range<usize>, T)> {
        self.all(passage).next()
    }

    /// All of the words that stand in a passage, in their order there.
    pub fn all<'p>(&'p self, passage: &'p Passage) -> impl Iterator<Item = (Range<usize>, T)> + use<'p, T> {
        let hits = self.words.hits(passage);
        (0..hits.len()).map(move |at| (hits[at].range.clone(), self.known[usize::from(hits[at].entry)]))
    }
}

/// What the index can be told to look for.
pub(super) trait Reads {
    /// Its patterns.
    fn lexicon(&self) -> &Lexicon;
}

impl Reads for Lexicon {
    fn lexicon(&self) -> &Lexicon {
        self
    }
}

impl<T> Reads for Glossary<T> {
    fn lexicon(&self) -> &Lexicon {
        &self.words
    }
}
