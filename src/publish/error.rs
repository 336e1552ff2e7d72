//! Errors that keep pages from being published, with their remedies.

use std::io;
use std::path::{Path, PathBuf};

use crate::problem::Fault;

use super::obstacle::{InTheWay, Refusal};
use super::unfit::Unfit;

/// The most paths that a message shows.
const SHOWN: usize = 20;

/// Pages could not be published. Only after [`Error::Io`] some of them may be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder is one that a build must never write to.
    #[error(
        "`{path}` cannot be the output folder: {reason}. Choose a folder that is for the output alone, such as `public`."
    )]
    Refused {
        /// The folder, as it was asked for.
        path: PathBuf,
        /// Why.
        reason: Unfit,
    },

    /// Another build writes to the same folder now.
    #[error("Another build is publishing into `{path}`. Wait until it is done, then build again.")]
    Locked {
        /// The folder.
        path: PathBuf,
    },

    /// The folder's manifest cannot be trusted to say which files are notice's own.
    #[error(
        "`{path}` is not a manifest that this version can use: {reason}. Nothing was changed. Restore it or choose another folder, then build again."
    )]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// Why, as a clause.
        reason: String,
    },

    /// The manifest belongs to a draft and this build does not, or the other way round.
    #[error(
        "`{path}` holds {there}, and a build of a part cannot add {here} to it. Build everything, or choose another folder."
    )]
    Mixed {
        /// The folder.
        path: PathBuf,
        /// The kind of pages in the folder.
        there: &'static str,
        /// The kind of pages that would be added.
        here: &'static str,
    },

    /// Publishing would overwrite or follow what is not notice's own.
    #[error(
        "Nothing was published into `{folder}`, because something that notice did not put there is in the way: {}. Move it away or delete it, then build again.",
        list(paths.iter().map(InTheWay::to_string))
    )]
    InTheWay {
        /// The output folder.
        folder: PathBuf,
        /// All that is in the way, by path.
        paths: Vec<InTheWay>,
    },

    /// The system would refuse to write some pages or to delete stale ones. Nothing was changed.
    #[error(
        "Nothing was published into `{folder}`, because the system would refuse to change some files there: {}. Mend that, then build again.",
        list(paths.iter().map(|(path, why)| format!("`{path}` ({why})")))
    )]
    Unwritable {
        /// The output folder.
        folder: PathBuf,
        /// The paths in the output folder, each with the reason; `""` is the output folder itself.
        paths: Vec<(String, Refusal)>,
    },

    /// Two pages have one path, or one page's path is the folder of another.
    #[error("Two pages cannot both have the path `{path}`, nor can one lie in the other. Rename one of their sources.")]
    DuplicatePath {
        /// The path, relative to the output folder.
        path: String,
    },

    /// A page's path could leave the folder, or would not work on every system.
    #[error("No page can have the path `{path}`: {reason}. Rename its source.")]
    BadPath {
        /// The path.
        path: String,
        /// Why, as a clause.
        reason: &'static str,
    },

    /// The system refused an operation.
    #[error("Could not {doing} `{path}`: {cause}. {}", remedy(cause))]
    Io {
        /// The action that failed, as an infinitive.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The reason that the system gives. The message has it, so it is not a `source()` as well.
        cause: io::Error,
    },
}

impl Fault for Error {
    fn remedy(&self) -> String {
        "No page was left half-written.".to_owned()
    }
}

impl Error {
    /// Returns a function for `map_err`, which adds the operation and the file.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        move |cause| Error::Io { doing, path: path.to_path_buf(), cause }
    }
}

/// Lists the first paths. Thousands, as after the loss of a manifest, would hide the remedy.
fn list(paths: impl ExactSizeIterator<Item = String>) -> String {
    let count = paths.len();
    let mut names: Vec<String> = paths.take(SHOWN).collect();
    if count > SHOWN {
        names.push(format!("and {} more", count - SHOWN));
    }
    names.join(", ")
}

fn remedy(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::PermissionDenied => "Give yourself the right to it, then build again.",
        io::ErrorKind::ReadOnlyFilesystem => "Choose a folder that can be written to, then build again.",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "Free some space, then build again.",
        io::ErrorKind::CrossesDevices => "A folder inside the output folder is a mount: unmount it, then build again.",
        _ => "Mend that, then build again.",
    }
}
