//! Things in the output folder that a page cannot replace, and things that the system would refuse.

use crate::problem::Message;

/// Something in the output folder that a page cannot replace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct InTheWay {
    /// Its path, relative to the output folder.
    pub path: String,
    /// The kind of thing.
    pub what: Obstacle,
}

/// A kind of thing that can be in a page's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// A file that no manifest lists, with other bytes than the page's.
    ForeignFile,
    /// A folder, where the page needs a file.
    Folder,
    /// A file, where the page needs a folder.
    NotAFolder,
    /// A symbolic link, which may lead out of the folder.
    Link,
    /// A device, a socket or a pipe.
    Special,
}

impl InTheWay {
    /// Returns the path with the kind of thing.
    pub(super) fn message(&self) -> Message {
        let what = match self.what {
            Obstacle::ForeignFile => "file",
            Obstacle::Folder => "folder",
            Obstacle::NotAFolder => "no-folder",
            Obstacle::Link => "link",
            Obstacle::Special => "special",
        };
        Message::new("publish-obstacle").case(what).text("path", &self.path)
    }
}

/// Why the system would refuse to change a file or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// The name, or the whole path, is too long for the file system.
    TooLong,
    /// The user has no right to change the folder or the file.
    Denied,
    /// The file system can only be read.
    ReadOnly,
    /// The folder lies on another file system than the output folder, so that no page can be moved into it in one step.
    Mount,
}

impl Refusal {
    /// Returns a path with the reason; `""` is the output folder itself.
    pub(super) fn message(self, path: &str) -> Message {
        let why = match self {
            Refusal::TooLong => "too-long",
            Refusal::Denied => "denied",
            Refusal::ReadOnly => "read-only",
            Refusal::Mount => "mount",
        };
        Message::new("publish-refusal").case(why).text("path", if path.is_empty() { "." } else { path })
    }
}
