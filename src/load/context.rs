//! The project around a notice, as far as the loader needs it.

use std::collections::HashSet;

use crate::language::Language;
use crate::vocabulary::Kind;

/// The languages and ids of a project, which a notice is checked against.
pub struct LoadContext<'a> {
    /// The languages of a notice that declares none; may be empty.
    pub default_languages: &'a [Language],
    /// The languages that have words.
    pub available_languages: &'a [Language],
    /// The ids of the project's notices.
    pub notice_ids: &'a HashSet<String>,
    /// Returns the term that a word means, for suggestions.
    pub find_term: &'a (dyn Fn(Kind, &str) -> Option<MeantTerm> + Sync),
}

/// A term that a word may mean.
#[derive(Debug, Clone)]
pub struct MeantTerm {
    /// Its kind: that of the word, or another one if that has no such term.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Whether the word is its id, label or alias, or another form of these. Else it is only like them.
    pub is_sure: bool,
    /// Its labels.
    pub labels: Vec<(Language, String)>,
}
