//! What the faults of each module say of their place and remedy.

use std::fmt;

use crate::edit::EditError;
use crate::locale::{OwnFault, OwnFaultKind, WordFault, WordProblem};
use crate::problem::Fault;
use crate::publish::PublishError;
use crate::render::RenderError;
use crate::theme::ThemeFault;

impl fmt::Display for WordProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the message “{}” ", self.message)?;
        match &self.what {
            WordFault::Missing => f.write_str("is missing")?,
            WordFault::Wrong(why) => write!(f, "is called with the wrong values: {why}")?,
        }
        write!(f, " in language “{}”", self.language)
    }
}

impl Fault for WordProblem {
    fn remedy(&self) -> String {
        format!("Define it in locales/{}/, with the values that the English one has.", self.language)
    }
}

impl fmt::Display for OwnFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = &self.message;
        match &self.what {
            OwnFaultKind::Syntax(why) => write!(f, "this is not Fluent: {why}"),
            OwnFaultKind::UnknownMessage { .. } => write!(f, "there is no message “{message}”"),
            OwnFaultKind::UnknownVariable { name, known } if known.is_empty() => {
                write!(f, "the message “{message}” asks for ${name} and is given no values")
            }
            OwnFaultKind::UnknownVariable { name, .. } => {
                write!(f, "the message “{message}” asks for ${name}, which it is not given")
            }
            OwnFaultKind::UnknownReference { name } => {
                write!(f, "the message “{message}” refers to “{name}”, which is not there")
            }
            OwnFaultKind::TooDeep => f.write_str("braces or parentheses stand too deep in each other"),
            OwnFaultKind::Circular => {
                write!(f, "the message “{message}” refers to itself, or to others that refer to it")
            }
            OwnFaultKind::TooLong => {
                write!(f, "the message “{message}” becomes too long, by itself or by what it refers to")
            }
            OwnFaultKind::MissingMessages(missing) => {
                write!(f, "{} messages are missing in this language: {}", missing.len(), missing.join(", "))
            }
        }
    }
}

impl Fault for OwnFault {
    fn place(&self) -> Option<String> {
        let (line, column) = self.span.start();
        Some(format!("{}:{line}:{column}", self.span.source.path))
    }

    fn remedy(&self) -> String {
        match &self.what {
            OwnFaultKind::Syntax(_) => "See projectfluent.org for the syntax of messages.".to_owned(),
            OwnFaultKind::UnknownMessage { suggestion: Some(suggestion) } => format!("Did you mean “{suggestion}”?"),
            OwnFaultKind::UnknownMessage { suggestion: None } => {
                "Take it out, or give it the name of a built-in message (the files in locales/en/ of notice)."
                    .to_owned()
            }
            OwnFaultKind::UnknownVariable { name, known } if known.is_empty() => format!("Take {{ ${name} }} out."),
            OwnFaultKind::UnknownVariable { known, .. } => format!("Use one of these: ${}.", known.join(", $")),
            OwnFaultKind::UnknownReference { .. } => {
                "Write the words themselves; only messages of notice can be referred to.".to_owned()
            }
            OwnFaultKind::TooDeep => "Write the message without placeables in placeables.".to_owned(),
            OwnFaultKind::Circular => "Write the words themselves in place of the reference.".to_owned(),
            OwnFaultKind::TooLong => {
                "Write it in fewer words, and the words themselves in place of references.".to_owned()
            }
            OwnFaultKind::MissingMessages(_) => {
                "A language of your own needs every message; copy those of locales/en/ of notice and translate them."
                    .to_owned()
            }
        }
    }
}

impl Fault for ThemeFault {
    fn remedy(&self) -> String {
        match self {
            ThemeFault::Unknown { known, .. } => {
                format!("Name one of these in [theme] of notice.toml: {}; or put yours into themes/.", known.join(", "))
            }
            ThemeFault::Shadows { .. } => "Rename the folder, and name it in [theme] of notice.toml.".to_owned(),
            ThemeFault::Template { .. } => {
                "Mend the template there; the variables are those of the built-in theme's templates.".to_owned()
            }
            ThemeFault::Manifest { .. } => "Mend the line; docs/themes.md shows the keys.".to_owned(),
            ThemeFault::Accent { .. } => "Write `#` and six hexadecimal digits.".to_owned(),
            ThemeFault::TooLight { nearest, .. } => {
                format!(
                    "Write `accent = \"{nearest}\"`, the nearest colour of that hue that can be read. The logo keeps its own colours."
                )
            }
            ThemeFault::Length { key: "width", .. } => "Write a width such as `36rem`.".to_owned(),
            ThemeFault::Length { .. } => "Write a radius such as `0.375rem`, or `0`.".to_owned(),
            ThemeFault::Contract { .. } => {
                format!("Compare the theme with the built-in one, then write `contract = {}`.", crate::theme::CONTRACT)
            }
        }
    }
}

impl Fault for RenderError {
    fn place(&self) -> Option<String> {
        match self {
            RenderError::Theme(fault) => fault.place(),
            RenderError::Letter { source_path, .. } => Some(source_path.clone()),
            RenderError::Pdf { place, .. } => place.clone(),
            RenderError::FrontMatter(_) => None,
        }
    }

    fn remedy(&self) -> String {
        match self {
            RenderError::Theme(fault) => fault.remedy(),
            RenderError::Letter { .. } => "Write it in other letters, or leave pdf out of the formats.".to_owned(),
            RenderError::Pdf { remedy, .. } => remedy.clone(),
            RenderError::FrontMatter(_) => "Please report this with the notice's file.".to_owned(),
        }
    }
}

impl Fault for PublishError {
    fn remedy(&self) -> String {
        "No page was left half-written.".to_owned()
    }
}

impl Fault for EditError {
    fn remedy(&self) -> String {
        let remedy = match self {
            EditError::Taken { .. } => "Choose another name, or move away what is there.",
            EditError::Io { .. } => "Make room for it, and run again; nothing was left half-made.",
        };
        remedy.to_owned()
    }
}
