//! Built-in messages, each parsed when it is first asked for.

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
use super::bundle::{Bundle, new_bundle, parsed};
use super::interpolate::filled;
use super::references::references_of;

/// Messages by their names. A page asks for hundreds of labels in three languages, more than a core keeps at hand, and waits
/// for each step of a search that it does not: the table holds numbers alone, a message what most labels need, and what few
/// are asked for lies apart.
pub(super) struct Each {
    tag: LanguageIdentifier,
    table: HashTable<u16>,
    pub messages: Vec<Message>,
    parsed: Vec<OnceLock<Box<Parsed>>>,
}

/// A message as it is written.
#[derive(Clone, Copy)]
pub(super) struct Message {
    pub text: &'static str,
    /// How many bytes its name has, with which it begins.
    name: u8,
    /// The message's own words, from byte to byte, where they are one line and the same whatever the values.
    label: (u16, u16),
}

/// A message that was parsed.
pub(super) struct Parsed {
    resource: Arc<FluentResource>,
    /// What is the same whatever the values: the message's own words, under no name, and attributes.
    plain: Vec<(Option<Box<str>>, Box<str>)>,
    /// The message with all that it refers to, for words that Fluent puts.
    bundle: OnceLock<Bundle>,
}

impl Message {
    pub(super) fn name(&self) -> &'static str {
        &self.text[..self.name.into()]
    }

    pub(super) fn label(&self) -> Option<&'static str> {
        Some(&self.text[self.label.0.into()..self.label.1.into()]).filter(|label| !label.is_empty())
    }
}

impl Each {
    /// Of two messages of one name the later is taken.
    pub(super) fn new(tag: LanguageIdentifier, messages: impl Iterator<Item = Message>) -> Each {
        let messages: Vec<Message> = messages.collect();
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
        Each { tag, table, messages, parsed }
    }

    pub(super) fn number(&self, name: &str) -> Option<usize> {
        let is_it = |number: &u16| self.messages[usize::from(*number)].name() == name;
        self.table.find(FxBuildHasher.hash_one(name), is_it).map(|number| usize::from(*number))
    }

    /// Built-in messages are parsed when they are first asked for.
    pub(super) fn parsed(&self, number: usize) -> &Parsed {
        self.parsed[number].get_or_init(|| Box::new(Parsed::of(self.messages[number].text)))
    }
}

impl Parsed {
    pub(super) fn of(text: &str) -> Parsed {
        let resource = parsed(text);
        let mut plain = Vec::new();
        if let Some(ast::Entry::Message(message)) = resource.get_entry(0) {
            let own = message.value.iter().map(|pattern| (None, pattern));
            let attributes = message.attributes.iter().map(|own| (Some(own.id.name.into()), &own.value));
            let filled = |(name, pattern)| Some((name, filled(pattern, &[])?.into_boxed_str()));
            plain.extend(own.chain(attributes).filter_map(filled));
        }
        Parsed { resource, plain, bundle: OnceLock::new() }
    }

    pub(super) fn plain(&self, attribute: Option<&str>) -> Option<&str> {
        self.plain.iter().find(|(name, _)| name.as_deref() == attribute).map(|(_, text)| &**text)
    }

    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let Some(ast::Entry::Message(message)) = self.resource.get_entry(0) else { return None };
        match attribute {
            Some(name) => message.attributes.iter().find(|own| own.id.name == name).map(|own| &own.value),
            None => message.value.as_ref(),
        }
    }

    /// The message with all that it refers to.
    pub(super) fn bundle(&self, each: &Each) -> &Bundle {
        self.bundle.get_or_init(|| {
            let mut bundle = new_bundle(&each.tag);
            let mut messages = vec![self];
            while let Some(message) = messages.pop() {
                bundle.add_resource_overriding(Arc::clone(&message.resource));
                for (_, reference) in references_of(&message.resource) {
                    let name = reference.split('.').next().unwrap_or(&reference);
                    let own = each.number(name).filter(|_| !bundle.has_message(name));
                    messages.extend(own.map(|number| each.parsed(number)));
                }
            }
            bundle
        })
    }
}

/// The built-in messages of a language, in the order of its files.
pub(super) fn built_in_messages(language: Language) -> impl Iterator<Item = Message> {
    built_in_files(language).iter().flat_map(|file| {
        let text_of = |message: &embedded::Message| &file.text[message.start as usize..message.end as usize];
        let of = move |own: &embedded::Message| Message { text: text_of(own), name: own.name, label: own.label };
        file.messages.iter().map(of)
    })
}
