//! Findings that several files of the loader report: ids that cannot stand in an address, references to what is not there.

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::prose::Disallowed;
use crate::source::Span;

use super::codes;
use super::tree::{Node, Value};

/// So many of what a wrong reference could mean are compared with it.
pub(super) const COMPARED: usize = 1000;

/// A reference to what is not there, with what may be meant. A file may declare thousands and refer to thousands, each wrongly:
/// so the first thousand candidates are compared, and a hundred shown.
pub(super) fn unresolved(span: Span, case: &'static str, id: &str, candidates: &[&str]) -> Finding {
    const SHOWN: usize = 100;
    let compared = candidates.iter().copied().take(COMPARED).filter(|candidate| *candidate != id);
    let shown = candidates.iter().take(SHOWN).map(|&candidate| candidate.to_owned());
    Finding::new(&codes::UNRESOLVED_REFERENCE, span)
        .case(case)
        .text("id", id)
        .text("suggestion", closest(id, compared).unwrap_or_default())
        .with("candidates", Argument::Texts(shown.collect()))
}

/// An id of the author's own: it stands in addresses and anchors.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !id.starts_with('-')
        && !id.ends_with('-')
}

/// A finding about an id, with one that would do.
pub(crate) fn invalid_id(span: Span, case: &'static str, id: &str) -> Finding {
    Finding::new(&codes::INVALID_ID, span).case(case).text("id", id).text("suggestion", propose_id(id))
}

/// A name that could stand in an address, close to the one that cannot.
fn propose_id(id: &str) -> String {
    let folded: String = id
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'ä' | 'å' | 'à' | 'á' | 'â' => 'a',
            'ö' | 'ø' | 'ó' | 'ô' => 'o',
            'é' | 'è' | 'ë' => 'e',
            'ü' => 'u',
            'š' => 's',
            'ž' => 'z',
            c if c.is_ascii_alphanumeric() || c == '/' => c,
            _ => '-',
        })
        .collect();
    let parts =
        folded.split('/').map(|part| part.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-"));
    parts.collect::<Vec<_>>().join("/")
}

pub(super) fn found(node: &Node<'_>) -> &'static str {
    match node.value {
        Value::String(_) => "string",
        Value::Boolean(_) => "boolean",
        Value::Date(_) => "date",
        Value::Number => "number",
        Value::Array(_) => "list",
        Value::Table(_) => "table",
    }
}

pub(super) fn forbidden(what: Disallowed) -> &'static str {
    match what {
        Disallowed::Html => "html",
        Disallowed::Heading => "heading",
        Disallowed::Image => "image",
        Disallowed::Code => "code",
        Disallowed::Quote => "quote",
        Disallowed::Rule => "rule",
        Disallowed::UnsafeLink => "link",
        Disallowed::Control => "control",
        Disallowed::Nesting => "nesting",
    }
}
