//! Texts as rules read them: in lower case, sentence by sentence, with the matches of all word lists.

mod denial;
mod index;
mod list;
mod passage;
mod pattern;
mod phrase;

pub(crate) use index::Index;
pub use list::{Glossary, Lexicon};
pub(crate) use list::{Reads, index_of};
pub(crate) use passage::passages;
pub use passage::{Passage, PassageKind};
pub(crate) use phrase::{has_phrase, is_subject, phrase, without_limits};
