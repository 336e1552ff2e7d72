//! Errors of logos.

use crate::problem::Fault;
use crate::visible;

use super::limits::{KINDS, MOST_BYTES, MOST_PIXELS};

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
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let logo = format!("the logo “{}”", visible::value(&self.path));
        match &self.what {
            What::TooLong => write!(f, "{logo} is larger than {} MiB", MOST_BYTES / 1024 / 1024),
            What::OtherKind { kind, found } => write!(f, "{logo} is called .{kind}, but holds {found}"),
            What::NoPicture => write!(f, "{logo} is no picture: its size cannot be read"),
            What::TooManyPixels { width, height } => {
                write!(f, "{logo} has {width} × {height} pixels; at most {MOST_PIXELS} in a direction are allowed")
            }
            What::TooManyPixelsInAll => write!(f, "the pictures within {logo} have too many pixels together"),
            What::NotUtf8 => write!(f, "{logo} is not written in UTF-8"),
            What::NotSvg => {
                write!(f, "{logo} is no SVG: its first element is not <svg xmlns=\"http://www.w3.org/2000/svg\">")
            }
            What::NotXml(why) => write!(f, "{logo} is not well-formed: {}", visible::value(why)),
            What::TooMany { things, most } => write!(f, "{logo} has too many {things}: at most {most} are allowed"),
            What::Entity => write!(f, "{logo} has an entity that is more than a short text"),
            What::Runs(name) => write!(f, "{logo} holds a script: “{}”", visible::value(name)),
            What::Html(name) => write!(f, "{logo} holds a part of a web page: “{}”", visible::value(name)),
            What::Moves(name) => write!(f, "{logo} is animated: “{}”", visible::value(name)),
            What::Loads(address) => write!(f, "{logo} loads another file: “{}”", visible::value(address)),
            What::Embedded => write!(f, "{logo} holds a picture that is no PNG, JPEG, WebP or GIF in base64"),
            What::Style(part) => write!(f, "{logo} has a style that cannot be checked: “{}”", visible::value(part)),
            What::Loop(id) => write!(f, "{logo} has an element that shows itself: “#{}”", visible::value(id)),
        }
    }
}

impl Fault for Error {
    fn place(&self) -> Option<String> {
        self.at.map(|(line, column)| format!("{}:{line}:{column}", self.path))
    }

    fn remedy(&self) -> String {
        match self.what {
            What::TooLong | What::TooManyPixels { .. } | What::TooManyPixelsInAll => {
                "Export the logo in the size in which it is shown, a few hundred pixels wide.".to_owned()
            }
            What::OtherKind { .. } | What::NoPicture | What::NotSvg => {
                format!("Export the logo anew as one of these kinds: {}.", KINDS.join(", "))
            }
            What::NotUtf8 => "Save the file as UTF-8, or export it anew.".to_owned(),
            What::NotXml(_) | What::Entity => "Export the logo anew as plain SVG.".to_owned(),
            What::TooMany { .. } | What::Loop(_) => {
                "Export a simpler drawing, with outlines merged and without effects, or as a PNG.".to_owned()
            }
            What::Runs(_) | What::Html(_) | What::Moves(_) => {
                "A logo is a still picture. Delete this part, or export the logo anew as plain SVG.".to_owned()
            }
            What::Loads(_) | What::Embedded => {
                "Export the logo with its pictures embedded as PNG or JPEG, and with its texts turned into outlines.".to_owned()
            }
            What::Style(_) => {
                "Export the logo with its styles as attributes (“presentation attributes”), and with its texts turned into \
                 outlines."
                    .to_owned()
            }
        }
    }
}
