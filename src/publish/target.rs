//! The output folder, and folders that it must not be.

use std::io;
use std::path::{Component, Path, PathBuf};

use crate::language::Language;

use super::error::Error;
use super::folder::is_too_long;
use super::names::is_of_repository;
use super::unfit::{Precious, Unfit};

/// The output folder of a build, with the folders that it must not touch.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The output folder; it need not exist.
    pub out: &'a Path,
    /// Whether the command line names the folder. Otherwise it must lie in the project: a `notice.toml` that somebody proposes
    /// must not choose where the program writes on another's machine.
    pub is_given: bool,
    /// The project's root.
    pub root: &'a Path,
    /// The user's home folder, which no build overwrites.
    pub home: Option<&'a Path>,
    /// Folders of sources: notices, locales, themes. They need not exist.
    pub protected: &'a [PathBuf],
    /// The languages that pages of the project can have.
    pub languages: &'a [Language],
    /// Whether the pages are marked as a draft.
    pub is_draft: bool,
    /// Whether only some of the project's pages are built: then nothing is deleted.
    pub is_partial: bool,
}

impl Target<'_> {
    /// Refuses a folder that a build must not write to.
    ///
    /// # Errors
    /// When the folder is one of these.
    pub fn check(&self) -> Result<(), Error> {
        self.resolve().map(drop)
    }

    /// Returns the output folder with every link resolved, if a build may write to it.
    pub(super) fn resolve(&self) -> Result<PathBuf, Error> {
        self.resolve_for(self.home)
    }

    /// As [`Target::resolve`], for a user with this home folder.
    pub(super) fn resolve_for(&self, home: Option<&Path>) -> Result<PathBuf, Error> {
        let refuse = |reason| Err(Error::Refused { path: self.out.to_path_buf(), reason });
        if let Some(reason) = self.bad_part() {
            return refuse(reason);
        }
        let out = canonical(self.out)?;
        if out.parent().is_none() {
            return refuse(Unfit::Root);
        }
        if let Some(file) = out.ancestors().find(|path| path.exists()).filter(|path| !path.is_dir()) {
            return refuse(Unfit::File(file.to_path_buf()));
        }
        for (folder, what) in self.precious(home) {
            if is_in(&resolved(folder)?, &out) {
                return refuse(Unfit::Holds(what, folder.to_path_buf()));
            }
        }
        for folder in self.protected {
            if is_in(&out, &resolved(folder)?) {
                return refuse(Unfit::InSources(folder.clone()));
            }
        }
        let root = resolved(self.root)?;
        match out.strip_prefix(&root) {
            Ok(inner) => match inner.ancestors().filter(|path| path.file_name().is_some_and(is_of_repository)).last() {
                Some(repository) => refuse(Unfit::InRepository(root.join(repository))),
                None => Ok(out),
            },
            Err(_) if self.is_given => Ok(out),
            Err(_) => refuse(Unfit::OutsideProject(root)),
        }
    }

    /// Returns what is wrong with a part of the path, as far as it does not lead to the project.
    fn bad_part(&self) -> Option<Unfit> {
        let parts = self.out.strip_prefix(self.root).unwrap_or(self.out).components();
        let mut names = parts.filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        });
        // A shell has read what stands on the command line, but `--out=~/x` it leaves as it is.
        let is_of_shell = |name: &str| name.starts_with('~') || (!self.is_given && is_variable(name));
        names.find_map(|name| match name {
            name if is_of_shell(&name) && !self.out.exists() => Some(Unfit::OfShell(name)),
            name if name == "~" => Some(Unfit::OfShell(name)),
            name if !self.is_given && is_bad_name(&name) => Some(Unfit::BadName(name)),
            _ => None,
        })
    }

    /// Refuses a folder whose pages would have longer paths than the file system allows. `page` is the path of a page in it.
    ///
    /// # Errors
    /// When it is too long.
    pub fn check_length(&self, page: &str) -> Result<(), Error> {
        let found = std::fs::symlink_metadata(self.out.join(page));
        let refused = Error::Refused { path: self.out.to_path_buf(), reason: Unfit::TooLong };
        if found.is_err_and(|error| is_too_long(&error)) { Err(refused) } else { Ok(()) }
    }

    /// Iterates over the folders that the output folder must neither be nor contain.
    fn precious<'a>(&'a self, home: Option<&'a Path>) -> impl Iterator<Item = (&'a Path, Precious)> {
        let home = home.filter(|home| home.is_absolute()).map(|home| (home, Precious::Home));
        let sources = self.protected.iter().map(|folder| (folder.as_path(), Precious::Sources));
        std::iter::once((self.root, Precious::Project)).chain(home).chain(sources)
    }
}

/// Returns whether a path is a folder or lies in it. Upper and lower case are the same here: they are on many systems, and a
/// folder of sources that does not exist yet has no case.
fn is_in(path: &Path, folder: &Path) -> bool {
    let folded = |part: Component<'_>| part.as_os_str().to_string_lossy().to_lowercase();
    let mut parts = path.components().map(folded);
    folder.components().map(folded).all(|own| parts.next() == Some(own))
}

/// Resolves every link of a path, as far as the path exists.
fn canonical(path: &Path) -> Result<PathBuf, Error> {
    let absolute = absolute(path)?;
    let refuse = |reason| Err(Error::Refused { path: path.to_path_buf(), reason });
    for existing in absolute.ancestors() {
        match dunce::canonicalize(existing) {
            Ok(real) => {
                let missing = absolute.strip_prefix(existing).unwrap_or(Path::new(""));
                if missing.components().any(|part| part == Component::ParentDir) {
                    return refuse(Unfit::UpFromNowhere);
                }
                return Ok(real.components().chain(missing.components()).collect());
            }
            Err(error) if is_too_long(&error) => return refuse(Unfit::TooLong),
            Err(error) if !is_absence(&error) => return Err(Error::io("find", existing)(error)),
            Err(_) if existing.is_symlink() => {
                return refuse(Unfit::DeadLink(existing.to_path_buf()));
            }
            Err(_) => {}
        }
    }
    Ok(absolute)
}

/// Resolves the path of a protected folder. A path that cannot be resolved is compared as it is.
fn resolved(folder: &Path) -> Result<PathBuf, Error> {
    canonical(folder).or_else(|_| absolute(folder))
}

fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    std::path::absolute(path).map_err(Error::io("find", path))
}

/// Returns whether a shell would put the value of a variable there: `$HOME`, `%USERPROFILE%`.
fn is_variable(name: &str) -> bool {
    let inner = name.strip_prefix('%').and_then(|name| name.split_once('%'));
    name.starts_with('$') || inner.is_some_and(|(name, _)| !name.is_empty())
}

/// Returns whether a name is one that a folder cannot have on every system.
fn is_bad_name(name: &str) -> bool {
    let is_bad = |c: char| matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    name.contains(is_bad) || name.trim() != name
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
