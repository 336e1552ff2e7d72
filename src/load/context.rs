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
    /// Returns the id of a term by its label in any language, for suggestions.
    pub labels: &'a (dyn Fn(Kind, &str) -> Option<String> + Sync),
}
