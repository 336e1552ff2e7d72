//! What is refused in the texts of a notice is refused in a project's own words.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::address;
use crate::prose::{self, Disallowed};
use crate::source::{Source, Span};

use super::error::Error;

/// The attribute of a term that is an address.
const URL: &str = "url";

/// Returns an error for each character that no text may have. Comments reach no page.
pub(super) fn characters(source: &Arc<Source>) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if !line.starts_with('#') {
            errors.extend(line.char_indices().filter(|(_, c)| is_disallowed(*c)).map(|(at, character)| {
                let range = start + at..start + at + character.len_utf8();
                Error::Character { span: Span { source: Arc::clone(source), range }, character }
            }));
        }
        start += line.len();
    }
    errors
}

/// Returns an error for each text with markup or an escaped character that no text may have, and for each address that cannot
/// be linked. `place` finds a message.
pub(super) fn texts(resource: &FluentResource, place: impl Fn(&str) -> Span) -> Vec<Error> {
    let mut errors = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let own = message.value.iter().map(|value| (None, value));
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in own.chain(attributes) {
            let id = attribute.map_or(name.to_owned(), |attribute| format!("{name}.{attribute}"));
            for text in variants(pattern) {
                if let Some(character) = text.chars().find(|c| is_disallowed(*c)) {
                    errors.push(Error::Character { span: place(name), character });
                }
                if let Some(what) = markup(&text) {
                    errors.push(Error::Markup { span: place(name), message: id.clone(), what });
                }
                if attribute == Some(URL)
                    && let Err(fault) = address::web(&text)
                {
                    let (value, proposal) = (text, fault.proposal);
                    errors.push(Error::Address { span: place(name), message: id.clone(), value, proposal });
                }
            }
        }
    }
    errors
}

/// Returns whether a character is disallowed in words: as in a notice, and the sign of a damaged text.
fn is_disallowed(c: char) -> bool {
    prose::is_disallowed_control(c)
        || c == char::REPLACEMENT_CHARACTER
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Returns the kind of markup in a text as the case of a message, if it has any.
fn markup(text: &str) -> Option<&'static str> {
    prose::parse(text).disallowed.iter().find_map(|(what, _)| match what {
        Disallowed::Html | Disallowed::Entity => Some("html"),
        Disallowed::Image => Some("image"),
        Disallowed::Link(_) => Some("link"),
        Disallowed::Code => Some("code"),
        Disallowed::Heading => Some("heading"),
        _ => None,
    })
}

/// Returns the texts that a pattern may become, with a letter for each value: one for each variant of a choice.
fn variants(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut text = String::new();
    let mut others = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    text.push_str(&unescape_unicode_to_string(value));
                }
                ast::Expression::Inline(_) => text.push('x'),
                ast::Expression::Select { variants: own, .. } => {
                    text.push('x');
                    others.extend(own.iter().flat_map(|variant| variants(&variant.value)));
                }
            },
        }
    }
    others.insert(0, text.trim().to_owned());
    others
}

#[cfg(test)]
mod tests {
    use super::super::built_in::{built_in_files, built_in_languages, is_of_linter};
    use super::*;

    /// What a project copies from the built-in words is taken.
    #[test]
    fn the_words_of_pages_are_such_texts() {
        for language in built_in_languages() {
            for file in built_in_files(language).iter().filter(|file| !is_of_linter(file)) {
                let source = Source::new(file.name, file.text);
                let resource = FluentResource::try_new(file.text.to_owned()).unwrap();
                let mut errors = characters(&source);
                errors.extend(texts(&resource, |_| Span::start_of(&source)));
                assert_eq!(errors, [], "{language} {}", file.name);
            }
        }
    }
}
