//! Problems: why a command could not do its job, where, and how to fix it. The exit code is then 2.
//!
//! A problem has no words. It names Fluent messages and their values, and the command line words them in its language.

use std::fmt;
use std::io;

/// One or more reasons why a command could not do its job, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(Vec<Reason>);

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// `file:line:column`, or a path.
    pub place: Option<String>,
    /// The error and its remedy.
    pub message: Message,
}

/// The name of a Fluent message that words an error, with its values. The attribute `help` words the remedy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The name of the message.
    pub id: &'static str,
    /// The values by name.
    pub values: Vec<(&'static str, Value)>,
}

/// A value of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A text that is shown as it is: a path, a key, the words of another program.
    Text(String),
    /// The path of a file of the project, from its root. Readers elsewhere are shown the path from where they are.
    File(String),
    /// Texts that are shown as a list.
    Texts(Vec<String>),
    /// The variant of a message.
    Case(&'static str),
    /// A number of things.
    Count(usize),
    /// A part of a sentence that is a message itself.
    Message(Box<Message>),
    /// Parts that are messages themselves, shown as a list.
    Messages(Vec<Message>),
}

/// An error of a module that stops a command.
pub trait Fault {
    /// Returns the place: `file:line:column`, or a path.
    fn place(&self) -> Option<String> {
        None
    }

    /// Returns the error and its remedy.
    fn message(&self) -> Message;
}

impl Fault for Message {
    fn message(&self) -> Message {
        self.clone()
    }
}

/// Displays an error by its message, for developers and `unwrap`.
macro_rules! display_by_message {
    ($Error:ty) => {
        impl std::fmt::Display for $Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&$crate::problem::Fault::message(self), f)
            }
        }

        impl std::error::Error for $Error {}
    };
}

pub(crate) use display_by_message;

impl Message {
    /// Creates a message without values.
    #[must_use]
    pub const fn new(id: &'static str) -> Message {
        Message { id, values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Message {
        self.values.push((name, value));
        self
    }

    /// Adds a text that is shown as it is.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Message {
        self.with(name, Value::Text(text.into()))
    }

    /// Adds a path as the system shows it.
    #[must_use]
    pub fn path(self, name: &'static str, path: &std::path::Path) -> Message {
        self.text(name, path.display().to_string())
    }

    /// Adds the path of a file of the project, from its root.
    #[must_use]
    pub fn file(self, name: &'static str, path: impl Into<String>) -> Message {
        self.with(name, Value::File(path.into()))
    }

    /// Returns the message with other names for the files of the project.
    #[must_use]
    pub fn with_files_named(&self, name: &dyn Fn(&str) -> String) -> Message {
        let named = |value: &Value| match value {
            Value::File(path) => Value::File(name(path)),
            Value::Message(part) => Value::Message(Box::new(part.with_files_named(name))),
            Value::Messages(parts) => Value::Messages(parts.iter().map(|part| part.with_files_named(name)).collect()),
            Value::Text(_) | Value::Texts(_) | Value::Case(_) | Value::Count(_) => value.clone(),
        };
        Message { id: self.id, values: self.values.iter().map(|(name, value)| (*name, named(value))).collect() }
    }

    /// Returns the first file of the project that the message names.
    #[must_use]
    pub fn first_file(&self) -> Option<&str> {
        self.values.iter().find_map(|(_, value)| match value {
            Value::File(path) => Some(path.as_str()),
            _ => None,
        })
    }

    /// Adds a list of texts.
    #[must_use]
    pub fn texts(self, name: &'static str, texts: impl IntoIterator<Item = impl Into<String>>) -> Message {
        self.with(name, Value::Texts(texts.into_iter().map(Into::into).collect()))
    }

    /// Chooses the variant of the message.
    #[must_use]
    pub fn case(self, case: &'static str) -> Message {
        self.with("case", Value::Case(case))
    }

    /// Adds a number.
    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Message {
        self.with(name, Value::Count(count))
    }

    /// Adds a part that is a message itself.
    #[must_use]
    pub fn part(self, name: &'static str, part: Message) -> Message {
        self.with(name, Value::Message(Box::new(part)))
    }

    /// Adds the reason that the system gives as `cause`. A reason that has no words of ours is shown as the system words it.
    #[must_use]
    pub fn cause(self, error: &io::Error) -> Message {
        let case = match error.kind() {
            io::ErrorKind::NotFound => "not-found",
            io::ErrorKind::PermissionDenied => "permission",
            io::ErrorKind::AlreadyExists => "taken",
            io::ErrorKind::IsADirectory => "folder",
            io::ErrorKind::NotADirectory => "no-folder",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
            io::ErrorKind::InvalidFilename => "name",
            io::ErrorKind::CrossesDevices => "mount",
            _ => "other",
        };
        let cause = Message::new("operating-cause").case(case).text("detail", error.to_string());
        self.part("cause", cause)
    }
}

impl fmt::Display for Message {
    /// Writes the name and the values, for developers. [`crate::locale::Locale::word`] puts a message into words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)?;
        for (name, value) in &self.values {
            match value {
                Value::Message(part) => write!(f, " {name}=({part})")?,
                value => write!(f, " {name}={value:?}")?,
            }
        }
        Ok(())
    }
}

impl Problem {
    /// Returns a problem with one reason and no place.
    #[must_use]
    pub fn new(message: Message) -> Problem {
        Problem(vec![Reason { place: None, message }])
    }

    /// Sets the place of each reason that has none.
    #[must_use]
    pub fn or_at(mut self, place: Option<String>) -> Problem {
        for reason in self.0.iter_mut().filter(|reason| reason.place.is_none()) {
            reason.place.clone_from(&place);
        }
        self
    }

    /// Sets the place of each reason.
    #[must_use]
    pub fn at(mut self, place: &str) -> Problem {
        for reason in &mut self.0 {
            reason.place = Some(place.to_owned());
        }
        self
    }

    /// Returns the reasons, in order.
    pub fn reasons(&self) -> impl Iterator<Item = &Reason> {
        self.0.iter()
    }
}

impl<F: Fault> From<F> for Problem {
    fn from(error: F) -> Problem {
        Problem::from_iter([error])
    }
}

impl<F: Fault> FromIterator<F> for Problem {
    fn from_iter<I: IntoIterator<Item = F>>(errors: I) -> Problem {
        let reason = |error: F| Reason { place: error.place(), message: error.message() };
        Problem(errors.into_iter().map(reason).collect())
    }
}
