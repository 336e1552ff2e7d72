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

/// Returns whether a text can be a part of a notice's id, and so of the paths of its pages: small letters a–z, digits and hyphens.
#[must_use]
pub fn is_id_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
