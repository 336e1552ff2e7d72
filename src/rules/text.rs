//! Texts as rules read them: each once, in lower case, and lexicons that match at the ends of words.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

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
    /// What kind of words it is.
    pub kind: PassageKind,
    /// Its language; none for a name that is the same in all.
    pub language: Option<Language>,
    /// The words without markup; paragraphs and items on lines of their own.
    pub text: String,
    /// The same in lower case.
    pub lower: String,
}

impl Passage {
    /// The passage sentence by sentence. A full stop inside a date or a number ends none.
    #[must_use]
    pub fn sentences(&self) -> Vec<Passage> {
        let mut sentences = Vec::new();
        let mut start = 0;
        let mut chars = self.text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let is_before_space = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
            if c == '\n' || (matches!(c, '.' | '!' | '?') && is_before_space) {
                sentences.push(&self.text[start..=at]);
                start = at + 1;
            }
        }
        sentences.push(&self.text[start..]);
        let sentence = |text: &str| Passage { text: text.to_owned(), lower: text.to_lowercase(), ..self.clone() };
        sentences.into_iter().filter(|text| !text.trim().is_empty()).map(sentence).collect()
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
    fn add(&mut self, at: Place, kind: PassageKind, language: Option<Language>, text: String) {
        let lower = text.to_lowercase();
        self.0.push(Passage { at, kind, language, text, lower });
    }
}

impl Visitor for Collector {
    fn name(&mut self, name: &Name) {
        match &name.words {
            Words::Same(same) => self.add(name.at, PassageKind::Name, None, same.clone()),
            Words::PerLanguage(names) => {
                for (language, own) in names {
                    self.add(name.at, PassageKind::Name, Some(*language), own.clone());
                }
            }
        }
    }

    fn text(&mut self, text: &Text) {
        for (language, place, prose) in &text.by_language {
            let mut words = String::new();
            blocks(&prose.blocks, &mut words);
            self.add(*place, PassageKind::Text, Some(*language), words);
        }
    }

    fn words(&mut self, words: &[(Language, String)], place: Place) {
        for (language, label) in words {
            self.add(place, PassageKind::Label, Some(*language), label.clone());
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
pub struct Lexicon {
    patterns: Vec<Pattern>,
    automaton: AhoCorasick,
}

/// Words that turn a sentence into its contrary, in the three languages.
#[rustfmt::skip]
const DENIALS: &[&str] = &[
    "ei", "eikä", "eivät", "eivätkä", "emme", "emmekä", "ilman",
    "inte", "ej", "aldrig", "varken", "ingen", "inget", "inga", "utan",
    "not", "no", "never", "nor", "neither", "without", "cannot", "don't", "doesn't", "won't",
];

struct Pattern {
    language: Option<Language>,
    any_beginning: bool,
    any_ending: bool,
}

impl Lexicon {
    /// A lexicon of patterns; `None` for a pattern that is the same in every language.
    ///
    /// # Panics
    /// Never for patterns of the size of a lexicon: the automaton's limits are in the millions.
    #[must_use]
    pub fn new(entries: &[(Option<Language>, &[&str])]) -> Lexicon {
        let mut patterns = Vec::new();
        let mut stems = Vec::new();
        for (language, words) in entries {
            for word in *words {
                let stem = word.trim_matches('*');
                stems.push(stem.to_owned());
                patterns.push(Pattern {
                    language: *language,
                    any_beginning: word.starts_with('*'),
                    any_ending: word.ends_with('*'),
                });
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&stems);
        Lexicon { patterns, automaton: automaton.expect("a lexicon is far smaller than the automaton's limits") }
    }

    /// The first match in a passage, as the words that stand there.
    #[must_use]
    pub fn find<'p>(&self, passage: &'p Passage) -> Option<&'p str> {
        self.matches(passage).next()
    }

    /// Whether anything in a passage matches.
    #[must_use]
    pub fn is_in(&self, passage: &Passage) -> bool {
        self.find(passage).is_some()
    }

    /// Whether a passage says one of these in a sentence that denies nothing: "for no other similar purpose" promises what
    /// "for other similar purposes" leaves open.
    #[must_use]
    pub fn is_affirmed(&self, passage: &Passage) -> bool {
        let text = passage.lower.as_str();
        self.ranges(passage).any(|found| {
            let ends = ['.', '!', '?', '\n'];
            let begin = text[..found.start].rfind(ends).map_or(0, |end| end + 1);
            let end = text[found.end..].find(ends).map_or(text.len(), |end| found.end + end);
            let mut words = text[begin..end].split(|c: char| !c.is_alphanumeric() && c != '\'');
            !words.any(|word| DENIALS.contains(&word))
        })
    }

    /// Every match in a passage; matches may overlap.
    pub fn matches<'p>(&self, passage: &'p Passage) -> impl Iterator<Item = &'p str> {
        self.ranges(passage).map(|range| &passage.lower[range])
    }

    fn ranges(&self, passage: &Passage) -> impl Iterator<Item = Range<usize>> {
        let text = passage.lower.as_str();
        self.automaton.find_overlapping_iter(text).filter_map(move |found| {
            let pattern = &self.patterns[found.pattern().as_usize()];
            let speaks = pattern.language.is_none_or(|own| passage.language.is_none_or(|language| language == own));
            let begins = pattern.any_beginning || !text[..found.start()].ends_with(char::is_alphanumeric);
            let ends = pattern.any_ending || !text[found.end()..].starts_with(char::is_alphanumeric);
            (speaks && begins && ends).then(|| {
                let rest = &text[found.end()..];
                let tail = if pattern.any_ending {
                    rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
                } else {
                    0
                };
                found.start()..found.end() + tail
            })
        })
    }
}
