//! Finds terms by the words that people use: an id, a label in any language, an alias, another form of these, or a part.
//!
//! The words are collected when the first term is looked up, so that a run without an unknown term does not pay for them.

mod fold;

use std::collections::{BTreeMap, HashMap};

use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

use crate::embedded;
use crate::language::Language;
use crate::locale::Locale;
use crate::vocabulary::{self, Kind};

use fold::{common_beginning, fold};

/// How a term was found, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// By its id.
    Id,
    /// By its label.
    Label,
    /// By an alias.
    Alias,
    /// By another form of an id, a label or an alias: "laskuttamista" for "laskutus".
    Stem,
    /// By the beginning of its label, which no other label has.
    Beginning,
    /// By words of a similar spelling.
    Spelling,
    /// By a part of a compound: "ostotietoja" for "ostot".
    Part,
}

/// A term that a word may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: &'static str,
    /// How it was found.
    pub how: How,
}

/// Words for a term.
struct Words {
    id: &'static str,
    how: How,
    folded: String,
}

/// The words for the terms of a kind.
#[derive(Default)]
struct Terms {
    words: Vec<Words>,
    /// The numbers of the words by their folded form; the surest words come first.
    by_words: HashMap<String, usize>,
    /// The numbers of the words by their stems in a language.
    by_stem: HashMap<(Language, String), usize>,
}

/// The words for all terms.
pub struct Finder {
    kinds: HashMap<Kind, Terms>,
    stemmers: Vec<(Language, Stemmer)>,
}

impl Finder {
    /// Collects ids and aliases, and the labels in these languages.
    #[must_use]
    pub fn new(locales: &[&Locale]) -> Finder {
        let mut finder = Finder { kinds: HashMap::new(), stemmers: stemmers() };
        for kind in Kind::ALL {
            let mut terms = Terms::default();
            for term in vocabulary::terms(*kind) {
                terms.add(term.id, How::Id, Language::FALLBACK, &term.id.replace('-', " "), &finder.stemmers);
            }
            for locale in locales {
                for term in vocabulary::terms(*kind) {
                    let label = locale.label(*kind, term.id);
                    terms.add(term.id, How::Label, locale.language, &label, &finder.stemmers);
                }
            }
            finder.kinds.insert(*kind, terms);
        }
        for own in embedded::LANGUAGES {
            finder.add_aliases(own);
        }
        finder
    }

    fn add_aliases(&mut self, own: &embedded::Words) {
        let Some(language) = Language::parse(own.language) else { return };
        // A test reads the file of each language.
        let aliases: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(own.aliases).unwrap_or_default();
        for (kind, terms) in aliases {
            let Some(kind) = Kind::from_id(&kind) else { continue };
            let known = self.kinds.entry(kind).or_default();
            // In the order of the vocabulary, so that the same words always find the same term.
            for term in vocabulary::terms(kind) {
                for alias in terms.get(term.id).into_iter().flatten() {
                    known.add(term.id, How::Alias, language, alias, &self.stemmers);
                }
            }
        }
    }

    /// Returns the terms of a kind that a word may mean, the most likely first, at most five.
    #[must_use]
    pub fn find(&self, kind: Kind, word: &str) -> Vec<Match> {
        const MOST: usize = 5;
        let Some(terms) = self.kinds.get(&kind) else { return Vec::new() };
        let mut found: Vec<Match> = Vec::new();
        let mut add = |id: &'static str, how: How| {
            if found.len() < MOST && found.iter().all(|other| other.id != id) {
                found.push(Match { kind, id, how });
            }
        };
        let folded = fold(word);
        if folded.is_empty() {
            return found;
        }
        if let Some(words) = terms.by_words.get(&folded).map(|at| &terms.words[*at]) {
            add(words.id, words.how);
        }
        for (language, stemmer) in &self.stemmers {
            let stems = stems(word, stemmer);
            if let Some(words) = terms.by_stem.get(&(*language, stems)).map(|at| &terms.words[*at]) {
                add(words.id, How::Stem);
            }
        }
        if let Some(id) = terms.only_beginning(&folded) {
            add(id, How::Beginning);
        }
        for (how, id) in terms.alike(&folded) {
            add(id, how);
        }
        found
    }

    /// Returns a term of another kind that a word means for sure.
    #[must_use]
    pub fn find_elsewhere(&self, kind: Kind, word: &str) -> Option<Match> {
        let others = Kind::ALL.iter().filter(|other| **other != kind && !other.is_closed());
        let sure = others.filter_map(|other| self.find(*other, word).into_iter().find(|found| found.how <= How::Stem));
        sure.min_by_key(|found| found.how)
    }
}

impl Terms {
    /// Adds words for a term. Of several terms with one word the first stays.
    fn add(&mut self, id: &'static str, how: How, language: Language, words: &str, stemmers: &[(Language, Stemmer)]) {
        let folded = fold(words);
        if folded.is_empty() {
            return;
        }
        let number = self.words.len();
        self.by_words.entry(folded.clone()).or_insert(number);
        if let Some((_, stemmer)) = stemmers.iter().find(|(own, _)| *own == language) {
            self.by_stem.entry((language, stems(words, stemmer))).or_insert(number);
        }
        self.words.push(Words { id, how, folded });
    }

    /// Returns the only term with a label that begins with these words: "sopimus" for "sopimus tai sitä edeltävät toimet".
    fn only_beginning(&self, folded: &str) -> Option<&'static str> {
        let begins = |words: &&Words| {
            words.how == How::Label && words.folded.strip_prefix(folded).is_some_and(|rest| rest.starts_with(' '))
        };
        let mut ids = self.words.iter().filter(begins).map(|words| words.id);
        let first = ids.next()?;
        ids.all(|id| id == first).then_some(first)
    }

    /// Returns terms with words like these, the closest first.
    fn alike(&self, folded: &str) -> Vec<(How, &'static str)> {
        /// The fewest letters that say something: "tieto" is in many words, and so is "data".
        const SHORTEST: usize = 5;
        let length = folded.chars().count();
        let limit = if length < SHORTEST { 1 } else { 2 };
        let mut found: Vec<((u8, usize), How, &'static str)> = Vec::new();
        for words in &self.words {
            let other = words.folded.as_str();
            let others_length = other.chars().count();
            let is_near =
                length > 3 && others_length.abs_diff(length) <= limit && other.chars().next() == folded.chars().next();
            if is_near {
                let distance = strsim::damerau_levenshtein(folded, other);
                if distance <= limit {
                    found.push(((0, distance), How::Spelling, words.id));
                    continue;
                }
            }
            let common = common_beginning(folded, other);
            let is_form = common >= SHORTEST && length - common <= 3 && others_length - common <= 3;
            if is_form {
                found.push(((1, length.max(others_length) - common), How::Stem, words.id));
            } else if others_length >= SHORTEST && folded.ends_with(other) {
                found.push(((2, length - others_length), How::Part, words.id));
            } else if others_length >= SHORTEST && common == others_length {
                found.push(((3, length - common), How::Part, words.id));
            } else if length >= SHORTEST && common == length {
                found.push(((4, others_length - common), How::Part, words.id));
            } else if length >= SHORTEST && other.ends_with(folded) {
                found.push(((5, others_length - length), How::Part, words.id));
            }
        }
        found.sort_by_key(|(rank, ..)| *rank);
        found.into_iter().map(|(_, how, id)| (how, id)).collect()
    }
}

/// Returns the stems of the words of a phrase in a language.
fn stems(phrase: &str, stemmer: &Stemmer) -> String {
    let lower = phrase.to_lowercase().replace('-', " ");
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    fold(&words.map(|word| stemmer.stem(word).into_owned()).collect::<Vec<_>>().join(" "))
}

/// Returns the stemmers of the languages that have one.
fn stemmers() -> Vec<(Language, Stemmer)> {
    let stemmer = |own: &embedded::Words| {
        let name: serde::de::value::StrDeserializer<'_, Error> = own.stemmer?.into_deserializer();
        Some((Language::parse(own.language)?, Stemmer::create(Algorithm::deserialize(name).ok()?)))
    };
    embedded::LANGUAGES.iter().filter_map(stemmer).collect()
}
