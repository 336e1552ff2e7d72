//! A TOML file as a tree with spans, and the merging of trees.

use std::borrow::Cow;
use std::ops::Range;

use crate::characters::composed;
use crate::language::Language;
use crate::source::{FileNumber, Place, Places};

/// A value of a TOML file. It borrows its strings from the file where they have no escapes.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    pub file: FileNumber,
    pub form: Form,
    pub span: Range<usize>,
    pub place: Place,
    pub value: Value<'s>,
}

/// The form in which a file has a value. It decides whether later lines of the file may add to the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A table under a header of its own.
    Header,
    /// A table in the path of a header, without a header of its own.
    Implied,
    /// A table in the path of a dotted key.
    Dotted,
    /// A value after an equals sign, or an item of an array.
    Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value<'s> {
    String(Cow<'s, str>),
    Boolean(bool),
    Date(String),
    /// A number; `None` for one that is no whole number, or too large for 64 bits.
    Number(Option<i64>),
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
    /// Returns a table without entries.
    pub(super) fn empty() -> Node<'s> {
        Node::new(0..0, Value::Table(Vec::new()))
    }

    pub(super) fn new(span: Range<usize>, value: Value<'s>) -> Node<'s> {
        Node { file: FileNumber::default(), form: Form::Value, span, place: Place::default(), value }
    }

    pub(super) fn written_as(self, form: Form) -> Node<'s> {
        Node { form, ..self }
    }

    /// Returns the tree as a notice inherits it from `file`. It borrows its strings from this one.
    pub(super) fn inherited_from(&self, file: FileNumber) -> Node<'_> {
        let value = match &self.value {
            Value::String(text) => Value::String(Cow::Borrowed(text)),
            Value::Boolean(truth) => Value::Boolean(*truth),
            Value::Date(date) => Value::Date(date.clone()),
            Value::Number(number) => Value::Number(*number),
            Value::Array(items) => Value::Array(items.iter().map(|item| item.inherited_from(file)).collect()),
            Value::Table(entries) => {
                let mut all = Vec::with_capacity(entries.len());
                for entry in entries {
                    let (key, key_span) = (Cow::Borrowed(&*entry.key), entry.key_span.clone());
                    all.push(Entry { key, key_span, node: entry.node.inherited_from(file) });
                }
                Value::Table(all)
            }
        };
        // Its place among the values of the notice is not known yet: that in its own file would be another value's.
        Node { file, form: self.form, span: self.span.clone(), place: Place::default(), value }
    }

    /// Returns the tree with strings of its own, so that it may outlive the file's text.
    pub(super) fn into_owned(self) -> Node<'static> {
        let value = match self.value {
            Value::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Value::Boolean(truth) => Value::Boolean(truth),
            Value::Date(date) => Value::Date(date),
            Value::Number(number) => Value::Number(number),
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

    /// Returns whether every key is a language code. The table is then one name or text in several languages.
    fn is_words(&self) -> bool {
        let entries = self.entries();
        !entries.is_empty() && entries.iter().all(|entry| entry.key.len() == 2 && Language::parse(&entry.key).is_some())
    }

    /// Returns the values of a tree with their spans, for comparison.
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

    /// Keeps only the entries under these keys.
    pub(super) fn retain(&mut self, keys: &[&str]) {
        if let Value::Table(entries) = &mut self.value {
            entries.retain(|entry| keys.contains(&&*entry.key));
        }
    }

    /// Removes the value at a dotted path. Returns whether there was one.
    pub(super) fn remove(&mut self, path: &str) -> bool {
        let Value::Table(entries) = &mut self.value else { return false };
        if let Some(at) = entries.iter().position(|entry| entry.key == path) {
            entries.remove(at);
            return true;
        }
        let Some((first, rest)) = path.split_once('.') else { return false };
        entries.iter_mut().find(|entry| entry.key == first).is_some_and(|entry| entry.node.remove(rest))
    }

    /// Returns this tree overridden by another. Tables are merged key by key; any other value, and a name or text in several
    /// languages, is replaced as a whole.
    pub(super) fn overridden_by(self, over: Node<'s>) -> Node<'s> {
        if self.is_words() || over.is_words() {
            return over;
        }
        let (Value::Table(mut base), Value::Table(_)) = (self.value, &over.value) else { return over };
        let Node { file, form, span, place, value: Value::Table(entries) } = over else { return over };
        for entry in entries {
            match base.iter().position(|inherited| inherited.key == entry.key) {
                Some(at) => {
                    let inherited = base.remove(at);
                    let node = inherited.node.overridden_by(entry.node);
                    base.insert(at, Entry { key: entry.key, key_span: entry.key_span, node });
                }
                None => base.push(entry),
            }
        }
        Node { file, form, span, place, value: Value::Table(base) }
    }

    /// Composes the letters of keys and strings, so that ä is the same whether a file has it in one character or in two.
    pub(super) fn compose_letters(&mut self) {
        match &mut self.value {
            Value::String(text) => compose(text),
            Value::Array(items) => items.iter_mut().for_each(Node::compose_letters),
            Value::Table(entries) => entries.iter_mut().for_each(|entry| {
                compose(&mut entry.key);
                entry.node.compose_letters();
            }),
            Value::Boolean(_) | Value::Date(_) | Value::Number(_) => {}
        }
    }

    /// Sets the place of every value.
    pub(super) fn number(&mut self, places: &mut Places) {
        self.number_in(Place::default(), "", places);
    }

    fn number_in(&mut self, parent: Place, key: &str, places: &mut Places) {
        let here = places.open(parent, key, self.file, self.span.clone());
        self.place = here;
        match &mut self.value {
            Value::Array(items) => items.iter_mut().for_each(|item| item.number_in(here, "", places)),
            Value::Table(entries) => {
                entries.iter_mut().for_each(|entry| entry.node.number_in(here, &entry.key, places));
            }
            _ => {}
        }
        places.close(here);
    }
}

fn compose(text: &mut Cow<'_, str>) {
    if let Cow::Owned(composed) = composed(text) {
        *text = Cow::Owned(composed);
    }
}
