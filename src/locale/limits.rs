//! Limits on a project's own messages. No message may refer to itself, or grow without bound by references to references.

use std::collections::BTreeMap;

use fluent::FluentResource;
use fluent_syntax::ast;

/// The deepest nesting of braces and parentheses. Fluent's parser is recursive, so the nesting is checked before it runs.
const DEEPEST: usize = 20;

/// The greatest length of a message in bytes, with the messages that it refers to but without its values.
const LONGEST: usize = 32 * 1024;

/// The most placeables in a message. Fluent fails with more.
const MOST_PLACEABLES: usize = 100;

/// Returns the byte offset where braces or parentheses are nested too deeply.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at_line_start = true;
    let mut in_string = false;
    for (at, byte) in text.bytes().enumerate() {
        // A new message closes all that the message before left open.
        if at_line_start && byte.is_ascii_alphabetic() {
            depth = 0;
            in_string = false;
        }
        at_line_start = byte == b'\n';
        match byte {
            b'\n' => in_string = false,
            b'"' if depth > 0 => in_string = !in_string,
            _ if in_string => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Returns a copy of a file for Fluent's parser, if the file itself could make the parser panic.
///
/// An escape is `\u` with four digits or `\U` with six. If a digit is missing and a character of several bytes follows,
/// the parser cuts within that character and panics. The copy has `?` for each byte of it, so errors have the same place.
pub(super) fn safe_to_parse(text: &str) -> Option<String> {
    let mut copy = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices('\\') {
        let after = &text[at + 1..];
        let digits = match after.bytes().next() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let present = after[1..].bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
        let next = after[1 + present..].chars().next().filter(|c| present < digits && !c.is_ascii());
        if let Some(next) = next {
            let start = at + 2 + present;
            copy.push_str(&text[copied..start]);
            copy.push_str(&"?".repeat(next.len_utf8()));
            copied = start + next.len_utf8();
        }
    }
    (copied > 0).then(|| copy + &text[copied..])
}

/// The greatest size of a message, with the messages that it refers to.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    bytes: usize,
    placeables: usize,
}

impl Size {
    /// Returns the size of both together.
    fn and(self, other: Size) -> Size {
        Size {
            bytes: self.bytes.saturating_add(other.bytes),
            placeables: self.placeables.saturating_add(other.placeables),
        }
    }

    /// Returns the size of the greater one.
    fn or(self, other: Size) -> Size {
        Size { bytes: self.bytes.max(other.bytes), placeables: self.placeables.max(other.placeables) }
    }
}

/// A limit that a message exceeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Excess {
    /// The message refers to itself.
    Circular,
    /// The message is too long.
    TooLong,
}

/// Returns the messages of one language's own files that refer to themselves or are too long, by name.
pub(super) fn beyond_limits<'r>(resources: impl Iterator<Item = &'r FluentResource>) -> Vec<(String, Excess)> {
    let mut messages = BTreeMap::new();
    for entry in resources.flat_map(FluentResource::entries) {
        let ast::Entry::Message(message) = entry else { continue };
        messages.extend(message.value.as_ref().map(|value| (message.id.name.to_owned(), value)));
        for attribute in &message.attributes {
            messages.insert(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    let mut measure = Measure { messages: &messages, known: BTreeMap::new(), open: Vec::new() };
    let mut found = Vec::new();
    for id in messages.keys() {
        match measure.message(id) {
            None => found.push((id.clone(), Excess::Circular)),
            Some(size) if size.bytes > LONGEST || size.placeables > MOST_PLACEABLES => {
                found.push((id.clone(), Excess::TooLong));
            }
            Some(_) => {}
        }
    }
    found
}

/// A measurement of messages.
struct Measure<'m> {
    messages: &'m BTreeMap<String, &'m ast::Pattern<&'m str>>,
    /// The sizes of the messages measured so far; `None` for one that refers to itself.
    known: BTreeMap<String, Option<Size>>,
    /// The messages whose measurement is under way, each referred to by the one before.
    open: Vec<String>,
}

impl Measure<'_> {
    /// Returns the size of a message; `None` if it refers to itself. A built-in message counts as a long label.
    fn message(&mut self, id: &str) -> Option<Size> {
        if let Some(size) = self.known.get(id) {
            return *size;
        }
        let Some(pattern) = self.messages.get(id) else { return Some(Size { bytes: 1024, placeables: 4 }) };
        if self.open.iter().any(|open| open == id) {
            return None;
        }
        self.open.push(id.to_owned());
        let size = self.pattern(pattern);
        self.open.pop();
        self.known.insert(id.to_owned(), size);
        size
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Option<Size> {
        let mut size = Size::default();
        for element in &pattern.elements {
            let part = match element {
                ast::PatternElement::TextElement { value } => Size { bytes: value.len(), placeables: 0 },
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression)?.and(Size { bytes: 0, placeables: 1 })
                }
            };
            size = size.and(part);
        }
        Some(size)
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Option<Size> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let mut longest = Size::default();
                for variant in variants {
                    longest = longest.or(self.pattern(&variant.value)?);
                }
                Some(longest.and(self.inline(selector)?))
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Option<Size> {
        match inline {
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|own| format!(".{}", own.name)).unwrap_or_default();
                self.message(&format!("{}{attribute}", id.name))
            }
            ast::InlineExpression::Placeable { expression } => {
                Some(self.expression(expression)?.and(Size { bytes: 0, placeables: 1 }))
            }
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                Some(Size { bytes: value.len(), placeables: 0 })
            }
            // Values do not count, since they are a notice's own. Functions and terms are refused as unknown references.
            _ => Some(Size::default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::built_in::{built_in_files, built_in_languages};

    fn excesses(text: &str) -> Vec<(String, Excess)> {
        assert_eq!(too_deep(text), None);
        beyond_limits(std::iter::once(&FluentResource::try_new(text.to_owned()).unwrap()))
    }

    #[test]
    fn built_in_messages_are_within_the_bounds() {
        for language in built_in_languages() {
            let files = built_in_files(language).iter();
            let resources: Vec<FluentResource> =
                files.map(|file| FluentResource::try_new(file.text.to_owned()).unwrap()).collect();
            assert_eq!(beyond_limits(resources.iter()), [], "{language}");
            // A project may override one file only.
            for resource in &resources {
                assert_eq!(beyond_limits(std::iter::once(resource)), [], "{language}");
            }
        }
    }

    #[test]
    fn messages_that_refer_to_themselves() {
        assert_eq!(excesses("a = { a }\n"), [("a".to_owned(), Excess::Circular)]);
        let both = ["a", "b"].map(|id| (id.to_owned(), Excess::Circular));
        assert_eq!(excesses("a = { b }\nb =\n    { 1 ->\n        [one] x\n       *[other] { a }\n    }\n"), both);
        assert_eq!(excesses("a = { b.c }\nb = b\n    .c = { a }\n").len(), 2);
    }

    #[test]
    fn messages_that_are_too_long() {
        let tenfold = |id: &str, of: &str| format!("{id} = {}\n", format!("{{ {of} }}").repeat(10));
        let laughs = [tenfold("a", "b"), tenfold("b", "c"), tenfold("c", "d"), "d = ha\n".to_owned()].concat();
        let found: Vec<String> = excesses(&laughs).into_iter().map(|(id, _)| id).collect();
        assert_eq!(found, ["a", "b"]);
        assert_eq!(excesses(&format!("a = {}\n", "x".repeat(LONGEST + 1))), [("a".to_owned(), Excess::TooLong)]);
        assert_eq!(excesses(&format!("a = {}\n", "{ \"x\" }".repeat(100))), []);
    }

    #[test]
    fn braces_in_braces() {
        assert_eq!(too_deep(&"a = { \"{\" } (((((((((((((((((((((((((\n".repeat(100)), None);
        assert_eq!(too_deep(&"a = {\n".repeat(100)), None);
        assert!(too_deep(&format!("a = {}", "{".repeat(30))).is_some());
        assert!(too_deep(&format!("a = {{ {} }}", "A(".repeat(30))).is_some());
    }
}
