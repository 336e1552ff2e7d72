//! Reasons why a folder cannot be the output folder.

use std::path::PathBuf;

use crate::problem::Message;

/// Why a folder cannot be the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It is the root of the file system.
    Root,
    /// It is a file, or lies below this one.
    File(PathBuf),
    /// It is or holds something that a build must not write over.
    Holds(Precious, PathBuf),
    /// It lies in this folder of sources.
    InSources(PathBuf),
    /// The settings name it, and it lies outside the project with this root.
    OutsideProject(PathBuf),
    /// It lies in this folder, where a version control system keeps its own files.
    InRepository(PathBuf),
    /// It goes up with `..` from a folder that does not exist.
    UpFromNowhere,
    /// It has this part, which means another folder to a shell, and nobody else reads it so: `~`, `$HOME`.
    OfShell(String),
    /// The settings name it, and this part of it cannot be the name of a folder on every system.
    BadName(String),
    /// It is, or the paths of its pages are, longer than the file system allows.
    TooLong,
    /// This link leads nowhere.
    DeadLink(PathBuf),
}

/// Something that a build must not write over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precious {
    /// The project.
    Project,
    /// The home folder of the user.
    Home,
    /// A folder of sources.
    Sources,
}

impl Unfit {
    /// Returns the remedy, as the variant of a message.
    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Unfit::OfShell(_) => "shell",
            Unfit::TooLong => "too-long",
            _ => "other",
        }
    }

    /// Returns the reason as a clause.
    pub(super) fn message(&self) -> Message {
        match self {
            Unfit::Root => Message::new("out-is-root"),
            Unfit::File(file) => Message::new("out-is-file").path("path", file),
            Unfit::Holds(what, folder) => {
                let what = match what {
                    Precious::Project => "project",
                    Precious::Home => "home",
                    Precious::Sources => "sources",
                };
                Message::new("out-holds").case(what).path("path", folder)
            }
            Unfit::InSources(folder) => Message::new("out-lies-in").path("path", folder),
            Unfit::OutsideProject(root) => Message::new("out-outside").path("path", root),
            Unfit::InRepository(folder) => Message::new("out-in-repository").path("path", folder),
            Unfit::UpFromNowhere => Message::new("out-goes-up"),
            Unfit::OfShell(part) => Message::new("out-of-shell").text("part", part),
            Unfit::BadName(part) => Message::new("out-bad-name").text("part", part),
            Unfit::TooLong => Message::new("out-too-long"),
            Unfit::DeadLink(link) => Message::new("out-dangling").path("path", link),
        }
    }
}
