//! A TOML file as a tree with spans, and how the tree of a folder lies under that of a notice.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::Finding;
use crate::language::Language;
use crate::source::{Place, Places, Source, Spot};

use super::codes;

/// A value of a TOML file.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub source: Arc<Source>,
    pub span: Range<usize>,
    pub place: Place,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    String(String),
    Boolean(bool),
    Date(String),
    Number,
    Array(Vec<Node>),
    Table(Vec<Entry>),
}

/// A key with its value, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub key: String,
    pub key_span: Range<usize>,
    pub node: Node,
}

impl Node {
    pub(super) fn spot(&self) -> Spot {
        Spot { source: Arc::clone(&self.source), span: self.span.clone() }
    }

    pub(super) fn empty(source: &Arc<Source>) -> Node {
        Node { source: Arc::clone(source), span: 0..0, place: Place::default(), value: Value::Table(Vec::new()) }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Table(entries) => entries,
            _ => &[],
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    pub(super) fn items(&self) -> &[Node] {
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
    pub(super) fn under(self, over: Node) -> Node {
        if self.is_words() || over.is_words() {
            return over;
        }
        let (Value::Table(mut base), Value::Table(_)) = (self.value, &over.value) else { return over };
        let Node { source, span, place, value: Value::Table(entries) } = over else { return over };
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
        Node { source, span, place, value: Value::Table(base) }
    }

    /// Gives every value its place.
    pub(super) fn number(&mut self, places: &mut Places) -> Place {
        self.place = places.add(self.spot());
        let here = self.place;
        match &mut self.value {
            Value::Array(items) => items.iter_mut().for_each(|item| {
                let child = item.number(places);
                places.link_item(here, child);
            }),
            Value::Table(entries) => {
                for entry in entries {
                    let child = entry.node.number(places);
                    places.link(here, &entry.key, child);
                }
            }
            _ => {}
        }
        here
    }
}

/// Parses a file. A broken region gives one finding, however much it breaks.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node, Vec<Finding>> {
    match toml::de::DeTable::parse(&source.text) {
        Ok(table) => Ok(Node {
            source: Arc::clone(source),
            span: 0..0,
            place: Place::default(),
            value: table_value(source, table.get_ref()),
        }),
        Err(_) => Err(broken_regions(source)),
    }
}

fn table_value(source: &Arc<Source>, table: &toml::de::DeTable<'_>) -> Value {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            key_span: key.span(),
            node: node(source, value.get_ref(), value.span()),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    Value::Table(entries)
}

fn node(source: &Arc<Source>, value: &toml::de::DeValue<'_>, span: Range<usize>) -> Node {
    use toml::de::DeValue;
    let value = match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Boolean(truth) => Value::Boolean(*truth),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number,
        DeValue::Array(items) => {
            Value::Array(items.iter().map(|item| node(source, item.get_ref(), item.span())).collect())
        }
        DeValue::Table(table) => table_value(source, table),
    };
    Node { source: Arc::clone(source), span, place: Place::default(), value }
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
        let block_of = |offset: usize| blocks.iter().position(|block| block.contains(&offset));
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
    let mut rest = line;
    loop {
        match open {
            Some(quote) => match rest.find(quote) {
                Some(at) => {
                    rest = &rest[at + quote.len()..];
                    open = None;
                }
                None => return open,
            },
            None => {
                let next = ["\"\"\"", "'''"].into_iter().filter_map(|quote| Some((rest.find(quote)?, quote))).min();
                let (at, quote) = next?;
                if rest[..at].contains('#') {
                    return None;
                }
                rest = &rest[at + quote.len()..];
                open = Some(quote);
            }
        }
    }
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
        (said("invalid unquoted key") || (said("key with no value") && line.contains('=')), "key-name"),
        (!line.contains('=') && !line.starts_with('['), "no-value"),
    ];
    cases.iter().find(|(holds, _)| *holds).map_or("other", |(_, case)| case)
}
