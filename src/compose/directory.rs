//! The other notices of the project, as far as a page names them.

use std::collections::HashMap;

use serde::Serialize;

use crate::language::Language;

/// The notices of a project by their ids.
#[derive(Debug, Clone, Default)]
pub struct Directory(HashMap<String, Listed>);

/// A notice as the pages of other notices name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Its title in each of its languages.
    pub titles: Vec<(Language, String)>,
    /// The languages in which it has a page.
    pub languages: Vec<Language>,
    /// Whether its pages are on the same site and can be linked.
    pub is_linked: bool,
}

impl Directory {
    /// Returns the directory for a notice without a project.
    #[must_use]
    pub fn empty() -> Directory {
        Directory::default()
    }

    /// Returns the entry of a notice.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Listed> {
        self.0.get(id)
    }

    /// Returns the title of a notice in a language, if it has one.
    pub(super) fn title(&self, id: &str, language: Language) -> Option<String> {
        let titles = &self.get(id)?.titles;
        titles.iter().find(|(own, _)| *own == language).map(|(_, title)| title.clone())
    }

    /// Returns whether the page of a notice in a language can be linked.
    pub(super) fn has_page(&self, id: &str, language: Language) -> bool {
        self.get(id).is_some_and(|listed| listed.is_linked && listed.languages.contains(&language))
    }
}

impl FromIterator<(String, Listed)> for Directory {
    fn from_iter<I: IntoIterator<Item = (String, Listed)>>(notices: I) -> Directory {
        Directory(notices.into_iter().collect())
    }
}
