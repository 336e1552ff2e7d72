//! Languages in which a rule can read texts: those that lack none of its lists.

use crate::language::Language;

use super::lists::{PATTERNS, READERS};

/// How many lists a reader has: a rule, a topic, or a helper of rules.
#[derive(Debug)]
pub(crate) struct Reader {
    name: &'static str,
    lists: usize,
    /// How many are missing in a language without any lists, then in each language of `PATTERNS`.
    missing: &'static [usize],
}

impl Reader {
    /// A reader of so many lists.
    pub(crate) const fn new(name: &'static str, lists: usize, missing: &'static [usize]) -> Reader {
        Reader { name, lists, missing }
    }
}

/// The readers whose lists a rule needs.
#[derive(Debug)]
pub(crate) struct Coverage(Vec<&'static Reader>);

impl Coverage {
    /// The coverage of a rule: by the lists under its own name, and those of others that it reads with.
    pub(crate) fn of(rule: &str, others: &[&str]) -> Coverage {
        let find = |name: &str| READERS.binary_search_by(|reader| reader.name.cmp(name)).ok().map(|at| &READERS[at]);
        Coverage(std::iter::once(&rule).chain(others).filter_map(|name| find(name)).collect())
    }

    /// How many lists the rule needs.
    pub(crate) fn lists(&self) -> usize {
        self.0.iter().map(|reader| reader.lists).sum()
    }

    /// How many of them a language lacks.
    pub(crate) fn missing(&self, language: Language) -> usize {
        let of_language = PATTERNS.iter().position(|(own, _)| *own == Some(language)).unwrap_or_default();
        self.0.iter().map(|reader| reader.missing[of_language]).sum()
    }
}
