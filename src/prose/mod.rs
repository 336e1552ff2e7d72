//! Prose: Markdown's paragraphs, lists, emphasis and links, and nothing else.
//!
//! A text is parsed once into blocks that compose, every renderer and every rule read. What it must not hold (HTML,
//! headings, images, code, quotations, unsafe links) is refused here, at the parser's events; nothing is filtered later.

mod blocks;
mod control;
mod markdown;
mod plain;
mod url;

pub use blocks::{Block, Inline, Prose, Reference, Target};
pub use markdown::{Disallowed, Parsed};
pub use url::is_safe_url;

/// Parses a text. Any text has a result; what is forbidden is left out of it and reported.
#[must_use]
pub fn parse(text: &str) -> Parsed {
    plain::plain(text).map_or_else(|| markdown::marked_up(text), |prose| Parsed { prose, ..Parsed::default() })
}
