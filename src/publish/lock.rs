//! The lock of the output folder: one build at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::folder::{Folder, Found};
use super::names::LOCK;

/// The lock of a folder, until it is dropped. The system releases it when the process dies.
#[derive(Debug)]
pub(super) struct Lock {
    /// The lock lasts as long as this file is open.
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock. Fails if another build has it.
    pub(super) fn take(folder: &Folder) -> Result<Lock, Error> {
        let path = folder.path(LOCK);
        loop {
            if let Found::Blocked(obstacle) = folder.look(LOCK)? {
                return Err(folder.in_the_way([obstacle]));
            }
            let file = open(&path).map_err(Error::io("create", &path))?;
            match file.try_lock() {
                Ok(()) => {}
                // Some network file systems have no locks. A build there is better than none.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(Error::io("lock", &path)(error)),
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Locked { path: folder.root().to_path_buf() });
                }
            }
            // The build before may have removed the file after it was opened here. No other build would find such a lock.
            if is_still_there(&file, &path).map_err(Error::io("look", &path))? {
                return Ok(Lock { _file: file, path });
            }
        }
    }
}

impl Drop for Lock {
    /// Removes the file before the lock is released, so that it is not deployed. Where the standard library cannot tell whether a
    /// path still leads to an open file, the file stays, since removing it could let two builds in.
    fn drop(&mut self) {
        if cfg!(unix) {
            // A file that stays does no harm: it locks nothing by itself.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
impl Lock {
    /// Releases the lock as the system does for a killed process: the file stays.
    pub(super) fn abandon(mut self) {
        self.path = PathBuf::new();
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

#[cfg(unix)]
fn is_still_there(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let opened = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (opened.dev(), opened.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_still_there(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_removed_or_replaced_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(LOCK);
        let first = open(&path).unwrap();
        assert!(is_still_there(&first, &path).unwrap());
        fs::remove_file(&path).unwrap();
        assert!(!is_still_there(&first, &path).unwrap());
        let second = open(&path).unwrap();
        assert!(!is_still_there(&first, &path).unwrap());
        assert!(is_still_there(&second, &path).unwrap());
    }
}
