//! Findings that several files of the loader report: invalid ids, and references to unknown ids.

use crate::characters::without_look_alikes;
use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::prose::Disallowed;
use crate::source::Span;

use super::codes;
use super::tree::{Node, Value};

/// The most candidates that a wrong reference is compared with. A file may declare thousands of ids and have thousands of
/// wrong references.
pub(super) const COMPARED: usize = 1000;

/// Returns a finding about a reference to an unknown id, with the closest candidate and the first hundred.
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

/// Returns whether an id of the author's own can be part of an address or anchor.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !id.starts_with('-')
        && !id.ends_with('-')
}

/// Returns a finding about an invalid id, with a valid one as a suggestion.
pub(crate) fn invalid_id(span: Span, case: &'static str, id: &str) -> Finding {
    Finding::new(&codes::INVALID_ID, span).case(case).text("id", id).text("suggestion", propose_id(id))
}

/// Returns a valid id that is close to an invalid one.
pub(super) fn propose_id(id: &str) -> String {
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

/// Returns the type of a value, as a case of a message.
pub(super) fn found(node: &Node<'_>) -> &'static str {
    match node.value {
        Value::String(_) => "string",
        Value::Boolean(_) => "boolean",
        Value::Date(_) => "date",
        Value::Number(_) => "number",
        Value::Array(_) => "list",
        Value::Table(_) => "table",
    }
}

/// Returns a finding about prose that is not allowed. For a link it says what is wrong with the address.
pub(super) fn forbidden(span: Span, what: Disallowed) -> Finding {
    let finding = Finding::new(&codes::FORBIDDEN_PROSE, span).case(disallowed(&what));
    let Disallowed::Link(fault) = what else { return finding };
    finding
        .with("fault", Argument::Case(fault.why.id()))
        .text("detail", fault.why.detail())
        .text("suggestion", fault.proposal.unwrap_or_default())
}

/// Returns the kind of disallowed prose, as a case of a message.
fn disallowed(what: &Disallowed) -> &'static str {
    match what {
        Disallowed::Html => "html",
        Disallowed::Heading => "heading",
        Disallowed::Image => "image",
        Disallowed::Code => "code",
        Disallowed::Quote => "quote",
        Disallowed::Rule => "rule",
        Disallowed::Link(_) => "link",
        Disallowed::Control => "control",
        Disallowed::Nesting => "nesting",
        Disallowed::Entity => "entity",
        Disallowed::LinkWithoutWords => "link-without-words",
        Disallowed::LinkWords => "link-words",
        Disallowed::LinkTitle => "link-title",
        Disallowed::Definition => "definition",
        Disallowed::Table => "table",
        Disallowed::Columns => "columns",
        Disallowed::Strikethrough => "strikethrough",
        Disallowed::Tasks => "tasks",
        Disallowed::Footnote => "footnote",
        Disallowed::Definitions => "definitions",
        Disallowed::LineBreak => "line-break",
        Disallowed::Bullets => "bullets",
        Disallowed::Letters => "letters",
        Disallowed::Numbers => "numbers",
        Disallowed::Divided => "divided",
        Disallowed::Marks => "marks",
    }
}

/// Returns a finding about an id or code with a character that only looks like a letter, digit or hyphen of an id.
pub(super) fn look_alike(span: Span, key: &str, id: &str) -> Option<Finding> {
    let (c, plain) = without_look_alikes(id)?;
    let finding = Finding::new(&codes::INVALID_VALUE, span).case("look-alike").text("key", key);
    Some(finding.text("value", named(c.encode_utf8(&mut [0; 4]))).text("suggestion", plain))
}

/// Returns characters for a message: as they look, if they can be seen, and with the number of the first.
pub(super) fn named(text: &str) -> String {
    let Some(first) = text.chars().next() else { return String::new() };
    let number = format!("U+{:04X}", u32::from(first));
    // The sign of a lost character says nothing by itself.
    let is_seen = first != char::REPLACEMENT_CHARACTER
        && crate::visible::value(text) == text
        && !text.contains(char::is_whitespace);
    if is_seen { format!("{text}, {number}") } else { number }
}
