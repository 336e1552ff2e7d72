//! Prose: Markdown's paragraphs, lists, emphasis and links, and nothing else.
//!
//! A text is parsed once into blocks, which compose and rules read. Constructs that it must not have (HTML, headings,
//! images, code, quotations, unsafe links) are refused here, at the events of the parser. Nothing is filtered later.

mod blocks;
mod coverage;
mod disallowed;
mod entity;
mod known;
mod lists;
mod markdown;
mod pasted;
mod plain;
mod references;

pub use blocks::{Block, Inline, Prose, Reference, Target};
pub use disallowed::Disallowed;
pub use entity::html_entity;
pub use known::KnownWords;
pub use markdown::Parsed;

/// Parses a text of which the language is not known.
#[must_use]
pub fn parse(text: &str) -> Parsed {
    parse_in(text, &KnownWords::NONE)
}

/// Parses a text. Every text has a result: constructs that are not allowed are left out and reported.
#[must_use]
pub fn parse_in(text: &str, words: &KnownWords<'_>) -> Parsed {
    plain::parse_plain(text)
        .map_or_else(|| markdown::parse_markdown(text, words), |prose| Parsed { prose, ..Parsed::default() })
}
