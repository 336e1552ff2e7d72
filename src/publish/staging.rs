//! Pages are staged from many threads, and put into place at once.

use rayon::prelude::*;

use crate::page::Page;

use super::error::Error;
use super::folder::Found;
use super::locked_folder::Held;
use super::manifest::{Entry, sha256};
use super::obstacle::{InTheWay, Obstacle};
use super::pages::Pages;
use super::plan::Plan;
use super::previous::{Kind, Previous};
use super::step::{Change, Outcome};
use super::target::Target;

/// A build on its way into the output folder. Dropping it without a commit leaves the folder as it was.
#[derive(Debug)]
pub struct Staging {
    kind: Kind,
    previous: Previous,
    pages: Pages<Change>,
    held: Held,
}

impl Staging {
    /// Makes the folder ready: refuses one that must not be written to, makes it if it is missing, takes the lock, reads the
    /// manifest and sweeps the temporary files of a build that died.
    pub fn begin(target: &Target<'_>) -> Result<Staging, Error> {
        let (held, previous) = Held::take(target)?;
        Ok(Staging { kind: target.into(), previous, pages: Pages::new(), held })
    }

    /// Whether the folder is to the byte what the build left that put the manifest of this hash there: each file that it lists
    /// is there, nobody changed one or put a link in its place, and no other build died in between.
    #[must_use]
    pub fn is_untouched_since(&self, manifest: &str) -> bool {
        let there = self.previous.manifest.as_deref();
        let is_as_written = |entry: &Entry| {
            let is_file = matches!(self.held.folder.look(&entry.path), Ok(Found::File(_)));
            is_file && self.held.folder.read(&entry.path).is_ok_and(|bytes| entry.describes(&bytes))
        };
        !self.previous.has_pending
            && there.is_some_and(|bytes| sha256(bytes) == manifest)
            && self.previous.entries.par_iter().all(|(_, entry)| is_as_written(entry))
    }

    /// Takes a page in: compares it with what is there and writes it to a temporary file if it differs. What is in its way
    /// is reported by the commit, all at once. May be called from many threads.
    pub fn stage(&self, page: Page) -> Result<(), Error> {
        let (entry, bytes) = Entry::new(page)?;
        let change = self.change(&entry, &bytes)?;
        self.pages.insert(entry, change)
    }

    fn change(&self, page: &Entry, bytes: &[u8]) -> Result<Change, Error> {
        let length = match self.held.folder.look(&page.path)? {
            Found::Blocked(obstacle) => return Ok(Change::Blocked(obstacle)),
            Found::Nothing => return self.write(bytes, false),
            Found::File(length) => length,
        };
        let known = self.previous.entries.get(&page.path);
        if known.is_none() && length != bytes.len() as u64 {
            return Ok(foreign(page));
        }
        let there = self.held.folder.read(&page.path)?;
        match known {
            _ if there == bytes => Ok(Change::None),
            None => Ok(foreign(page)),
            Some(known) => self.write(bytes, !known.describes(&there)),
        }
    }

    fn write(&self, bytes: &[u8], edited: bool) -> Result<Change, Error> {
        Ok(Change::Write { temporary: self.held.scratch.write(bytes)?, edited })
    }

    /// Puts all pages into place, deletes those that no page stands for any more, and writes the manifest last.
    ///
    /// Every error but [`Error::Io`] comes before anything changes. After that one the folder may hold old pages
    /// beside new ones, each whole, and the next build mends it.
    pub fn commit(self) -> Result<Outcome, Error> {
        let Staging { kind, previous, pages, held } = self;
        let plan = Plan::new(kind, &previous, pages, &held.folder)?;
        plan.steps.iter().try_for_each(|step| held.carry_out(step))?;
        Ok(plan.outcome)
    }
}

#[cfg(test)]
impl Staging {
    /// As if the process were killed after so many steps of the commit; says whether it had more to do.
    pub(super) fn die_after(self, steps: usize) -> bool {
        let Staging { kind, previous, pages, held } = self;
        let plan = Plan::new(kind, &previous, pages, &held.folder).expect("a test's build can be committed");
        for step in plan.steps.iter().take(steps) {
            held.carry_out(step).expect("a test's steps can be carried out");
        }
        held.abandon();
        steps < plan.steps.len()
    }
}

fn foreign(page: &Entry) -> Change {
    Change::Blocked(InTheWay { path: page.path.clone(), what: Obstacle::ForeignFile })
}
