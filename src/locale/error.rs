//! What is wrong with words: those of a project's own, and those that a page or a message asked for.

use crate::language::Language;
use crate::problem::Fault;
use crate::source::Span;

/// Words cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A file of the project's own does not follow Fluent's syntax.
    #[error("this is not Fluent: {why}")]
    Syntax {
        /// Where it is.
        span: Span,
        /// What Fluent's parser says of it.
        why: String,
    },
    /// No built-in message has this name.
    #[error("there is no message “{message}”")]
    UnknownMessage {
        /// Where it is.
        span: Span,
        /// The message.
        message: String,
        /// The closest name, if one is close.
        suggestion: Option<String>,
    },
    /// A message asks for a value that it is not given.
    #[error("the message “{message}” asks for ${name}{}", if known.is_empty() { " and is given no values" } else { ", which it is not given" })]
    UnknownVariable {
        /// Where it is.
        span: Span,
        /// The message.
        message: String,
        /// The value's name.
        name: String,
        /// The values that it is given.
        known: Vec<String>,
    },
    /// A message refers to a message, term or function that does not exist.
    #[error("the message “{message}” refers to “{name}”, which is not there")]
    UnknownReference {
        /// Where it is.
        span: Span,
        /// The message.
        message: String,
        /// The reference, as it is written.
        name: String,
    },
    /// Braces or parentheses are nested too deeply.
    #[error("braces or parentheses stand too deep in each other")]
    TooDeep {
        /// Where it is.
        span: Span,
    },
    /// A message refers to itself, or to others that refer to it.
    #[error("the message “{message}” refers to itself, or to others that refer to it")]
    Circular {
        /// Where it is.
        span: Span,
        /// The message.
        message: String,
    },
    /// A message becomes too long, by itself or by the messages that it refers to.
    #[error("the message “{message}” becomes too long, by itself or by what it refers to")]
    TooLong {
        /// Where it is.
        span: Span,
        /// The message.
        message: String,
    },
    /// A language of the project's own lacks messages.
    #[error("{} messages are missing in this language: {}", missing.len(), missing.join(", "))]
    MissingMessages {
        /// The first file of the language.
        span: Span,
        /// The messages.
        missing: Vec<String>,
    },
    /// A message that was asked for does not exist.
    #[error("the message “{message}” is missing in language “{language}”")]
    Missing {
        /// The language that lacks it.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
    },
    /// A message asks for something that is not there.
    #[error("the message “{message}” is called with the wrong values: {why} in language “{language}”")]
    WrongValues {
        /// The language whose words are wrong.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
        /// What Fluent says of it.
        why: String,
    },
}

impl Fault for Error {
    fn place(&self) -> Option<String> {
        let span = match self {
            Error::Syntax { span, .. }
            | Error::UnknownMessage { span, .. }
            | Error::UnknownVariable { span, .. }
            | Error::UnknownReference { span, .. }
            | Error::TooDeep { span }
            | Error::Circular { span, .. }
            | Error::TooLong { span, .. }
            | Error::MissingMessages { span, .. } => span,
            Error::Missing { .. } | Error::WrongValues { .. } => return None,
        };
        let (line, column) = span.start();
        Some(format!("{}:{line}:{column}", span.source.path))
    }

    fn remedy(&self) -> String {
        let remedy = match self {
            Error::UnknownMessage { suggestion: Some(suggestion), .. } => {
                return format!("Did you mean “{suggestion}”?");
            }
            Error::UnknownVariable { name, known, .. } if known.is_empty() => {
                return format!("Take {{ ${name} }} out.");
            }
            Error::UnknownVariable { known, .. } => return format!("Use one of these: ${}.", known.join(", $")),
            Error::Missing { language, .. } | Error::WrongValues { language, .. } => {
                return format!("Define it in locales/{language}/, with the values that the English one has.");
            }
            Error::Syntax { .. } => "See projectfluent.org for the syntax of messages.",
            Error::UnknownMessage { suggestion: None, .. } => {
                "Take it out, or give it the name of a built-in message (the files in locales/en/ of notice)."
            }
            Error::UnknownReference { .. } => "Write the words themselves; only messages of notice can be referred to.",
            Error::TooDeep { .. } => "Write the message without placeables in placeables.",
            Error::Circular { .. } => "Write the words themselves in place of the reference.",
            Error::TooLong { .. } => "Write it in fewer words, and the words themselves in place of references.",
            Error::MissingMessages { .. } => {
                "A language of your own needs every message of the pages; copy locales/en/ of notice and translate it. Only rules/, findings.ftl and acceptance.ftl may stay away."
            }
        };
        remedy.to_owned()
    }
}
