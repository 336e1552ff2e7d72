//! What a notice is read against.

use std::collections::HashSet;

use crate::language::Language;
use crate::vocabulary::Kind;

/// What a notice is read against.
pub struct Surroundings<'a> {
    /// Languages of a notice that declares none; may be empty.
    pub default_languages: &'a [Language],
    /// Languages that there are words for.
    pub available_languages: &'a [Language],
    /// Ids of the project's notices.
    pub notice_ids: &'a HashSet<String>,
    /// A term's id by its label in any language: the better did-you-mean.
    pub labels: &'a (dyn Fn(Kind, &str) -> Option<String> + Sync),
}
