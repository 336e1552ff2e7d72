//! Character references of HTML, such as `&nbsp;`, in words that are shown as they are.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

/// Returns the first character reference of HTML in a text: `&auml;`, `&#228;`.
#[must_use]
pub fn html_entity(text: &str) -> Option<Range<usize>> {
    /// The longest name in HTML's list has 31 letters.
    const LONGEST: usize = 34;
    text.match_indices('&').find_map(|(at, _)| {
        let length = text.as_bytes()[at..].iter().take(LONGEST).position(|byte| *byte == b';')? + 1;
        let reference = text.get(at..at + length)?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
        let has_form = length > 2 && reference.bytes().skip(1).take(length - 2).all(is_name);
        // Markdown has HTML's list of names.
        let is_known = || {
            let words = Parser::new(reference).filter_map(|event| match event {
                Event::Text(words) => Some(words),
                _ => None,
            });
            words.map(|words| words.to_string()).collect::<String>() != reference
        };
        (has_form && is_known()).then_some(at..at + length)
    })
}

#[cfg(test)]
mod tests {
    use super::html_entity;

    #[test]
    fn known_references_are_found() {
        for (text, found) in [("K &amp; Ä", "&amp;"), ("a & b &auml;", "&auml;"), ("&#228;&", "&#228;")] {
            assert_eq!(html_entity(text).map(|range| &text[range]), Some(found), "{text}");
        }
        for text in ["AT&T;", "a & b;", "R&D", "&;", "&unknown;", "K&Ä;", "&"] {
            assert_eq!(html_entity(text), None, "{text}");
        }
    }
}
