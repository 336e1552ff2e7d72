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

    /// Returns the title of a notice in a language; where it has none, in the language of the page that is linked instead, or in its
    /// first one.
    pub(super) fn title(&self, id: &str, language: Language) -> Option<(Language, String)> {
        let titles = &self.get(id)?.titles;
        let title_in = |language: Language| titles.iter().find(|(own, _)| *own == language);
        let linked = || self.page_language(id, language).and_then(title_in);
        title_in(language).or_else(linked).or(titles.first()).cloned()
    }

    /// Returns the language of the page of a notice that can be linked: the one asked for, else its first.
    pub(super) fn page_language(&self, id: &str, language: Language) -> Option<Language> {
        let languages = &self.get(id).filter(|listed| listed.is_linked)?.languages;
        languages.iter().copied().find(|own| *own == language).or(languages.first().copied())
    }
}

impl FromIterator<(String, Listed)> for Directory {
    fn from_iter<I: IntoIterator<Item = (String, Listed)>>(notices: I) -> Directory {
        Directory(notices.into_iter().collect())
    }
}
