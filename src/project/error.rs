//! Why a file or folder of a project cannot be read.

use std::io;
use std::path::PathBuf;

use crate::problem::Fault;

use super::names::MOST_BYTES;

/// A file or folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The system refused.
    #[error("{path} cannot be read: {source}")]
    Io {
        /// The path, relative to the root.
        path: String,
        /// The reason that the system gives.
        source: io::Error,
    },
    /// The file is too long to be one of a project's.
    #[error("{path} is longer than {} MiB; a file of a project is text of a few kilobytes", MOST_BYTES / 1024 / 1024)]
    TooLong {
        /// The path, relative to the root.
        path: String,
    },
    /// It is neither a file nor a folder, or a link.
    #[error("{path} is a {what}; put the file itself there")]
    NotAFile {
        /// The path, relative to the root.
        path: String,
        /// The kind of thing that lies there.
        what: &'static str,
    },
    /// It was changed while the command ran.
    #[error("{path} was changed while its pages were made")]
    Changed {
        /// The path, relative to the root.
        path: String,
    },
    /// There is nothing at a path on the command line.
    #[error("{} cannot be read: {source}", path.display())]
    Absent {
        /// The path as it was given.
        path: PathBuf,
        /// The reason that the system gives.
        source: io::Error,
    },
    /// A path on the command line leads out of the project.
    #[error("{} lies outside the project at {}", path.display(), root.display())]
    Outside {
        /// The path as it was given.
        path: PathBuf,
        /// The project's root.
        root: PathBuf,
    },
}

impl Fault for Error {
    fn remedy(&self) -> String {
        let remedy = match self {
            Error::Io { .. } | Error::TooLong { .. } | Error::NotAFile { .. } => {
                "Put a readable text file there, or take it away, and run again."
            }
            Error::Changed { .. } => "Nothing was published. Build again.",
            Error::Absent { .. } => "Give the path of a notice or of a folder.",
            Error::Outside { .. } => "Run notice in that project's folder, or with -C.",
        };
        remedy.to_owned()
    }
}
