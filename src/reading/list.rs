//! Words and phrases that rules look for in texts.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::language::Language;

use super::denial::denies;
use super::index::Index;
use super::passage::Passage;
use super::pattern::{Hit, Number, Pattern};

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
pub(crate) fn index_of(lexicons: impl IntoIterator<Item = &'static Lexicon>) -> Index {
    let mut patterns: Vec<(Number, &'static Pattern)> = Vec::new();
    for (number, lexicon) in Number::all().zip(lexicons) {
        lexicon.number.get_or_init(|| number);
        patterns.extend(lexicon.patterns.iter().map(|pattern| (number, pattern)));
    }
    Index::of(patterns)
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
pub(crate) trait Reads {
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
