//! Errors that keep a page from being rendered.

use crate::problem::Fault;
use crate::theme;

/// Why a page could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The theme failed on the page.
    #[error(transparent)]
    Theme(#[from] theme::Error),
    /// The front matter of a Markdown page could not be written.
    #[error("the front matter could not be written as YAML: {0}")]
    FrontMatter(String),
    /// No font of the PDF has a glyph for a character.
    #[error("{message}")]
    MissingGlyph {
        /// The notice's file.
        source_path: String,
        /// The character.
        character: char,
        /// The word with the character, to find the place in the file.
        word: String,
        /// The error in words.
        message: String,
    },
    /// A PDF cannot be made.
    #[error("{message}")]
    Pdf {
        /// The notice's file, if a notice is the cause.
        place: Option<String>,
        /// The error in words.
        message: String,
        /// How to fix the error.
        remedy: String,
    },
}

impl Fault for Error {
    fn place(&self) -> Option<String> {
        match self {
            Error::Theme(error) => error.place(),
            Error::MissingGlyph { source_path, .. } => Some(source_path.clone()),
            Error::Pdf { place, .. } => place.clone(),
            Error::FrontMatter(_) => None,
        }
    }

    fn remedy(&self) -> String {
        match self {
            Error::Theme(error) => error.remedy(),
            Error::MissingGlyph { .. } => "Write it in other letters, or leave pdf out of the formats.".to_owned(),
            Error::Pdf { remedy, .. } => remedy.clone(),
            Error::FrontMatter(_) => "Please report this with the notice's file.".to_owned(),
        }
    }
}
