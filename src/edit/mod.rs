//! Changes to the user's own sources. A change is made completely or not at all, and overwrites nothing.

use std::fs;
use std::io;
use std::path::Path;

use crate::problem::{Fault, Message, display_by_message};

/// Why a change could not be made.
#[derive(Debug)]
pub enum Error {
    /// The path exists already.
    Taken {
        /// The path, relative to the project's root.
        path: String,
    },
    /// A folder above the path is a link, which may lead out of the project.
    Link {
        /// The path of the link, relative to the project's root.
        path: String,
    },
    /// The path cannot be written.
    Io {
        /// The path, relative to the project's root.
        path: String,
        /// The error of the system.
        source: io::Error,
    },
}

display_by_message!(Error);

impl Fault for Error {
    fn message(&self) -> Message {
        match self {
            Error::Taken { path } => Message::new("edit-taken").file("path", path),
            Error::Link { path } => Message::new("edit-link").file("path", path),
            Error::Io { path, source } => Message::new("edit-io").file("path", path).cause(source),
        }
    }
}

/// Makes a new folder with these files. `path` is relative to the project's root.
///
/// # Errors
/// When the path exists already, lies behind a link, or cannot be written.
pub fn new_folder(root: &Path, path: &str, files: &[(&str, String)]) -> Result<(), Error> {
    let above = path.match_indices('/').map(|(at, _)| &path[..at]);
    if let Some(link) = above.into_iter().find(|above| root.join(above).is_symlink()) {
        return Err(Error::Link { path: link.to_owned() });
    }
    let folder = root.join(path);
    if folder.symlink_metadata().is_ok() {
        return Err(Error::Taken { path: path.to_owned() });
    }
    let io = |source| Error::Io { path: path.to_owned(), source };
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let scratch = folder.with_file_name(format!(".{name}.new"));
    fs::create_dir_all(folder.parent().unwrap_or(root)).map_err(io)?;
    fs::create_dir(&scratch).map_err(io)?;
    let written = files.iter().try_for_each(|(name, text)| fs::write(scratch.join(name), text));
    written.and_then(|()| fs::rename(&scratch, &folder)).map_err(|source| {
        // The half-made folder has a name of its own. If it cannot be deleted either, it does no harm.
        let _ = fs::remove_dir_all(&scratch);
        io(source)
    })
}

/// Writes new files. The paths are relative to `root`, which is made if it is missing.
///
/// # Errors
/// When one of the paths exists already, lies behind a link, or cannot be written. Then no file is left behind.
pub fn new_files(root: &Path, files: &[(String, String)]) -> Result<(), Error> {
    for (path, _) in files {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(link) = above.find(|above| root.join(above).is_symlink()) {
            return Err(Error::Link { path: link.to_owned() });
        }
        if root.join(path).symlink_metadata().is_ok() {
            return Err(Error::Taken { path: path.clone() });
        }
    }
    let mut written: Vec<&str> = Vec::new();
    for (path, text) in files {
        let result = write_new(&root.join(path), text);
        if let Err(source) = result {
            // What was written is new, so that nobody misses it. The error is the one to report.
            written.iter().for_each(|path| drop(fs::remove_file(root.join(path))));
            return Err(Error::Io { path: path.clone(), source });
        }
        written.push(path);
    }
    Ok(())
}

/// Writes a file that does not exist yet, with the folders above it.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    io::Write::write_all(&mut file, text.as_bytes()).inspect_err(|_| {
        // A half of a file is of no use. The error of writing is the one to report.
        let _ = fs::remove_file(path);
    })
}
