//! What the system would refuse, found before the first step of a commit.
//!
//! A commit renames one page after the other. If it stopped half-way, pages in one language would be new and in another old. So
//! each step is checked first: the names of new files and folders, the rights to the folders, and the files that are replaced.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::error::Error;
use super::folder::{Folder, Place, is_too_long};
use super::names::MANIFEST;
use super::obstacle::Refusal;
use super::pages::{parent, parents};
use super::step::Step;

/// Shorter names are allowed on every file system.
const SHORT_NAME: usize = 64;

/// Checks that the system will carry out every step.
pub(super) fn check(steps: &[Step], folder: &Folder) -> Result<(), Error> {
    let mut checks = Checks { folder, new_names: BTreeSet::new(), folders: BTreeSet::new(), refused: BTreeSet::new() };
    steps.iter().try_for_each(|step| checks.look_at(step))?;
    checks.look_at_folders();
    match checks.refused {
        refused if refused.is_empty() => Ok(()),
        refused => Err(Error::Unwritable {
            folder: folder.root().to_path_buf(),
            paths: refused.into_iter().map(|(path, why)| (path.to_owned(), why)).collect(),
        }),
    }
}

struct Checks<'a> {
    folder: &'a Folder,
    /// Names of new files and folders that were checked.
    new_names: BTreeSet<&'a str>,
    /// Existing folders whose entries change.
    folders: BTreeSet<&'a str>,
    refused: BTreeSet<(&'a str, Refusal)>,
}

impl<'a> Checks<'a> {
    fn look_at(&mut self, step: &'a Step) -> Result<(), Error> {
        match step {
            Step::MakeFolder(path) => {
                self.look_at_name(path);
                self.add_folder(path)
            }
            Step::Publish(_, path) => {
                self.look_at_name(path);
                self.look_at_file(path);
                self.add_folder(path)
            }
            Step::Delete(path) => {
                self.look_at_file(path);
                self.add_folder(path)
            }
            Step::PublishManifest => {
                self.look_at_file(MANIFEST);
                self.add_folder(MANIFEST)
            }
            // The folder of temporary files was written to already. A deserted folder may stay.
            Step::WritePending(_) | Step::RemovePending | Step::RemoveFolderIfEmpty(_) => Ok(()),
        }
    }

    /// Asks the file system about a name in the output folder itself, since its own folder need not exist yet.
    fn look_at_name(&mut self, path: &'a str) {
        let is_refused = |path: &Path| fs::symlink_metadata(path).is_err_and(|error| is_too_long(&error));
        let root = self.folder.root();
        let mut names = path.split('/').filter(|name| name.len() > SHORT_NAME);
        let has_long_name = names.any(|name| self.new_names.insert(name) && is_refused(&root.join(name)));
        if has_long_name || is_refused(&self.folder.path(path)) {
            self.refused.insert((path, Refusal::TooLong));
        }
    }

    /// Notes the nearest folder of a path that exists.
    fn add_folder(&mut self, path: &'a str) -> Result<(), Error> {
        for above in parents(path).chain([""]) {
            if let Place::Folder = self.folder.place(above)? {
                self.folders.insert(above);
                return Ok(());
            }
        }
        Ok(())
    }

    fn look_at_folders(&mut self) {
        for path in &self.folders {
            let at = if path.is_empty() { self.folder.root().to_path_buf() } else { self.folder.path(path) };
            if let Some(why) = system::refuses_entries(&at, self.folder.root()) {
                self.refused.insert((path, why));
            }
        }
    }

    fn look_at_file(&mut self, path: &'a str) {
        let above = parent(path).map_or_else(|| self.folder.root().to_path_buf(), |folder| self.folder.path(folder));
        if let Some(why) = system::refuses_replacement(&self.folder.path(path), &above) {
            self.refused.insert((path, why));
        }
    }
}

#[cfg(unix)]
mod system {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use rustix::fs::{Access, AtFlags, CWD, accessat};
    use rustix::io::Errno;

    use crate::publish::obstacle::Refusal;

    /// Returns why no file can be put into a folder or taken from it.
    pub(super) fn refuses_entries(folder: &Path, root: &Path) -> Option<Refusal> {
        match accessat(CWD, folder, Access::WRITE_OK | Access::EXEC_OK, AtFlags::EACCESS) {
            Err(Errno::ACCESS | Errno::PERM) => Some(Refusal::Denied),
            Err(Errno::ROFS) => Some(Refusal::ReadOnly),
            // What else can be wrong, the step itself tells.
            _ => (mount(folder) != mount(root)).then_some(Refusal::Mount),
        }
    }

    /// Returns why a file cannot be replaced or deleted, although its folder can be written to.
    pub(super) fn refuses_replacement(file: &Path, folder: &Path) -> Option<Refusal> {
        let there = fs::symlink_metadata(file).ok()?;
        // The system answers so about a file that is marked as immutable. A file that is only read-only can be replaced.
        if accessat(CWD, file, Access::WRITE_OK, AtFlags::EACCESS) == Err(Errno::PERM) {
            return Some(Refusal::Denied);
        }
        let above = fs::symlink_metadata(folder).ok()?;
        let user = rustix::process::geteuid();
        let is_own = user.is_root() || [there.uid(), above.uid()].contains(&user.as_raw());
        let is_sticky = above.mode() & 0o1000 != 0;
        (is_sticky && !is_own).then_some(Refusal::Denied)
    }

    /// The identity of the mounted file system that a folder lies on.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn mount(folder: &Path) -> Option<u64> {
        use rustix::fs::{StatxFlags, statx};
        let known = statx(CWD, folder, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::MNT_ID).ok()?;
        Some(known.stx_mnt_id)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    fn mount(folder: &Path) -> Option<u64> {
        fs::symlink_metadata(folder).ok().map(|there| there.dev())
    }
}

/// Elsewhere the standard library does not tell beforehand.
#[cfg(not(unix))]
mod system {
    use std::path::Path;

    use crate::publish::obstacle::Refusal;

    pub(super) fn refuses_entries(_folder: &Path, _root: &Path) -> Option<Refusal> {
        None
    }

    pub(super) fn refuses_replacement(_file: &Path, _folder: &Path) -> Option<Refusal> {
        None
    }
}
