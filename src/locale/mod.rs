//! Messages in each language: a [`Locale`] has the built-in Fluent files, and a project's own replace them message by
//! message.
//!
//! The name of a message is never shown in its place. A message that is missing, or called with wrong values, is kept as an
//! [`Error`] with its name and language, and ends the build.

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
mod texts;
mod wording;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use fluent::{FluentArgs, FluentResource};

use crate::language::Language;
use crate::vocabulary::Kind;

use messages::{Messages, Words};

pub use built_in::built_in_languages;
pub use collate::Collation;
pub use error::Error;
pub use overrides::{OwnFile, OwnWords, own_texts, own_words};

/// The attribute of a message with its words for countries that have none of their own.
const ELSEWHERE: &str = "elsewhere";

/// The messages of one language.
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The messages. They are indexed at the first use, since a run without findings needs none.
    messages: LazyLock<Messages, Box<dyn FnOnce() -> Messages + Send>>,
    /// The messages that failed, each with Fluent's error; `None` for a message that does not exist.
    problems: Mutex<BTreeSet<(String, Option<String>)>>,
    /// The "and" of a list, with the white space around it.
    and: OnceLock<String>,
    /// The "or" of a list of alternatives, with the white space around it.
    or: OnceLock<String>,
}

impl Locale {
    /// Returns the messages of a language. The project's own replace built-in ones of the same name.
    #[must_use]
    pub fn new(language: Language, own: &OwnWords) -> Locale {
        let own: Vec<Arc<FluentResource>> = own.resources(language).collect();
        let messages = LazyLock::new(Box::new(move || Messages::new(language, &own)) as Box<dyn FnOnce() -> _ + Send>);
        Locale { language, messages, problems: Mutex::default(), and: OnceLock::new(), or: OnceLock::new() }
    }

    /// Returns the text of a message without values.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// Returns the text of a message with texts as values.
    pub fn say_with(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        let (message, attribute) = parts(id);
        self.texts(message, attribute, values).unwrap_or_else(|| self.missing(id))
    }

    /// Returns the text of a message with values of any kind.
    pub fn say_args(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let (message, attribute) = parts(id);
        self.values(message, attribute, arguments).unwrap_or_else(|| self.missing(id))
    }

    /// Returns the text of a message with texts and numbers as values. A message may choose its words by a number.
    pub fn say_numbers(&self, id: &str, numbers: &[(&'static str, usize)], texts: &[(&'static str, &str)]) -> String {
        let mut arguments: FluentArgs<'_> = texts.iter().copied().collect();
        numbers.iter().for_each(|(name, number)| arguments.set(*name, *number));
        self.say_args(id, &arguments)
    }

    /// Returns the text of an attribute, if the language has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts(id, Some(attribute), &[])
    }

    /// Returns the text of an attribute with values, if the language has it.
    pub fn attribute_with(&self, id: &str, attribute: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.values(id, Some(attribute), arguments)
    }

    /// Returns whether a message exists.
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

    /// Returns the label of a built-in term.
    pub fn label(&self, kind: Kind, id: &str) -> String {
        let message = message_of(kind, id);
        self.texts(&message, None, &[]).unwrap_or_else(|| self.missing(&message))
    }

    /// Returns the label of a built-in term under the law of a country, which is an attribute named by the country's code; `None` is
    /// the law that labels are written for.
    pub fn label_under(&self, kind: Kind, id: &str, country: Option<&str>) -> String {
        self.say_under(&message_of(kind, id), country)
    }

    /// Returns the text of a message under the law of a country, as [`Locale::label_under`] does.
    pub fn say_under(&self, id: &str, country: Option<&str>) -> String {
        let own = country.and_then(|country| self.attribute(id, country).or_else(|| self.attribute(id, ELSEWHERE)));
        own.unwrap_or_else(|| self.say(id))
    }

    /// Returns an attribute of a built-in term: its explanation, or another form of its label.
    pub fn of_term(&self, kind: Kind, id: &str, attribute: &str) -> Option<String> {
        self.attribute(&message_of(kind, id), attribute)
    }

    /// Returns the form of page numbers in the language's documents, with the numbers of a document of one page: `1 / 1`.
    #[must_use]
    pub fn page_numbers(&self) -> &'static str {
        built_in::page_numbers(self.language).unwrap_or("1 / 1")
    }

    /// Returns the name of a country, or of the area `EU` or `EEA`.
    pub fn country(&self, code: &str) -> String {
        self.say(&format!("country_{code}"))
    }

    /// Returns the text between two values, if the message is these two values with a text between them.
    fn between(&self, id: &str, first: &str, second: &str) -> Option<&str> {
        self.messages.get(id, None)?.between(first, second)
    }

    /// Returns a message or attribute with texts as values, without Fluent if possible.
    fn texts(&self, id: &str, attribute: Option<&str>, values: &[(&'static str, &str)]) -> Option<String> {
        let words = self.messages.get(id, attribute)?;
        if let Some(text) = words.interpolate(values) {
            let ends = values.iter().any(|(_, value)| value.ends_with('.'));
            return Some(if ends { with_single_full_stop(text) } else { text });
        }
        let arguments: FluentArgs<'_> = values.iter().copied().collect();
        Some(self.formatted((id, attribute), &words, Some(&arguments).filter(|_| !values.is_empty())))
    }

    /// Returns a message or attribute with values of any kind.
    fn values(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let words = self.messages.get(id, attribute)?;
        Some(self.formatted((id, attribute), &words, Some(arguments)))
    }

    /// Formats a message with Fluent, and notes an error.
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
        if arguments.is_some() { with_single_full_stop(text.into_owned()) } else { text.into_owned() }
    }

    /// Notes that a message does not exist.
    fn missing(&self, id: &str) -> String {
        self.note_problem(id.to_owned(), None);
        String::new()
    }

    fn note_problem(&self, message: String, why: Option<String>) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).insert((message, why));
    }
}

/// Splits `message.attribute` into the two names.
fn parts(id: &str) -> (&str, Option<&str>) {
    // `str::find` is made for long texts, and slower on short names.
    match id.bytes().position(|byte| byte == b'.') {
        Some(dot) => (&id[..dot], Some(&id[dot + 1..])),
        None => (id, None),
    }
}

/// Returns the name of the message with a term's label.
fn message_of(kind: Kind, id: &str) -> String {
    [kind.id(), "_", id].concat()
}

/// Replaces two full stops at the end of a sentence by one: a value that ends with a full stop may be the last word. The two
/// in a path stay.
fn with_single_full_stop(text: String) -> String {
    if !text.contains("..") || text.contains("...") {
        return text;
    }
    let mut single = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, two) in text.match_indices("..") {
        let ends_word =
            text[..at].chars().next_back().is_some_and(|c| !c.is_whitespace() && !matches!(c, '/' | '`' | '\\'));
        let ends_sentence = text[at + two.len()..].chars().next().is_none_or(char::is_whitespace);
        if ends_word && ends_sentence {
            single.push_str(&text[copied..=at]);
            copied = at + two.len();
        }
    }
    single.push_str(&text[copied..]);
    single
}

/// Returns a text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let mut capitalised = String::with_capacity(text.len());
    capitalised.extend(first.to_uppercase());
    capitalised.push_str(chars.as_str());
    capitalised
}
