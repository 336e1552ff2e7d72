//! Pages are staged from many threads, and put into place at once.

use std::collections::{BTreeSet, HashMap};
use std::fs::Metadata;

use crate::digest::sha256;
use crate::page::Page;

use super::error::Error;
use super::folder::Found;
use super::locked_folder::LockedFolder;
use super::manifest::Entry;
use super::obstacle::{InTheWay, Obstacle};
use super::page_paths::PagePaths;
use super::pages::Pages;
use super::plan::Plan;
use super::previous::{Kind, Previous};
use super::refusals;
use super::step::{Change, Outcome};
use super::target::Target;

/// A build whose pages are staged. Dropping it without a commit leaves the output folder as it was.
#[derive(Debug)]
pub struct Staging {
    kind: Kind,
    previous: Previous,
    /// The number of pages of each source in the last build; `None` for the site's own.
    counts: HashMap<Option<String>, usize>,
    paths: PagePaths,
    pages: Pages<Change>,
    locked: LockedFolder,
}

impl Staging {
    /// Prepares the folder: refuses one that must not be written to, creates it if it does not exist, locks it, reads the manifest
    /// and removes the temporary files of a dead build.
    pub fn begin(target: &Target<'_>) -> Result<Staging, Error> {
        let (locked, previous) = LockedFolder::take(target)?;
        let counts = previous.pages_by_source();
        let paths = PagePaths::new(target.languages);
        Ok(Staging { kind: target.into(), previous, counts, paths, pages: Pages::new(), locked })
    }

    /// Whether the folder has the manifest with this hash, and no build died since that one was written.
    #[must_use]
    pub fn has_manifest(&self, hash: &str) -> bool {
        !self.previous.has_pending
            && self.previous.damaged.is_none()
            && self.previous.manifest.as_deref().is_some_and(|bytes| sha256(bytes) == hash)
    }

    /// Stages pages of the last build without rendering them. Returns `false`, and stages none, unless the manifest lists each as
    /// a page of this source (`None` for the site's own pages), a build of all gives every page of the source, and the folder has
    /// each unchanged. May be called from many threads.
    pub fn keep(&self, source: Option<&str>, paths: &BTreeSet<String>) -> Result<bool, Error> {
        // Pages that a build of all would not list any more would be deleted as stale.
        let is_all = self.kind.is_partial || self.counts.get(&source.map(str::to_owned)) == Some(&paths.len());
        let known = |path: &String| self.previous.entries.get(path).filter(|entry| entry.is_of(source));
        let kept: Option<Vec<&Entry>> =
            paths.iter().map(|path| known(path).filter(|entry| is_all && self.is_as_written(entry))).collect();
        let Some(kept) = kept.filter(|_| is_all) else { return Ok(false) };
        kept.into_iter().try_for_each(|entry| self.pages.insert(entry.clone(), Change::None))?;
        Ok(true)
    }

    /// Whether the folder has a page to the byte as the manifest describes it.
    fn is_as_written(&self, entry: &Entry) -> bool {
        let folder = &self.locked.folder;
        let is_file = matches!(folder.look(&entry.path), Ok(Found::File(_)));
        is_file && folder.read(&entry.path).is_ok_and(|bytes| entry.describes(&bytes))
    }

    /// Stages a page: compares it with the folder and writes it to a temporary file if it differs. The commit reports all things
    /// in the way at once. May be called from many threads.
    pub fn stage(&self, page: Page) -> Result<(), Error> {
        let (entry, bytes) = Entry::new(page, &self.paths)?;
        let change = self.change(&entry, &bytes)?;
        self.pages.insert(entry, change)
    }

    fn change(&self, page: &Entry, bytes: &[u8]) -> Result<Change, Error> {
        let replaced = match self.locked.folder.look(&page.path)? {
            Found::Blocked(obstacle) => return Ok(Change::Blocked(obstacle)),
            Found::Nothing => return self.write(bytes, None, false),
            Found::File(there) => there,
        };
        let known = self.previous.entries.get(&page.path);
        if known.is_none() && replaced.len() > bytes.len() as u64 {
            return Ok(foreign(page));
        }
        let there = self.locked.folder.read(&page.path)?;
        match known {
            _ if there == bytes => Ok(Change::None),
            None if self.previous.damaged.is_some() && is_torn(&there, bytes) => {
                self.write(bytes, Some(&replaced), false)
            }
            None => Ok(foreign(page)),
            Some(known) => self.write(bytes, Some(&replaced), !known.describes(&there)),
        }
    }

    fn write(&self, bytes: &[u8], replaced: Option<&Metadata>, edited: bool) -> Result<Change, Error> {
        Ok(Change::Write { temporary: self.locked.scratch.write(bytes, replaced)?, edited })
    }

    /// Publishes all pages, deletes stale ones, and writes the manifest last.
    ///
    /// Every error but [`Error::Io`] comes before anything changes. After that one the folder may hold old pages
    /// beside new ones, each whole, and the next build mends it.
    pub fn commit(self) -> Result<Outcome, Error> {
        let Staging { kind, previous, paths, pages, locked, .. } = self;
        let plan = Plan::new(kind, &previous, pages, &paths, &locked.folder)?;
        refusals::check(&plan.steps, &locked.folder)?;
        locked.carry_out_all(&plan.steps)?;
        Ok(plan.outcome)
    }
}

#[cfg(test)]
impl Staging {
    /// Ends like a process that is killed after some steps of the commit. Returns whether steps were left.
    pub(super) fn die_after(self, steps: usize) -> bool {
        let Staging { kind, previous, paths, pages, locked, .. } = self;
        let plan = Plan::new(kind, &previous, pages, &paths, &locked.folder).expect("a test's build can be committed");
        for step in plan.steps.iter().take(steps) {
            locked.carry_out(step).expect("a test's steps can be carried out");
        }
        locked.abandon();
        steps < plan.steps.len()
    }
}

/// Returns whether a file is what a power loss can leave of a page: nothing, its beginning, or its beginning with zeros behind it.
/// Such a file holds nothing that the page lacks.
fn is_torn(there: &[u8], page: &[u8]) -> bool {
    let end = there.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    page.starts_with(&there[..end])
}

fn foreign(page: &Entry) -> Change {
    Change::Blocked(InTheWay { path: page.path.clone(), what: Obstacle::ForeignFile })
}
