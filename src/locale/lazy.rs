//! Built-in messages, each parsed at its first use.
//!
//! A run needs a few of more than a thousand messages. A page needs hundreds of labels in three languages, more than the
//! cache of a core can hold. Therefore the data are small. The table has numbers only, and a message has the three values
//! that most labels need. Parsed messages are stored apart. This saves 12 to 20 % of a build's time (docs/performance.md).

use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::ast;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxBuildHasher;
use unic_langid::LanguageIdentifier;

use crate::embedded;
use crate::language::Language;

use super::built_in::built_in_files;
use super::bundle::{Bundle, new_bundle, parse};
use super::interpolate::interpolate;
use super::references::references_of;

/// The built-in messages of a language, by name.
pub(super) struct Lazy {
    tag: LanguageIdentifier,
    /// The number of each message, by the hash of its name.
    table: HashTable<u16>,
    messages: Vec<Message>,
    parsed: Vec<OnceLock<Box<Parsed>>>,
}

/// The source of a message.
#[derive(Clone, Copy)]
struct Message {
    /// The message in Fluent's syntax. It begins with the name.
    text: &'static str,
    /// The length of the name in bytes.
    name: u8,
    /// The range of the value in the text, if the value is one line without placeables; else an empty range.
    label: (u16, u16),
}

/// A parsed message.
pub(super) struct Parsed {
    resource: Arc<FluentResource>,
    /// The value, under `None`, and the attributes, as far as they have no placeables.
    plain: Vec<(Option<Box<str>>, Box<str>)>,
    /// The message with all messages that it refers to.
    bundle: OnceLock<Bundle>,
}

/// The value of a message or of an attribute.
pub(super) enum Found<'m> {
    /// A text without placeables.
    Plain(&'m str),
    /// A pattern, and the message that it belongs to.
    Pattern(&'m ast::Pattern<&'m str>, &'m Parsed),
}

impl Lazy {
    /// Indexes the built-in messages of a language.
    pub(super) fn new(tag: LanguageIdentifier, language: Language) -> Lazy {
        Lazy::of(tag, built_in_messages(language).collect())
    }

    /// Indexes messages. The last one of a name counts.
    fn of(tag: LanguageIdentifier, messages: Vec<Message>) -> Lazy {
        let mut table = HashTable::with_capacity(messages.len());
        let hash_of = |number: &u16| FxBuildHasher.hash_one(messages[usize::from(*number)].name());
        for number in 0..u16::try_from(messages.len()).unwrap_or(u16::MAX) {
            let name = messages[usize::from(number)].name();
            let is_same = |other: &u16| messages[usize::from(*other)].name() == name;
            match table.entry(hash_of(&number), is_same, hash_of) {
                Entry::Occupied(mut first) => *first.get_mut() = number,
                Entry::Vacant(place) => {
                    place.insert(number);
                }
            }
        }
        let parsed = messages.iter().map(|_| OnceLock::new()).collect();
        Lazy { tag, table, messages, parsed }
    }

    /// Returns the value of a message, or of its attribute.
    pub(super) fn get(&self, id: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        let number = self.number(id)?;
        if attribute.is_none()
            && let Some(label) = self.messages[number].label()
        {
            return Some(Found::Plain(label));
        }
        let parsed = self.parsed(number);
        match parsed.plain(attribute) {
            Some(plain) => Some(Found::Plain(plain)),
            None => Some(Found::Pattern(parsed.pattern(attribute)?, parsed)),
        }
    }

    /// Returns the bundle of a message, with all messages that it refers to.
    pub(super) fn bundle<'m>(&'m self, message: &'m Parsed) -> &'m Bundle {
        message.bundle.get_or_init(|| {
            let mut bundle = new_bundle(&self.tag);
            let mut messages = vec![message];
            while let Some(message) = messages.pop() {
                bundle.add_resource_overriding(Arc::clone(&message.resource));
                for (_, reference) in references_of(&message.resource) {
                    let name = reference.split('.').next().unwrap_or(&reference);
                    let own = self.number(name).filter(|_| !bundle.has_message(name));
                    messages.extend(own.map(|number| self.parsed(number)));
                }
            }
            bundle
        })
    }

    fn number(&self, name: &str) -> Option<usize> {
        let has_name = |number: &u16| self.messages[usize::from(*number)].name() == name;
        self.table.find(FxBuildHasher.hash_one(name), has_name).map(|number| usize::from(*number))
    }

    fn parsed(&self, number: usize) -> &Parsed {
        self.parsed[number].get_or_init(|| Box::new(Parsed::of(self.messages[number].text)))
    }
}

impl Message {
    fn name(&self) -> &'static str {
        &self.text[..self.name.into()]
    }

    fn label(&self) -> Option<&'static str> {
        Some(&self.text[self.label.0.into()..self.label.1.into()]).filter(|label| !label.is_empty())
    }
}

impl Parsed {
    fn of(text: &str) -> Parsed {
        let resource = parse(text);
        let mut plain = Vec::new();
        if let Some(ast::Entry::Message(message)) = resource.get_entry(0) {
            let own = message.value.iter().map(|pattern| (None, pattern));
            let attributes = message.attributes.iter().map(|own| (Some(own.id.name.into()), &own.value));
            let without_values = |(name, pattern)| Some((name, interpolate(pattern, &[])?.into_boxed_str()));
            plain.extend(own.chain(attributes).filter_map(without_values));
        }
        Parsed { resource, plain, bundle: OnceLock::new() }
    }

    fn plain(&self, attribute: Option<&str>) -> Option<&str> {
        self.plain.iter().find(|(name, _)| name.as_deref() == attribute).map(|(_, text)| &**text)
    }

    fn pattern(&self, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let Some(ast::Entry::Message(message)) = self.resource.get_entry(0) else { return None };
        match attribute {
            Some(name) => message.attributes.iter().find(|own| own.id.name == name).map(|own| &own.value),
            None => message.value.as_ref(),
        }
    }
}

/// Returns the built-in messages of a language, in the order of its files.
fn built_in_messages(language: Language) -> impl Iterator<Item = Message> {
    built_in_files(language).iter().flat_map(|file| {
        let text_of = |message: &embedded::Message| &file.text[message.start as usize..message.end as usize];
        let of = move |own: &embedded::Message| Message { text: text_of(own), name: own.name, label: own.label };
        file.messages.iter().map(of)
    })
}

/// Returns the names of the built-in messages of a language, with their texts.
#[cfg(test)]
pub(super) fn texts(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    built_in_messages(language).map(|message| (message.name(), message.text))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::built_in::built_in_languages;
    use super::*;

    type Contents = BTreeMap<String, (Option<ast::Pattern<String>>, Vec<ast::Attribute<String>>)>;

    fn messages(text: &str) -> Contents {
        let entries = fluent_syntax::parser::parse(text.to_owned()).unwrap().body.into_iter();
        let messages = entries.filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some((message.id.name, (message.value, message.attributes))),
            ast::Entry::Term(term) => panic!("built-in words have no terms: -{}", term.id.name),
            _ => None,
        });
        messages.collect()
    }

    #[test]
    fn a_message_parses_by_itself_as_in_its_file() {
        for language in built_in_languages() {
            let mut by_itself = Contents::new();
            for message in built_in_messages(language) {
                let own = messages(message.text);
                assert_eq!(own.keys().collect::<Vec<_>>(), [message.name()], "{language}");
                by_itself.extend(own);
            }
            let in_files: Contents = built_in_files(language).iter().flat_map(|file| messages(file.text)).collect();
            assert_eq!(by_itself, in_files, "{language}");
        }
    }

    /// The build script finds labels without Fluent.
    #[test]
    fn a_label_is_what_fluent_says() {
        let mut labels = 0;
        for language in built_in_languages() {
            for message in built_in_messages(language) {
                let parsed = Parsed::of(message.text);
                // A value with an escape differs from its source.
                let one_line = parsed.plain(None).filter(|words| !words.contains('\n') && message.text.contains(words));
                assert_eq!(message.label(), one_line, "{language} {}", message.name());
                labels += usize::from(one_line.is_some());
            }
        }
        assert!(labels > 2100, "{labels}");
    }

    #[test]
    fn a_message_comes_with_the_messages_that_it_refers_to() {
        let lazy = Lazy::new(LanguageIdentifier::default(), Language::FALLBACK);
        let bundle_of = |name| lazy.bundle(lazy.parsed(lazy.number(name).unwrap()));
        let bundle = bundle_of("report-summary");
        assert!(bundle.has_message("report-summary") && !bundle.has_message("contents"));
        let bundle = bundle_of("PB010");
        assert!(bundle.has_message("condition_public-health"));
        assert!(lazy.get("report", None).is_none() && lazy.get("", None).is_none());
        assert!(lazy.get("RG001", Some("why")).is_some() && lazy.get("RG001", Some("who")).is_none());
    }
}
