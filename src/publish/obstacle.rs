//! Things in the output folder that a page cannot replace, and things that the system would refuse.

use std::fmt;

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

impl fmt::Display for InTheWay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            Obstacle::ForeignFile => "somebody else's file",
            Obstacle::Folder => "a folder where a file goes",
            Obstacle::NotAFolder => "a file where a folder goes",
            Obstacle::Link => "a symbolic link",
            Obstacle::Special => "not an ordinary file",
        };
        write!(f, "`{}` ({what})", self.path)
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

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::TooLong => "the name is too long for the file system",
            Refusal::Denied => "you have no right to change it",
            Refusal::ReadOnly => "the file system can only be read",
            Refusal::Mount => "it lies on another file system than the output folder",
        })
    }
}
