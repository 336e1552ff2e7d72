//! Texts as rules read them: each once, in lower case, and lexicons that match at the ends of words.

use std::cmp::Reverse;
use std::ops::Range;

use crate::language::Language;
use crate::prose::{Block, Inline};
use crate::register::{Name, Record, Register, Text, Visitor, Words};
use crate::source::Place;

/// What kind of words a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A text: prose in one language.
    Text,
    /// A proper name; without a language when it is the same in all.
    Name,
    /// A label of a term of the author's own.
    Label,
}

/// A text, name or label in one language.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Where it stands.
    pub at: Place,
    /// Where all languages of it stand together: what one entry says in three languages is said once.
    pub whole: Place,
    /// What kind of words it is.
    pub kind: PassageKind,
    /// Its language; none for a name that is the same in all.
    pub language: Option<Language>,
    /// The words without markup; paragraphs and items on lines of their own.
    pub text: String,
    /// The same in lower case.
    pub lower: String,
    /// Its sentences, for a text; each is a passage of its own.
    pub sentences: Vec<Passage>,
    /// Whether a text leads anywhere: an address, or a part, contact or party of the notice.
    pub has_link: bool,
    /// Whether a text has a numbered list.
    pub has_numbered_list: bool,
    runs: Runs,
}

impl Passage {
    pub(super) fn new(
        (at, whole): (Place, Place),
        kind: PassageKind,
        language: Option<Language>,
        text: String,
    ) -> Passage {
        let lower = text.to_lowercase();
        let runs = Runs::of(&lower);
        let sentences = Vec::new();
        Passage { at, whole, kind, language, text, lower, sentences, has_link: false, has_numbered_list: false, runs }
    }

    /// What is read by itself: the sentences of a text; a name or label as a whole.
    #[must_use]
    pub fn parts(&self) -> &[Passage] {
        if self.kind == PassageKind::Text { &self.sentences } else { std::slice::from_ref(self) }
    }

    /// Whether it can be a passage in this language: a name without a language is one in each.
    #[must_use]
    pub fn is_in(&self, language: Language) -> bool {
        self.language.is_none_or(|own| own == language)
    }

    /// Whether it is an address of the web and no words.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.kind == PassageKind::Name && (self.lower.contains("://") || self.lower.starts_with("www."))
    }

    /// A stretch of the lower-case words, as the author wrote it.
    #[must_use]
    pub fn as_written(&self, range: Range<usize>) -> &str {
        // A few letters change their length in lower case; then the lower-case words have to do.
        let same_bytes = self.text.len() == self.lower.len();
        self.text.get(range.clone()).filter(|_| same_bytes).unwrap_or(&self.lower[range])
    }

    /// The first words, for a quotation that ends a sentence: without the full stop of their own.
    #[must_use]
    pub fn beginning(&self) -> String {
        const WORDS: usize = 6;
        let mut words = self.text.split_whitespace();
        let beginning: Vec<&str> = words.by_ref().take(WORDS).collect();
        let ellipsis = if words.next().is_some() { " …" } else { "" };
        format!("{}{ellipsis}", beginning.join(" ").trim_end_matches('.'))
    }
}

/// The sentences of a text. A full stop ends one before a capital letter or a digit, so that an abbreviation rarely does;
/// paragraphs and items of lists end one too.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| {
            let mut ends: Vec<usize> = line.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).collect();
            ends.retain(|&end| {
                let rest = &line[end..];
                let next = rest.trim_start().chars().next();
                rest.starts_with(char::is_whitespace) && next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            });
            ends.push(line.len());
            let mut start = 0;
            ends.into_iter().map(move |end| line[std::mem::replace(&mut start, end)..end].trim())
        })
        .filter(|sentence| !sentence.is_empty())
}

impl Passage {
    /// The sentence around a match, before and after it. A line break ends a sentence, so that an item of a list is one.
    #[must_use]
    pub fn around<'p>(&'p self, found: &'p str) -> (&'p str, &'p str) {
        let at = found.as_ptr() as usize - self.lower.as_ptr() as usize;
        let (before, rest) = (&self.lower[..at], &self.lower[at + found.len()..]);
        let ends = ['.', '!', '?', ';', '\n'];
        let begin = before.rfind(ends).map_or(0, |end| end + 1);
        let end = rest.find(ends).unwrap_or(rest.len());
        (before[begin..].trim(), rest[..end].trim())
    }

    /// Whether a stretch of the passage's own text holds a word that denies.
    #[must_use]
    pub fn denies(&self, stretch: &str) -> bool {
        let speaks = |own: &Language| self.language.is_none_or(|language| language == *own);
        let mut denials = DENIALS.iter().filter(|(own, _)| speaks(own)).flat_map(|(_, words)| *words);
        denials.any(|denial| stretch.split(|c: char| !c.is_alphanumeric() && c != '\'').any(|word| word == *denial))
    }
}

/// Every text, name and own label of a register, in the order of the model.
pub(super) fn passages(register: &Register) -> Vec<Passage> {
    let mut collector = Collector(Vec::new());
    register.visit(&mut collector);
    collector.0
}

struct Collector(Vec<Passage>);

impl Collector {
    fn add(&mut self, (at, whole): (Place, Place), kind: PassageKind, language: Option<Language>, text: String) {
        self.0.push(Passage::new((at, whole), kind, language, text));
    }
}

impl Visitor for Collector {
    fn name(&mut self, name: &Name) {
        match &name.words {
            Words::Same(same) => self.add((name.at, name.at), PassageKind::Name, None, same.clone()),
            Words::PerLanguage(names) => {
                for (language, own) in names {
                    self.add((name.at, name.at), PassageKind::Name, Some(*language), own.clone());
                }
            }
        }
    }

    fn text(&mut self, text: &Text) {
        for (language, place, prose) in &text.by_language {
            let mut words = String::new();
            blocks(&prose.blocks, &mut words);
            let at = (*place, text.at);
            let part = |sentence: &str| Passage::new(at, PassageKind::Text, Some(*language), sentence.to_owned());
            let sentences = sentences(&words).map(part).collect();
            let (has_link, has_numbered_list) = (prose.has_link(), prose.has_numbered_list());
            let passage = Passage::new(at, PassageKind::Text, Some(*language), words);
            self.0.push(Passage { sentences, has_link, has_numbered_list, ..passage });
        }
    }

    fn words(&mut self, words: &[(Language, String)], place: Place) {
        for (language, label) in words {
            self.add((place, place), PassageKind::Label, Some(*language), label.clone());
        }
    }
}

fn blocks(all: &[Block], words: &mut String) {
    for block in all {
        match block {
            Block::Paragraph(content) => {
                inlines(content, words);
                words.push('\n');
            }
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, words)),
        }
    }
}

fn inlines(all: &[Inline], words: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => inlines(inner, words),
            Inline::Reference(_) => {}
        }
    }
}

/// Words and phrases that a rule looks for. A pattern is in lower case; `*` at its end stands for any ending of the last
/// word, at its beginning for any beginning of the first. Without a `*` the word must end there: `henkilötietolaki` is not
/// found in `henkilötietolakiuudistus`.
///
/// A register has hundreds of passages, and some ninety lexicons of thousands of patterns ask each of them. Few patterns occur:
/// a passage keeps the set of its runs of three bytes, and a pattern is searched for only where its own are among them. That is
/// several times as fast as an automaton for each lexicon, which took a third of a small run to build besides.
pub struct Lexicon {
    patterns: Vec<Pattern>,
}

/// Words that turn a sentence into its contrary.
#[rustfmt::skip]
const DENIALS: &[(Language, &[&str])] = &[
    (Language::FI, &["ei", "eikä", "eivät", "eivätkä", "emme", "emmekä", "en", "enkä", "ilman"]),
    (Language::SV, &["inte", "ej", "aldrig", "varken", "ingen", "inget", "inga", "utan"]),
    (Language::EN, &["not", "no", "never", "nor", "neither", "without", "cannot", "don't", "doesn't", "won't"]),
];

struct Pattern {
    language: Option<Language>,
    stem: Box<str>,
    any_beginning: bool,
    any_ending: bool,
    /// Some runs of the stem, to look it up in a passage's set.
    runs: [Option<Run>; 4],
}

impl Pattern {
    fn new(language: Option<Language>, word: &str) -> Pattern {
        let stem = word.trim_matches('*');
        let last = stem.len().saturating_sub(Run::LENGTH);
        let spread = [0, last, last / 2, last / 4];
        Pattern {
            language,
            stem: stem.into(),
            any_beginning: word.starts_with('*'),
            any_ending: word.ends_with('*'),
            runs: spread.map(|at| Run::at(stem.as_bytes(), at)),
        }
    }

    /// Where it stands in a passage, with the ending that it leaves open.
    fn ranges<'p>(&'p self, passage: &'p Passage) -> impl Iterator<Item = Range<usize>> + use<'p> {
        let text = passage.lower.as_str();
        let may_occur = self.language.is_none_or(|own| passage.is_in(own))
            && self.runs.iter().flatten().all(|run| passage.runs.hold(*run));
        let mut from = if may_occur { 0 } else { text.len() + 1 };
        std::iter::from_fn(move || {
            let start = from + text.get(from..)?.find(&*self.stem)?;
            let end = start + self.stem.len();
            // Occurrences may overlap.
            from = start + text[start..].chars().next().map_or(1, char::len_utf8);
            Some(start..end)
        })
        .filter_map(|found| {
            let begins = self.any_beginning || !text[..found.start].ends_with(char::is_alphanumeric);
            let rest = &text[found.end..];
            let tail = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            (begins && (self.any_ending || tail == 0)).then_some(found.start..found.end + tail)
        })
    }
}

/// Three bytes that follow each other, as a number that spreads.
#[derive(Debug, Clone, Copy)]
struct Run(u32);

impl Run {
    const LENGTH: usize = 3;

    fn at(bytes: &[u8], at: usize) -> Option<Run> {
        let run = bytes.get(at..at + Run::LENGTH)?;
        let number = u32::from(run[0]) | u32::from(run[1]) << 8 | u32::from(run[2]) << 16;
        // The multiplier is that of Fibonacci hashing; its upper bits are the well-mixed ones.
        Some(Run(number.wrapping_mul(0x9E37_79B1) >> 12))
    }
}

/// The runs that a text holds, as a set of bits; it may say yes of one that the text lacks, and never no of one that it has.
#[derive(Debug, Clone)]
struct Runs(Box<[u64]>);

impl Runs {
    fn of(text: &str) -> Runs {
        // Eight bits for each byte of the text keep the answers sharp.
        let mut words = vec![0; (text.len() / 8).next_power_of_two().clamp(4, 1 << 14)];
        for at in 0..text.len() {
            if let Some(Run(number)) = Run::at(text.as_bytes(), at) {
                let place = number as usize % (words.len() * 64);
                words[place / 64] |= 1 << (place % 64);
            }
        }
        Runs(words.into_boxed_slice())
    }

    fn hold(&self, Run(number): Run) -> bool {
        let place = number as usize % (self.0.len() * 64);
        self.0[place / 64] & (1 << (place % 64)) != 0
    }
}

impl Lexicon {
    /// A lexicon of patterns; `None` for a pattern that is the same in every language.
    #[must_use]
    pub fn new(entries: &[(Option<Language>, &[&str])]) -> Lexicon {
        let patterns =
            entries.iter().flat_map(|(language, words)| words.iter().map(|word| Pattern::new(*language, word)));
        Lexicon { patterns: patterns.collect() }
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
        let text = passage.lower.as_str();
        self.unordered(passage).any(|found| {
            let ends = ['.', '!', '?', '\n'];
            let begin = text[..found.start].rfind(ends).map_or(0, |end| end + 1);
            let end = text[found.end..].find(ends).map_or(text.len(), |end| found.end + end);
            let mut words = text[begin..end].split(|c: char| !c.is_alphanumeric() && c != '\'');
            let denies = |word: &str| {
                let mut denials = DENIALS.iter().filter(|(own, _)| passage.language.is_none_or(|it| it == *own));
                denials.any(|(_, denials)| denials.contains(&word))
            };
            !words.any(denies)
        })
    }

    /// Every match in a passage; matches may overlap.
    pub fn matches<'p>(&self, passage: &'p Passage) -> impl Iterator<Item = &'p str> {
        self.ranges(passage).map(|range| &passage.lower[range])
    }

    /// Where every match stands in the lower-case words of a passage, in their order; of two that begin together the longer first.
    pub fn ranges(&self, passage: &Passage) -> impl Iterator<Item = Range<usize>> + use<> {
        let mut found: Vec<_> = self.unordered(passage).collect();
        found.sort_by_key(|range| (range.start, Reverse(range.end)));
        found.into_iter()
    }

    /// Whether anything of it stands in a passage.
    #[must_use]
    pub fn is_in(&self, passage: &Passage) -> bool {
        self.unordered(passage).next().is_some()
    }

    fn unordered<'p>(&'p self, passage: &'p Passage) -> impl Iterator<Item = Range<usize>> + use<'p> {
        self.patterns.iter().flat_map(|pattern| pattern.ranges(passage))
    }
}

/// Words that have a better one.
pub struct Glossary {
    entries: Vec<(Lexicon, &'static str)>,
}

impl Glossary {
    /// Each entry: the language, the words to look for as in a [`Lexicon`], and the better word.
    #[must_use]
    pub fn new(entries: &[(Option<Language>, &[&str], &'static str)]) -> Glossary {
        let entry = |(language, words, better): &(Option<Language>, &[&str], &'static str)| {
            (Lexicon::new(&[(*language, *words)]), *better)
        };
        Glossary { entries: entries.iter().map(entry).collect() }
    }

    /// The first of the words that stands in a passage, and the better one.
    #[must_use]
    pub fn find(&self, passage: &Passage) -> Option<(Range<usize>, &'static str)> {
        let found = self.entries.iter().filter_map(|(words, better)| {
            let first = words.ranges(passage).next()?;
            Some((first, *better))
        });
        found.min_by_key(|(range, _)| (range.start, Reverse(range.end)))
    }
}
