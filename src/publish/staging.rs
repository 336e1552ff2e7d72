//! Pages are staged from many threads, and put into place at once.

use rayon::prelude::*;

use crate::page::Page;

use super::error::Error;
use super::folder::Found;
use super::locked_folder::LockedFolder;
use super::manifest::{Entry, sha256};
use super::obstacle::{InTheWay, Obstacle};
use super::pages::Pages;
use super::plan::Plan;
use super::previous::{Kind, Previous};
use super::step::{Change, Outcome};
use super::target::Target;

/// A build whose pages are staged. Dropping it without a commit leaves the output folder as it was.
#[derive(Debug)]
pub struct Staging {
    kind: Kind,
    previous: Previous,
    pages: Pages<Change>,
    locked: LockedFolder,
}

impl Staging {
    /// Prepares the folder: refuses one that must not be written to, creates it if it does not exist, locks it, reads the manifest
    /// and removes the temporary files of a dead build.
    pub fn begin(target: &Target<'_>) -> Result<Staging, Error> {
        let (locked, previous) = LockedFolder::take(target)?;
        Ok(Staging { kind: target.into(), previous, pages: Pages::new(), locked })
    }

    /// Whether the folder is, to the byte, as the build left it whose manifest has this hash: each file of the manifest exists,
    /// none was changed or replaced by a link, and no other build died since.
    #[must_use]
    pub fn is_untouched_since(&self, manifest: &str) -> bool {
        let there = self.previous.manifest.as_deref();
        let is_as_written = |entry: &Entry| {
            let is_file = matches!(self.locked.folder.look(&entry.path), Ok(Found::File(_)));
            is_file && self.locked.folder.read(&entry.path).is_ok_and(|bytes| entry.describes(&bytes))
        };
        !self.previous.has_pending
            && there.is_some_and(|bytes| sha256(bytes) == manifest)
            && self.previous.entries.par_iter().all(|(_, entry)| is_as_written(entry))
    }

    /// Stages a page: compares it with the folder and writes it to a temporary file if it differs. The commit reports all things
    /// in the way at once. May be called from many threads.
    pub fn stage(&self, page: Page) -> Result<(), Error> {
        let (entry, bytes) = Entry::new(page)?;
        let change = self.change(&entry, &bytes)?;
        self.pages.insert(entry, change)
    }

    fn change(&self, page: &Entry, bytes: &[u8]) -> Result<Change, Error> {
        let length = match self.locked.folder.look(&page.path)? {
            Found::Blocked(obstacle) => return Ok(Change::Blocked(obstacle)),
            Found::Nothing => return self.write(bytes, false),
            Found::File(length) => length,
        };
        let known = self.previous.entries.get(&page.path);
        if known.is_none() && length != bytes.len() as u64 {
            return Ok(foreign(page));
        }
        let there = self.locked.folder.read(&page.path)?;
        match known {
            _ if there == bytes => Ok(Change::None),
            None => Ok(foreign(page)),
            Some(known) => self.write(bytes, !known.describes(&there)),
        }
    }

    fn write(&self, bytes: &[u8], edited: bool) -> Result<Change, Error> {
        Ok(Change::Write { temporary: self.locked.scratch.write(bytes)?, edited })
    }

    /// Publishes all pages, deletes stale ones, and writes the manifest last.
    ///
    /// Every error but [`Error::Io`] comes before anything changes. After that one the folder may hold old pages
    /// beside new ones, each whole, and the next build mends it.
    pub fn commit(self) -> Result<Outcome, Error> {
        let Staging { kind, previous, pages, locked } = self;
        let plan = Plan::new(kind, &previous, pages, &locked.folder)?;
        plan.steps.iter().try_for_each(|step| locked.carry_out(step))?;
        Ok(plan.outcome)
    }
}

#[cfg(test)]
impl Staging {
    /// Ends like a process that is killed after some steps of the commit. Returns whether steps were left.
    pub(super) fn die_after(self, steps: usize) -> bool {
        let Staging { kind, previous, pages, locked } = self;
        let plan = Plan::new(kind, &previous, pages, &locked.folder).expect("a test's build can be committed");
        for step in plan.steps.iter().take(steps) {
            locked.carry_out(step).expect("a test's steps can be carried out");
        }
        locked.abandon();
        steps < plan.steps.len()
    }
}

fn foreign(page: &Entry) -> Change {
    Change::Blocked(InTheWay { path: page.path.clone(), what: Obstacle::ForeignFile })
}
