//! Errors of logos.

use crate::problem::{Fault, Message, display_by_message};

use super::limits::{KINDS, MOST_BYTES, MOST_PIXELS};

/// The most faults that are said of a file.
pub(super) const MOST_FAULTS: usize = 100;

/// Why a logo is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The path of the logo in the project.
    pub(super) path: String,
    /// Line and column in an SVG, from 1. Without them the error is about the whole file.
    pub(super) at: Option<(u32, u32)>,
    pub(super) what: What,
}

/// What is wrong with a logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// More bytes than [`MOST_BYTES`].
    TooLong,
    /// The bytes are those of another kind of file than the name says.
    OtherKind { kind: String, found: &'static str },
    /// A picture whose size cannot be read.
    NoPicture,
    /// More pixels than [`MOST_PIXELS`] in a direction.
    TooManyPixels { width: usize, height: usize },
    /// Pictures within an SVG that have too many pixels together.
    TooManyPixelsInAll,
    /// Bytes that are no UTF-8.
    NotUtf8,
    /// The root is no `svg` element of the SVG namespace.
    NotSvg,
    /// XML that is not well-formed, in the words of its reader.
    NotXml(String),
    /// More of something than is allowed.
    TooMany { things: &'static str, most: u64 },
    /// An entity of the document type that is no short text.
    Entity,
    /// A script, or an attribute that is one.
    Runs(String),
    /// An element of HTML.
    Html(String),
    /// An animation.
    Moves(String),
    /// The address of another file.
    Loads(String),
    /// A picture in the file that is no picture of a known kind.
    Embedded,
    /// A part of a style that cannot be checked.
    Style(String),
    /// An element that shows itself.
    Loop(String),
    /// A character of a text that is damaged, that nobody sees, or that changes the order of the others.
    Character(char),
    /// A style that shows the characters of a text in another order.
    Reversed(String),
}

impl Error {
    /// Returns line and column in an SVG, from 1; `None` for an error about the whole file.
    #[must_use]
    pub fn position(&self) -> Option<(usize, usize)> {
        self.at.map(|(line, column)| (line as usize, column as usize))
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn place(&self) -> Option<String> {
        self.at.map(|(line, column)| format!("{}:{line}:{column}", self.path))
    }

    fn message(&self) -> Message {
        let message = |id| Message::new(id).text("path", &self.path);
        match &self.what {
            What::TooLong => message("logo-too-long").count("most", MOST_BYTES / 1024 / 1024),
            What::OtherKind { kind, found } => {
                message("logo-other-kind").text("kind", kind).text("found", *found).texts("kinds", KINDS)
            }
            What::NoPicture => message("logo-no-picture").texts("kinds", KINDS),
            What::TooManyPixels { width, height } => message("logo-too-many-pixels")
                .text("width", width.to_string())
                .text("height", height.to_string())
                .text("most", MOST_PIXELS.to_string()),
            What::TooManyPixelsInAll => message("logo-too-many-pixels-within"),
            What::NotUtf8 => message("logo-not-utf8"),
            What::NotSvg => message("logo-not-svg").texts("kinds", KINDS),
            What::NotXml(why) => message("logo-not-xml").text("detail", why),
            What::TooMany { things, most } => message("logo-too-many").case(things).text("most", most.to_string()),
            What::Entity => message("logo-entity"),
            What::Runs(name) => message("logo-script").text("part", name),
            What::Html(name) => message("logo-html").text("part", name),
            What::Moves(name) => message("logo-animated").text("part", name),
            What::Loads(address) => message("logo-loads").text("part", address),
            What::Embedded => message("logo-embedded"),
            What::Style(part) => message("logo-style").text("part", part),
            What::Character(c) => message("logo-character").text("part", format!("U+{:04X}", u32::from(*c))),
            What::Reversed(part) => message("logo-reversed").text("part", part),
            What::Loop(id) => message("logo-loop").text("part", id),
        }
    }
}
