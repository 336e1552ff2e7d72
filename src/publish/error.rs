//! Errors that keep pages from being published.

use std::io;
use std::path::{Path, PathBuf};

use crate::problem::{Fault, Message, Value, display_by_message};

use super::obstacle::{InTheWay, Refusal};
use super::unfit::Unfit;

/// The most paths that a message shows. Thousands, as after the loss of a manifest, would hide the remedy.
const SHOWN: usize = 20;

/// Pages could not be published. Only after [`Error::Io`] some of them may be.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The folder is one that a build must never write to.
    Refused {
        /// The folder, as it was asked for.
        path: PathBuf,
        /// Why.
        reason: Unfit,
    },

    /// Another build writes to the same folder now.
    Locked {
        /// The folder.
        path: PathBuf,
    },

    /// The folder's manifest cannot be trusted to say which files are notice's own.
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// Why, as a clause.
        reason: Message,
    },

    /// The manifest belongs to a draft and this build does not, or the other way round.
    Mixed {
        /// The folder.
        path: PathBuf,
        /// Whether the pages in the folder are a draft; else the pages that would be added are.
        is_draft_there: bool,
    },

    /// Publishing would overwrite or follow what is not notice's own.
    InTheWay {
        /// The output folder.
        folder: PathBuf,
        /// All that is in the way, by path.
        paths: Vec<InTheWay>,
        /// The damaged record that may have said which of the files are notice's own.
        damaged: Option<PathBuf>,
    },

    /// The system would refuse to write some pages or to delete stale ones. Nothing was changed.
    Unwritable {
        /// The output folder.
        folder: PathBuf,
        /// The paths in the output folder, each with the reason; `""` is the output folder itself.
        paths: Vec<(String, Refusal)>,
    },

    /// Two pages have one path, or one page's path is the folder of another.
    DuplicatePath {
        /// The path, relative to the output folder.
        path: String,
    },

    /// A page's path could leave the folder, or would not work on every system.
    BadPath {
        /// The path.
        path: String,
        /// Why, as a clause.
        reason: Message,
    },

    /// The system refused an operation.
    Io {
        /// The action that failed, as the variant of a message.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The reason that the system gives.
        cause: io::Error,
    },
}

display_by_message!(Error);

impl Fault for Error {
    fn message(&self) -> Message {
        match self {
            Error::Refused { path, reason } => {
                let message = Message::new("publish-refused").path("path", path).part("reason", reason.message());
                message.with("remedy", Value::Case(reason.remedy()))
            }
            Error::Locked { path } => Message::new("publish-locked").path("path", path),
            Error::Manifest { path, reason } => {
                Message::new("publish-manifest").path("path", path).part("reason", reason.clone())
            }
            Error::Mixed { path, is_draft_there } => {
                Message::new("publish-mixed").path("path", path).case(if *is_draft_there { "draft" } else { "pages" })
            }
            Error::InTheWay { folder, paths, damaged: None } => {
                listing("publish-in-the-way", folder, paths.iter().map(InTheWay::message))
            }
            Error::InTheWay { folder, paths, damaged: Some(record) } => {
                listing("publish-record-damaged", folder, paths.iter().map(InTheWay::message)).path("record", record)
            }
            Error::Unwritable { folder, paths } => {
                listing("publish-unwritable", folder, paths.iter().map(|(path, why)| why.message(path)))
            }
            Error::DuplicatePath { path } => Message::new("publish-duplicate").text("path", path),
            Error::BadPath { path, reason } => {
                Message::new("publish-bad-path").text("path", path).part("reason", reason.clone())
            }
            Error::Io { doing, path, cause } => {
                let doing = Message::new("publish-doing").case(doing).path("path", path);
                Message::new("publish-io").part("doing", doing).cause(cause).with("remedy", Value::Case(remedy(cause)))
            }
        }
    }
}

impl Error {
    /// Returns a function for `map_err`, which adds the operation and the file.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        move |cause| Error::Io { doing, path: path.to_path_buf(), cause }
    }

    /// Adds to what is in the way that this record is damaged.
    pub(super) fn because_of(self, record: PathBuf) -> Error {
        match self {
            Error::InTheWay { folder, paths, .. } => Error::InTheWay { folder, paths, damaged: Some(record) },
            other => other,
        }
    }

    /// Returns whether the folder is one that a build must not write to, whatever lies in it.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(self, Error::Refused { .. })
    }
}

/// Returns a message with the first of these paths.
fn listing(id: &'static str, folder: &Path, paths: impl ExactSizeIterator<Item = Message>) -> Message {
    let more = paths.len().saturating_sub(SHOWN);
    let shown = Value::Messages(paths.take(SHOWN).collect());
    Message::new(id).path("folder", folder).with("paths", shown).count("more", more)
}

/// Returns the remedy of a failure of the system, as the variant of a message.
fn remedy(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::CrossesDevices => "mount",
        _ => "other",
    }
}
