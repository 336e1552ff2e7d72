//! The messages of a language. Of the built-in ones each is parsed when it is first asked for: a run shows a few of more than
//! a thousand.

use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentMessage, FluentResource};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::language::Language;

use super::built_in_files;
use super::overrides::references_of;

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of a language.
pub(super) enum Messages {
    /// The built-in ones, each by itself.
    Each(Each),
    /// The built-in ones with a project's own in the place of some, which may refer to each other in any way.
    Together(Box<Bundle>),
}

/// Messages by their names.
pub(super) struct Each {
    tag: LanguageIdentifier,
    messages: FxHashMap<&'static str, Message>,
}

/// A message as it is written, and, as soon as it was asked for, parsed and with all that it refers to.
struct Message {
    text: &'static str,
    bundle: OnceLock<Box<Bundle>>,
}

impl Messages {
    pub(super) fn new(language: Language, own: &[Arc<FluentResource>]) -> Messages {
        let tag = language.as_str().parse().unwrap_or_default();
        let built_in = built_in_files(language).map(|(_, text)| text);
        if own.is_empty() {
            let messages = built_in.flat_map(entries).map(|(id, text)| (id, Message { text, bundle: OnceLock::new() }));
            return Messages::Each(Each { tag, messages: messages.collect() });
        }
        let mut bundle = new_bundle(&tag);
        for resource in built_in.map(parsed).chain(own.iter().map(Arc::clone)) {
            bundle.add_resource_overriding(resource);
        }
        Messages::Together(Box::new(bundle))
    }

    /// A message, with the bundle to word it with.
    pub(super) fn get(&self, id: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let bundle = match self {
            Messages::Together(bundle) => bundle,
            Messages::Each(each) => {
                let message = each.messages.get(id)?;
                message.bundle.get_or_init(|| Box::new(each.bundle(message)))
            }
        };
        Some((bundle, bundle.get_message(id)?))
    }
}

impl Each {
    /// A bundle of a message and of all that it refers to.
    fn bundle(&self, message: &Message) -> Bundle {
        let mut bundle = new_bundle(&self.tag);
        let mut texts = vec![message.text];
        while let Some(text) = texts.pop() {
            let resource = parsed(text);
            bundle.add_resource_overriding(Arc::clone(&resource));
            for (_, reference) in references_of(&resource) {
                let name = reference.split('.').next().unwrap_or(&reference);
                texts.extend(self.messages.get(name).filter(|_| !bundle.has_message(name)).map(|own| own.text));
            }
        }
        bundle
    }
}

fn new_bundle(tag: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
    // Names are never inflected and the scripts run left to right: isolation marks would only reach the pages.
    bundle.set_use_isolating(false);
    bundle
}

/// A built-in text is parsed by a test; what could be read of it is used.
fn parsed(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

/// The messages of a built-in file, each with its name. One begins with a letter at the start of a line, and goes on up to the
/// next or a comment.
fn entries(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins =
        |at: &usize| file.as_bytes().get(*at).is_some_and(|first| first.is_ascii_alphabetic() || *first == b'#');
    let lines = std::iter::once(0).chain(file.match_indices('\n').map(|(at, _)| at + 1));
    let mut starts = lines.filter(begins).chain(std::iter::once(file.len())).peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        starts.peek().map(|end| &file[start..*end])
    })
    .filter(|text| !text.starts_with('#'))
    .map(|text| {
        let ends = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_');
        (text.split(ends).next().unwrap_or_default(), text)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use fluent_syntax::ast;

    use super::*;

    type Parsed = BTreeMap<String, (Option<ast::Pattern<String>>, Vec<ast::Attribute<String>>)>;

    fn messages(text: &str) -> Parsed {
        let entries = fluent_syntax::parser::parse(text.to_owned()).unwrap().body.into_iter();
        let messages = entries.filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some((message.id.name, (message.value, message.attributes))),
            ast::Entry::Term(term) => panic!("built-in words have no terms: -{}", term.id.name),
            _ => None,
        });
        messages.collect()
    }

    #[test]
    fn a_message_alone_is_the_message_in_its_file() {
        for language in super::super::built_in_languages() {
            for (path, file) in built_in_files(language) {
                let mut alone = Parsed::new();
                for (id, text) in entries(file) {
                    let own = messages(text);
                    assert_eq!(own.keys().collect::<Vec<_>>(), [id], "{path}");
                    alone.extend(own);
                }
                assert_eq!(alone, messages(file), "{path}");
            }
        }
    }

    #[test]
    fn a_message_comes_with_what_it_refers_to() {
        let messages = Messages::new(Language::EN, &[]);
        let (bundle, _) = messages.get("report-summary").unwrap();
        assert!(bundle.has_message("report-summary") && !bundle.has_message("contents"));
        assert!(messages.get("report").is_none() && messages.get("").is_none());
    }
}
