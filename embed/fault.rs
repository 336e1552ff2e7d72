//! Faults of the data, each with its file and line.

use std::fmt;

/// A fault of a file of data.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    /// The file, relative to the package.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The fault in words.
    pub what: String,
    /// The way to mend it.
    pub remedy: String,
}

impl Fault {
    /// Creates a fault of a whole file.
    pub(crate) fn of_file(file: &str, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault { file: file.to_owned(), line: 1, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { file, line, what, remedy } = self;
        write!(f, "{file}:{line}: {what}; {remedy}")
    }
}

/// The faults of all files.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault.
    pub(crate) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Returns the value if there is no fault, else the faults in the order of files and lines.
    pub(crate) fn or<T>(mut self, value: T) -> Result<T, Vec<Fault>> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
