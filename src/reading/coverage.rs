//! The languages in which a rule can read texts: all of its lists are there.

use crate::language::Language;

use super::lists::{PATTERNS, READERS};

/// A reader of lists: a rule, a topic, or a helper of rules.
#[derive(Debug)]
pub(crate) struct Reader {
    name: &'static str,
    /// The number of its lists.
    lists: usize,
    /// The number of lists that are missing: in a language without any lists, then in each language of `PATTERNS`.
    missing: &'static [usize],
}

impl Reader {
    /// Creates a reader.
    pub(crate) const fn new(name: &'static str, lists: usize, missing: &'static [usize]) -> Reader {
        Reader { name, lists, missing }
    }
}

/// The readers whose lists a rule needs.
#[derive(Debug)]
pub(crate) struct Coverage(Vec<&'static Reader>);

impl Coverage {
    /// Creates the coverage of a rule: by the lists under its own name, and by the lists of others that it reads with.
    pub(crate) fn of(rule: &str, others: &[&str]) -> Coverage {
        let find = |name: &str| READERS.binary_search_by(|reader| reader.name.cmp(name)).ok().map(|at| &READERS[at]);
        Coverage(std::iter::once(&rule).chain(others).filter_map(|name| find(name)).collect())
    }

    /// Returns the number of lists that the rule needs.
    pub(crate) fn lists(&self) -> usize {
        self.0.iter().map(|reader| reader.lists).sum()
    }

    /// Returns the number of these lists that a language lacks.
    pub(crate) fn missing(&self, language: Language) -> usize {
        let of_language = PATTERNS.iter().position(|(own, _)| *own == Some(language)).unwrap_or_default();
        self.0.iter().map(|reader| reader.missing[of_language]).sum()
    }
}
