//! Problems: why a command could not do its job, where, and how to fix it. The exit code is then 2.

use std::fmt;

/// One or more reasons why a command could not do its job, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(Vec<Reason>);

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// `file:line:column`, or a path.
    pub place: Option<String>,
    /// The error in words.
    pub what: String,
    /// How to fix the error.
    pub remedy: String,
}

/// An error of a module that stops a command. It is displayed in words.
pub trait Fault: fmt::Display {
    /// Returns the place: `file:line:column`, or a path.
    fn place(&self) -> Option<String> {
        None
    }

    /// Returns how to fix the error.
    fn remedy(&self) -> String;
}

impl Problem {
    /// Returns a problem with one reason and no place.
    #[must_use]
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem(vec![Reason { place: None, what: what.into(), remedy: remedy.into() }])
    }

    /// Sets the place of each reason that has none.
    #[must_use]
    pub fn or_at(mut self, place: Option<String>) -> Problem {
        for reason in self.0.iter_mut().filter(|reason| reason.place.is_none()) {
            reason.place.clone_from(&place);
        }
        self
    }

    /// Sets the place of each reason.
    #[must_use]
    pub fn at(mut self, place: &str) -> Problem {
        for reason in &mut self.0 {
            reason.place = Some(place.to_owned());
        }
        self
    }

    /// Returns the reasons, in order.
    pub fn reasons(&self) -> impl Iterator<Item = &Reason> {
        self.0.iter()
    }
}

impl<F: Fault> From<F> for Problem {
    fn from(error: F) -> Problem {
        Problem::from_iter([error])
    }
}

impl<F: Fault> FromIterator<F> for Problem {
    fn from_iter<I: IntoIterator<Item = F>>(errors: I) -> Problem {
        let reason = |error: F| Reason { place: error.place(), what: error.to_string(), remedy: error.remedy() };
        Problem(errors.into_iter().map(reason).collect())
    }
}
