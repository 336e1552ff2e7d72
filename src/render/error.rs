//! What keeps a page from being rendered.

use crate::problem::Fault;
use crate::theme;

/// A page could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The theme failed.
    #[error(transparent)]
    Theme(#[from] theme::Error),
    /// Front matter could not be written.
    #[error("the front matter could not be written as YAML: {0}")]
    FrontMatter(String),
    /// The faces of the PDF have no picture of a letter.
    #[error("{message}")]
    Letter {
        /// The notice's file.
        source_path: String,
        /// The letter.
        letter: char,
        /// The word that it stands in, to find it in the file.
        word: String,
        /// What is wrong.
        message: String,
    },
    /// A PDF cannot be made.
    #[error("{message}")]
    Pdf {
        /// The file that it is about, where it is one.
        place: Option<String>,
        /// What is wrong.
        message: String,
        /// What to do.
        remedy: String,
    },
}

impl Fault for Error {
    fn place(&self) -> Option<String> {
        match self {
            Error::Theme(fault) => fault.place(),
            Error::Letter { source_path, .. } => Some(source_path.clone()),
            Error::Pdf { place, .. } => place.clone(),
            Error::FrontMatter(_) => None,
        }
    }

    fn remedy(&self) -> String {
        match self {
            Error::Theme(fault) => fault.remedy(),
            Error::Letter { .. } => "Write it in other letters, or leave pdf out of the formats.".to_owned(),
            Error::Pdf { remedy, .. } => remedy.clone(),
            Error::FrontMatter(_) => "Please report this with the notice's file.".to_owned(),
        }
    }
}
