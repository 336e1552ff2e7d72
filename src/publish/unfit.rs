//! Reasons why a folder cannot be the output folder.

use std::fmt;
use std::path::PathBuf;

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

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unfit::Root => write!(f, "it is the root of the file system"),
            Unfit::File(file) => write!(f, "`{}` is a file", file.display()),
            Unfit::Holds(what, folder) => {
                let name = match what {
                    Precious::Project => "the project",
                    Precious::Home => "your home",
                    Precious::Sources => "a folder of sources",
                };
                write!(f, "it is or holds {name}, `{}`", folder.display())
            }
            Unfit::InSources(folder) => write!(f, "it lies in a folder of sources, `{}`", folder.display()),
            Unfit::OutsideProject(root) => {
                write!(f, "it lies outside the project, `{}`, and only --out may choose such a folder", root.display())
            }
            Unfit::InRepository(folder) => {
                write!(f, "version control keeps its own files in `{}`", folder.display())
            }
            Unfit::UpFromNowhere => write!(f, "it goes up with `..` from a folder that does not exist"),
            Unfit::DeadLink(link) => write!(f, "the symbolic link `{}` leads nowhere", link.display()),
        }
    }
}
