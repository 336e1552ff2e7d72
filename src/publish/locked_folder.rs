//! The output folder while one build holds it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::folder::Folder;
use super::lock::Lock;
use super::names::MANIFEST;
use super::previous::Previous;
use super::scratch::Scratch;
use super::step::Step;
use super::target::Target;

/// The output folder while a build holds it. The fields clean up when they are dropped, so their order matters: first
/// what lies in the folder, then the lock, then the folder itself.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) scratch: Scratch,
    _lock: Lock,
    _made: Made,
    pub(super) folder: Folder,
}

impl Held {
    /// Makes the folder ready, and says what the builds before left in it.
    pub(super) fn take(target: &Target<'_>) -> Result<(Held, Previous), Error> {
        let root = target.resolve()?;
        let made = Made::folders(&root)?;
        let folder = Folder::new(root);
        let lock = Lock::take(&folder)?;
        let previous = Previous::read(&folder, target)?;
        let scratch = Scratch::open(&folder)?;
        Ok((Held { scratch, _lock: lock, _made: made, folder }, previous))
    }

    /// Carries out one step of a commit.
    pub(super) fn carry_out(&self, step: &Step) -> Result<(), Error> {
        match step {
            Step::Announce(manifest) => self.scratch.announce(manifest),
            Step::MakeFolder(path) => {
                let path = self.folder.path(path);
                fs::create_dir(&path).map_err(Error::io("create the folder", &path))
            }
            Step::Publish(temporary, path) => self.scratch.publish(*temporary, &self.folder.path(path)),
            Step::Delete(path) => delete(&self.folder.path(path)),
            Step::RemoveFolderIfEmpty(path) => {
                // A folder that stays, because it is not empty or for any other reason, does no harm.
                let _ = fs::remove_dir(self.folder.path(path));
                Ok(())
            }
            Step::PublishManifest => self.scratch.publish_manifest(&self.folder.path(MANIFEST)),
            Step::Settle => self.scratch.settle(),
        }
    }
}

#[cfg(test)]
impl Held {
    /// What is left when the process is killed: nothing is cleaned up, and the system lets go of the lock.
    pub(super) fn abandon(self) {
        std::mem::forget(self.scratch);
        std::mem::forget(self._made);
        self._lock.abandon();
    }
}

fn delete(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("delete the stale page", path)(error)),
        _ => Ok(()),
    }
}

/// The output folder and those above it that this build made. Dropping it removes the ones that stayed empty.
#[derive(Debug)]
struct Made(Vec<PathBuf>);

impl Made {
    fn folders(root: &Path) -> Result<Made, Error> {
        let mut made = Made(Vec::new());
        let missing: Vec<&Path> = root.ancestors().take_while(|path| !path.exists()).collect();
        for path in missing.into_iter().rev() {
            match fs::create_dir(path) {
                Ok(()) => made.0.push(path.to_path_buf()),
                // Another build was quicker; the lock decides between them.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::io("create the folder", path)(error)),
            }
        }
        Ok(made)
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for path in self.0.iter().rev() {
            // One that holds something is not empty, so it is not removed.
            let _ = fs::remove_dir(path);
        }
    }
}
