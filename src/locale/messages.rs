//! The messages of a language. Of the built-in ones each is parsed when it is first asked for: a run shows a few of more than
//! a thousand. Most are filled in here; Fluent words what needs more than texts.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxBuildHasher;
use unic_langid::LanguageIdentifier;

use crate::embedded;
use crate::language::Language;

use super::built_in::built_in_files;
use super::references::references_of;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of a language.
pub(super) enum Messages {
    /// The built-in ones, each by itself.
    Each(Each),
    /// The built-in ones with a project's own in the place of some, which may refer to each other in any way.
    Together(Box<Bundle>),
}

/// Messages by their names. A page asks for hundreds of labels in three languages, more than a core keeps at hand, and waits
/// for each step of a search that it does not: the table holds numbers alone, a message what most labels need, and what few
/// are asked for lies apart.
pub(super) struct Each {
    tag: LanguageIdentifier,
    table: HashTable<u16>,
    messages: Vec<Message>,
    parsed: Vec<OnceLock<Box<Parsed>>>,
}

/// A message as it is written.
#[derive(Clone, Copy)]
struct Message {
    text: &'static str,
    /// How many bytes its name has, with which it begins.
    name: u8,
    /// The message's own words, from byte to byte, where they are one line and the same whatever the values.
    label: (u16, u16),
}

/// A message that was parsed.
struct Parsed {
    resource: Arc<FluentResource>,
    /// What is the same whatever the values: the message's own words, under no name, and attributes.
    plain: Vec<(Option<Box<str>>, Box<str>)>,
    /// The message with all that it refers to, for words that Fluent puts.
    bundle: OnceLock<Bundle>,
}

/// The words of a message, or of one of its attributes.
pub(super) struct Words<'m>(Form<'m>);

enum Form<'m> {
    /// The same whatever the values.
    Plain(&'m str),
    /// To be filled in.
    Pattern(&'m ast::Pattern<&'m str>, Owner<'m>),
}

/// Who knows what the words refer to.
enum Owner<'m> {
    Bundle(&'m Bundle),
    Message(&'m Parsed, &'m Each),
}

impl Messages {
    pub(super) fn new(language: Language, own: &[Arc<FluentResource>]) -> Messages {
        let tag = language.as_str().parse().unwrap_or_default();
        if own.is_empty() {
            return Messages::Each(Each::new(tag, built_in_messages(language)));
        }
        let mut bundle = new_bundle(&tag);
        let built_in = built_in_files(language).iter().map(|file| parsed(file.text));
        for resource in built_in.chain(own.iter().map(Arc::clone)) {
            bundle.add_resource_overriding(resource);
        }
        Messages::Together(Box::new(bundle))
    }

    /// The words of a message, or of its attribute.
    pub(super) fn get(&self, id: &str, attribute: Option<&str>) -> Option<Words<'_>> {
        match self {
            Messages::Together(bundle) => {
                let message = bundle.get_message(id)?;
                let pattern = match attribute {
                    Some(name) => message.get_attribute(name)?.value(),
                    None => message.value()?,
                };
                Some(Words(Form::Pattern(pattern, Owner::Bundle(bundle))))
            }
            Messages::Each(each) => {
                let number = each.number(id)?;
                if attribute.is_none()
                    && let Some(label) = each.messages[number].label()
                {
                    return Some(Words(Form::Plain(label)));
                }
                let parsed = each.parsed(number);
                if let Some(plain) = parsed.plain(attribute) {
                    return Some(Words(Form::Plain(plain)));
                }
                Some(Words(Form::Pattern(parsed.pattern(attribute)?, Owner::Message(parsed, each))))
            }
        }
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

impl Each {
    /// Of two messages of one name the later is taken.
    fn new(tag: LanguageIdentifier, messages: impl Iterator<Item = Message>) -> Each {
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

    fn number(&self, name: &str) -> Option<usize> {
        let is_it = |number: &u16| self.messages[usize::from(*number)].name() == name;
        self.table.find(FxBuildHasher.hash_one(name), is_it).map(|number| usize::from(*number))
    }

    /// Built-in messages are parsed when they are first asked for.
    fn parsed(&self, number: usize) -> &Parsed {
        self.parsed[number].get_or_init(|| Box::new(Parsed::of(self.messages[number].text)))
    }
}

impl Parsed {
    fn of(text: &str) -> Parsed {
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

    /// The message with all that it refers to.
    fn bundle(&self, each: &Each) -> &Bundle {
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

impl<'m> Words<'m> {
    /// The words with texts as values; `None` where they need Fluent: for what they refer to, or for a value that is not given.
    pub(super) fn filled(&self, values: &[(&'static str, &str)]) -> Option<String> {
        match &self.0 {
            Form::Plain(text) => Some((*text).to_owned()),
            Form::Pattern(pattern, _) => filled(pattern, values),
        }
    }

    /// What stands between two values, where nothing else stands there.
    pub(super) fn between(&self, first: &str, second: &str) -> Option<&'m str> {
        let Form::Pattern(pattern, _) = self.0 else { return None };
        let value_of = |element: &ast::PatternElement<&'m str>| match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Some(id.name),
            _ => None,
        };
        let [before, ast::PatternElement::TextElement { value }, after] = pattern.elements.as_slice() else {
            return None;
        };
        (value_of(before) == Some(first) && value_of(after) == Some(second)).then_some(*value)
    }

    /// The words as Fluent puts them.
    pub(super) fn formatted(&self, arguments: Option<&FluentArgs<'_>>, errors: &mut Vec<FluentError>) -> Cow<'m, str> {
        let (pattern, bundle) = match &self.0 {
            Form::Plain(text) => return Cow::Borrowed(text),
            Form::Pattern(pattern, Owner::Bundle(bundle)) => (pattern, *bundle),
            Form::Pattern(pattern, Owner::Message(message, each)) => (pattern, message.bundle(each)),
        };
        bundle.format_pattern(pattern, arguments, errors)
    }
}

fn filled(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)]) -> Option<String> {
    // Few patterns have more text of their own than this.
    let mut text = String::with_capacity(64 + values.iter().map(|(_, value)| value.len()).sum::<usize>());
    fill(pattern, values, &mut text)?;
    Some(text)
}

/// Fills in texts as Fluent does: it writes them as they are, and compares them with the names of cases.
fn fill(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)], text: &mut String) -> Option<()> {
    let value = |expression: &ast::InlineExpression<&str>| match expression {
        ast::InlineExpression::VariableReference { id } => {
            values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| *value)
        }
        _ => None,
    };
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    unescape_unicode(text, value).ok()?;
                }
                ast::Expression::Inline(inline) => text.push_str(value(inline)?),
                ast::Expression::Select { selector, variants } => {
                    let case = value(selector)?;
                    let is_case = |variant: &&ast::Variant<&str>| matches!(variant.key, ast::VariantKey::Identifier { name } if name == case);
                    let variant = variants.iter().find(is_case).or_else(|| variants.iter().find(|own| own.default))?;
                    fill(&variant.value, values, text)?;
                }
            },
        }
    }
    Some(())
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

/// The built-in messages of a language, in the order of its files.
fn built_in_messages(language: Language) -> impl Iterator<Item = Message> {
    built_in_files(language).iter().flat_map(|file| {
        let text_of = |message: &embedded::Message| &file.text[message.start as usize..message.end as usize];
        let of = move |own: &embedded::Message| Message { text: text_of(own), name: own.name, label: own.label };
        file.messages.iter().map(of)
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
            let mut alone = Parsed::new();
            for message in built_in_messages(language) {
                let own = messages(message.text);
                assert_eq!(own.keys().collect::<Vec<_>>(), [message.name()], "{language}");
                alone.extend(own);
            }
            let together: Parsed = built_in_files(language).iter().flat_map(|file| messages(file.text)).collect();
            assert_eq!(alone, together, "{language}");
        }
    }

    /// What was read off a line when the program was built is what Fluent reads.
    #[test]
    fn a_label_is_what_fluent_says() {
        for language in super::super::built_in_languages() {
            let mut labels = 0;
            for message in built_in_messages(language) {
                let parsed = super::Parsed::of(message.text);
                // What is written with an escape does not stand there as it reads.
                let one_line = parsed.plain(None).filter(|words| !words.contains('\n') && message.text.contains(words));
                assert_eq!(message.label(), one_line, "{language} {}", message.name());
                labels += usize::from(one_line.is_some());
            }
            assert!(labels > 700, "{language}: {labels}");
        }
    }

    #[test]
    fn a_message_comes_with_what_it_refers_to() {
        let messages = Messages::new(Language::EN, &[]);
        let Messages::Each(each) = &messages else { panic!("there are no words of a project's own") };
        let bundle_of = |name| each.parsed(each.number(name).unwrap()).bundle(each);
        let bundle = bundle_of("report-summary");
        assert!(bundle.has_message("report-summary") && !bundle.has_message("contents"));
        let bundle = bundle_of("PB010");
        assert!(bundle.has_message("condition_public-health"));
        assert_eq!(messages.get("list-more", None).unwrap().between("rest", "next"), Some(", "));
        assert!(messages.get("list-more", None).unwrap().between("next", "rest").is_none());
        assert!(messages.get("list-end", None).unwrap().between("rest", "next").is_none());
        assert!(messages.get("report", None).is_none() && messages.get("", None).is_none());
        assert!(messages.get("RG001", Some("why")).is_some() && messages.get("RG001", Some("who")).is_none());
    }

    /// Every message that can be filled in, with its values as one of its cases or as any other text.
    #[test]
    fn what_is_filled_in_is_what_fluent_says() {
        let mut filled = 0;
        for language in super::super::built_in_languages() {
            let messages = Messages::new(language, &[]);
            for message in built_in_messages(language) {
                let (id, text) = (message.name(), message.text);
                let resource = parsed(text);
                let cases = text.split(['[', ']']).skip(1).step_by(2).filter(|case| case.len() < 20);
                for name in super::super::references::interface_of(&resource).keys() {
                    let attribute = name.split_once('.').map(|(_, attribute)| attribute);
                    let words = messages.get(id, attribute).unwrap();
                    for case in cases.clone().chain(["", "1", "one", "a \"text\" {"]) {
                        let values: Vec<(&'static str, &str)> = VALUES.iter().map(|name| (*name, case)).collect();
                        let Some(text) = words.filled(&values) else { continue };
                        let arguments = values.iter().map(|(name, value)| (*name, *value)).collect::<FluentArgs<'_>>();
                        let mut errors = Vec::new();
                        assert_eq!(text, words.formatted(Some(&arguments), &mut errors), "{language} {name} {case}");
                        assert!(errors.is_empty(), "{language} {name} {case}: {errors:?}");
                        filled += 1;
                    }
                }
            }
        }
        assert!(filled > 1000, "{filled}");
    }

    /// Values that messages are given.
    const VALUES: [&str; 12] = [
        "caveat",
        "name",
        "word",
        "short",
        "title",
        "controller",
        "language",
        "event",
        "period",
        "from",
        "rest",
        "last",
    ];
}
