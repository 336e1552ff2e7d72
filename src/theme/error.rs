//! What keeps a theme from being used.

use super::contract::CONTRACT;

/// Why a theme cannot be used, or failed on a page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ThemeFault {
    /// There is no such theme.
    #[error("there is no theme “{name}”")]
    Unknown {
        /// The name in `[theme]`.
        name: String,
        /// The themes that there are.
        known: Vec<String>,
    },
    /// A project's theme has the name of a built-in one, and other content.
    #[error("the theme “{name}” has the name of a built-in theme; give it a name of its own")]
    Shadows {
        /// The name.
        name: String,
    },
    /// A template is wrong.
    #[error("{file}:{line}:{column}: {message}")]
    Template {
        /// The template's file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What Tera says of it.
        message: String,
    },
    /// A colour is none.
    #[error("the accent “{value}” is not a colour like #005a9c")]
    Accent {
        /// The value in `[theme]`.
        value: String,
    },
    /// A colour cannot be read as text.
    #[error("the accent “{value}” has a contrast of {contrast}:1 on the page, and links need 4.5:1 (WCAG 2.2, 1.4.3)")]
    TooLight {
        /// The value in `[theme]`.
        value: String,
        /// Its contrast where it is least.
        contrast: String,
        /// The nearest colour of the same hue that can be read.
        nearest: String,
    },
    /// A length is none, or out of bounds.
    #[error("the {key} “{value}” is not a length from {least} to {most}rem")]
    Length {
        /// Its key in `[theme]`.
        key: &'static str,
        /// The value there.
        value: String,
        /// The least that it may be.
        least: f32,
        /// The most that it may be.
        most: f32,
    },
    /// The theme was written for another version of the templates' contract.
    #[error(
        "{file}: the theme was written for another version of the contract of themes ({found}) than this one ({CONTRACT})"
    )]
    Contract {
        /// The theme's `theme.toml`.
        file: String,
        /// The version that it names, as text.
        found: String,
        /// Where the value stands in the file, in bytes.
        at: usize,
    },
    /// A theme's `theme.toml` holds what it may not.
    #[error("{file}:{line}:{column}: {message}")]
    Manifest {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
}
