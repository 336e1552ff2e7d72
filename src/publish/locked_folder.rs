//! The output folder while one build has its lock.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::folder::Folder;
use super::lock::Lock;
use super::names::MANIFEST;
use super::permissions;
use super::previous::Previous;
use super::scratch::Scratch;
use super::step::Step;
use super::target::Target;

/// The output folder while a build has its lock. The fields clean up when they are dropped, in this order: first the contents of
/// the folder, then the lock, then the folder itself.
#[derive(Debug)]
pub(super) struct LockedFolder {
    pub(super) scratch: Scratch,
    _lock: Lock,
    _created: CreatedFolders,
    pub(super) folder: Folder,
}

impl LockedFolder {
    /// Creates and locks the folder, and reads the records of the builds before.
    pub(super) fn take(target: &Target<'_>) -> Result<(LockedFolder, Previous), Error> {
        let root = target.resolve()?;
        let created = CreatedFolders::create(&root)?;
        let folder = Folder::new(root);
        let lock = Lock::take(&folder)?;
        let previous = Previous::read(&folder, target)?;
        let scratch = Scratch::open(&folder)?;
        Ok((LockedFolder { scratch, _lock: lock, _created: created, folder }, previous))
    }

    /// Carries out the steps of a commit. If a folder cannot be made, no page was published yet, and the folders before it are
    /// removed again.
    pub(super) fn carry_out_all(&self, steps: &[Step]) -> Result<(), Error> {
        let mut made = Vec::new();
        for step in steps {
            let done = self.carry_out(step);
            match step {
                Step::MakeFolder(path) if done.is_ok() => made.push(path),
                Step::MakeFolder(_) => made.iter().rev().for_each(|path| drop(fs::remove_dir(self.folder.path(path)))),
                _ => {}
            }
            done?;
        }
        Ok(())
    }

    /// Carries out one step of a commit.
    pub(super) fn carry_out(&self, step: &Step) -> Result<(), Error> {
        match step {
            Step::WritePending(manifest) => {
                let replaced = fs::symlink_metadata(self.folder.path(MANIFEST)).ok();
                self.scratch.write_pending(manifest, replaced.as_ref())
            }
            Step::MakeFolder(path) => {
                let path = self.folder.path(path);
                permissions::create_folder(&path).map_err(Error::io("create-folder", &path))
            }
            Step::Publish(temporary, path) => self.scratch.publish(*temporary, &self.folder.path(path)),
            Step::Delete(path) => delete(&self.folder.path(path)),
            Step::RemoveFolderIfEmpty(path) => {
                // A folder that cannot be removed does no harm; most often it is not empty.
                let _ = fs::remove_dir(self.folder.path(path));
                Ok(())
            }
            Step::PublishManifest => self.scratch.publish_manifest(&self.folder.path(MANIFEST)),
            Step::RemovePending => self.scratch.remove_pending(),
        }
    }
}

#[cfg(test)]
impl LockedFolder {
    /// Ends as a killed process does: nothing is cleaned up, and the system releases the lock.
    pub(super) fn abandon(self) {
        std::mem::forget(self.scratch);
        std::mem::forget(self._created);
        self._lock.abandon();
    }
}

fn delete(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("delete", path)(error)),
        _ => Ok(()),
    }
}

/// The output folder and those above it that this build created. Dropping the value removes the empty ones.
#[derive(Debug)]
struct CreatedFolders(Vec<PathBuf>);

impl CreatedFolders {
    fn create(root: &Path) -> Result<CreatedFolders, Error> {
        let mut created = CreatedFolders(Vec::new());
        let missing: Vec<&Path> = root.ancestors().take_while(|path| !path.exists()).collect();
        for path in missing.into_iter().rev() {
            match permissions::create_folder(path) {
                Ok(()) => created.0.push(path.to_path_buf()),
                // Another build created it at the same time; the lock decides between the two.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::io("create-folder", path)(error)),
            }
        }
        Ok(created)
    }
}

impl Drop for CreatedFolders {
    fn drop(&mut self) {
        for path in self.0.iter().rev() {
            // A folder with contents is not removed.
            let _ = fs::remove_dir(path);
        }
    }
}
