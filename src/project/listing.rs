//! Lists the notices of a project.

use std::collections::HashSet;

use super::error::{Error, Thing};
use super::files::{Files, Kind};
use super::names::{DEFAULTS, MOST_LETTERS, NOTICES, folders_to, is_device};
use crate::page::is_id_part;

/// A notice's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeFile {
    /// Its id.
    pub id: String,
    /// Its path relative to the root, with `/`.
    pub path: String,
    /// The folders above it under `notices/`, the outermost first; `""` is `notices/` itself.
    pub folders: Vec<String>,
}

/// The contents of `notices/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The notices, sorted by id.
    pub notices: Vec<NoticeFile>,
    /// Folders that have a `_defaults.toml`, sorted.
    pub folders: Vec<String>,
    /// Files whose names cannot stand in an address.
    pub misnamed: Vec<Misnamed>,
}

/// A file whose name cannot stand in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misnamed {
    /// Its path relative to the root.
    pub path: String,
    /// The id that the name would give.
    pub id: String,
    /// Why the id is none.
    pub why: BadName,
}

/// Why a file's name cannot stand in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadName {
    /// A part of it holds other characters than a–z, digits and hyphens.
    Characters,
    /// A part of it is longer than [`MOST_LETTERS`].
    Long,
    /// A part of it is the name of an index page.
    Reserved,
    /// A part of it is a name that Windows keeps for a device.
    Device,
    /// A folder of the same name with notices or defaults lies beside it: the notice's other formats and the folder's pages would collide.
    BesideFolder,
}

impl Listing {
    /// Lists the contents of `notices/`.
    pub(super) fn of(files: &dyn Files) -> Result<Listing, Error> {
        let mut listing = Listing::default();
        let not_a_file = |what| Error::NotAFile { path: NOTICES.to_owned(), what };
        match files.kind(NOTICES) {
            None => return Ok(listing),
            Some(Kind::Folder) => listing.add_folder(files)?,
            Some(Kind::File) => return Err(not_a_file(Thing::File)),
            Some(Kind::Link) => return Err(not_a_file(Thing::Link)),
            Some(Kind::Special) => return Err(not_a_file(Thing::Special)),
        }
        let folders = listing.folders_in_use();
        let beside = listing.notices.iter().filter(|notice| folders.contains(&notice.id));
        let misnamed = beside.map(|notice| Misnamed {
            path: notice.path.clone(),
            id: notice.id.clone(),
            why: BadName::BesideFolder,
        });
        let misnamed: Vec<Misnamed> = misnamed.collect();
        listing.misnamed.extend(misnamed);
        listing.notices.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(listing)
    }

    /// Returns the folders that have a notice or defaults in them, or in a folder below. Others have no pages.
    fn folders_in_use(&self) -> HashSet<String> {
        let of_notices = self.notices.iter().flat_map(|notice| notice.folders.iter().cloned());
        let of_misnamed = self.misnamed.iter().filter_map(|file| Some(file.id.rsplit_once('/')?.0));
        let others = self.folders.iter().map(String::as_str).chain(of_misnamed);
        of_notices.chain(others.flat_map(folders_to).map(str::to_owned)).collect()
    }

    /// Lists the folders below `notices/`, without hidden files.
    fn add_folder(&mut self, files: &dyn Files) -> Result<(), Error> {
        // The paths left to look at, the next one last.
        let mut left: Vec<(String, Kind)> = vec![(NOTICES.to_owned(), Kind::Folder)];
        while let Some((path, kind)) = left.pop() {
            match kind {
                Kind::File => self.add(&path),
                Kind::Link => return Err(Error::NotAFile { path, what: Thing::Link }),
                Kind::Special => return Err(Error::NotAFile { path, what: Thing::Special }),
                Kind::Folder => {
                    let names = list(files, &path)?;
                    let shown = names.into_iter().rev().filter(|(name, _)| !name.starts_with('.'));
                    left.extend(shown.map(|(name, kind)| (format!("{path}/{name}"), kind)));
                }
            }
        }
        Ok(())
    }

    /// Adds a file, if its name is that of a notice or of defaults.
    fn add(&mut self, path: &str) {
        let inner = path.strip_prefix(NOTICES).and_then(|path| path.strip_prefix('/')).unwrap_or(path);
        let (folder, name) = inner.rsplit_once('/').unwrap_or(("", inner));
        if name == DEFAULTS {
            self.folders.push(folder.to_owned());
            return;
        }
        let Some(id) = inner.strip_suffix(".toml") else { return };
        let why = if id.split('/').any(|part| part == "index") {
            Some(BadName::Reserved)
        } else if id.split('/').any(is_device) {
            Some(BadName::Device)
        } else if id.split('/').any(|part| part.len() > MOST_LETTERS) {
            Some(BadName::Long)
        } else if id.split('/').all(is_id_part) {
            None
        } else {
            Some(BadName::Characters)
        };
        let (id, path) = (id.to_owned(), path.to_owned());
        match why {
            Some(why) => self.misnamed.push(Misnamed { path, id, why }),
            None => {
                let folders = folders_to(folder).into_iter().map(str::to_owned).collect();
                self.notices.push(NoticeFile { id, path, folders });
            }
        }
    }
}

/// Lists a folder: names and kinds, sorted by name.
pub(super) fn list(files: &dyn Files, path: &str) -> Result<Vec<(String, Kind)>, Error> {
    files.list(path).map_err(|source| Error::Io { path: path.to_owned(), source })
}
