//! The output folder, and folders that it must not be.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::Error;

/// The output folder of a build, with the folders that it must not touch.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The output folder; it need not exist.
    pub out: &'a Path,
    /// The project's root.
    pub root: &'a Path,
    /// The user's home folder, which no build overwrites.
    pub home: Option<&'a Path>,
    /// Folders of sources: notices, locales, themes. They need not exist.
    pub protected: &'a [PathBuf],
    /// Whether the pages are marked as a draft.
    pub is_draft: bool,
    /// Whether only some of the project's pages are built: then nothing is deleted.
    pub is_partial: bool,
}

impl Target<'_> {
    /// Returns the output folder with every link resolved, if a build may write to it.
    pub(super) fn resolve(&self) -> Result<PathBuf, Error> {
        self.resolve_for(self.home)
    }

    /// As [`Target::resolve`], for a user with this home folder.
    pub(super) fn resolve_for(&self, home: Option<&Path>) -> Result<PathBuf, Error> {
        let out = canonical(self.out)?;
        let refuse = |reason: String| Err(Error::Refused { path: self.out.to_path_buf(), reason });
        if out.parent().is_none() {
            return refuse("it is the root of the file system".to_owned());
        }
        if let Some(file) = out.ancestors().find(|path| path.exists()).filter(|path| !path.is_dir()) {
            return refuse(format!("`{}` is a file", file.display()));
        }
        for (folder, name) in self.precious(home) {
            if resolved(folder)?.starts_with(&out) {
                return refuse(format!("it is or holds {name}, `{}`", folder.display()));
            }
        }
        for folder in self.protected {
            if out.starts_with(resolved(folder)?) {
                return refuse(format!("it lies in a folder of sources, `{}`", folder.display()));
            }
        }
        Ok(out)
    }

    /// Iterates over the folders that the output folder must neither be nor contain.
    fn precious<'a>(&'a self, home: Option<&'a Path>) -> impl Iterator<Item = (&'a Path, &'static str)> {
        let home = home.filter(|home| home.is_absolute()).map(|home| (home, "your home"));
        let sources = self.protected.iter().map(|folder| (folder.as_path(), "a folder of sources"));
        std::iter::once((self.root, "the project")).chain(home).chain(sources)
    }
}

/// Resolves every link of a path, as far as the path exists.
fn canonical(path: &Path) -> Result<PathBuf, Error> {
    let absolute = absolute(path)?;
    let refuse = |reason| Err(Error::Refused { path: path.to_path_buf(), reason });
    for existing in absolute.ancestors() {
        match existing.canonicalize() {
            Ok(real) => {
                let missing = absolute.strip_prefix(existing).unwrap_or(Path::new(""));
                if missing.components().any(|part| part == Component::ParentDir) {
                    return refuse("it goes up with `..` from a folder that does not exist".to_owned());
                }
                return Ok(real.components().chain(missing.components()).collect());
            }
            Err(error) if !is_absence(&error) => return Err(Error::io("find", existing)(error)),
            Err(_) if existing.is_symlink() => {
                return refuse(format!("the symbolic link `{}` leads nowhere", existing.display()));
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

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
