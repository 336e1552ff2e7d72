//! The records that earlier builds left in the output folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::problem::Message;

use super::error::Error;
use super::folder::{Folder, Found};
use super::manifest::{Entry, Manifest, Unreadable};
use super::names::{MANIFEST, SCRATCH};
use super::page_paths::PagePaths;
use super::pages::parents;
use super::scratch;
use super::target::Target;

/// The files of earlier builds.
#[derive(Debug)]
pub(super) struct Previous {
    /// The manifest's bytes, if there is one.
    pub(super) manifest: Option<Vec<u8>>,
    /// The files that notice wrote, by path.
    pub(super) entries: BTreeMap<String, Entry>,
    /// Whether a build wrote a pending manifest and died before it published all pages.
    pub(super) has_pending: bool,
    /// The record that is damaged, the manifest or pending ones: pages may lie in the folder that `entries` lacks.
    pub(super) damaged: Option<&'static str>,
    /// Files that a manifest lists and no build can have written.
    pub(super) impossible: BTreeSet<String>,
    /// Folders that a dead build may have created and left empty.
    folders: BTreeSet<String>,
}

impl Previous {
    /// Reads the manifest, and the pending manifests of builds that died.
    pub(super) fn read(folder: &Folder, target: &Target<'_>) -> Result<Previous, Error> {
        let manifest = read_manifest(folder)?;
        let mut damaged = None;
        let mut read = |record, bytes: &Vec<u8>| match Manifest::parse(bytes) {
            Err(Unreadable::Damaged) => {
                damaged = damaged.or(Some(record));
                Ok(Manifest::salvage(bytes))
            }
            Err(Unreadable::Foreign(reason)) => Err(reason),
            Ok(manifest) => Ok(Some(manifest)),
        };
        let published = manifest.as_ref().map(|bytes| read(MANIFEST, bytes)).transpose();
        let published = published.map_err(|reason| unusable(folder, reason))?;
        // A pending manifest could only add files to those of notice's own, so it is safe to ignore one of somebody else.
        let announced = scratch::pending(folder)?;
        let pending: Vec<Manifest> = announced.iter().filter_map(|bytes| read(SCRATCH, bytes).ok().flatten()).collect();
        let published = published.flatten();
        refuse_mixture(target, published.iter().chain(&pending))?;
        let mut previous = Previous {
            manifest,
            entries: published.map(|manifest| manifest.entries).unwrap_or_default(),
            has_pending: !announced.is_empty(),
            damaged,
            impossible: BTreeSet::new(),
            folders: BTreeSet::new(),
        };
        let paths = PagePaths::new(target.languages);
        previous.drop_impossible(&paths);
        for mut manifest in pending {
            manifest.entries.retain(|_, entry| paths.allow(&entry.path, &entry.sha256));
            previous.recover(folder, manifest)?;
        }
        Ok(previous)
    }

    /// Drops the entries that no build can have written: a manifest that somebody changed must neither claim nor delete their
    /// files.
    fn drop_impossible(&mut self, paths: &PagePaths) {
        let is_possible = |path: &String, entry: &mut Entry| {
            let is_page = paths.allow(path, &entry.sha256);
            if !is_page {
                self.impossible.insert(path.clone());
            }
            is_page
        };
        self.entries.retain(is_possible);
    }

    /// Counts the pages of each source; `None` for the site's own.
    pub(super) fn pages_by_source(&self) -> HashMap<Option<String>, usize> {
        let mut counts = HashMap::new();
        for entry in self.entries.values() {
            *counts.entry(entry.source.clone()).or_default() += 1;
        }
        counts
    }

    /// Adds the files that a dead build published, which are recognised by their hash.
    fn recover(&mut self, folder: &Folder, pending: Manifest) -> Result<(), Error> {
        for (path, entry) in pending.entries {
            self.folders.extend(parents(&path).map(str::to_owned));
            let is_listed = self.entries.get(&path).is_some_and(|known| known.sha256 == entry.sha256);
            if !is_listed
                && let Found::File(_) = folder.look(&path)?
                && entry.describes(&folder.read(&path)?)
            {
                self.entries.insert(path, entry);
            }
        }
        Ok(())
    }

    /// Returns the manifest after a build. A build of a part keeps the entries of all other pages.
    pub(super) fn next(&self, target: Kind, pages: impl Iterator<Item = Entry>) -> Manifest {
        let mut entries = if target.is_partial { self.entries.clone() } else { BTreeMap::new() };
        entries.extend(pages.map(|entry| (entry.path.clone(), entry)));
        Manifest { is_draft: target.is_draft, entries }
    }

    /// Returns the files of earlier builds that the next manifest does not list: those to delete, and those to leave because
    /// somebody changed or replaced them.
    pub(super) fn stale(&self, folder: &Folder, next: &Manifest) -> Result<Stale, Error> {
        let mut stale = Stale::default();
        for (path, entry) in self.entries.iter().filter(|(path, _)| !next.entries.contains_key(*path)) {
            match folder.look(path)? {
                Found::Nothing => {}
                Found::File(_) if entry.describes(&folder.read(path)?) => stale.ours.push(path.clone()),
                Found::File(_) | Found::Blocked(_) => stale.changed.push(path.clone()),
            }
        }
        Ok(stale)
    }

    /// Returns the files that a manifest lists, no build can have written, and the folder has.
    pub(super) fn impossible_files(&self, folder: &Folder) -> Result<Vec<String>, Error> {
        let mut files = Vec::new();
        for path in &self.impossible {
            if !matches!(folder.look(path)?, Found::Nothing) {
                files.push(path.clone());
            }
        }
        Ok(files)
    }

    /// Returns the folders with files of earlier builds that no page needs, the deepest first.
    pub(super) fn deserted(&self, next: &Manifest) -> Vec<String> {
        let needed: BTreeSet<&str> = next.entries.keys().flat_map(|path| parents(path)).collect();
        let mut had: BTreeSet<&str> = self.entries.keys().flat_map(|path| parents(path)).collect();
        had.extend(self.folders.iter().map(String::as_str));
        // Sorted by name, a folder comes after its parent.
        had.iter().rev().filter(|folder| !needed.contains(*folder)).map(|folder| (*folder).to_owned()).collect()
    }
}

/// The kind of a build.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) is_draft: bool,
    pub(super) is_partial: bool,
}

impl From<&Target<'_>> for Kind {
    fn from(target: &Target<'_>) -> Kind {
        Kind { is_draft: target.is_draft, is_partial: target.is_partial }
    }
}

/// The paths that [`Previous::stale`] returns.
#[derive(Debug, Default)]
pub(super) struct Stale {
    /// As notice wrote it.
    pub(super) ours: Vec<String>,
    /// Not as notice wrote it.
    pub(super) changed: Vec<String>,
}

fn read_manifest(folder: &Folder) -> Result<Option<Vec<u8>>, Error> {
    match folder.look(MANIFEST)? {
        Found::Nothing => Ok(None),
        Found::File(_) => folder.read(MANIFEST).map(Some),
        Found::Blocked(obstacle) => Err(folder.in_the_way([obstacle])),
    }
}

fn unusable(folder: &Folder, reason: Message) -> Error {
    Error::Manifest { path: folder.path(MANIFEST), reason }
}

/// A manifest has one flag for all its pages, so a part of a draft cannot lie among published pages.
fn refuse_mixture<'a>(target: &Target<'_>, mut manifests: impl Iterator<Item = &'a Manifest>) -> Result<(), Error> {
    match manifests.find(|manifest| manifest.is_draft != target.is_draft && !manifest.entries.is_empty()) {
        Some(other) if target.is_partial => {
            Err(Error::Mixed { path: target.out.to_path_buf(), is_draft_there: other.is_draft })
        }
        _ => Ok(()),
    }
}
