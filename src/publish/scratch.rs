//! `.notice-tmp`: temporary files, and pending manifests.
//!
//! It lies inside the output folder, so that a rename from it is one step of one file system.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::error::Error;
use super::folder::{Folder, Place};
use super::names::SCRATCH;

/// What names of temporary files begin with; a number follows.
const TEMPORARY: &str = "page-";

/// What names of pending manifests begin with; a number follows.
const PENDING: &str = "pending-";

/// The folder of temporary files. Dropping it removes them, but keeps pending manifests: while the pages that one lists
/// may be in place and the manifest is not, it is all that tells whose they are.
#[derive(Debug)]
pub(super) struct Scratch {
    folder: PathBuf,
    next: AtomicUsize,
    pending: PathBuf,
}

/// A page that was written, but not put into place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Temporary(usize);

impl Scratch {
    /// Makes the folder, and removes temporary files that a dead build left in it.
    pub(super) fn open(folder: &Folder) -> Result<Scratch, Error> {
        let path = folder.path(SCRATCH);
        match folder.place(SCRATCH)? {
            Place::Blocked(obstacle) => return Err(folder.in_the_way([obstacle])),
            Place::Missing => fs::create_dir(&path).map_err(Error::io("create the folder", &path))?,
            Place::Folder => remove(&path, TEMPORARY).map_err(Error::io("remove temporary files from", &path))?,
        }
        let pending = unused(&path).map_err(Error::io("look into", &path))?;
        Ok(Scratch { folder: path, next: AtomicUsize::new(0), pending })
    }

    /// Writes a page whole to a temporary file.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<Temporary, Error> {
        let temporary = Temporary(self.next.fetch_add(1, Ordering::Relaxed));
        write(&self.temporary(temporary), bytes)?;
        Ok(temporary)
    }

    /// Puts a written page into place.
    pub(super) fn publish(&self, temporary: Temporary, to: &Path) -> Result<(), Error> {
        fs::rename(self.temporary(temporary), to).map_err(Error::io("put a page into place at", to))
    }

    /// Lays the next manifest down, whole, before the first page is put into place.
    pub(super) fn announce(&self, manifest: &[u8]) -> Result<(), Error> {
        let temporary = self.write(manifest)?;
        self.publish(temporary, &self.pending)
    }

    /// Makes the announced manifest the folder's own.
    pub(super) fn publish_manifest(&self, to: &Path) -> Result<(), Error> {
        fs::rename(&self.pending, to).map_err(Error::io("put the manifest into place at", to))
    }

    /// Removes pending manifests, once the manifest knows of every page.
    pub(super) fn settle(&self) -> Result<(), Error> {
        remove(&self.folder, PENDING).map_err(Error::io("remove temporary files from", &self.folder))
    }

    fn temporary(&self, Temporary(number): Temporary) -> PathBuf {
        self.folder.join(format!("{TEMPORARY}{number}"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays is swept by the next build; there is nobody to tell here.
        let _ = remove(&self.folder, TEMPORARY);
        let _ = fs::remove_dir(&self.folder);
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = File::create_new(path).map_err(Error::io("create", path))?;
    file.write_all(bytes).map_err(Error::io("write", path))
}

/// The bytes of the manifests that builds announced and did not live to publish.
pub(super) fn pending(folder: &Folder) -> Result<Vec<Vec<u8>>, Error> {
    let Place::Folder = folder.place(SCRATCH)? else { return Ok(Vec::new()) };
    let path = folder.path(SCRATCH);
    let read = || own(&path, PENDING)?.into_iter().map(fs::read).collect();
    let manifests: io::Result<Vec<Vec<u8>>> = read();
    manifests.map_err(Error::io("read the records of a build that stopped, in", &path))
}

/// The first free name for a pending manifest.
fn unused(folder: &Path) -> io::Result<PathBuf> {
    let taken = own(folder, PENDING)?;
    let mut names = (0..=taken.len()).map(|number| folder.join(format!("{PENDING}{number}")));
    Ok(names.find(|name| !taken.contains(name)).expect("there are more names than are taken"))
}

fn remove(folder: &Path, prefix: &str) -> io::Result<()> {
    own(folder, prefix)?.into_iter().try_for_each(fs::remove_file)
}

/// The ordinary files of the folder with a prefix and a number for a name: what else lies there is not notice's own.
fn own(folder: &Path, prefix: &str) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(prefix)).unwrap_or_default();
        let is_own = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if is_own && entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    Ok(files)
}
