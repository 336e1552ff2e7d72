//! Errors of themes.

use crate::problem::Fault;

use super::contract::CONTRACT;

/// Why a theme cannot be used, or why it failed on a page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no such theme.
    #[error("there is no theme “{name}”")]
    Unknown {
        /// The name in `[theme]`.
        name: String,
        /// The names of the built-in themes.
        known: Vec<String>,
    },
    /// A project's theme has the name of a built-in theme, but other content.
    #[error("the theme “{name}” has the name of a built-in theme; give it a name of its own")]
    Shadows {
        /// The name.
        name: String,
    },
    /// A template has an error.
    #[error("{message}")]
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
    /// The accent is not a colour.
    #[error("the accent “{value}” is not a colour like #005a9c")]
    Accent {
        /// The value in `[theme]`.
        value: String,
    },
    /// The accent is too light to be read as text.
    #[error("the accent “{value}” has a contrast of {contrast}:1 on the page, and links need 4.5:1 (WCAG 2.2, 1.4.3)")]
    TooLight {
        /// The value in `[theme]`.
        value: String,
        /// The least contrast of the accent, over all backgrounds.
        contrast: String,
        /// The nearest colour of the same hue that can be read.
        nearest: String,
    },
    /// A value is not a length, or a length out of bounds.
    #[error("the {key} “{value}” is not a length from {least} to {most}rem")]
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
    #[error("the theme was written for another version of the contract of themes ({found}) than this one ({CONTRACT})")]
    Contract {
        /// The theme's `theme.toml`.
        file: String,
        /// The version in the manifest, as text.
        found: String,
        /// The byte offset of that value in the file.
        at: usize,
    },
    /// A theme's manifest, `theme.toml`, has an error.
    #[error("{message}")]
    Manifest {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The error in words.
        message: String,
    },
}

impl Fault for Error {
    fn place(&self) -> Option<String> {
        match self {
            Error::Template { file, line, column, .. } | Error::Manifest { file, line, column, .. } => {
                Some(format!("{file}:{line}:{column}"))
            }
            Error::Contract { file, .. } => Some(file.clone()),
            Error::Unknown { .. }
            | Error::Shadows { .. }
            | Error::Accent { .. }
            | Error::TooLight { .. }
            | Error::Length { .. } => None,
        }
    }

    fn remedy(&self) -> String {
        match self {
            Error::Unknown { known, .. } => {
                format!("Name one of these in [theme] of notice.toml: {}; or put yours into themes/.", known.join(", "))
            }
            Error::Shadows { .. } => "Rename the folder, and name it in [theme] of notice.toml.".to_owned(),
            Error::Template { .. } => {
                "Mend the template there; the variables are those of the built-in theme's templates.".to_owned()
            }
            Error::Manifest { .. } => "Mend the line; docs/themes.md shows the keys.".to_owned(),
            Error::Accent { .. } => "Write `#` and six hexadecimal digits.".to_owned(),
            Error::TooLight { nearest, .. } => {
                format!(
                    "Write `accent = \"{nearest}\"`, the nearest colour of that hue that can be read. The logo keeps its own colours."
                )
            }
            Error::Length { key: "width", .. } => "Write a width such as `36rem`.".to_owned(),
            Error::Length { .. } => "Write a radius such as `0.375rem`, or `0`.".to_owned(),
            Error::Contract { .. } => {
                format!("Compare the theme with the built-in one, then write `contract = {CONTRACT}`.")
            }
        }
    }
}
