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
use super::permissions;

/// The beginning of the names of temporary files; a number follows.
const TEMPORARY: &str = "page-";

/// The beginning of the names of pending manifests; a number follows.
const PENDING: &str = "pending-";

/// The folder of temporary files. Dropping it removes these, but keeps pending manifests: while pages may be published and the
/// manifest is not, only a pending manifest shows that they are notice's own.
#[derive(Debug)]
pub(super) struct Scratch {
    folder: PathBuf,
    next: AtomicUsize,
    pending: PathBuf,
}

/// A page in a temporary file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Temporary(usize);

impl Scratch {
    /// Creates the folder, and removes the temporary files of a dead build.
    pub(super) fn open(folder: &Folder) -> Result<Scratch, Error> {
        let path = folder.path(SCRATCH);
        match folder.place(SCRATCH)? {
            Place::Blocked(obstacle) => return Err(folder.in_the_way([obstacle])),
            Place::Missing => permissions::create_private_folder(&path).map_err(Error::io("create-folder", &path))?,
            Place::Folder => remove(&path, TEMPORARY).map_err(Error::io("clean", &path))?,
        }
        let pending = unused(&path).map_err(Error::io("list", &path))?;
        Ok(Scratch { folder: path, next: AtomicUsize::new(0), pending })
    }

    /// Writes a page to a temporary file, with the permissions of the file that it will replace, if there is one.
    pub(super) fn write(&self, bytes: &[u8], replaced: Option<&fs::Metadata>) -> Result<Temporary, Error> {
        self.write_and(bytes, replaced, |_| Ok(()))
    }

    fn write_and(
        &self,
        bytes: &[u8],
        replaced: Option<&fs::Metadata>,
        finish: impl FnOnce(&File) -> io::Result<()>,
    ) -> Result<Temporary, Error> {
        let temporary = Temporary(self.next.fetch_add(1, Ordering::Relaxed));
        let path = self.temporary(temporary);
        let mut file = File::create_new(&path).map_err(Error::io("create", &path))?;
        file.write_all(bytes).and_then(|()| finish(&file)).map_err(Error::io("write", &path))?;
        permissions::set(&file, replaced);
        Ok(temporary)
    }

    /// Moves a page from its temporary file to its path.
    pub(super) fn publish(&self, temporary: Temporary, to: &Path) -> Result<(), Error> {
        fs::rename(self.temporary(temporary), to).map_err(Error::io("publish", to))
    }

    /// Writes the pending manifest, before the first page is published. It is flushed to the disk: after a power loss it tells
    /// which files are notice's own, whatever became of these.
    pub(super) fn write_pending(&self, manifest: &[u8], replaced: Option<&fs::Metadata>) -> Result<(), Error> {
        let temporary = self.write_and(manifest, replaced, flush)?;
        self.publish(temporary, &self.pending)
    }

    /// Moves the pending manifest to the path of the manifest.
    pub(super) fn publish_manifest(&self, to: &Path) -> Result<(), Error> {
        fs::rename(&self.pending, to).map_err(Error::io("publish-manifest", to))
    }

    /// Removes pending manifests, after the manifest lists every page.
    pub(super) fn remove_pending(&self) -> Result<(), Error> {
        remove(&self.folder, PENDING).map_err(Error::io("clean", &self.folder))
    }

    fn temporary(&self, Temporary(number): Temporary) -> PathBuf {
        self.folder.join(format!("{TEMPORARY}{number}"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // The next build removes any file that stays. An error cannot be reported here.
        let _ = remove(&self.folder, TEMPORARY);
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Flushes a file to the disk, where the file system can do that.
fn flush(file: &File) -> io::Result<()> {
    match file.sync_all() {
        Err(error) if !matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Err(error),
        _ => Ok(()),
    }
}

/// Reads the pending manifests of builds that died.
pub(super) fn pending(folder: &Folder) -> Result<Vec<Vec<u8>>, Error> {
    let Place::Folder = folder.place(SCRATCH)? else { return Ok(Vec::new()) };
    let path = folder.path(SCRATCH);
    let read = || own(&path, PENDING)?.into_iter().map(fs::read).collect();
    let manifests: io::Result<Vec<Vec<u8>>> = read();
    manifests.map_err(Error::io("recover", &path))
}

/// Returns the first free path for a pending manifest.
fn unused(folder: &Path) -> io::Result<PathBuf> {
    let taken = own(folder, PENDING)?;
    let mut names = (0..=taken.len()).map(|number| folder.join(format!("{PENDING}{number}")));
    Ok(names.find(|name| !taken.contains(name)).expect("there are more names than are taken"))
}

fn remove(folder: &Path, prefix: &str) -> io::Result<()> {
    own(folder, prefix)?.into_iter().try_for_each(fs::remove_file)
}

/// Returns the ordinary files whose name is a prefix and a number. Any other file is not notice's own.
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
