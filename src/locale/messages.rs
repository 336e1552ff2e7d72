//! The messages of a language. Of the built-in ones each is parsed when it is first asked for: a run shows a few of more than
//! a thousand. Most are filled in here; Fluent words what needs more than texts.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;

use crate::language::Language;

use super::built_in::built_in_files;
use super::bundle::{Bundle, new_bundle, parsed};
use super::interpolate::filled;
use super::lazy::{Each, Parsed, built_in_messages};

/// The messages of a language.
pub(super) enum Messages {
    /// The built-in ones, each by itself.
    Each(Each),
    /// The built-in ones with a project's own in the place of some, which may refer to each other in any way.
    Together(Box<Bundle>),
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
