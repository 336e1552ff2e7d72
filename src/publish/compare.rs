//! The output folder compared with a build, without writing anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;

use crate::page::Page;

use super::error::Error;
use super::folder::{Folder, Found, Place};
use super::manifest::Entry;
use super::names::{LOCK, MANIFEST, SCRATCH};
use super::pages::{Pages, parents};
use super::previous::{Kind, Previous};
use super::target::Target;

/// A build that is compared with the output folder, for `build --check`. It creates no file, folder or lock.
#[derive(Debug)]
pub struct Comparison {
    kind: Kind,
    previous: Previous,
    pages: Pages<PageState>,
    folder: Folder,
}

/// The differences between the output folder and a build. Paths are sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Pages that the folder lacks, the manifest included.
    pub missing: Vec<String>,
    /// Pages that have other bytes in the folder, or that something blocks; the manifest included.
    pub changed: Vec<String>,
    /// Pages that a build would delete.
    pub stale: Vec<String>,
    /// Files that notice did not write. A path with a `/` at its end stands for all files of a folder.
    pub foreign: Vec<String>,
}

impl Difference {
    /// Whether a build would change nothing. Foreign files do not matter.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.stale.is_empty()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageState {
    Missing,
    Changed,
    Same,
}

impl Comparison {
    /// Reads the manifest of a folder, which need not exist. Refuses what [`Staging::begin`](super::Staging::begin) refuses.
    pub fn begin(target: &Target<'_>) -> Result<Comparison, Error> {
        let folder = Folder::new(target.resolve()?);
        let previous = Previous::read(&folder, target)?;
        Ok(Comparison { kind: target.into(), previous, pages: Pages::new(), folder })
    }

    /// Compares a page with the folder. May be called from many threads.
    pub fn add(&self, page: Page) -> Result<(), Error> {
        let (entry, bytes) = Entry::new(page)?;
        let state = self.state(&entry.path, &bytes)?;
        self.pages.insert(entry, state)
    }

    fn state(&self, path: &str, bytes: &[u8]) -> Result<PageState, Error> {
        match self.folder.look(path)? {
            Found::Nothing => Ok(PageState::Missing),
            Found::File(length) if length == bytes.len() as u64 && self.folder.read(path)? == bytes => {
                Ok(PageState::Same)
            }
            Found::File(_) | Found::Blocked(_) => Ok(PageState::Changed),
        }
    }

    /// Returns the differences, after every page was added.
    pub fn finish(self) -> Result<Difference, Error> {
        let Comparison { kind, previous, pages, folder } = self;
        let pages = pages.finish()?;
        let next = previous.next(kind, pages.values().map(|(entry, _)| entry.clone()));
        let mut difference = Difference {
            missing: of(&pages, PageState::Missing),
            changed: of(&pages, PageState::Changed),
            stale: previous.stale(&folder, &next)?.ours,
            foreign: Vec::new(),
        };
        match &previous.manifest {
            None => difference.missing.push(MANIFEST.to_owned()),
            Some(there) if *there != next.to_bytes() => difference.changed.push(MANIFEST.to_owned()),
            Some(_) => {}
        }
        let ours = next.entries.keys().chain(&difference.stale).map(String::as_str);
        let deserted = previous.deserted(&next);
        difference.foreign = Foreign::new(&folder, ours, deserted.iter().map(String::as_str)).find()?;
        difference.missing.sort();
        difference.changed.sort();
        Ok(difference)
    }
}

fn of(pages: &BTreeMap<String, (Entry, PageState)>, verdict: PageState) -> Vec<String> {
    pages.iter().filter(|(_, (_, found))| *found == verdict).map(|(path, _)| path.clone()).collect()
}

/// A search for files that are not notice's own.
struct Foreign<'a> {
    folder: &'a Folder,
    files: BTreeSet<&'a str>,
    folders: BTreeSet<&'a str>,
    found: Vec<String>,
}

impl<'a> Foreign<'a> {
    fn new(
        folder: &'a Folder,
        ours: impl Iterator<Item = &'a str>,
        deserted: impl Iterator<Item = &'a str>,
    ) -> Foreign<'a> {
        let files: BTreeSet<&str> = ours.chain([MANIFEST, LOCK]).collect();
        let folders = files.iter().flat_map(|path| parents(path)).chain(deserted).collect();
        Foreign { folder, files, folders, found: Vec::new() }
    }

    fn find(mut self) -> Result<Vec<String>, Error> {
        if let Place::Folder = self.folder.place("")? {
            self.look_into("")?;
        }
        self.found.sort();
        Ok(self.found)
    }

    /// Searches a folder. An inner folder without files of notice's own is named and not searched: it may be a repository.
    fn look_into(&mut self, path: &str) -> Result<(), Error> {
        for (name, is_folder) in list(self.folder, path)? {
            let inner = if path.is_empty() { name } else { format!("{path}/{name}") };
            if is_folder && inner == SCRATCH {
                continue;
            }
            if is_folder && self.folders.contains(inner.as_str()) {
                self.look_into(&inner)?;
            } else if is_folder {
                self.found.push(inner + "/");
            } else if !self.files.contains(inner.as_str()) {
                self.found.push(inner);
            }
        }
        Ok(())
    }
}

/// Returns the names in a folder, and whether each is a folder and not a link to one.
fn list(folder: &Folder, path: &str) -> Result<Vec<(String, bool)>, Error> {
    let path = folder.path(path);
    let read = || -> io::Result<Vec<(String, bool)>> {
        fs::read_dir(&path)?
            .map(|entry| {
                let entry = entry?;
                Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()))
            })
            .collect()
    };
    read().map_err(Error::io("look into", &path))
}
