//! The output folder compared with a build, without writing anything.

use std::collections::BTreeMap;

use crate::page::Page;

use super::error::Error;
use super::folder::{Folder, Found};
use super::foreign::Foreign;
use super::manifest::Entry;
use super::names::MANIFEST;
use super::page_paths::PagePaths;
use super::pages::Pages;
use super::previous::{Kind, Previous};
use super::target::Target;

/// A build that is compared with the output folder, for `build --check`. It creates no file, folder or lock.
#[derive(Debug)]
pub struct Comparison {
    kind: Kind,
    previous: Previous,
    paths: PagePaths,
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
        let paths = PagePaths::new(target.languages);
        Ok(Comparison { kind: target.into(), previous, paths, pages: Pages::new(), folder })
    }

    /// Compares a page with the folder. May be called from many threads.
    pub fn add(&self, page: Page) -> Result<(), Error> {
        let (entry, bytes) = Entry::new(page, &self.paths)?;
        let state = self.state(&entry.path, &bytes)?;
        self.pages.insert(entry, state)
    }

    fn state(&self, path: &str, bytes: &[u8]) -> Result<PageState, Error> {
        match self.folder.look(path)? {
            Found::Nothing => Ok(PageState::Missing),
            Found::File(there) if there.len() == bytes.len() as u64 && self.folder.read(path)? == bytes => {
                Ok(PageState::Same)
            }
            Found::File(_) | Found::Blocked(_) => Ok(PageState::Changed),
        }
    }

    /// Returns the differences, after every page was added.
    pub fn finish(self) -> Result<Difference, Error> {
        let Comparison { kind, previous, pages, folder, .. } = self;
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
