//! The file that a renderer makes and the publisher writes.

use crate::language::Language;

/// A file of the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path in the output folder, with `/`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// The path of the notice's TOML file, if the page is that of one notice.
    pub source: Option<String>,
    /// Its language, if it has one.
    pub language: Option<Language>,
    /// Its format: `html`, `markdown`, `asset`, `index`, `sitemap` …
    pub format: &'static str,
}
