//! Why a file or folder of a project cannot be read.

use std::io;
use std::path::PathBuf;

use crate::problem::{Fault, Message, display_by_message};

use super::names::MOST_BYTES;

/// A file or folder could not be read.
#[derive(Debug)]
pub enum Error {
    /// The system refused.
    Io {
        /// The path, relative to the root.
        path: String,
        /// The reason that the system gives.
        source: io::Error,
    },
    /// The file is too long to be one of a project's.
    TooLong {
        /// The path, relative to the root.
        path: String,
    },
    /// It is neither a file nor a folder, or a link.
    NotAFile {
        /// The path, relative to the root.
        path: String,
        /// The kind of thing that lies there.
        what: Thing,
    },
    /// It was changed while the command ran.
    Changed {
        /// The path, relative to the root.
        path: String,
    },
    /// There is nothing at a path on the command line.
    Absent {
        /// The path as it was given.
        path: PathBuf,
        /// The reason that the system gives.
        source: io::Error,
    },
    /// A path on the command line leads out of the project.
    Outside {
        /// The path as it was given.
        path: PathBuf,
        /// The project's root.
        root: PathBuf,
    },
}

/// A thing that lies where a file of the project should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A file where a folder should be.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A device, a socket or a pipe.
    Special,
}

impl Thing {
    /// Returns the variant of a message.
    fn id(self) -> &'static str {
        match self {
            Thing::File => "file",
            Thing::Folder => "folder",
            Thing::Link => "link",
            Thing::Special => "special",
        }
    }
}

display_by_message!(Error);

impl Fault for Error {
    fn message(&self) -> Message {
        match self {
            Error::Io { path, source } => Message::new("project-io").file("path", path).cause(source),
            Error::TooLong { path } => {
                let most = usize::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
                Message::new("project-too-long").file("path", path).count("most", most)
            }
            Error::NotAFile { path, what } => Message::new("project-not-a-file").file("path", path).case(what.id()),
            Error::Changed { path } => Message::new("project-changed").file("path", path),
            Error::Absent { path, source } => Message::new("project-absent").path("path", path).cause(source),
            Error::Outside { path, root } => Message::new("project-outside").path("path", path).path("root", root),
        }
    }
}
