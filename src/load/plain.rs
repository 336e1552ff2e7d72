//! Fast reader of plain TOML, the form that most notices have.
//!
//! [`plain`] reads headers, keys, strings, arrays and inline tables in their usual forms. It hands numbers, dates and
//! strings with escapes to the toml crate one by one. It gives up on any other file, wrong or only unusual: the toml crate
//! then reads the file and reports its errors. [`plain`] must never read a file that the toml crate refuses or reads
//! differently. The tests compare the two.
//!
//! The reason is speed. A notice of 21 KB takes 0.73 million instructions here, and 1.76 with only the toml crate. A tree
//! built from the events of toml_parser takes 1.26, of which its lexer takes 0.43. `notice lint` takes 5.1 in all, so these
//! two would make it 1.20 and 1.10 times slower (callgrind, 110 notices of `benches/corpus`).

use std::borrow::Cow;
use std::ops::Range;

use super::full;
use super::tree::{Entry, Form, Node, Value};

/// The most entries of a table. A larger one is left to the toml crate, which finds a key without looking at each entry.
const MOST_ENTRIES: usize = 256;

/// The deepest nesting of arrays and inline tables, and the longest dotted key, in parts.
const DEEPEST: usize = 16;

/// Reads a file as a tree; `None` if the toml crate has to read it.
pub(super) fn plain(text: &str) -> Option<Node<'_>> {
    let mut reader = Reader { text, at: 0 };
    let mut root = Vec::new();
    let mut header: Option<Header<'_>> = None;
    let mut table = Vec::new();
    loop {
        reader.skip_lines()?;
        match reader.peek() {
            None => break,
            Some(b'[') => {
                close(&mut root, header.take(), std::mem::take(&mut table))?;
                header = Some(reader.header()?);
            }
            Some(_) => reader.key_value(&mut table, 0)?,
        }
        reader.end_of_line()?;
    }
    close(&mut root, header, table)?;
    Some(Node::new(0..0, Value::Table(root)))
}

type Key<'s> = (&'s str, Range<usize>);

/// `[a.b]`, or `[[a.b]]` for an item of a list.
struct Header<'s> {
    above: Vec<Key<'s>>,
    key: Key<'s>,
    span: Range<usize>,
    is_item: bool,
}

/// Puts the table under a header into the tree. Without a header it is the root.
fn close<'s>(root: &mut Vec<Entry<'s>>, header: Option<Header<'s>>, table: Vec<Entry<'s>>) -> Option<()> {
    let Some(Header { above, key, span, is_item }) = header else {
        *root = table;
        return Some(());
    };
    let parent = descend(root, above, Form::Implied)?;
    let node = Node::new(span.clone(), Value::Table(table)).written_as(Form::Header);
    match parent.iter_mut().find(|entry| entry.key == key.0) {
        None if is_item => add(parent, key, Node::new(span, Value::Array(vec![node])).written_as(Form::Header)),
        None => add(parent, key, node),
        Some(Entry { node: Node { form: Form::Header, value: Value::Array(items), .. }, .. }) if is_item => {
            items.push(node);
            Some(())
        }
        Some(_) => None,
    }
}

/// Returns the table that a path leads to, and creates the tables that are missing in `form`.
fn descend<'t, 's>(
    mut entries: &'t mut Vec<Entry<'s>>,
    path: Vec<Key<'s>>,
    form: Form,
) -> Option<&'t mut Vec<Entry<'s>>> {
    for key in path {
        let at = match entries.iter().position(|entry| entry.key == key.0) {
            Some(at) => at,
            None => {
                let missing = Node::new(key.1.clone(), Value::Table(Vec::new())).written_as(form);
                add(entries, key, missing)?;
                entries.len() - 1
            }
        };
        let node = &mut entries[at].node;
        let is_open = node.form == form || (form == Form::Implied && node.form == Form::Header);
        entries = match &mut node.value {
            Value::Table(inner) if is_open => inner,
            Value::Array(items) if is_open => match &mut items.last_mut()?.value {
                Value::Table(inner) => inner,
                _ => return None,
            },
            _ => return None,
        };
    }
    Some(entries)
}

/// Adds an entry, unless the table has the key already.
fn add<'s>(entries: &mut Vec<Entry<'s>>, (key, key_span): Key<'s>, node: Node<'s>) -> Option<()> {
    let is_new = entries.len() < MOST_ENTRIES && entries.iter().all(|entry| entry.key != key);
    is_new.then(|| entries.push(Entry { key: Cow::Borrowed(key), key_span, node }))
}

/// A text and the position in it. Each method reads the thing that it is named after, or gives up.
struct Reader<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Reader<'s> {
    fn rest(&self) -> &'s [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// Consumes `token` if it comes next.
    fn eat(&mut self, token: &str) -> bool {
        let is_here = self.rest().starts_with(token.as_bytes());
        self.at += if is_here { token.len() } else { 0 };
        is_here
    }

    /// Consumes `token`, which must come next.
    fn expect(&mut self, token: &str) -> Option<()> {
        self.eat(token).then_some(())
    }

    fn skip_spaces(&mut self) {
        self.at += self.rest().iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    }

    /// Skips white space, line breaks and comments.
    fn skip_lines(&mut self) -> Option<()> {
        loop {
            self.skip_spaces();
            match self.peek() {
                Some(b'#') => self.comment()?,
                Some(b'\n') => self.at += 1,
                Some(b'\r') => self.expect("\r\n")?,
                _ => return Some(()),
            }
        }
    }

    fn comment(&mut self) -> Option<()> {
        self.at += self.rest().iter().take_while(|byte| !matches!(byte, 0..0x20 | 0x7f) || **byte == b'\t').count();
        matches!(self.peek(), None | Some(b'\n' | b'\r')).then_some(())
    }

    fn end_of_line(&mut self) -> Option<()> {
        self.skip_spaces();
        if self.peek() == Some(b'#') {
            self.comment()?;
        }
        (self.rest().is_empty() || self.eat("\n") || self.eat("\r\n")).then_some(())
    }

    fn header(&mut self) -> Option<Header<'s>> {
        let start = self.at;
        self.expect("[")?;
        let is_item = self.eat("[");
        self.skip_spaces();
        let (above, key) = self.path()?;
        self.expect(if is_item { "]]" } else { "]" })?;
        Some(Header { above, key, span: start..self.at, is_item })
    }

    /// Reads a dotted key: the parts before the last dot, and the last part.
    fn path(&mut self) -> Option<(Vec<Key<'s>>, Key<'s>)> {
        let mut above = Vec::new();
        let mut key = self.key()?;
        self.skip_spaces();
        while self.eat(".") {
            // The toml crate has a limit too, since each part is a table in the one before.
            (above.len() + 1 < DEEPEST).then_some(())?;
            self.skip_spaces();
            above.push(std::mem::replace(&mut key, self.key()?));
            self.skip_spaces();
        }
        Some((above, key))
    }

    fn key(&mut self) -> Option<Key<'s>> {
        let start = self.at;
        if let Some(quote @ (b'"' | b'\'')) = self.peek() {
            let inner = self.single_line(quote)?;
            let is_plain = !self.text[inner.clone()].contains('\\') && !inner.is_empty();
            return is_plain.then(|| (&self.text[inner], start..self.at));
        }
        let is_bare = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        self.at += self.rest().iter().take_while(is_bare).count();
        (self.at > start).then(|| (&self.text[start..self.at], start..self.at))
    }

    fn key_value(&mut self, table: &mut Vec<Entry<'s>>, depth: usize) -> Option<()> {
        let (above, key) = self.path()?;
        self.expect("=")?;
        self.skip_spaces();
        let value = self.value(depth)?;
        add(descend(table, above, Form::Dotted)?, key, value)
    }

    fn value(&mut self, depth: usize) -> Option<Node<'s>> {
        if depth > DEEPEST {
            return None;
        }
        match self.peek()? {
            quote @ (b'"' | b'\'') => self.string(quote),
            b'[' => self.array(depth + 1),
            b'{' => self.inline_table(depth + 1),
            _ => self.scalar(),
        }
    }

    fn string(&mut self, quote: u8) -> Option<Node<'s>> {
        let start = self.at;
        let is_long = self.rest().starts_with(&[quote; 3]);
        let inner = if is_long { self.multi_line(quote)? } else { self.single_line(quote)? };
        let text = &self.text[inner];
        if quote == b'"' && text.contains('\\') {
            return self.with_toml(start..self.at);
        }
        let text = if is_long { text.strip_prefix('\n').unwrap_or(text) } else { text };
        Some(Node::new(start..self.at, Value::String(Cow::Borrowed(text))))
    }

    /// Reads a string on one line and returns the range between its quotation marks.
    fn single_line(&mut self, quote: u8) -> Option<Range<usize>> {
        self.at += 1;
        let start = self.at;
        loop {
            self.skip_ordinary(quote);
            match self.peek()? {
                b'\\' if quote == b'"' => self.at += 2,
                byte if byte == quote => break,
                b'\\' | b'\t' => self.at += 1,
                _ => return None,
            }
            // A backslash may be the last byte of the file.
            (self.at < self.text.len()).then_some(())?;
        }
        self.at += 1;
        Some(start..self.at - 1)
    }

    /// Skips bytes that neither end a string nor need a closer look.
    fn skip_ordinary(&mut self, quote: u8) {
        let is_ordinary = |byte: &&u8| !matches!(**byte, 0..0x20 | 0x7f | b'\\') && **byte != quote;
        self.at += self.rest().iter().take_while(is_ordinary).count();
    }

    /// Reads a string between three quotation marks on each side and returns the range between them.
    fn multi_line(&mut self, quote: u8) -> Option<Range<usize>> {
        self.at += 3;
        let start = self.at;
        loop {
            self.skip_ordinary(quote);
            match self.peek()? {
                b'\\' if quote == b'"' => self.at += 2,
                byte if byte == quote && self.rest().starts_with(&[quote; 3]) => break,
                byte if byte == quote => self.at += 1,
                b'\\' | b'\t' | b'\n' => self.at += 1,
                _ => return None,
            }
            (self.at < self.text.len()).then_some(())?;
        }
        self.at += 3;
        // A fourth quotation mark belongs to the text.
        (self.peek() != Some(quote)).then_some(start..self.at - 3)
    }

    fn array(&mut self, depth: usize) -> Option<Node<'s>> {
        let start = self.at;
        self.expect("[")?;
        let mut items = Vec::new();
        loop {
            self.skip_lines()?;
            if self.eat("]") {
                break;
            }
            items.push(self.value(depth)?);
            self.skip_lines()?;
            if !self.eat(",") {
                self.expect("]")?;
                break;
            }
        }
        Some(Node::new(start..self.at, Value::Array(items)))
    }

    fn inline_table(&mut self, depth: usize) -> Option<Node<'s>> {
        let start = self.at;
        self.expect("{")?;
        self.skip_spaces();
        let mut table = Vec::new();
        while !self.eat("}") {
            if !table.is_empty() {
                self.expect(",")?;
                self.skip_spaces();
            }
            self.key_value(&mut table, depth)?;
            self.skip_spaces();
        }
        Some(Node::new(start..self.at, Value::Table(table)))
    }

    fn scalar(&mut self) -> Option<Node<'s>> {
        let start = self.at;
        self.at += self.rest().iter().take_while(|byte| !b",]}# \t\r\n".contains(byte)).count();
        let truth = match &self.text[start..self.at] {
            "true" => true,
            "false" => false,
            _ => return self.with_toml(start..self.at),
        };
        Some(Node::new(start..self.at, Value::Boolean(truth)))
    }

    /// Reads a value with the toml crate.
    fn with_toml(&self, span: Range<usize>) -> Option<Node<'s>> {
        let text = &self.text[span.clone()];
        // The toml crate drops a byte order mark at the beginning of a text, here in the midst of a file.
        let text = (!text.starts_with('\u{feff}')).then_some(text)?;
        let value = toml::de::DeValue::parse(text).ok()?;
        Some(Node { span, ..full::node(value) })
    }
}

#[cfg(test)]
mod tests {
    use super::full::full;
    use super::*;

    /// Returns whether a text was read, and checks that it was read as the toml crate reads it.
    fn reads(text: &str) -> bool {
        let plain = plain(text);
        if let Some(plain) = &plain {
            let full = full(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
            assert_eq!(plain.shown(), full.shown(), "{text}");
        }
        plain.is_some()
    }

    #[test]
    fn usual_files_are_read_as_the_toml_crate_reads_them() {
        for text in [
            "",
            "# only a comment",
            "a = 1\nb.c = true\nb.d = 'x'\n[t]\nk = \"é\"\n",
            "[[d]]\nx = [1, 'a', # why\n \"b\",\n]\n[[d]]\n[d.sub]\ny = { a = 1, b.c = {}, \"q\" = [] }\n",
            "[a.b.c]\n[a.d]\n[[a.e]]\n[[a.e]]\n[a.e.f]\n",
            "t = \"\"\"\nlong\n\ttext with \"two\"\" marks\"\"\"\nu = '''raw \\'''\nv = \"\\u00e9\\n\"\n",
            "day = 2026-11-23\r\nwhen = 07:32:00\r\nn = -1.5e3\r\n",
        ] {
            assert!(reads(text), "{text}");
        }
    }

    #[test]
    fn wrong_or_unusual_files_are_left_to_the_toml_crate() {
        for text in [
            "a = 1\na = 2",
            "[a]\n[a]",
            "[a.b]\n[a]",
            "a = 1\n[a]",
            "a.b = 1\n[a]",
            "[[a]]\n[a]",
            "[a]\n[[a]]",
            "a = []\n[[a]]",
            "a = {}\na.b = 1",
            "a = {}\n[a.b]",
            "a = { b = 1, b = 2 }",
            "a = \"x",
            "a = 'x\ny'",
            "a = \"\u{1}\"",
            "# \u{1}",
            "a",
            "a =",
            "= 1",
            "a = 1 2",
            "a = tru",
            "a = \u{feff}1",
            "[a",
            "[a]]",
            "[[a]",
            "[]",
            "a = \"\\q\"",
            "a = \"\\",
            "a = \"\"\"\"x\"\"\"\"",
            "a = 2026-02-30",
            "a = [1 2]",
            "a = { b = 1, }",
            "a = {\n}",
            "a\n= 1",
            "\r",
            "a = 1\rb = 2",
            "a = 07",
            "a = \"\\\"",
        ] {
            assert!(!reads(text), "{text}");
        }
        let deep = format!("a = {}{}", "[".repeat(DEEPEST + 2), "]".repeat(DEEPEST + 2));
        let many: String = (0..=MOST_ENTRIES).map(|number| format!("k{number} = 1\n")).collect();
        let path = format!("a{} = 1\n", ".a".repeat(DEEPEST));
        assert!(!reads(&deep) && !reads(&many) && !reads(&path));
    }

    #[test]
    fn random_files_are_never_read_differently() {
        let pieces = [
            "a",
            "b",
            "\"c\"",
            ".",
            " = ",
            "=",
            "1",
            "true",
            "\"x\"",
            "'y'",
            "\"\"\"\nz\"\"\"",
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            ",",
            "\n",
            "\n",
            "\n",
            " ",
            "# c",
            "2026-11-23",
            "\\",
            "\"",
            "[a]\n",
            "[[b]]\n",
            "[a.b]\n",
            "a = 1\n",
            "b.a = 2\n",
            "\r\n",
            "[b.a]\n",
        ];
        let mut dice: u64 = 3;
        let mut up_to = |end: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(dice >> 33).unwrap_or_default() % end
        };
        let mut texts = (0..30_000).map(|_| (0..up_to(14)).map(|_| pieces[up_to(pieces.len())]).collect::<String>());
        let read = texts.by_ref().filter(|text| reads(text)).count();
        assert!(read > 1_000, "{read}");
    }
}
