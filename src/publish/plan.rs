//! The plan of a commit, made before anything changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::digest::sha256;

use super::error::Error;
use super::folder::{Folder, Place};
use super::foreign::Foreign;
use super::manifest::{Entry, Manifest};
use super::obstacle::{InTheWay, Obstacle};
use super::page_paths::PagePaths;
use super::pages::{Pages, parents};
use super::previous::{Kind, Previous, Stale};
use super::step::{Change, Outcome, Step};

/// The steps of a commit, in order. The process may die between any two of them.
pub(super) struct Plan {
    pub(super) steps: Vec<Step>,
    pub(super) outcome: Outcome,
}

impl Plan {
    /// Plans every step. Fails if something is in the way.
    pub(super) fn new(
        kind: Kind,
        previous: &Previous,
        pages: Pages<Change>,
        paths: &PagePaths,
        folder: &Folder,
    ) -> Result<Plan, Error> {
        let pages = pages.finish()?;
        refuse_obstacles(&pages, previous, folder)?;
        let next = previous.next(kind, pages.values().map(|(entry, _)| entry.clone()));
        let manifest = next.to_bytes();
        let hash = sha256(&manifest);
        let manifest = Some(manifest).filter(|bytes| previous.manifest.as_ref() != Some(bytes));
        let is_news = manifest.is_some();
        let Stale { ours, changed } = previous.stale(folder, &next)?;

        let mut plan = Plan { steps: Vec::new(), outcome: Outcome::default() };
        plan.steps.extend(manifest.map(Step::WritePending));
        plan.steps.extend(missing_folders(&pages, folder)?.into_iter().map(Step::MakeFolder));
        plan.publish(pages);
        plan.steps.extend(ours.iter().cloned().map(Step::Delete));
        plan.steps.extend(empty_folders(previous.deserted(&next), folder)?.into_iter().map(Step::RemoveFolderIfEmpty));
        plan.steps.extend(is_news.then_some(Step::PublishManifest));
        plan.steps.push(Step::RemovePending);
        plan.outcome.dropped = dropped(&ours, previous, &next);
        plan.outcome.deleted = ours;
        plan.outcome.left = changed;
        plan.outcome.impossible = previous.impossible_files(folder)?;
        plan.outcome.manifest = hash;
        if previous.damaged.is_some() {
            plan.outcome.is_mended = true;
            plan.outcome.unknown = unknown(folder, &next, &plan.outcome, paths)?;
        }
        Ok(plan)
    }

    fn publish(&mut self, pages: BTreeMap<String, (Entry, Change)>) {
        for (path, (_, change)) in pages {
            let Change::Write { temporary, edited } = change else {
                self.outcome.unchanged += 1;
                continue;
            };
            self.outcome.written += 1;
            self.outcome.overwritten.extend(edited.then(|| path.clone()));
            self.steps.push(Step::Publish(temporary, path));
        }
    }
}

fn refuse_obstacles(
    pages: &BTreeMap<String, (Entry, Change)>,
    previous: &Previous,
    folder: &Folder,
) -> Result<(), Error> {
    // A link in place of a folder is in the way of many pages and is reported once.
    let obstacles: BTreeSet<&InTheWay> = pages
        .values()
        .filter_map(|(_, change)| match change {
            Change::Blocked(obstacle) => Some(obstacle),
            Change::None | Change::Write { .. } => None,
        })
        .collect();
    if obstacles.is_empty() {
        return Ok(());
    }
    let is_foreign = |obstacle: &&InTheWay| obstacle.what == Obstacle::ForeignFile;
    let error = folder.in_the_way(obstacles.iter().copied().cloned());
    // They may be pages of notice that only the damaged record knew.
    Err(match previous.damaged.filter(|_| obstacles.iter().any(is_foreign)) {
        Some(record) => error.because_of(folder.path(record)),
        None => error,
    })
}

/// Returns those of the deleted pages whose format the new manifest has no page of, by format.
fn dropped(deleted: &[String], previous: &Previous, next: &Manifest) -> BTreeMap<String, Vec<String>> {
    let formats: BTreeSet<&str> = next.entries.values().map(|entry| entry.format.as_ref()).collect();
    let mut dropped: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in deleted {
        let format = previous.entries.get(path).map(|entry| entry.format.as_ref());
        if let Some(format) = format.filter(|format| !formats.contains(format)) {
            dropped.entry(format.to_owned()).or_default().push(path.clone());
        }
    }
    dropped
}

/// Returns the files that look like pages and are not notice's own as far as it knows.
fn unknown(folder: &Folder, next: &Manifest, outcome: &Outcome, paths: &PagePaths) -> Result<Vec<String>, Error> {
    let known = next.entries.keys().chain(&outcome.deleted).chain(&outcome.left).map(String::as_str);
    let mut found = Foreign::new(folder, known, std::iter::empty()).find()?;
    // A folder stands for all files in it.
    found
        .retain(|path| paths.allow_path(&if path.ends_with('/') { format!("{path}index.html") } else { path.clone() }));
    Ok(found)
}

/// Returns the folders that pages need and that do not exist, parents first.
fn missing_folders(pages: &BTreeMap<String, (Entry, Change)>, folder: &Folder) -> Result<Vec<String>, Error> {
    let needed: BTreeSet<&str> = pages.keys().flat_map(|path| parents(path)).collect();
    let mut missing = Vec::new();
    for path in needed {
        if let Place::Missing = folder.place(path)? {
            missing.push(path.to_owned());
        }
    }
    Ok(missing)
}

/// Returns the deserted folders that exist and are not links.
fn empty_folders(deserted: Vec<String>, folder: &Folder) -> Result<Vec<String>, Error> {
    let mut folders = Vec::new();
    for path in deserted {
        if let Place::Folder = folder.place(&path)? {
            folders.push(path);
        }
    }
    Ok(folders)
}
