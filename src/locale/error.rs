//! Errors of messages: in a project's own files, and of messages that a page or a finding needs.

use crate::language::Language;
use crate::problem::Fault;
use crate::source::Span;

/// Why messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A file of the project's own does not follow Fluent's syntax.
    #[error("this is not Fluent: {why}")]
    Syntax {
        /// The place.
        span: Span,
        /// The message of Fluent's parser.
        why: String,
    },
    /// No built-in message has this name.
    #[error("there is no message “{message}”")]
    UnknownMessage {
        /// The place.
        span: Span,
        /// The message.
        message: String,
        /// The closest name, if one is close.
        suggestion: Option<String>,
    },
    /// A message uses a value that it is not given.
    #[error("the message “{message}” asks for ${name}{}", if known.is_empty() { " and is given no values" } else { ", which it is not given" })]
    UnknownVariable {
        /// The place.
        span: Span,
        /// The message.
        message: String,
        /// The value's name.
        name: String,
        /// The names of the values that the message is given.
        known: Vec<String>,
    },
    /// A message refers to a message, term or function that does not exist.
    #[error("the message “{message}” refers to “{name}”, which is not there")]
    UnknownReference {
        /// The place.
        span: Span,
        /// The message.
        message: String,
        /// The reference, as the file has it.
        name: String,
    },
    /// Braces or parentheses are nested too deeply.
    #[error("braces or parentheses stand too deep in each other")]
    TooDeep {
        /// The place.
        span: Span,
    },
    /// A message refers to itself, or to others that refer to it.
    #[error("the message “{message}” refers to itself, or to others that refer to it")]
    Circular {
        /// The place.
        span: Span,
        /// The message.
        message: String,
    },
    /// A message is too long, by itself or with the messages that it refers to.
    #[error("the message “{message}” becomes too long, by itself or by what it refers to")]
    TooLong {
        /// The place.
        span: Span,
        /// The message.
        message: String,
    },
    /// A project's own language lacks messages.
    #[error("{} messages are missing in this language: {}", missing.len(), missing.join(", "))]
    MissingMessages {
        /// The first file of the language.
        span: Span,
        /// The names of the messages.
        missing: Vec<String>,
    },
    /// A message does not exist.
    #[error("the message “{message}” is missing in language “{language}”")]
    Missing {
        /// The language that lacks the message.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
    },
    /// A message uses a value or refers to a message that does not exist.
    #[error("the message “{message}” is called with the wrong values: {why} in language “{language}”")]
    WrongValues {
        /// The language of the message.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
        /// Fluent's error.
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
