//! The pages of a build, each with a path of its own.

use std::collections::BTreeMap;
use std::collections::btree_map;
use std::sync::{Mutex, PoisonError};

use super::error::Error;
use super::manifest::Entry;

/// The pages of a build, which many threads add, each with the result of looking at it.
#[derive(Debug)]
pub(super) struct Pages<T>(Mutex<BTreeMap<String, (Entry, T)>>);

impl<T> Pages<T> {
    pub(super) fn new() -> Pages<T> {
        Pages(Mutex::new(BTreeMap::new()))
    }

    /// Adds a page.
    pub(super) fn insert(&self, entry: Entry, verdict: T) -> Result<(), Error> {
        // A panic of another thread ends the build; it cannot leave the map half-changed.
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match pages.entry(entry.path.clone()) {
            btree_map::Entry::Vacant(free) => {
                free.insert((entry, verdict));
                Ok(())
            }
            btree_map::Entry::Occupied(taken) => Err(Error::DuplicatePath { path: taken.key().clone() }),
        }
    }

    /// Returns all pages by path. Fails if the path of one is the folder of another.
    pub(super) fn finish(self) -> Result<BTreeMap<String, (Entry, T)>, Error> {
        let pages = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let clash = pages.keys().flat_map(|path| parents(path)).find(|folder| pages.contains_key(*folder));
        if let Some(path) = clash {
            return Err(Error::DuplicatePath { path: path.to_owned() });
        }
        Ok(pages)
    }
}

/// Iterates over the folders of a path, the nearest first, without the output folder itself.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

/// Returns the folder of a path; `None` for one in the output folder itself.
pub(super) fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}
