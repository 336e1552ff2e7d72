//! Errors of themes.

use crate::problem::{Fault, Message, display_by_message};

use super::contract::CONTRACT;

/// Why a theme cannot be used, or why it failed on a page.
#[derive(Debug, Clone)]
pub enum Error {
    /// There is no such theme.
    Unknown {
        /// The name in `[theme]`.
        name: String,
        /// The names of the built-in themes.
        known: Vec<String>,
    },
    /// A project's theme has the name of a built-in theme, but other content.
    Shadows {
        /// The name.
        name: String,
    },
    /// A template has an error.
    Template {
        /// The template's file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// Tera's message.
        message: String,
    },
    /// A template has more alternatives than the template engine can read.
    Alternatives {
        /// The template's file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The most alternatives.
        most: usize,
    },
    /// The accent is not a colour.
    Accent {
        /// The value in `[theme]`.
        value: String,
    },
    /// The accent is too light to be read as text.
    TooLight {
        /// The value in `[theme]`.
        value: String,
        /// The least contrast of the accent, over all backgrounds.
        contrast: String,
        /// The nearest colour of the same hue that can be read.
        nearest: String,
    },
    /// A value is not a length, or a length out of bounds.
    Length {
        /// The key in `[theme]`.
        key: &'static str,
        /// The value in `[theme]`.
        value: String,
        /// The least length allowed, in rem.
        least: f32,
        /// The greatest length allowed, in rem.
        most: f32,
    },
    /// The theme was written for another version of the contract of themes.
    Contract {
        /// The theme's `theme.toml`.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The version in the manifest, as text; empty where it has none.
        found: String,
    },
    /// A theme's manifest, `theme.toml`, has an error.
    Manifest {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The mistake.
        mistake: ManifestMistake,
    },
}

/// A mistake in `theme.toml`.
#[derive(Debug, Clone)]
pub enum ManifestMistake {
    /// The theme extends one that is not built in.
    Extends {
        /// The name.
        name: String,
        /// The names of the built-in themes.
        known: Vec<String>,
    },
    /// The style is none of the two.
    Style,
    /// There is no such key.
    Key(String),
}

impl Error {
    /// Returns the place in a file of the theme: path, line and column, both from 1.
    #[must_use]
    pub fn position(&self) -> Option<(&str, usize, usize)> {
        match self {
            Error::Template { file, line, column, .. }
            | Error::Alternatives { file, line, column, .. }
            | Error::Contract { file, line, column, .. }
            | Error::Manifest { file, line, column, .. } => Some((file, *line, *column)),
            Error::Unknown { .. }
            | Error::Shadows { .. }
            | Error::Accent { .. }
            | Error::TooLight { .. }
            | Error::Length { .. } => None,
        }
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn place(&self) -> Option<String> {
        self.position().map(|(file, line, column)| format!("{file}:{line}:{column}"))
    }

    fn message(&self) -> Message {
        match self {
            Error::Unknown { name, known } => Message::new("theme-unknown").text("name", name).texts("known", known),
            Error::Shadows { name } => Message::new("theme-shadows").text("name", name),
            Error::Template { message, .. } => Message::new("theme-template").text("detail", message),
            Error::Alternatives { most, .. } => Message::new("theme-alternatives").count("most", *most),
            Error::Accent { value } => Message::new("theme-accent").text("value", value),
            Error::TooLight { value, contrast, nearest } => {
                Message::new("theme-too-light").text("value", value).text("contrast", contrast).text("nearest", nearest)
            }
            Error::Length { key, value, least, most } => Message::new("theme-length")
                .case(key)
                .text("value", value)
                .text("least", least.to_string())
                .text("most", most.to_string()),
            Error::Contract { found, .. } => {
                Message::new("theme-contract").text("found", found).text("needed", CONTRACT.to_string())
            }
            Error::Manifest { mistake, .. } => mistake.message(),
        }
    }
}

impl ManifestMistake {
    fn message(&self) -> Message {
        match self {
            ManifestMistake::Extends { name, known } => {
                Message::new("theme-extends").text("name", name).texts("known", known)
            }
            ManifestMistake::Style => Message::new("theme-style"),
            ManifestMistake::Key(key) => Message::new("theme-key").text("key", key),
        }
    }
}
