//! The output folder, read without following a symbolic link.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::Error;
use super::obstacle::{InTheWay, Obstacle};

/// The thing at a path where a file is expected.
pub(super) enum Found {
    Nothing,
    /// An ordinary file.
    File(fs::Metadata),
    Blocked(InTheWay),
}

/// The thing at a path where a folder is expected.
#[derive(Debug, Clone)]
pub(super) enum Place {
    Missing,
    Folder,
    Blocked(InTheWay),
}

/// The output folder. The kind of each folder inside it is looked up once.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    places: Mutex<BTreeMap<String, Place>>,
}

impl Folder {
    /// A folder by its resolved path, which need not exist.
    pub(super) fn new(root: PathBuf) -> Folder {
        Folder { root, places: Mutex::new(BTreeMap::new()) }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the full path of a relative one.
    pub(super) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Looks up a path where a file is expected.
    pub(super) fn look(&self, path: &str) -> Result<Found, Error> {
        let (parent, _) = path.rsplit_once('/').unwrap_or(("", path));
        match self.place(parent)? {
            Place::Missing => Ok(Found::Nothing),
            Place::Blocked(obstacle) => Ok(Found::Blocked(obstacle)),
            Place::Folder => self.look_here(path),
        }
    }

    fn look_here(&self, path: &str) -> Result<Found, Error> {
        let blocked = |what| Ok(Found::Blocked(InTheWay { path: path.to_owned(), what }));
        match self.metadata(path)? {
            None => Ok(Found::Nothing),
            Some(there) if there.is_file() => Ok(Found::File(there)),
            Some(there) if there.is_symlink() => blocked(Obstacle::Link),
            Some(there) if there.is_dir() => blocked(Obstacle::Folder),
            Some(_) => blocked(Obstacle::Special),
        }
    }

    /// Looks up a path where a folder is expected; `""` is the output folder itself.
    pub(super) fn place(&self, path: &str) -> Result<Place, Error> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        self.place_in(&mut places, path)
    }

    fn place_in(&self, places: &mut BTreeMap<String, Place>, path: &str) -> Result<Place, Error> {
        if let Some(place) = places.get(path) {
            return Ok(place.clone());
        }
        let parent = match path.rsplit_once('/') {
            Some((parent, _)) => self.place_in(places, parent)?,
            None if path.is_empty() => Place::Folder,
            None => self.place_in(places, "")?,
        };
        let place = match parent {
            Place::Folder => self.place_here(path)?,
            missing_or_blocked => missing_or_blocked,
        };
        places.insert(path.to_owned(), place.clone());
        Ok(place)
    }

    fn place_here(&self, path: &str) -> Result<Place, Error> {
        let blocked = |what| Ok(Place::Blocked(InTheWay { path: path.to_owned(), what }));
        match self.metadata(path)? {
            None => Ok(Place::Missing),
            Some(there) if there.is_dir() => Ok(Place::Folder),
            Some(there) if there.is_symlink() => blocked(Obstacle::Link),
            Some(_) => blocked(Obstacle::NotAFolder),
        }
    }

    fn metadata(&self, path: &str) -> Result<Option<fs::Metadata>, Error> {
        // Joining "" would add a slash, and a slash at the end follows a link.
        let path = if path.is_empty() { self.root.clone() } else { self.path(path) };
        match fs::symlink_metadata(&path) {
            Ok(there) => Ok(Some(there)),
            // Nothing can lie at a path that is too long. A page there is refused by `refusals`.
            Err(error) if error.kind() == io::ErrorKind::NotFound || is_too_long(&error) => Ok(None),
            Err(error) => Err(Error::io("look", &path)(error)),
        }
    }

    /// Reads a file that [`Folder::look`] found.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        let path = self.path(path);
        fs::read(&path).map_err(Error::io("read", &path))
    }

    /// Returns the error about things that are in the way.
    pub(super) fn in_the_way(&self, paths: impl IntoIterator<Item = InTheWay>) -> Error {
        Error::InTheWay { folder: self.root.clone(), paths: paths.into_iter().collect(), damaged: None }
    }
}

/// Returns whether a name or a path is longer than the file system allows.
pub(super) fn is_too_long(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidFilename
}
