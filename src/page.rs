//! A file to publish, as a renderer makes it.

use crate::language::Language;

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it goes: relative to the output folder, with `/`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Path of the notice's TOML file, where the page stands for one notice.
    pub source: Option<String>,
    /// The language, where the page has one.
    pub language: Option<Language>,
    /// What it is: `html`, `markdown`, `asset`, `index`, `sitemap` …
    pub format: &'static str,
}
