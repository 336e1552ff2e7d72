//! Words: one [`Locale`] a language, from the built-in Fluent files with a project's own on top, message by message.
//!
//! A message that is missing, or called with the wrong values, is never shown as a key: it is remembered as a
//! [`Error`] that names message and language, and the build ends with it.

mod built_in;
mod bundle;
mod collate;
mod error;
mod form;
mod interpolate;
mod lazy;
mod limits;
mod messages;
mod overrides;
mod references;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use fluent::{FluentArgs, FluentResource};

use crate::language::Language;
use crate::vocabulary::Kind;

use messages::{Messages, Words};

pub use built_in::built_in_languages;
pub use collate::Collation;
pub use error::Error;
pub use overrides::{OwnFile, OwnWords, own_words};

/// A language's words.
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Looked for when the first one is asked for: a run without findings words nothing.
    messages: LazyLock<Messages, Box<dyn FnOnce() -> Messages + Send>>,
    /// The messages that failed, each with what Fluent says of its values; nothing for one that does not exist.
    problems: Mutex<BTreeSet<(String, Option<String>)>>,
    /// The "and" of a list, with what stands around it.
    and: OnceLock<String>,
    /// The "or" of a list of alternatives.
    or: OnceLock<String>,
}

impl Locale {
    /// The words of a language: the built-in ones, with the project's own on top.
    #[must_use]
    pub fn new(language: Language, own: &OwnWords) -> Locale {
        let own: Vec<Arc<FluentResource>> = own.resources(language).collect();
        let messages = LazyLock::new(Box::new(move || Messages::new(language, &own)) as Box<dyn FnOnce() -> _ + Send>);
        Locale { language, messages, problems: Mutex::default(), and: OnceLock::new(), or: OnceLock::new() }
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with texts as values.
    pub fn say_with(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        let (message, attribute) = parts(id);
        self.texts(message, attribute, values).unwrap_or_else(|| self.missing(id))
    }

    /// A message with values of any kind.
    pub fn say_args(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let (message, attribute) = parts(id);
        self.values(message, attribute, arguments).unwrap_or_else(|| self.missing(id))
    }

    /// A message with numbers, by which it may choose its words, and texts.
    pub fn say_numbers(&self, id: &str, numbers: &[(&'static str, usize)], texts: &[(&'static str, &str)]) -> String {
        let mut arguments: FluentArgs<'_> = texts.iter().copied().collect();
        numbers.iter().for_each(|(name, number)| arguments.set(*name, *number));
        self.say_args(id, &arguments)
    }

    /// An attribute, where the language has one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts(id, Some(attribute), &[])
    }

    /// An attribute with values, where the language has one.
    pub fn attribute_with(&self, id: &str, attribute: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.values(id, Some(attribute), arguments)
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages.get(id, None).is_some()
    }

    /// Returns the messages that failed until now, each once.
    #[must_use]
    pub fn problems(&self) -> Vec<Error> {
        let problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        let error = |(message, why): &(String, Option<String>)| {
            let (language, message) = (self.language, message.clone());
            match why.clone() {
                Some(why) => Error::WrongValues { language, message, why },
                None => Error::Missing { language, message },
            }
        };
        problems.iter().map(error).collect()
    }

    /// The label of a built-in term.
    pub fn label(&self, kind: Kind, id: &str) -> String {
        let message = message_of(kind, id);
        self.texts(&message, None, &[]).unwrap_or_else(|| self.missing(&message))
    }

    /// An attribute of a built-in term: its explanation, or another form of its label.
    pub fn of_term(&self, kind: Kind, id: &str, attribute: &str) -> Option<String> {
        self.attribute(&message_of(kind, id), attribute)
    }

    /// How a document in the language numbers its pages: the first page of one.
    #[must_use]
    pub fn page_numbers(&self) -> &'static str {
        built_in::page_numbers(self.language).unwrap_or("1 / 1")
    }

    /// The name of a country, or of the area `EU` or `EEA`.
    pub fn country(&self, code: &str) -> String {
        self.say(&format!("country_{code}"))
    }

    /// What a message puts between two values, where it puts nothing else: the first, this, the second.
    fn between(&self, id: &str, first: &str, second: &str) -> Option<&str> {
        self.messages.get(id, None)?.between(first, second)
    }

    fn texts(&self, id: &str, attribute: Option<&str>, values: &[(&'static str, &str)]) -> Option<String> {
        let words = self.messages.get(id, attribute)?;
        if let Some(text) = words.interpolate(values) {
            let ends = values.iter().any(|(_, value)| value.ends_with('.'));
            return Some(if ends { ended_once(text) } else { text });
        }
        let arguments: FluentArgs<'_> = values.iter().copied().collect();
        Some(self.formatted((id, attribute), &words, Some(&arguments).filter(|_| !values.is_empty())))
    }

    fn values(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let words = self.messages.get(id, attribute)?;
        Some(self.formatted((id, attribute), &words, Some(arguments)))
    }

    fn formatted(
        &self,
        (id, attribute): (&str, Option<&str>),
        words: &Words<'_>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> String {
        let mut errors = Vec::new();
        let text = words.format(arguments, &mut errors);
        if let Some(error) = errors.first() {
            let message = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
            self.note_problem(message, Some(error.to_string()));
            return String::new();
        }
        if arguments.is_some() { ended_once(text.into_owned()) } else { text.into_owned() }
    }

    fn missing(&self, id: &str) -> String {
        self.note_problem(id.to_owned(), None);
        String::new()
    }

    fn note_problem(&self, message: String, why: Option<String>) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).insert((message, why));
    }
}

/// A message's name and that of its attribute.
fn parts(id: &str) -> (&str, Option<&str>) {
    // Names are too short for a search that sets out to be fast on long texts.
    match id.bytes().position(|byte| byte == b'.') {
        Some(dot) => (&id[..dot], Some(&id[dot + 1..])),
        None => (id, None),
    }
}

/// The message that labels a term.
fn message_of(kind: Kind, id: &str) -> String {
    [kind.id(), "_", id].concat()
}

/// A name that ends with a full stop ends the sentence too.
fn ended_once(text: String) -> String {
    if text.contains("..") && !text.contains("...") { text.replace("..", ".") } else { text }
}

/// The text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let mut capitalised = String::with_capacity(text.len());
    capitalised.extend(first.to_uppercase());
    capitalised.push_str(chars.as_str());
    capitalised
}
