//! Errors of messages: in a project's own files, and of messages that a page or a finding needs.

use crate::language::Language;
use crate::problem::{Fault, Message, display_by_message};
use crate::source::Span;

/// The most messages that one error names. A language of a project's own lacks thousands when it is begun.
const SHOWN: usize = 8;

/// Why messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A file of the project's own does not follow Fluent's syntax.
    Syntax {
        /// The place.
        span: Span,
        /// The message of Fluent's parser.
        why: String,
    },
    /// No built-in message has this name.
    UnknownMessage {
        /// The place.
        span: Span,
        /// The message.
        message: String,
        /// The closest name, if one is close.
        suggestion: Option<String>,
    },
    /// A message is of the linter, of findings or of a command.
    OfLinter {
        /// The place.
        span: Span,
        /// The message.
        message: String,
    },
    /// A message or attribute is there twice.
    Duplicate {
        /// The place of the second.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
        /// The place of the first.
        first: String,
    },
    /// A character that no text may have.
    Character {
        /// The place.
        span: Span,
        /// The character.
        character: char,
    },
    /// A text of which nobody sees anything.
    Blank {
        /// The place.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
    },
    /// A placeholder of a template.
    Placeholder {
        /// The place.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
        /// The placeholder.
        words: String,
    },
    /// Markup, which a page would show as it is written.
    Markup {
        /// The place.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
        /// The kind of markup.
        what: &'static str,
    },
    /// An address that cannot be linked.
    Address {
        /// The place.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
        /// The address.
        value: String,
        /// The address that is meant, if it is clear.
        proposal: Option<String>,
    },
    /// A message leaves out a value, which the page would lose.
    LostVariable {
        /// The place.
        span: Span,
        /// The message, with its attribute after a dot.
        message: String,
        /// The value's name.
        name: String,
    },
    /// A message uses a value that it is not given.
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
    UnknownReference {
        /// The place.
        span: Span,
        /// The message.
        message: String,
        /// The reference, as the file has it.
        name: String,
    },
    /// Braces or parentheses are nested too deeply.
    TooDeep {
        /// The place.
        span: Span,
    },
    /// A message refers to itself, or to others that refer to it.
    Circular {
        /// The place.
        span: Span,
        /// The message.
        message: String,
    },
    /// A message is too long, by itself or with the messages that it refers to.
    TooLong {
        /// The place.
        span: Span,
        /// The message.
        message: String,
    },
    /// A project's own language lacks messages.
    MissingMessages {
        /// The first file of the language.
        span: Span,
        /// The names of the messages.
        missing: Vec<String>,
    },
    /// A message does not exist.
    Missing {
        /// The language that lacks the message.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
    },
    /// A message uses a value or refers to a message that does not exist.
    WrongValues {
        /// The language of the message.
        language: Language,
        /// The message, with its attribute after a dot.
        message: String,
        /// Fluent's error.
        why: String,
    },
}

impl Error {
    /// Returns the place in a file of the project's own.
    #[must_use]
    pub fn span(&self) -> Option<&Span> {
        match self {
            Error::Syntax { span, .. }
            | Error::UnknownMessage { span, .. }
            | Error::OfLinter { span, .. }
            | Error::Duplicate { span, .. }
            | Error::Character { span, .. }
            | Error::Blank { span, .. }
            | Error::Placeholder { span, .. }
            | Error::Markup { span, .. }
            | Error::Address { span, .. }
            | Error::LostVariable { span, .. }
            | Error::UnknownVariable { span, .. }
            | Error::UnknownReference { span, .. }
            | Error::TooDeep { span }
            | Error::Circular { span, .. }
            | Error::TooLong { span, .. }
            | Error::MissingMessages { span, .. } => Some(span),
            Error::Missing { .. } | Error::WrongValues { .. } => None,
        }
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn place(&self) -> Option<String> {
        let span = self.span()?;
        let (line, column) = span.start();
        Some(format!("{}:{line}:{column}", span.source.path))
    }

    fn message(&self) -> Message {
        match self {
            Error::Syntax { why, .. } => Message::new("words-syntax").text("detail", why),
            Error::UnknownMessage { message, suggestion, .. } => Message::new("words-unknown-message")
                .text("message", message)
                .text("suggestion", suggestion.as_deref().unwrap_or_default()),
            Error::UnknownVariable { message, name, known, .. } => Message::new("words-unknown-variable")
                .text("message", message)
                .text("name", name)
                .texts("known", known.iter().map(|name| format!("${name}"))),
            Error::UnknownReference { message, name, .. } => {
                Message::new("words-unknown-reference").text("message", message).text("name", name)
            }
            Error::OfLinter { message, .. } => Message::new("words-of-linter").text("message", message),
            Error::Duplicate { message, first, .. } => {
                Message::new("words-duplicate").text("message", message).text("first", first)
            }
            Error::Character { character, .. } => {
                Message::new("words-character").text("detail", format!("U+{:04X}", u32::from(*character)))
            }
            Error::Blank { message, .. } => Message::new("words-blank").text("message", message),
            Error::Placeholder { message, words, .. } => {
                Message::new("words-placeholder").text("message", message).text("value", words)
            }
            Error::Markup { message, what, .. } => Message::new("words-markup").text("message", message).case(what),
            Error::Address { message, value, proposal, .. } => Message::new("words-address")
                .text("message", message)
                .text("value", value)
                .text("suggestion", proposal.as_deref().unwrap_or_default()),
            Error::LostVariable { message, name, .. } => {
                Message::new("words-lost-variable").text("message", message).text("name", name)
            }
            Error::TooDeep { .. } => Message::new("words-too-deep"),
            Error::Circular { message, .. } => Message::new("words-circular").text("message", message),
            Error::TooLong { message, .. } => Message::new("words-too-long").text("message", message),
            Error::MissingMessages { missing, .. } => {
                let (shown, more) = missing.split_at(missing.len().min(SHOWN));
                let message = Message::new("words-missing-messages").count("count", missing.len());
                message.texts("missing", shown).count("more", more.len())
            }
            Error::Missing { language, message } => {
                Message::new("words-missing").text("language", language.as_str()).text("message", message)
            }
            Error::WrongValues { language, message, why } => Message::new("words-wrong-values")
                .text("language", language.as_str())
                .text("message", message)
                .text("detail", why),
        }
    }
}
