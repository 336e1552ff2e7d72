//! The traits of tables and values, independent of the format that they are read from.
//!
//! A [`Record`] is a table; a [`Fact`] is a value under a key. From one definition, `record!` writes the struct of a
//! table, its keys with their meanings, its decoder and its visitor. So decoder, schema and documentation agree.

use std::cmp::Ordering;

use crate::language::Language;
use crate::source::Place;
use crate::vocabulary::Kind;

use super::shape::{Field, InvalidValue, Refers, Shape};
use super::values::{AnyAddress, LawRef, Name, Note, Text, Words};

/// The source of a value that is being read. It reports errors itself and continues.
pub trait Reader {
    /// Returns the place of the value.
    fn place(&self) -> Place;
    /// Returns the key of the value.
    fn key(&self) -> &str;
    /// Returns the value as a string.
    fn string(&mut self) -> Option<String>;
    /// Returns the value as a truth value.
    fn boolean(&mut self) -> Option<bool>;
    /// Returns the value as a date.
    fn date(&mut self) -> Option<jiff::civil::Date>;
    /// Returns the value as a whole number.
    fn integer(&mut self) -> Option<i64>;
    /// Returns whether the value is a string.
    fn is_string(&self) -> bool;
    /// Returns the values of a list; a bare value is a list of one.
    fn items<T: Fact>(&mut self) -> Vec<T>;
    /// Returns the value as a table.
    fn table<T: Record>(&mut self) -> Option<T>;
    /// Returns the value as a list of entries.
    fn entries<T: Record>(&mut self) -> Vec<T>;
    /// Returns the tables under the author's ids.
    fn keyed<T: Record>(&mut self) -> Vec<(String, T)>;
    /// Returns the tables under the author's ids, one level below the kinds of terms.
    fn keyed_by_kind<T: Record>(&mut self) -> Vec<(Kind, String, T)>;
    /// Returns the values under the author's keys.
    fn pairs<T: Fact>(&mut self) -> Vec<(String, T)>;
    /// Returns the value as the words of a name.
    fn words(&mut self) -> Option<Words>;
    /// Returns the value as a text.
    fn text(&mut self) -> Option<Text>;
    /// Checks that an id refers to something, and returns whether that is a party.
    fn refer(&mut self, id: &str, to: Refers) -> bool;
    /// Reports a value that the key does not allow.
    fn invalid(&mut self, value: &str, why: InvalidValue);
    /// Returns whether the value is a term of the author's own: a table with words and without an id.
    fn is_own_term(&self) -> bool;
    /// Reads a term of the author's own where it is used, and returns the id that it gets.
    fn own_term(&mut self, kind: Kind) -> Option<String>;
    /// Reports a term that a closed kind does not have.
    fn unknown_term(&mut self, id: &str, kind: Kind);
}

/// A table that is being read.
pub trait Fields {
    /// Returns the place of the table.
    fn place(&self) -> Place;
    /// Returns the value under a key; the default if the key is absent.
    fn get<T: Fact + Default>(&mut self, key: &'static str) -> T;
    /// Returns the labels under language codes, in any language: others than those of the notice are not used.
    fn labels(&mut self) -> Vec<(Language, String)>;
    /// Returns the form of a label under a key, in any language.
    fn form(&mut self, key: &'static str) -> Option<Name>;
}

/// A table.
pub trait Record: Sized {
    /// Returns the keys of the table.
    fn fields() -> Vec<Field>;
    /// Reads the table.
    fn read<F: Fields>(fields: &mut F) -> Self;
    /// Passes the values of the table to a visitor.
    fn visit(&self, visitor: &mut dyn Visitor);
    /// Returns whether the table states nothing that a page could print.
    fn is_blank(&self) -> bool;
}

/// A value under a key.
pub trait Fact: Sized {
    /// Returns the shape of the value.
    fn shape() -> Shape;
    /// Reads the value; `None` if an error in it was reported.
    fn read<R: Reader>(reader: &mut R) -> Option<Self>;
    /// Passes the names, texts, addresses and Acts of the value to a visitor.
    fn visit(&self, visitor: &mut dyn Visitor) {
        let _ = visitor;
    }
    /// Returns whether the value states nothing that a page could print.
    fn is_blank(&self) -> bool {
        false
    }
}

/// Visits every text, every address and every Act of a register, in the order of the model.
pub trait Visitor {
    /// Visits a proper name.
    fn name(&mut self, name: &Name) {
        let _ = name;
    }
    /// Visits a text.
    fn text(&mut self, text: &Text) {
        let _ = text;
    }
    /// Visits the labels of a term of the author's own.
    fn words(&mut self, words: &[(Language, String)], place: Place) {
        let _ = (words, place);
    }
    /// Visits the keys that tables share, before their text.
    fn note(&mut self, note: &Note) {
        let _ = note;
    }
    /// Visits an address.
    fn address(&mut self, address: AnyAddress<'_>) {
        let _ = address;
    }
    /// Visits an Act that the notice names.
    fn law(&mut self, law: &LawRef) {
        let _ = law;
    }
}

impl<T: Fact> Fact for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        T::read(reader).map(Some)
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.visit(visitor);
        }
    }
    fn is_blank(&self) -> bool {
        self.as_ref().is_none_or(Fact::is_blank)
    }
}

impl<T: Fact> Fact for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(reader.items())
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        for value in self {
            value.visit(visitor);
        }
    }
    fn is_blank(&self) -> bool {
        self.iter().all(Fact::is_blank)
    }
}

/// A table that a file may have once: `[single]`.
#[derive(Debug, Clone)]
pub struct Single<T>(pub Option<T>);

impl<T> Default for Single<T> {
    fn default() -> Self {
        Single(None)
    }
}

impl<T> std::ops::Deref for Single<T> {
    type Target = Option<T>;
    fn deref(&self) -> &Option<T> {
        &self.0
    }
}

impl<T: Record> Fact for Single<T> {
    fn shape() -> Shape {
        Shape::Table(T::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Single(reader.table()))
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        if let Some(table) = &self.0 {
            table.visit(visitor);
        }
    }
    fn is_blank(&self) -> bool {
        self.0.as_ref().is_none_or(Record::is_blank)
    }
}

/// Entries in the order of the file: `[[double]]`.
#[derive(Debug, Clone)]
pub struct Entries<T>(pub Vec<T>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl<T> std::ops::Deref for Entries<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a Entries<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Record> Fact for Entries<T> {
    fn shape() -> Shape {
        Shape::Entries(T::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Entries(reader.entries()))
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        for entry in &self.0 {
            entry.visit(visitor);
        }
    }
    fn is_blank(&self) -> bool {
        self.0.iter().all(Record::is_blank)
    }
}

/// Tables that others refer to by id, in the order of the file.
#[derive(Debug, Clone)]
pub struct Keyed<T> {
    tables: Vec<(String, T)>,
    /// The numbers of the tables, sorted by id. A file may have thousands of tables and as many references to them.
    by_id: Vec<u32>,
}

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Keyed { tables: Vec::new(), by_id: Vec::new() }
    }
}

impl<T> Keyed<T> {
    pub(super) fn new(tables: Vec<(String, T)>) -> Keyed<T> {
        let by_id = in_order_of(&tables, |one, other| one.0.cmp(&other.0));
        Keyed { tables, by_id }
    }

    /// Returns the table with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        find(&self.tables, &self.by_id, |(own, _)| own.as_str().cmp(id)).map(|(_, table)| table)
    }

    /// Returns ids and tables, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.tables.iter().map(|(id, table)| (id.as_str(), table))
    }
}

/// Returns the numbers of things in the order that `compare` gives.
pub(super) fn in_order_of<T>(things: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<u32> {
    // A source is bounded, so it holds fewer things than a `u32` can number.
    let mut numbers: Vec<u32> = (0..things.len() as u32).collect();
    numbers.sort_by(|one, other| compare(&things[*one as usize], &things[*other as usize]));
    numbers
}

/// Returns the thing for which `compare` answers equal, by binary search in `order`.
pub(super) fn find<'t, T>(things: &'t [T], order: &[u32], compare: impl Fn(&T) -> Ordering) -> Option<&'t T> {
    let at = order.binary_search_by(|number| compare(&things[*number as usize])).ok()?;
    things.get(order[at] as usize)
}

impl<T: Record> Fact for Keyed<T> {
    fn shape() -> Shape {
        Shape::Keyed(T::fields)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Keyed::new(reader.keyed()))
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        for (_, table) in &self.tables {
            table.visit(visitor);
        }
    }
    fn is_blank(&self) -> bool {
        self.tables.iter().all(|(_, table)| table.is_blank())
    }
}

/// Defines a table: its struct, its keys with their meanings, its decoder and its visitor. A key is the field's name in
/// kebab-case, unless another is given.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $Name:ident {
            $($(#[doc = $meaning:literal])* $field:ident: $ty:ty $(= $key:literal)?,)*
            $(..$group:ident: $group_ty:ty,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default)]
        pub struct $Name {
            /// The place of the table in the file.
            pub at: $crate::source::Place,
            $($(#[doc = $meaning])* pub $field: $ty,)*
            $(/// Keys that several tables share.
            pub $group: $group_ty,)*
        }

        impl $crate::register::Record for $Name {
            fn fields() -> Vec<$crate::register::Field> {
                #[allow(unused_mut, reason = "a table without groups of keys")]
                let mut fields = vec![$($crate::register::Field {
                    key: $crate::register::key!($field $($key)?),
                    meaning: concat!($($meaning,)*).trim_ascii_start(),
                    shape: <$ty as $crate::register::Fact>::shape,
                },)*];
                $(fields.extend(<$group_ty as $crate::register::Record>::fields());)*
                fields
            }
            fn read<F: $crate::register::Fields>(fields: &mut F) -> Self {
                $Name {
                    at: fields.place(),
                    $($field: fields.get($crate::register::key!($field $($key)?)),)*
                    $($group: <$group_ty as $crate::register::Record>::read(fields),)*
                }
            }
            fn visit(&self, visitor: &mut dyn $crate::register::Visitor) {
                $($crate::register::Fact::visit(&self.$field, visitor);)*
                $($crate::register::Record::visit(&self.$group, visitor);)*
            }
            fn is_blank(&self) -> bool {
                true $(&& $crate::register::Fact::is_blank(&self.$field))* $(&& $crate::register::Record::is_blank(&self.$group))*
            }
        }
    };
}
pub(crate) use record;
