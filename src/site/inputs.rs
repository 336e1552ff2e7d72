//! The inputs of pages beside the project's files. Their serialised form is a part of the key of the pages.

use serde::Serialize;

use crate::compose::{Directory, Listed};
use crate::language::Language;
use crate::render::index::Entry;
use crate::render::markdown::Dialect;
use crate::settings::Format;

/// The inputs that all pages share.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct SharedInputs<'a> {
    /// Formats of every notice.
    pub formats: &'a [Format],
    /// Languages that were asked for; empty = all.
    pub locales: &'a [Language],
    /// Languages of the site, in the order of the language switch.
    pub languages: &'a [Language],
    /// Address of the output folder.
    pub base_url: Option<&'a str>,
    /// Whether pages are marked as a draft.
    pub is_draft: bool,
    /// How Markdown is written.
    pub markdown: Dialect,
    /// The country of the settings whose law holds for a controller that states none.
    pub jurisdiction: Option<&'a str>,
}

/// The inputs of a notice's pages, beside its register and its look.
#[derive(Debug, Clone, Serialize)]
pub struct PageInputs<'a> {
    /// The inputs that all pages share.
    pub shared: SharedInputs<'a>,
    /// The notices that the notice names; `None` = there is no such notice.
    pub related: Vec<(&'a str, Option<&'a Listed>)>,
}

/// The inputs of indexes, sitemap and assets, beside their looks.
#[derive(Debug, Clone, Serialize)]
pub struct IndexInputs<'a> {
    /// The inputs that all pages share.
    pub shared: SharedInputs<'a>,
    /// Whether there are indexes; else only the files that pages link to.
    pub is_own_site: bool,
    /// The notices that indexes list.
    pub entries: &'a [Entry],
}

impl PageInputs<'_> {
    /// Returns the directory of the notices that the notice names.
    pub(super) fn directory(&self) -> Directory {
        let known = self.related.iter().filter_map(|(id, listed)| Some(((*id).to_owned(), (*listed)?.clone())));
        known.collect()
    }
}
