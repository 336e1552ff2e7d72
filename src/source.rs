//! Source files, and the places of values in them.
//!
//! Each value of a register has a [`Place`], which is a number and independent of bytes. [`Places`] turns a place, or a
//! key of a table, into a [`Span`], which is a range of one file.

use std::ops::Range;
use std::sync::Arc;

use crate::characters::{before_composition, is_composed};

/// A text file of the project.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path relative to the project's root, with `/`.
    pub path: String,
    /// The whole text, without a byte order mark.
    pub text: String,
    line_starts: Vec<usize>,
    /// The number of characters before each chunk of [`Source::CHUNK`] bytes. Without it, a column in a line of a
    /// megabyte would cost a count of the whole line.
    characters: Vec<usize>,
}

impl Source {
    const CHUNK: usize = 1024;

    /// Takes a file's text without its byte order mark, so that columns count from the first visible character.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        let mut text: String = text.into();
        // A second byte order mark stays: the TOML parser reports it.
        if text.starts_with('\u{feff}') && !text.starts_with("\u{feff}\u{feff}") {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut characters = vec![0];
        for chunk in text.as_bytes().chunks(Source::CHUNK) {
            characters.push(characters[characters.len() - 1] + count_chars(chunk));
        }
        Arc::new(Source { path: path.into(), text, line_starts, characters })
    }

    /// Returns the line and column of a byte offset, both from 1. A column is a Unicode scalar value.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_starts.partition_point(|&start| start <= offset);
        (line, self.characters_before(offset) - self.characters_before(self.line_starts[line - 1]) + 1)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let chunk = offset / Source::CHUNK;
        self.characters[chunk] + count_chars(&self.text.as_bytes()[chunk * Source::CHUNK..offset])
    }

    /// Returns the rest of a line from a column on, both from 1. Other programs report places so.
    #[must_use]
    pub fn span_at(self: &Arc<Source>, line: usize, column: usize) -> Span {
        let start = self.line_start(line);
        let text = self.text[start..].split(['\n', '\r']).next().unwrap_or_default();
        let skipped: usize = text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        Span { source: Arc::clone(self), range: start + skipped..start + text.len() }
    }

    /// Returns the span of bytes that another parser names, as far as they are characters of the text: some name the byte behind
    /// the end.
    #[must_use]
    pub fn span_within(self: &Arc<Source>, range: Range<usize>) -> Span {
        let end = self.text.ceil_char_boundary(range.end.min(self.text.len()));
        let start = self.text.floor_char_boundary(range.start.min(end));
        Span { source: Arc::clone(self), range: start..end }
    }

    /// Returns the byte at which a line begins, lines from 1. A line after the last begins at the end of the text.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

/// Counts the characters that begin in a range of UTF-8: all bytes but continuation bytes.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}

/// A range of bytes in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub source: Arc<Source>,
    /// The byte range. An empty range means the whole file.
    pub range: Range<usize>,
}

impl Span {
    /// Returns the beginning of a file, for a finding about something that the file does not have.
    #[must_use]
    pub fn start_of(source: &Arc<Source>) -> Span {
        Span { source: Arc::clone(source), range: 0..0 }
    }

    /// Returns the line and column, from 1, at which the span begins.
    #[must_use]
    pub fn start(&self) -> (usize, usize) {
        self.source.position(self.range.start)
    }

    /// Returns the line and column, from 1, before which the span ends.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.source.position(self.range.end)
    }
}

/// The number of a value in the tree that a register was read from. The default is the whole register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(pub(crate) u32);

impl Place {
    /// Points at a key of the table at this place. The key may be absent.
    #[must_use]
    pub fn key(self, key: &'static str) -> At {
        At { place: self, key: Some(key), within: None }
    }
}

/// The target of a finding: a value, a key of it that may be absent, or a range of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    place: Place,
    key: Option<&'static str>,
    within: Option<Range<usize>>,
}

impl At {
    /// Points at a range of the text at a place, in bytes of the text.
    #[must_use]
    pub fn within(place: Place, range: Range<usize>) -> At {
        At { place, key: None, within: Some(range) }
    }
}

impl From<Place> for At {
    fn from(place: Place) -> Self {
        At { place, key: None, within: None }
    }
}

/// The positions of all values of a register, in its own file and in the files of folders that it inherits tables from.
#[derive(Debug, Default)]
pub struct Places {
    sources: Vec<Arc<Source>>,
    /// The nodes in the order of the tree: a value is followed by its children.
    nodes: Vec<Node>,
    /// The keys of the nodes, one after another.
    keys: String,
}

/// The number of a file among the sources of its [`Places`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FileNumber(pub(crate) u16);

/// The position of a value in its file and in the tree. It holds numbers instead of pointers and texts, since a
/// register has a thousand values.
#[derive(Debug)]
struct Node {
    file: FileNumber,
    range: Range<u32>,
    /// The range of its key in [`Places::keys`]; empty for an item of a list.
    key: Range<u32>,
    parent: Place,
    /// The place after its last descendant.
    end: Place,
}

/// Converts a number of bytes or values.
fn small(number: usize) -> u32 {
    u32::try_from(number).expect("a file of bounded size has fewer than 2^32 bytes")
}

impl Places {
    /// Creates the positions of a register from these files, the notice's own first, without any value yet.
    pub(crate) fn of(sources: Vec<Arc<Source>>) -> Places {
        // A value takes at least 20 bytes of a file, with its key and the line break, and keys are an eighth of the
        // file.
        let bytes = sources.first().map_or(0, |source| source.text.len());
        Places { sources, nodes: Vec::with_capacity(bytes / 20), keys: String::with_capacity(bytes / 8) }
    }

    /// Creates the positions of a file that could not be read: the only place is its beginning.
    pub(crate) fn start_of(source: &Arc<Source>) -> Places {
        let mut places = Places::of(vec![Arc::clone(source)]);
        let root = places.open(Place::default(), "", FileNumber::default(), 0..0);
        places.close(root);
        places
    }

    /// Opens a value under `key` in `parent`; the first value is the register itself. Values opened before it is closed
    /// are its children.
    pub(crate) fn open(&mut self, parent: Place, key: &str, file: FileNumber, range: Range<usize>) -> Place {
        let place = Place(small(self.nodes.len()));
        let key_start = small(self.keys.len());
        self.keys.push_str(key);
        let key = key_start..small(self.keys.len());
        self.nodes.push(Node { file, range: small(range.start)..small(range.end), key, parent, end: place });
        place
    }

    /// Closes a value.
    pub(crate) fn close(&mut self, place: Place) {
        self.nodes[place.0 as usize].end = Place(small(self.nodes.len()));
    }

    /// Returns the key of a value; empty for an item of a list.
    #[must_use]
    pub fn key(&self, place: Place) -> &str {
        let key = &self.node(place).key;
        &self.keys[key.start as usize..key.end as usize]
    }

    /// Returns the table of a value and the terms of its entry, to which an accepted gap may be limited.
    #[must_use]
    pub fn address(&self, at: &At) -> (String, Vec<String>) {
        let root = Place::default();
        let mut chain = vec![at.place];
        while let Some(&place) = chain.last().filter(|place| **place != root) {
            chain.push(self.node(place).parent);
        }
        // The chain from the root is register, table or list of entries, entry. A term of the author's own has its kind
        // between table and entry; a kind may have thousands of terms.
        let mut from_root = chain.into_iter().rev().skip(1);
        let Some(table) = from_root.next() else { return (String::new(), Vec::new()) };
        let entry = from_root.nth(usize::from(self.key(table) == "vocabulary")).unwrap_or(table);
        let list = self.children(entry).find(|child| matches!(self.key(*child), "terms" | "parties"));
        let items = list.into_iter().flat_map(|list| {
            let own = self.children(list).next().is_none().then_some(list);
            own.into_iter().chain(self.children(list))
        });
        (self.key(table).to_owned(), items.map(|item| self.term(item)).collect())
    }

    /// Returns the term of an item: the item itself, or the value of its key `term` if it is a table.
    fn term(&self, item: Place) -> String {
        let named = self.children(item).find(|child| self.key(*child) == "term").unwrap_or(item);
        let span = self.span_of(named);
        span.source.text[span.range].trim_matches(['"', '\'']).to_owned()
    }

    /// Returns the span of a target; if its key is absent, the span of the table.
    #[must_use]
    pub fn span(&self, at: &At) -> Span {
        if let Some(key) = at.key
            && let Some(child) = self.children(at.place).find(|child| self.key(*child) == key)
        {
            return self.span_of(child);
        }
        let span = self.span_of(at.place);
        match &at.within {
            Some(range) => within(span)(range),
            None => span,
        }
    }

    /// Returns a function from a range of a value's text to its span. The value is read through once for all ranges.
    pub(crate) fn spans_within(&self, place: Place) -> impl Fn(&Range<usize>) -> Span {
        within(self.span_of(place))
    }

    /// Finds the source of a character of a page: within the first value that has this word, else the first value that
    /// has the character.
    #[must_use]
    pub fn find_char(&self, character: char, word: &str) -> Option<Span> {
        let places = || (0..small(self.nodes.len())).map(Place);
        let values =
            || places().filter(|place| self.children(*place).next().is_none()).map(|place| self.span_of(place));
        let find = |text: &str| {
            values().find_map(|span| {
                let at = span.range.start + span.source.text[span.range].find(text)?;
                Some((span.source, at + text.find(character)?))
            })
        };
        let (source, at) = find(word).or_else(|| find(character.encode_utf8(&mut [0; 4])))?;
        Some(Span { source, range: at..at + character.len_utf8() })
    }

    /// Returns the span of a value.
    pub(crate) fn span_of(&self, place: Place) -> Span {
        let node = self.node(place);
        Span { source: Arc::clone(self.source(node.file)), range: node.range.start as usize..node.range.end as usize }
    }

    /// Returns a file by its number.
    pub(crate) fn source(&self, file: FileNumber) -> &Arc<Source> {
        &self.sources[usize::from(file.0)]
    }

    /// Returns the direct children of a value.
    fn children(&self, place: Place) -> impl Iterator<Item = Place> {
        let end = self.node(place).end;
        let mut next = Place(place.0 + 1);
        std::iter::from_fn(move || {
            let child = Some(next).filter(|child| *child < end)?;
            next = self.node(child).end;
            Some(child)
        })
    }

    fn node(&self, place: Place) -> &Node {
        &self.nodes[place.0 as usize]
    }
}

/// Returns a function from a range of a string's text to its span. A string with escapes has its whole span, since the file
/// spells it otherwise.
fn within(span: Span) -> impl Fn(&Range<usize>) -> Span {
    let raw = &span.source.text[span.range.clone()];
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| raw.starts_with(quote)).unwrap_or("");
    let is_spelled_otherwise = raw.len() < 2 * quote.len() || (quote.starts_with('"') && raw.contains('\\'));
    let inner = raw.get(quote.len()..).unwrap_or_default();
    let first_line_break = match quote.len() {
        3 if inner.starts_with("\r\n") => 2,
        3 if inner.starts_with('\n') => 1,
        _ => 0,
    };
    let start = span.range.start + quote.len() + first_line_break;
    let end = span.range.end.saturating_sub(quote.len());
    // A value is read with composed letters, which may have fewer bytes than those in the file.
    let is_composed = is_spelled_otherwise || is_composed(&span.source.text[start.min(end)..end]);
    move |range| {
        if is_spelled_otherwise {
            return span.clone();
        }
        let written = &span.source.text[start.min(end)..end];
        let byte = |at: usize| if is_composed { at } else { before_composition(written, at) };
        let range = (start + byte(range.start)).min(end)..(start + byte(range.end)).min(end);
        Span { source: Arc::clone(&span.source), range }
    }
}
