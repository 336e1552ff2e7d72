//! Messages of a language. Most need only texts as values and are interpolated here. Fluent formats the others.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;

use crate::language::Language;

use super::built_in::files_below_own;
use super::bundle::{Bundle, new_bundle, parse};
use super::interpolate::interpolate;
use super::lazy::{Found, Lazy, Parsed};

/// The messages of a language.
pub(super) enum Messages {
    /// Only the built-in messages.
    Lazy(Lazy),
    /// The built-in messages and a project's own, which replace some of them. Any message may refer to any other.
    Bundled(Box<Bundle>),
}

/// The value of a message, or of one of its attributes.
pub(super) struct Words<'m>(Form<'m>);

enum Form<'m> {
    /// A text without placeables.
    Plain(&'m str),
    /// A pattern with placeables.
    Pattern(&'m ast::Pattern<&'m str>, Owner<'m>),
}

/// The messages that a pattern may refer to.
enum Owner<'m> {
    Bundle(&'m Bundle),
    Message(&'m Parsed, &'m Lazy),
}

impl Messages {
    /// Returns the messages of a language. The project's own replace built-in ones of the same name.
    pub(super) fn new(language: Language, own: &[Arc<FluentResource>]) -> Messages {
        let tag = language.as_str().parse().unwrap_or_default();
        if own.is_empty() {
            return Messages::Lazy(Lazy::new(tag, language));
        }
        let mut bundle = new_bundle(&tag);
        let built_in = files_below_own(language).map(|file| parse(file.text));
        for resource in built_in.chain(own.iter().map(Arc::clone)) {
            bundle.add_resource_overriding(resource);
        }
        Messages::Bundled(Box::new(bundle))
    }

    /// Returns the value of a message, or of its attribute.
    pub(super) fn get(&self, id: &str, attribute: Option<&str>) -> Option<Words<'_>> {
        match self {
            Messages::Bundled(bundle) => {
                let message = bundle.get_message(id)?;
                let pattern = match attribute {
                    Some(name) => message.get_attribute(name)?.value(),
                    None => message.value()?,
                };
                Some(Words(Form::Pattern(pattern, Owner::Bundle(bundle))))
            }
            Messages::Lazy(lazy) => Some(Words(match lazy.get(id, attribute)? {
                Found::Plain(text) => Form::Plain(text),
                Found::Pattern(pattern, message) => Form::Pattern(pattern, Owner::Message(message, lazy)),
            })),
        }
    }
}

impl<'m> Words<'m> {
    /// Puts texts in place of placeables. `None` if Fluent is needed: for a reference, or for a value that is not given.
    pub(super) fn interpolate(&self, values: &[(&'static str, &str)]) -> Option<String> {
        match &self.0 {
            Form::Plain(text) => Some((*text).to_owned()),
            Form::Pattern(pattern, _) => interpolate(pattern, values),
        }
    }

    /// Returns the text between two placeables, if the pattern is these two with a text between them.
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

    /// Formats the pattern with Fluent.
    pub(super) fn format(&self, arguments: Option<&FluentArgs<'_>>, errors: &mut Vec<FluentError>) -> Cow<'m, str> {
        let (pattern, bundle) = match &self.0 {
            Form::Plain(text) => return Cow::Borrowed(text),
            Form::Pattern(pattern, Owner::Bundle(bundle)) => (pattern, *bundle),
            Form::Pattern(pattern, Owner::Message(message, lazy)) => (pattern, lazy.bundle(message)),
        };
        bundle.format_pattern(pattern, arguments, errors)
    }
}

#[cfg(test)]
mod tests {
    use super::super::built_in::built_in_languages;
    use super::super::lazy;
    use super::super::references::interface_of;
    use super::*;

    /// Compares each message with Fluent, with each of its cases as every value, and with other texts.
    #[test]
    fn interpolation_gives_what_fluent_gives() {
        let mut compared = 0;
        for language in built_in_languages() {
            let messages = Messages::new(language, &[]);
            for (id, text) in lazy::texts(language) {
                let resource = parse(text);
                let cases = text.split(['[', ']']).skip(1).step_by(2).filter(|case| case.len() < 20);
                for name in interface_of(&resource).keys() {
                    let attribute = name.split_once('.').map(|(_, attribute)| attribute);
                    let words = messages.get(id, attribute).unwrap();
                    for case in cases.clone().chain(["", "1", "one", "a \"text\" {"]) {
                        let values: Vec<(&'static str, &str)> = VALUES.iter().map(|name| (*name, case)).collect();
                        let Some(text) = words.interpolate(&values) else { continue };
                        let arguments = values.iter().map(|(name, value)| (*name, *value)).collect::<FluentArgs<'_>>();
                        let mut errors = Vec::new();
                        assert_eq!(text, words.format(Some(&arguments), &mut errors), "{language} {name} {case}");
                        assert!(errors.is_empty(), "{language} {name} {case}: {errors:?}");
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 1000, "{compared}");
    }

    #[test]
    fn the_text_between_two_values() {
        let messages = Messages::new(Language::FALLBACK, &[]);
        let between = |id, first, second| messages.get(id, None).unwrap().between(first, second);
        assert_eq!(between("list-more", "rest", "next"), Some(", "));
        assert_eq!(between("list-more", "next", "rest"), None);
        assert_eq!(between("list-end", "rest", "next"), None);
    }

    /// Names of the values that messages use.
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
