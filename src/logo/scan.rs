//! A first look at an SVG, before it is read as XML: limits that keep the reader from working long. It takes the square of the number
//! of an element's attributes, and expands entities wherever they are named.

use super::error::What;

/// The most elements in each other.
pub(super) const MOST_NESTED: u64 = 64;

/// The most attributes of one element.
pub(super) const MOST_ATTRIBUTES: u64 = 100;

/// The most declarations of namespaces. The reader copies those of an element for each one in it that declares more.
const MOST_NAMESPACES: u64 = 200;

/// The most bytes of an entity. Those of Illustrator are the addresses of namespaces.
const LONGEST_ENTITY: usize = 200;

/// The most references to entities, in a file that declares any.
const MOST_REFERENCES: u64 = 2_000;

/// Returns the offset of the first thing in a text that goes beyond a limit.
pub(super) fn look(text: &str) -> Result<(), (usize, What)> {
    entities(text)?;
    let mut nested = 0;
    let mut namespaces = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let rest = &text[start..];
        at = start + length(rest);
        // Other declarations of a document type may hold what looks like a tag. No tool for drawing writes one.
        if rest.starts_with("<!")
            && !["<!--", "<![CDATA[", "<!DOCTYPE", "<!ENTITY"].iter().any(|mark| rest.starts_with(mark))
        {
            return Err((start, What::Entity));
        }
        let is_start = rest[1..].starts_with(|c: char| !matches!(c, '/' | '!' | '?'));
        if rest.starts_with("</") {
            nested = (nested - 1).max(0);
        } else if is_start {
            let tag = &text[start..at];
            let (values, declared) = attributes(tag);
            if values > MOST_ATTRIBUTES {
                return Err((start, What::TooMany { things: "attributes", most: MOST_ATTRIBUTES }));
            }
            namespaces += declared;
            if namespaces > MOST_NAMESPACES {
                return Err((start, What::TooMany { things: "namespaces", most: MOST_NAMESPACES }));
            }
            if !tag.ends_with("/>") {
                nested += 1;
            }
            if nested > MOST_NESTED as i64 {
                return Err((start, What::TooMany { things: "nested", most: MOST_NESTED }));
            }
        }
    }
    Ok(())
}

/// Returns the length of the tag, comment or other mark at the start of a text. At least 1.
fn length(text: &str) -> usize {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
        if let Some(inner) = text.strip_prefix(open) {
            return inner.find(close).map_or(text.len(), |at| open.len() + at + close.len());
        }
    }
    if text.starts_with("<!") {
        return 2;
    }
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Returns the number of values in a tag, and of those that declare a namespace.
fn attributes(tag: &str) -> (u64, u64) {
    let mut quote = None;
    let (mut values, mut namespaces) = (0, 0);
    let mut name = 0;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => {
                quote = Some(c);
                values += 1;
                namespaces += u64::from(tag[name..at].contains("xmlns"));
            }
            (Some(open), _) if open == c => {
                quote = None;
                name = at + 1;
            }
            _ => {}
        }
    }
    (values, namespaces)
}

/// Checks the entities that a text declares: each must be a short text without references.
fn entities(text: &str) -> Result<(), (usize, What)> {
    let mut has_any = false;
    for (at, mark) in text.match_indices("<!ENTITY") {
        has_any = true;
        if !is_short(&text[at + mark.len()..]) {
            return Err((at, What::Entity));
        }
    }
    let references = text.bytes().filter(|byte| *byte == b'&').count() as u64;
    if has_any && references > MOST_REFERENCES {
        return Err((0, What::TooMany { things: "entities", most: MOST_REFERENCES }));
    }
    Ok(())
}

/// Returns whether a declaration, after its first word, is that of a short text: ` name "text">`.
fn is_short(declaration: &str) -> bool {
    let declaration = declaration.trim_start();
    let Some((name, value)) = declaration.split_once(char::is_whitespace) else { return false };
    let value = value.trim_start();
    let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return false };
    let Some((value, rest)) = value[1..].split_once(quote) else { return false };
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    is_name && value.len() <= LONGEST_ENTITY && !value.contains(['&', '<', '%']) && rest.trim_start().starts_with('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_short_texts() {
        for good in [" ns_svg \"http://www.w3.org/2000/svg\">", "\n a 'b'\n>"] {
            assert!(is_short(good), "{good}");
        }
        for bad in [
            " % a \"b\">",
            " a SYSTEM \"file:///etc/passwd\">",
            " a \"&b;\">",
            " a \"<g/>\">",
            " a \"b\" NDATA c>",
            " a",
            "",
            " a \"",
        ] {
            assert!(!is_short(bad), "{bad}");
        }
    }

    #[test]
    fn namespaces_are_counted_by_their_names() {
        for (tag, namespaces) in
            [("<g xmlns='a' xmlns:b=\"xmlns:c='d'\" e='xmlns'/>", 2), ("<g\nxmlns:b\n=\n'c'd='e'>", 1), ("<xml/>", 0)]
        {
            assert_eq!(attributes(tag).1, namespaces, "{tag}");
        }
    }

    #[test]
    fn what_looks_like_a_tag_within_other_marks_is_none() {
        let many = "<g>".repeat(100);
        for text in [
            format!("<svg><!--{many}--></svg>"),
            format!("<svg><![CDATA[{many}]]></svg>"),
            format!("<svg a=\"{many}\"/>"),
        ] {
            assert_eq!(look(&text), Ok(()), "{text}");
        }
        assert!(look(&many).is_err());
        assert!(look(&"</g>".repeat(9)).is_ok(), "that is for the reader of XML to say");
        for declaration in ["<!ATTLIST </>", "<!ATTLIST <a \">", "<!ELEMENT a>", "<!", "<!X"] {
            assert!(look(declaration).is_err(), "{declaration}");
        }
        assert!(look(&format!("{}{}", "</g>".repeat(1000), "<g>".repeat(100))).is_err());
        for torn in ["<", "<!--", "<![CDATA[", "<?", "<g a=\"", "é<é"] {
            assert_eq!(look(torn), Ok(()), "{torn}");
        }
    }
}
