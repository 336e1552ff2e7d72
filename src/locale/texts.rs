//! What is refused in the texts of a notice is refused in a project's own words.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::address;
use crate::characters::faults;
use crate::prose::{self, Disallowed};
use crate::source::{Source, Span};

use super::error::Error;

/// The attribute of a term that is an address.
const URL: &str = "url";

/// Returns an error for each character at fault, as in a notice: the first of each kind in a line. Comments reach no page.
pub(super) fn characters(source: &Arc<Source>) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if !line.starts_with('#') {
            errors.extend(faults(line).into_iter().filter_map(|(_, range)| {
                let character = line[range.clone()].chars().next()?;
                let range = start + range.start..start + range.end;
                Some(Error::Character { span: Span { source: Arc::clone(source), range }, character })
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
                // A character that stands in the file itself has been reported at its place.
                let escaped = faults(&text).into_iter().filter_map(|(_, range)| text[range].chars().next());
                for character in escaped.filter(|character| !resource.source().contains(*character)) {
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
