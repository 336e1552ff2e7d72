//! Permissions of new files and folders: a web server can read them, whatever the user's umask says. Those of what is there are
//! kept.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;

/// Gives a new file the permissions of the one that it replaces, else those of a public file.
///
/// A file system without permissions refuses the change, and then there are none to set.
#[cfg(unix)]
pub(super) fn set(file: &File, replaced: Option<&Metadata>) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let Some(replaced) = replaced else {
        let _ = file.set_permissions(fs::Permissions::from_mode(0o644));
        return;
    };
    if let Ok(own) = file.metadata() {
        // Only root may give a file to another user; a group may be one of the user's own.
        if own.uid() != replaced.uid() {
            let _ = fchown(file, Some(replaced.uid()), None);
        }
        if own.gid() != replaced.gid() {
            let _ = fchown(file, None, Some(replaced.gid()));
        }
    }
    let _ = file.set_permissions(fs::Permissions::from_mode(replaced.mode() & 0o777));
}

/// Elsewhere a file gets the permissions of its folder.
#[cfg(not(unix))]
pub(super) fn set(_file: &File, _replaced: Option<&Metadata>) {}

/// Creates a folder that a web server can read.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    create_folder_with(path, 0o755)
}

/// Creates a folder for the user alone.
pub(super) fn create_private_folder(path: &Path) -> io::Result<()> {
    create_folder_with(path, 0o700)
}

#[cfg(unix)]
fn create_folder_with(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
    fs::DirBuilder::new().mode(mode).create(path)?;
    // A folder may have inherited that its files get its group.
    let inherited = fs::symlink_metadata(path)?.mode() & 0o7000;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode | inherited));
    Ok(())
}

#[cfg(not(unix))]
fn create_folder_with(path: &Path, _mode: u32) -> io::Result<()> {
    fs::create_dir(path)
}
