//! A TOML file as a tree with spans, and how the tree of a folder lies under that of a notice.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::finding::Finding;
use crate::language::Language;
use crate::source::{FileNumber, Place, Places, Source, Spot};

use super::{codes, quick};

/// A value of a TOML file. Its texts are those of the file where they stand there as they are.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    pub file: FileNumber,
    pub form: Form,
    pub span: Range<usize>,
    pub place: Place,
    pub value: Value<'s>,
}

/// How a value was written, which decides what may be added to it further down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Under a header of its own.
    Header,
    /// Above the table of a header, without one of its own.
    Implied,
    /// Above the value of a dotted key.
    Dotted,
    /// After a key.
    Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value<'s> {
    String(Cow<'s, str>),
    Boolean(bool),
    Date(String),
    Number,
    Array(Vec<Node<'s>>),
    Table(Vec<Entry<'s>>),
}

/// A key with its value, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Entry<'s> {
    pub key: Cow<'s, str>,
    pub key_span: Range<usize>,
    pub node: Node<'s>,
}

impl<'s> Node<'s> {
    /// A table without a key.
    pub(super) fn empty() -> Node<'s> {
        Node::new(0..0, Value::Table(Vec::new()))
    }

    pub(super) fn new(span: Range<usize>, value: Value<'s>) -> Node<'s> {
        Node { file: FileNumber::default(), form: Form::Value, span, place: Place::default(), value }
    }

    pub(super) fn written_as(self, form: Form) -> Node<'s> {
        Node { form, ..self }
    }

    /// The same tree with the texts of this one, as that of one of a notice's files.
    pub(super) fn lent(&self, file: FileNumber) -> Node<'_> {
        let value = match &self.value {
            Value::String(text) => Value::String(Cow::Borrowed(text)),
            Value::Boolean(truth) => Value::Boolean(*truth),
            Value::Date(date) => Value::Date(date.clone()),
            Value::Number => Value::Number,
            Value::Array(items) => Value::Array(items.iter().map(|item| item.lent(file)).collect()),
            Value::Table(entries) => {
                let mut all = Vec::with_capacity(entries.len());
                for entry in entries {
                    let (key, key_span) = (Cow::Borrowed(&*entry.key), entry.key_span.clone());
                    all.push(Entry { key, key_span, node: entry.node.lent(file) });
                }
                Value::Table(all)
            }
        };
        Node { file, form: self.form, span: self.span.clone(), place: self.place, value }
    }

    /// The same tree with texts of its own, so that it may outlive the file's.
    pub(super) fn into_owned(self) -> Node<'static> {
        let value = match self.value {
            Value::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Value::Boolean(truth) => Value::Boolean(truth),
            Value::Date(date) => Value::Date(date),
            Value::Number => Value::Number,
            Value::Array(items) => Value::Array(items.into_iter().map(Node::into_owned).collect()),
            Value::Table(entries) => {
                let owned = |entry: Entry<'s>| Entry {
                    key: Cow::Owned(entry.key.into_owned()),
                    key_span: entry.key_span,
                    node: entry.node.into_owned(),
                };
                Value::Table(entries.into_iter().map(owned).collect())
            }
        };
        Node { file: self.file, form: self.form, span: self.span, place: self.place, value }
    }

    pub(super) fn entries(&self) -> &[Entry<'s>] {
        match &self.value {
            Value::Table(entries) => entries,
            _ => &[],
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Node<'s>> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    pub(super) fn items(&self) -> &[Node<'s>] {
        match &self.value {
            Value::Array(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Whether every key is a language code: then the table is the words of one name or text.
    fn is_words(&self) -> bool {
        let entries = self.entries();
        !entries.is_empty() && entries.iter().all(|entry| entry.key.len() == 2 && Language::parse(&entry.key).is_some())
    }

    /// What a file says and where, for comparison.
    #[cfg(test)]
    pub(super) fn shown(&self) -> String {
        let value = match &self.value {
            Value::Array(items) => items.iter().map(Node::shown).collect::<Vec<_>>().join(", "),
            Value::Table(entries) => {
                let entry = |entry: &Entry<'_>| format!("{}@{:?}: {}", entry.key, entry.key_span, entry.node.shown());
                entries.iter().map(entry).collect::<Vec<_>>().join(", ")
            }
            value => format!("{value:?}"),
        };
        format!("{:?}({value})@{:?}", std::mem::discriminant(&self.value), self.span)
    }

    /// Takes a table, or a table of a table, out; dotted names lead into tables.
    pub(super) fn remove(&mut self, path: &str) -> bool {
        let Value::Table(entries) = &mut self.value else { return false };
        if let Some(at) = entries.iter().position(|entry| entry.key == path) {
            entries.remove(at);
            return true;
        }
        let Some((first, rest)) = path.split_once('.') else { return false };
        entries.iter_mut().find(|entry| entry.key == first).is_some_and(|entry| entry.node.remove(rest))
    }

    /// This tree with `over` on top: tables merge key by key; a list, a value and the words of a name are replaced whole.
    pub(super) fn under(self, over: Node<'s>) -> Node<'s> {
        if self.is_words() || over.is_words() {
            return over;
        }
        let (Value::Table(mut base), Value::Table(_)) = (self.value, &over.value) else { return over };
        let Node { file, form, span, place, value: Value::Table(entries) } = over else { return over };
        for entry in entries {
            match base.iter().position(|inherited| inherited.key == entry.key) {
                Some(at) => {
                    let inherited = base.remove(at);
                    let node = inherited.node.under(entry.node);
                    base.insert(at, Entry { key: entry.key, key_span: entry.key_span, node });
                }
                None => base.push(entry),
            }
        }
        Node { file, form, span, place, value: Value::Table(base) }
    }

    /// Gives every value its place.
    pub(super) fn number(&mut self, places: &mut Places) {
        self.number_in(Place::default(), "", places);
    }

    fn number_in(&mut self, parent: Place, key: &str, places: &mut Places) {
        let here = places.begin(parent, key, self.file, self.span.clone());
        self.place = here;
        match &mut self.value {
            Value::Array(items) => items.iter_mut().for_each(|item| item.number_in(here, "", places)),
            Value::Table(entries) => {
                entries.iter_mut().for_each(|entry| entry.node.number_in(here, &entry.key, places));
            }
            _ => {}
        }
        places.end(here);
    }
}

/// Parses a file. A broken region gives one finding, however much it breaks.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node<'_>, Vec<Finding>> {
    quick::parse(&source.text).map_or_else(|| whole(&source.text).map_err(|_| broken_regions(source)), Ok)
}

/// The tree of a file in all that TOML allows.
pub(super) fn whole(text: &str) -> Result<Node<'_>, toml::de::Error> {
    toml::de::DeTable::parse(text).map(|table| Node::new(0..0, table_value(table.into_inner())))
}

fn table_value(table: toml::de::DeTable<'_>) -> Value<'_> {
    let mut entries: Vec<Entry<'_>> = table
        .into_iter()
        .map(|(key, value)| Entry { key_span: key.span(), key: key.into_inner(), node: node(value) })
        .collect();
    entries.sort_unstable_by_key(|entry| entry.key_span.start);
    Value::Table(entries)
}

/// A value of the whole parser.
pub(super) fn node(value: toml::Spanned<toml::de::DeValue<'_>>) -> Node<'_> {
    use toml::de::DeValue;
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::String(text) => Value::String(text),
        DeValue::Boolean(truth) => Value::Boolean(truth),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number,
        DeValue::Array(items) => Value::Array(items.into_iter().map(node).collect()),
        DeValue::Table(table) => table_value(table),
    };
    Node::new(span, value)
}

/// The first mistake of every block between two headers. The blocks are parsed one by one, since a bracket that is missing
/// in one makes the parser lose the rest of the file; what is wrong between blocks (a table given twice) shows only whole.
fn broken_regions(source: &Arc<Source>) -> Vec<Finding> {
    let blocks = blocks(&source.text);
    let mut findings: Vec<Finding> = blocks
        .iter()
        .filter_map(|block| {
            let (_, errors) = toml::de::DeTable::parse_recoverable(&source.text[block.clone()]);
            errors.into_iter().min_by_key(start_of).map(|error| finding(source, &error, block.start))
        })
        .collect();
    if findings.is_empty() {
        let (_, errors) = toml::de::DeTable::parse_recoverable(&source.text);
        findings.extend(errors.iter().map(|error| finding(source, error, 0)));
        let block_of = |offset: usize| blocks.partition_point(|block| block.end <= offset);
        findings.dedup_by_key(|finding| block_of(finding.spot.span.start));
    }
    findings
}

fn start_of(error: &toml::de::Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// The file cut at its headers. Lines inside a multi-line string are no headers.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut open: Option<&str> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if open.is_none() && offset > 0 && is_header(trimmed) {
            starts.push(offset);
        }
        open = string_open_after(trimmed, open);
        offset += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn is_header(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('[') else { return false };
    let Some((name, after)) = rest.trim_start_matches('[').split_once(']') else { return false };
    let after = after.trim_start_matches(']').trim();
    !name.trim().is_empty()
        && (after.is_empty() || after.starts_with('#'))
        && name.chars().all(|c| c.is_alphanumeric() || " -_.\"'".contains(c))
}

/// The quotation mark of the multi-line string that is still open after a line.
fn string_open_after(line: &str, open: Option<&'static str>) -> Option<&'static str> {
    let mut open = open;
    let mut at = 0;
    // One pass: a line may be megabytes of quotation marks.
    while at < line.len() {
        let rest = &line.as_bytes()[at..];
        let quote = ["\"\"\"", "'''"].into_iter().find(|quote| rest.starts_with(quote.as_bytes()));
        match (open, quote) {
            (None, _) if rest[0] == b'#' => return None,
            (None, Some(_)) => open = quote,
            (Some(own), Some(quote)) if own == quote => open = None,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 3;
    }
    open
}

fn finding(source: &Arc<Source>, error: &toml::de::Error, offset: usize) -> Finding {
    let span = error.span().map_or(offset..offset, |span| span.start + offset..span.end + offset);
    let spot = Spot { source: Arc::clone(source), span: span.clone() };
    let line = line_at(&source.text, span.start);
    if error.message() == "duplicate key" {
        let key = source.text.get(span).unwrap_or_default();
        return Finding::new(&codes::DUPLICATE, spot).case("key").text("name", key);
    }
    Finding::new(&codes::TOML_SYNTAX, spot).case(slip(line, error.message())).text("detail", error.message())
}

fn line_at(text: &str, offset: usize) -> &str {
    let offset = offset.min(text.len());
    // A mistake is often noticed at the line break that follows it.
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    if line.trim().is_empty() { text[..start].lines().next_back().unwrap_or(line) } else { line }
}

/// Whether a line gives a key its value with a colon.
fn is_key_before_colon(line: &str) -> bool {
    let key = line.split_once(':').map_or("", |(key, _)| key.trim());
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

/// The slip that a person who does not write TOML every day is likely to have made.
fn slip(line: &str, message: &str) -> &'static str {
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim();
    let is_finnish_date = {
        let date = value.split('#').next().unwrap_or_default().trim();
        date.split('.').count() == 3
            && date.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let opens_with_quote = value.starts_with(['"', '\'']);
    if line.contains(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}']) && !opens_with_quote {
        return "curly-quotes";
    }
    if is_finnish_date {
        return "date";
    }
    let said = |part: &str| message.contains(part);
    let cases: &[(bool, &str)] = &[
        (said("missing comma"), "missing-comma"),
        (said("unclosed array table") || said("unclosed table"), "header"),
        (said("unclosed array"), "unclosed-array"),
        (said("multi-line basic string") || said("multi-line literal string"), "unclosed-text"),
        (said("missing opening quote"), "unclosed-string"),
        (said("basic string") || (said("literal string") && opens_with_quote), "unclosed-string"),
        (said("missing escaped value"), "backslash"),
        (said("invalid date") || said("invalid time"), "no-such-day"),
        (said("cannot extend value"), "text-twice"),
        (said("must be quoted") || said("invalid boolean"), "unquoted"),
        ((said("invalid float") || said("invalid integer")) && value.starts_with(char::is_alphabetic), "unquoted"),
        (said("unexpected key or value"), "after-value"),
        (!line.contains('=') && is_key_before_colon(line), "colon"),
        (said("invalid unquoted key") || (said("key with no value") && line.contains('=')), "key-name"),
        (!line.contains('=') && !line.starts_with('['), "no-value"),
    ];
    cases.iter().find(|(holds, _)| *holds).map_or("other", |(_, case)| case)
}
