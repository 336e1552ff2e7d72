//! Reads the texts of a register for rules: in lower case, sentence by sentence, with the matches of all word lists.

mod coverage;
mod denial;
mod index;
mod list;
pub(crate) mod lists;
mod passage;
mod pattern;
mod phrase;
mod reasons;
mod texts;
mod words;

pub(crate) use coverage::{Coverage, Reader};
pub(crate) use denial::without_limits;
pub use list::{Glossary, List};
pub use passage::{Passage, PassageKind};
pub(crate) use pattern::{Listed, Pattern};
pub(crate) use phrase::{has_phrase, is_subject, phrase};
pub(crate) use reasons::is_reason;
pub(crate) use texts::{passage, passages};
pub use words::{Flag, Meanings, Words};
