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
    /// How many characters begin before each stretch of [`Source::STRETCH`] bytes: a line may be very long.
    characters: Vec<usize>,
}

impl Source {
    const STRETCH: usize = 1024;

    /// A file's text; a leading byte order mark is left out, so that columns count from the first visible character.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        let mut text: String = text.into();
        // A second one is an error of TOML, and told as one.
        if text.starts_with('\u{feff}') && !text.starts_with("\u{feff}\u{feff}") {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut characters = vec![0];
        for stretch in text.as_bytes().chunks(Source::STRETCH) {
            characters.push(characters[characters.len() - 1] + begun_in(stretch));
        }
        Arc::new(Source { path: path.into(), text, line_starts, characters })
    }

    /// The file by its path alone, for places that are compared and never shown.
    #[must_use]
    pub fn without_text(&self) -> Arc<Source> {
        Source::new(&self.path, "")
    }

    /// Line and column of a byte offset, both from 1; a column is a Unicode scalar value.
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
        let stretch = offset / Source::STRETCH;
        self.characters[stretch] + begun_in(&self.text.as_bytes()[stretch * Source::STRETCH..offset])
    }

    /// The byte at which a line begins, lines from 1; the length of the text for those after the last.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

/// The characters that begin in a stretch of UTF-8: all bytes but those that go on with one.
fn begun_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
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

/// Where every value of a register stands: its own file, and those of the folders that lend it tables.
#[derive(Debug, Default)]
pub struct Places {
    sources: Vec<Arc<Source>>,
    /// In the order of the tree: a value is followed by all that it holds.
    nodes: Vec<Node>,
    /// The keys of the nodes, one after another.
    keys: String,
}

/// Which of a register's files: its number among the sources of its [`Places`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FileNumber(pub(crate) u16);

/// A value's place among the others. Numbers in place of pointers and texts: a register has a thousand values.
#[derive(Debug)]
struct Node {
    file: FileNumber,
    span: Range<u32>,
    /// Where its key stands among the keys; empty for an item of a list.
    key: Range<u32>,
    parent: Place,
    /// The place after all that it holds.
    end: Place,
}

/// A number of bytes or values.
fn small(number: usize) -> u32 {
    u32::try_from(number).expect("a file of bounded size has fewer than 2^32 bytes")
}

impl Places {
    /// No place yet in these files; the notice's own is the first.
    pub(crate) fn of(sources: Vec<Arc<Source>>) -> Places {
        // A value takes twenty bytes of a file at least, with its key and the line break; a key, a third of them.
        let bytes = sources.first().map_or(0, |source| source.text.len());
        Places { sources, nodes: Vec::with_capacity(bytes / 20), keys: String::with_capacity(bytes / 8) }
    }

    /// Those of a file of which nothing could be read: its beginning stands for all.
    pub(crate) fn start_of(source: &Arc<Source>) -> Places {
        let mut places = Places::of(vec![Arc::clone(source)]);
        let root = places.begin(Place::default(), "", FileNumber::default(), 0..0);
        places.end(root);
        places
    }

    /// Adds a value under a key of its parent; the first one is the register itself. Until it ends, what is added lies in it.
    pub(crate) fn begin(&mut self, parent: Place, key: &str, file: FileNumber, span: Range<usize>) -> Place {
        let place = Place(small(self.nodes.len()));
        let key_start = small(self.keys.len());
        self.keys.push_str(key);
        let key = key_start..small(self.keys.len());
        self.nodes.push(Node { file, span: small(span.start)..small(span.end), key, parent, end: place });
        place
    }

    /// Says that all that a value holds was added.
    pub(crate) fn end(&mut self, place: Place) {
        self.nodes[place.0 as usize].end = Place(small(self.nodes.len()));
    }

    /// The key under which a value stands; empty for an item of a list.
    #[must_use]
    pub fn key(&self, place: Place) -> &str {
        let key = &self.node(place).key;
        &self.keys[key.start as usize..key.end as usize]
    }

    /// The table that a place belongs to, and the terms of its entry: what an accepted gap may be limited to.
    #[must_use]
    pub fn address(&self, at: &At) -> (String, Vec<String>) {
        let root = Place::default();
        let mut chain = vec![at.place];
        while let Some(&place) = chain.last().filter(|place| **place != root) {
            chain.push(self.node(place).parent);
        }
        // From the root: the register, the table or list of entries, the entry; a term of the author's own lies deeper by its
        // kind, which may hold thousands.
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

    /// An item's term: the item itself, or what stands under `term` where it is a table.
    fn term(&self, item: Place) -> String {
        let named = self.children(item).find(|child| self.key(*child) == "term").unwrap_or(item);
        let spot = self.spot_of(named);
        spot.source.text[spot.span].trim_matches(['"', '\'']).to_owned()
    }

    /// The spot of what is there, else of the nearest parent that is.
    #[must_use]
    pub fn spot(&self, at: &At) -> Spot {
        if let Some(key) = at.key
            && let Some(child) = self.children(at.place).find(|child| self.key(*child) == key)
        {
            return self.spot_of(child);
        }
        let spot = self.spot_of(at.place);
        match &at.within {
            Some(range) => within(&spot, range),
            None => spot,
        }
    }

    /// Where a letter of a page comes from: within this word of a value, else where it stands first in one.
    #[must_use]
    pub fn letter(&self, letter: char, word: &str) -> Option<Spot> {
        let places = || (0..small(self.nodes.len())).map(Place);
        let values =
            || places().filter(|place| self.children(*place).next().is_none()).map(|place| self.spot_of(place));
        let find = |text: &str| {
            values().find_map(|spot| {
                let at = spot.span.start + spot.source.text[spot.span].find(text)?;
                Some((spot.source, at + text.find(letter)?))
            })
        };
        let (source, at) = find(word).or_else(|| find(letter.encode_utf8(&mut [0; 4])))?;
        Some(Spot { source, span: at..at + letter.len_utf8() })
    }

    /// The spot of a value.
    pub(crate) fn spot_of(&self, place: Place) -> Spot {
        let node = self.node(place);
        Spot { source: Arc::clone(self.source(node.file)), span: node.span.start as usize..node.span.end as usize }
    }

    /// One of the files.
    pub(crate) fn source(&self, file: FileNumber) -> &Arc<Source> {
        &self.sources[usize::from(file.0)]
    }

    /// What a value holds itself.
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
