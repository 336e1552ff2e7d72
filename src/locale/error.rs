//! What is wrong with a project's own words.

use crate::source::Span;

/// Something wrong with a project's own words.
#[derive(Debug, Clone)]
pub struct OwnFault {
    /// Where it is.
    pub span: Span,
    /// The message, as far as one is concerned.
    pub message: String,
    /// What is wrong.
    pub what: OwnFaultKind,
}

/// What is wrong with a project's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnFaultKind {
    /// The file does not follow Fluent's syntax here.
    Syntax(String),
    /// No built-in message has this name.
    UnknownMessage {
        /// The closest name, if one is close.
        suggestion: Option<String>,
    },
    /// The message asks for a value that it is not given.
    UnknownVariable {
        /// The value's name.
        name: String,
        /// The values that it is given.
        known: Vec<String>,
    },
    /// The message refers to a message, term or function that there is not.
    UnknownReference {
        /// As it is written.
        name: String,
    },
    /// Braces or parentheses stand too deep in each other.
    TooDeep,
    /// The message refers to itself, or to others that refer to it.
    Circular,
    /// The message becomes too long, by itself or by what it refers to.
    TooLong,
    /// A language of the project's own lacks messages.
    MissingMessages(Vec<String>),
}
