//! Errors that keep a page from being rendered.

use crate::language::Language;
use crate::problem::{Fault, Message, display_by_message};
use crate::theme;

/// Why a page could not be rendered.
#[derive(Debug)]
pub enum Error {
    /// The theme failed on the page.
    Theme(theme::Error),
    /// The front matter of a Markdown page could not be written.
    FrontMatter(String),
    /// No font of the PDF has a glyph for a character.
    MissingGlyph {
        /// The notice's file.
        source_path: String,
        /// The language of the page.
        language: Language,
        /// The character.
        character: char,
        /// The word with the character, to find the place in the file.
        word: String,
        /// The character for a message: with its number, and the number alone where it cannot be seen.
        shown: String,
        /// The id of the section that has it.
        section: String,
        /// The text around it.
        excerpt: String,
    },
    /// This program cannot make PDFs.
    NoPdf,
    /// A PDF cannot be made.
    Pdf {
        /// The notice's file.
        place: String,
        /// The language of the page.
        language: Language,
        /// The words of the program that prints.
        detail: String,
    },
    /// A logo cannot be shown in a PDF.
    Logo(LogoError),
}

/// Why a logo cannot be shown in a PDF.
#[derive(Debug)]
pub enum LogoError {
    /// A PDF has no images of this kind.
    Kind {
        /// The file extension.
        extension: String,
    },
    /// The file is no image, or not of the kind that its extension says.
    Content {
        /// The words of the program that reads it.
        detail: String,
    },
    /// Its filters reach too far, or have too many steps.
    Filters,
    /// The image would make each PDF too large.
    Bytes {
        /// The size that it adds, in KB.
        kilobytes: usize,
    },
}

/// Kinds of images that a PDF can have, for messages.
const KINDS: &str = "svg, png, jpg, webp";

impl From<theme::Error> for Error {
    fn from(error: theme::Error) -> Error {
        Error::Theme(error)
    }
}

impl From<LogoError> for Error {
    fn from(error: LogoError) -> Error {
        Error::Logo(error)
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn place(&self) -> Option<String> {
        match self {
            Error::Theme(error) => error.place(),
            Error::MissingGlyph { source_path, .. } => Some(source_path.clone()),
            Error::Pdf { place, .. } => Some(place.clone()),
            Error::FrontMatter(_) | Error::NoPdf | Error::Logo(_) => None,
        }
    }

    fn message(&self) -> Message {
        match self {
            Error::Theme(error) => error.message(),
            Error::FrontMatter(detail) => Message::new("render-front-matter").text("detail", detail),
            Error::MissingGlyph { language, shown, section, excerpt, .. } => Message::new("render-glyph")
                .text("character", shown)
                .text("language", language.as_str())
                .text("section", section)
                .text("excerpt", excerpt),
            Error::NoPdf => Message::new("render-no-pdf"),
            Error::Pdf { language, detail, .. } => {
                Message::new("render-pdf").text("language", language.as_str()).text("detail", detail)
            }
            Error::Logo(error) => error.message(),
        }
    }
}

impl LogoError {
    fn message(&self) -> Message {
        let message = match self {
            LogoError::Kind { extension } => Message::new("logo-kind").text("extension", extension),
            LogoError::Content { detail } => Message::new("logo-content").text("detail", detail),
            LogoError::Filters => return Message::new("logo-filters"),
            LogoError::Bytes { kilobytes } => Message::new("logo-bytes").text("kilobytes", kilobytes.to_string()),
        };
        message.text("kinds", KINDS)
    }
}
