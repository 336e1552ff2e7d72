//! TOML with the place of every key and value, in the order of the file.

use std::fmt;

use toml::de::{DeTable, DeValue};
use toml::value::{Date, Datetime};

use super::{Faults, File};

/// A value of a TOML file.
#[derive(Debug)]
pub(crate) struct Value<'p> {
    /// The file that it is in.
    pub file: &'p File,
    /// The byte at which it begins.
    pub at: usize,
    /// Its kind, with its contents.
    pub kind: Kind<'p>,
}

/// The kinds of values.
#[derive(Debug)]
pub(crate) enum Kind<'p> {
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value<'p>>),
    /// A table, in the order of the file.
    Table(Vec<(Key, Value<'p>)>),
    /// `true` or `false`.
    Flag(bool),
    /// An integer.
    Number(u32),
    /// A day.
    Day(Day),
    /// Any other value. No file of data has one.
    Other,
}

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Key {
    /// Its name.
    pub name: String,
    /// The byte at which it begins.
    pub at: usize,
}

/// A day, shown as the Rust expression for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Day(pub Date);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "jiff::civil::date({}, {}, {})", self.0.year, self.0.month, self.0.day)
    }
}

/// The entries of a table whose keys are known.
pub(crate) struct Fields<'v, 'p>(Vec<(&'v str, &'v Value<'p>)>);

impl<'v, 'p> Fields<'v, 'p> {
    /// Returns the value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'v Value<'p>> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
    }
}

impl<'p> Value<'p> {
    /// Parses a file. An error of syntax is a fault.
    pub(crate) fn parse(file: &'p File, faults: &mut Faults) -> Value<'p> {
        let (table, errors) = DeTable::parse_recoverable(&file.text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            faults.add(file.fault(at, error.message(), "see https://toml.io"));
        }
        Value { file, at: 0, kind: Kind::Table(entries(file, table.get_ref())) }
    }

    fn new(file: &'p File, at: usize, value: &DeValue<'_>) -> Value<'p> {
        let kind = match value {
            DeValue::String(text) => Kind::Text(text.to_string()),
            DeValue::Array(items) => {
                Kind::List(items.iter().map(|item| Value::new(file, item.span().start, item.get_ref())).collect())
            }
            DeValue::Table(table) => Kind::Table(entries(file, table)),
            DeValue::Boolean(flag) => Kind::Flag(*flag),
            DeValue::Datetime(Datetime { date: Some(day), time: None, offset: None }) => Kind::Day(Day(*day)),
            DeValue::Integer(number) => {
                u32::from_str_radix(number.as_str(), number.radix()).map_or(Kind::Other, Kind::Number)
            }
            DeValue::Float(_) | DeValue::Datetime(_) => Kind::Other,
        };
        Value { file, at, kind }
    }

    /// Returns the entries of a table, in the order of the file. Any other value is a fault.
    pub(crate) fn entries(&self, faults: &mut Faults) -> &[(Key, Value<'p>)] {
        match &self.kind {
            Kind::Table(entries) => entries,
            _ => {
                self.is_no("table", "write [name] or { key = … }", faults);
                &[]
            }
        }
    }

    /// Returns the entries of a table with these keys. Any other key or value is a fault.
    pub(crate) fn fields<'v>(&'v self, keys: &[&str], faults: &mut Faults) -> Fields<'v, 'p> {
        let mut fields = Vec::new();
        for (key, value) in self.entries(faults) {
            if keys.contains(&key.name.as_str()) {
                fields.push((key.name.as_str(), value));
            } else {
                let remedy = format!("the keys are {}", keys.join(", "));
                faults.add(self.file.fault(key.at, format!("there is no key {:?}", key.name), remedy));
            }
        }
        Fields(fields)
    }

    /// Returns `true` or `false`. Any other value is a fault.
    pub(crate) fn flag(&self, faults: &mut Faults) -> bool {
        match self.kind {
            Kind::Flag(flag) => flag,
            _ => {
                self.is_no("flag", "write true, or delete the key", faults);
                false
            }
        }
    }

    /// Returns a whole number. Any other value is a fault.
    pub(crate) fn number(&self, faults: &mut Faults) -> Option<u32> {
        if let Kind::Number(number) = self.kind {
            return Some(number);
        }
        self.is_no("whole number", "write its digits, without quotes", faults);
        None
    }

    /// Returns a day. Any other value is a fault.
    pub(crate) fn day(&self, faults: &mut Faults) -> Option<Day> {
        if let Kind::Day(day) = self.kind {
            return Some(day);
        }
        self.is_no("day", "write it as 2026-01-31, without quotes", faults);
        None
    }

    /// Returns a string. Any other value is a fault.
    pub(crate) fn text(&self, faults: &mut Faults) -> Option<&str> {
        if let Kind::Text(text) = &self.kind {
            return Some(text);
        }
        self.is_no("string", "write \"…\"", faults);
        None
    }

    /// Returns the items of an array. Any other value is a fault.
    pub(crate) fn items(&self, faults: &mut Faults) -> &[Value<'p>] {
        match &self.kind {
            Kind::List(items) => items,
            _ => {
                self.is_no("list", "write [\"…\", \"…\"]", faults);
                &[]
            }
        }
    }

    /// Returns the strings of an array with their places. Any other value is a fault.
    pub(crate) fn texts(&self, faults: &mut Faults) -> Vec<(usize, &str)> {
        self.items(faults).iter().filter_map(|item| Some((item.at, item.text(faults)?))).collect()
    }

    fn is_no(&self, kind: &str, remedy: &str, faults: &mut Faults) {
        faults.add(self.fault(format!("this is no {kind}"), remedy));
    }

    /// Creates a fault of this value.
    pub(crate) fn fault(&self, what: impl Into<String>, remedy: impl Into<String>) -> super::Fault {
        self.file.fault(self.at, what, remedy)
    }
}

fn entries<'p>(file: &'p File, table: &DeTable<'_>) -> Vec<(Key, Value<'p>)> {
    let mut entries: Vec<(Key, Value<'p>)> = table
        .iter()
        .map(|(key, value)| {
            let own = Key { name: key.get_ref().to_string(), at: key.span().start };
            (own, Value::new(file, value.span().start, value.get_ref()))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.at);
    entries
}
