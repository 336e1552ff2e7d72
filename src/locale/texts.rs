//! What is refused in the texts of a notice is refused in a project's own words.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::address;
use crate::characters::{faults, has_visible, invisible};
use crate::language::Language;
use crate::prose::{self, Disallowed};
use crate::source::{Source, Span};

use super::error::Error;

/// What stands for a value. It can be in an address, and neither brackets, quotation marks nor percent signs around it make a
/// placeholder: a letter alone would be one in «n», a name in %name%, and what is all capitals or digits in [ISO 1].
const VALUE: &str = "1n";

/// The attribute of a term that is an address.
const URL: &str = "url";

/// Returns an error for each character at fault, as in a notice: the first of each kind in a line. Comments reach no page.
pub(super) fn characters(source: &Arc<Source>) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if !line.starts_with('#') {
            errors.extend(faulty(line).into_iter().map(|(at, character)| {
                let range = start + at..start + at + character.len_utf8();
                Error::Character { span: Span { source: Arc::clone(source), range }, character }
            }));
        }
        start += line.len();
    }
    errors
}

/// Returns the first character at fault of each kind, with its place. A name of a notice is freed of those that nobody sees; here
/// they are refused, since a file is read as it is.
fn faulty(text: &str) -> Vec<(usize, char)> {
    let of_kinds = faults(text).into_iter().filter_map(|(_, range)| Some((range.start, text[range].chars().next()?)));
    let mut found: Vec<(usize, char)> = of_kinds.chain(invisible(text).next()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A text of a project's own words.
#[derive(Debug, Clone)]
pub struct OwnText {
    /// The place of its message.
    pub span: Span,
    /// The message, with its attribute after a dot.
    pub message: String,
    /// The language of its file.
    pub language: Language,
    /// The text, with the same sign for each value.
    pub text: String,
}

/// Returns the texts of a project's own words that no address is.
pub(super) fn own_texts(
    resource: &FluentResource,
    language: Language,
    place: impl Fn(&str) -> Span,
) -> impl Iterator<Item = OwnText> {
    let mut found = Vec::new();
    for_each_text(resource, |name, attribute, id, text| {
        if attribute != Some(URL) {
            found.push(OwnText { span: place(name), message: id.to_owned(), language, text });
        }
    });
    found.into_iter()
}

/// Calls a function with each text: the message, its attribute, both in one, and the text.
fn for_each_text(resource: &FluentResource, mut visit: impl FnMut(&str, Option<&str>, &str, String)) {
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        for (attribute, pattern) in patterns(message) {
            let id = attribute.map_or(name.to_owned(), |attribute| format!("{name}.{attribute}"));
            for text in variants(pattern) {
                visit(name, attribute, &id, text);
            }
        }
    }
}

/// Returns the pattern of a message, and those of its attributes with their names.
fn patterns<'m>(
    message: &'m ast::Message<&'m str>,
) -> impl Iterator<Item = (Option<&'m str>, &'m ast::Pattern<&'m str>)> {
    let own = message.value.iter().map(|value| (None, value));
    own.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

/// Returns an error for each message of which nobody sees anything, whatever its values are.
pub(super) fn blanks(resource: &FluentResource, place: impl Fn(&str) -> Span) -> Vec<Error> {
    let mut errors = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        for (attribute, _) in patterns(message).filter(|(_, pattern)| is_blank(pattern)) {
            let name = message.id.name;
            let id = attribute.map_or(name.to_owned(), |attribute| format!("{name}.{attribute}"));
            errors.push(Error::Blank { span: place(name), message: id });
        }
    }
    errors
}

fn is_blank(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value } => !has_visible(value),
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                !has_visible(&unescape_unicode_to_string(value))
            }
            ast::Expression::Inline(_) => false,
            ast::Expression::Select { variants, .. } => variants.iter().all(|variant| is_blank(&variant.value)),
        },
    })
}

/// Returns an error for each text that is empty, has markup or an escaped character that no text may have, and for each address that
/// cannot be linked. `place` finds a message.
pub(super) fn texts(resource: &FluentResource, place: impl Fn(&str) -> Span) -> Vec<Error> {
    let mut errors = Vec::new();
    for_each_text(resource, |name, attribute, id, text| {
        // A character that stands in the file itself has been reported at its place.
        let escaped = faulty(&text).into_iter().map(|(_, character)| character);
        for character in escaped.filter(|character| !resource.source().contains(*character)) {
            errors.push(Error::Character { span: place(name), character });
        }
        if let Some(what) = markup(&text) {
            errors.push(Error::Markup { span: place(name), message: id.to_owned(), what });
        }
        if attribute == Some(URL)
            && let Err(fault) = address::web(&text)
        {
            let (value, proposal) = (text, fault.proposal);
            errors.push(Error::Address { span: place(name), message: id.to_owned(), value, proposal });
        }
    });
    errors
}

/// Returns the kind of markup in a text as the case of a message, if it has any.
fn markup(text: &str) -> Option<&'static str> {
    if prose::html_entity(text).is_some() {
        return Some("html");
    }
    prose::parse(text).disallowed.iter().find_map(|(what, _)| match what {
        Disallowed::Html | Disallowed::Entity => Some("html"),
        Disallowed::Image => Some("image"),
        Disallowed::Link(_) | Disallowed::LinkWords | Disallowed::LinkWithoutWords => Some("link"),
        Disallowed::Code => Some("code"),
        Disallowed::Heading => Some("heading"),
        _ => None,
    })
}

/// Returns the texts that a pattern may become, with the same sign for each value: one for each variant of a choice.
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
                ast::Expression::Inline(_) => text.push_str(VALUE),
                ast::Expression::Select { variants: own, .. } => {
                    text.push_str(VALUE);
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
