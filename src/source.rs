//! Files as they were read, and the places in them.
//!
//! A [`Place`] is what a register's values carry: an opaque mark that says nothing of bytes. [`Places`] turns a place, or a
//! key that is absent from it, into a [`Spot`]: a range of one file.

use std::ops::Range;
use std::sync::Arc;

/// A text file of the project.
#[derive(Debug)]
pub struct Source {
    /// Path relative to the project's root, with `/`.
    pub path: String,
    /// The whole text, without a byte order mark.
    pub text: String,
    line_starts: Vec<usize>,
}

impl Source {
    /// A file's text; a leading byte order mark is left out, so that columns count from the first visible character.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Arc::new(Source { path: path.into(), text, line_starts })
    }

    /// Line and column of a byte offset, both from 1; a column is a Unicode scalar value.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_starts.partition_point(|&start| start <= offset);
        (line, self.text[self.line_starts[line - 1]..offset].chars().count() + 1)
    }

    /// The byte at which a line begins, lines from 1; the length of the text for those after the last.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

/// A range of bytes in one file.
#[derive(Debug, Clone)]
pub struct Spot {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes, an empty range for a whole file.
    pub span: Range<usize>,
}

impl Spot {
    /// The beginning of a file: where a finding about what is absent altogether stands.
    #[must_use]
    pub fn start_of(source: &Arc<Source>) -> Spot {
        Spot { source: Arc::clone(source), span: 0..0 }
    }

    /// Where the spot begins: line and column from 1.
    #[must_use]
    pub fn start(&self) -> (usize, usize) {
        self.source.position(self.span.start)
    }

    /// Where the spot ends, exclusive: line and column from 1.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.source.position(self.span.end)
    }
}

/// A value's mark in the tree that a register was read from. The default is the whole register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(pub(crate) u32);

impl Place {
    /// A key of the table at this place, present or absent.
    #[must_use]
    pub fn key(self, key: &'static str) -> At {
        At { place: self, key: Some(key), within: None }
    }
}

/// What a finding points at: a value, or a key of it that may be absent, or a stretch of a value's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    place: Place,
    key: Option<&'static str>,
    within: Option<Range<usize>>,
}

impl At {
    /// A stretch of the text that stands at a place, in bytes of the text.
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

/// Where every value of a register stands.
#[derive(Debug, Default)]
pub struct Places {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    spot: Spot,
    key: Box<str>,
    parent: Option<Place>,
    children: Vec<(Box<str>, Place)>,
}

impl Places {
    /// Adds a value; the first one is the register itself.
    pub(crate) fn add(&mut self, spot: Spot) -> Place {
        self.nodes.push(Node { spot, key: Box::default(), parent: None, children: Vec::new() });
        Place(u32::try_from(self.nodes.len() - 1).expect("a file of bounded size has fewer than 2^32 values"))
    }

    /// Says that `child` is an item of the list at `parent`.
    pub(crate) fn link_item(&mut self, parent: Place, child: Place) {
        self.nodes[child.0 as usize].parent = Some(parent);
        self.nodes[parent.0 as usize].children.push((Box::default(), child));
    }

    /// Says that `child` stands under `key` of the table at `parent`.
    pub(crate) fn link(&mut self, parent: Place, key: &str, child: Place) {
        self.nodes[parent.0 as usize].children.push((key.into(), child));
        self.nodes[child.0 as usize].key = key.into();
        self.nodes[child.0 as usize].parent = Some(parent);
    }

    /// The key under which a value stands; empty for an item of a list.
    #[must_use]
    pub fn key(&self, place: Place) -> &str {
        &self.node(place).key
    }

    /// The table that a place belongs to, and the terms of its entry: what an accepted gap may be limited to.
    #[must_use]
    pub fn address(&self, at: &At) -> (String, Vec<String>) {
        let mut chain = vec![at.place];
        while let Some(parent) = chain.last().and_then(|place| self.node(*place).parent) {
            chain.push(parent);
        }
        // From the root: the register, the table or list of entries, the entry.
        let mut from_root = chain.into_iter().rev().skip(1);
        let Some(table) = from_root.next() else { return (String::new(), Vec::new()) };
        let entry = from_root.next().unwrap_or(table);
        let list = self.node(entry).children.iter().find(|(key, _)| matches!(&**key, "terms" | "parties"));
        let items = list.map(|(_, list)| self.node(*list)).into_iter().flat_map(|list| {
            let own = list.children.is_empty().then_some(list);
            own.into_iter().chain(list.children.iter().map(|(_, item)| self.node(*item)))
        });
        (self.node(table).key.to_string(), items.map(|item| self.term(item)).collect())
    }

    /// An item's term: the item itself, or what stands under `term` where it is a table.
    fn term(&self, item: &Node) -> String {
        let named = item.children.iter().find(|(key, _)| **key == *"term").map_or(item, |(_, term)| self.node(*term));
        named.spot.source.text[named.spot.span.clone()].trim_matches(['"', '\'']).to_owned()
    }

    /// The spot of what is there, else of the nearest parent that is.
    #[must_use]
    pub fn spot(&self, at: &At) -> Spot {
        let node = self.node(at.place);
        if let Some(key) = at.key
            && let Some((_, child)) = node.children.iter().find(|(name, _)| **name == *key)
        {
            return self.node(*child).spot.clone();
        }
        match &at.within {
            Some(range) => within(&node.spot, range),
            None => node.spot.clone(),
        }
    }

    /// Where a letter of a page comes from: within this word of a value, else where it stands first in one.
    #[must_use]
    pub fn letter(&self, letter: char, word: &str) -> Option<Spot> {
        let values = || self.nodes.iter().filter(|node| node.children.is_empty());
        let find = |text: &str| {
            values().find_map(|node| {
                let at = node.spot.span.start + node.spot.source.text[node.spot.span.clone()].find(text)?;
                Some((&node.spot.source, at + text.find(letter)?))
            })
        };
        let (source, at) = find(word).or_else(|| find(letter.encode_utf8(&mut [0; 4])))?;
        Some(Spot { source: Arc::clone(source), span: at..at + letter.len_utf8() })
    }

    fn node(&self, place: Place) -> &Node {
        &self.nodes[place.0 as usize]
    }
}

/// A stretch of a string's text, where the file holds the string without escapes; else the whole string.
fn within(spot: &Spot, range: &Range<usize>) -> Spot {
    let raw = &spot.source.text[spot.span.clone()];
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| raw.starts_with(quote)).unwrap_or("");
    if raw.len() < 2 * quote.len() || (quote.starts_with('"') && raw.contains('\\')) {
        return spot.clone();
    }
    let inner = &raw[quote.len()..];
    let first_line_break = match quote.len() {
        3 if inner.starts_with("\r\n") => 2,
        3 if inner.starts_with('\n') => 1,
        _ => 0,
    };
    let start = spot.span.start + quote.len() + first_line_break;
    let end = spot.span.end - quote.len();
    let span = (start + range.start).min(end)..(start + range.end).min(end);
    Spot { source: Arc::clone(&spot.source), span }
}
