//! What a page says of the other notices of the project.

use std::collections::HashMap;

use crate::language::Language;

/// The notices of a project by their ids, as far as pages name them.
#[derive(Debug, Clone, Default)]
pub struct Directory(HashMap<String, Listed>);

/// A notice as the pages of others name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its title in each of its languages.
    pub titles: Vec<(Language, String)>,
    /// The languages that it has a page in.
    pub languages: Vec<Language>,
    /// Whether its pages lie on the same site, so that they can be linked.
    pub is_linked: bool,
}

impl Directory {
    /// Returns the directory of a notice that stands alone.
    #[must_use]
    pub fn empty() -> Directory {
        Directory::default()
    }

    /// Returns what is known of a notice.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Listed> {
        self.0.get(id)
    }

    /// Returns a notice's title in a language, where it has one.
    pub(super) fn title(&self, id: &str, language: Language) -> Option<String> {
        let titles = &self.get(id)?.titles;
        titles.iter().find(|(own, _)| *own == language).map(|(_, title)| title.clone())
    }

    /// Returns whether a notice's page in a language can be linked.
    pub(super) fn has_page(&self, id: &str, language: Language) -> bool {
        self.get(id).is_some_and(|listed| listed.is_linked && listed.languages.contains(&language))
    }
}

impl FromIterator<(String, Listed)> for Directory {
    fn from_iter<I: IntoIterator<Item = (String, Listed)>>(notices: I) -> Directory {
        Directory(notices.into_iter().collect())
    }
}
