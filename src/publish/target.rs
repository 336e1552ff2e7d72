//! Where pages go, and where they must not.

use std::env;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::PublishError;

/// Where a build publishes, and what it is a build of.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The output folder; it need not exist.
    pub out: &'a Path,
    /// The project's root.
    pub root: &'a Path,
    /// Folders that hold sources: notices, locales, themes. They need not exist.
    pub protected: &'a [PathBuf],
    /// Whether the pages are marked as a draft.
    pub draft: bool,
    /// Whether only some of the project's pages are built: then nothing is deleted.
    pub partial: bool,
}

impl Target<'_> {
    /// The output folder with every link resolved, once it is certain that a build may write to it.
    pub(super) fn resolve(&self) -> Result<PathBuf, PublishError> {
        self.resolve_for(env::home_dir().as_deref())
    }

    /// As [`Target::resolve`], for somebody whose home this is.
    pub(super) fn resolve_for(&self, home: Option<&Path>) -> Result<PathBuf, PublishError> {
        let refuse = |reason: String| PublishError::Refused { path: self.out.to_path_buf(), reason };
        let out = canonical(self.out)?.map_err(&refuse)?;
        if out.parent().is_none() {
            return Err(refuse("it is the root of the file system".to_owned()));
        }
        if let Some(file) = out.ancestors().find(|path| path.exists()).filter(|path| !path.is_dir()) {
            return Err(refuse(format!("`{}` is a file", file.display())));
        }
        for (folder, name) in self.precious(home) {
            // Where a folder that may not even exist leads nowhere, there is nothing to protect.
            if let Ok(precious) = canonical(folder)?
                && precious.starts_with(&out)
            {
                return Err(refuse(format!("it is or holds {name}, `{}`", folder.display())));
            }
        }
        for folder in self.protected {
            if let Ok(sources) = canonical(folder)?
                && out.starts_with(&sources)
            {
                return Err(refuse(format!("it lies in a folder of sources, `{}`", folder.display())));
            }
        }
        Ok(out)
    }

    /// What the output folder must neither be nor hold.
    fn precious<'a>(&'a self, home: Option<&'a Path>) -> impl Iterator<Item = (&'a Path, &'static str)> {
        let home = home.filter(|home| home.is_absolute()).map(|home| (home, "your home"));
        let sources = self.protected.iter().map(|folder| (folder.as_path(), "a folder of sources"));
        std::iter::once((self.root, "the project")).chain(home).chain(sources)
    }
}

/// A path with every link resolved, as far as it exists. The inner error says, as a clause, why it leads nowhere.
fn canonical(path: &Path) -> Result<Result<PathBuf, String>, PublishError> {
    let absolute = absolute(path).map_err(PublishError::io("find", path))?;
    for existing in absolute.ancestors() {
        match existing.canonicalize() {
            Ok(real) => return Ok(append(real, absolute.strip_prefix(existing).unwrap_or(Path::new("")))),
            Err(error) if !is_absence(&error) => return Err(PublishError::io("find", path)(error)),
            Err(_) if existing.is_symlink() => {
                return Ok(Err(format!("the symbolic link `{}` leads nowhere", existing.display())));
            }
            Err(_) => {}
        }
    }
    Ok(Ok(absolute))
}

fn absolute(path: &Path) -> io::Result<PathBuf> {
    std::path::absolute(if path.as_os_str().is_empty() { Path::new(".") } else { path })
}

/// A missing part of a path, put after the part that exists. `..` behind something that is missing means nothing.
fn append(existing: PathBuf, missing: &Path) -> Result<PathBuf, String> {
    if missing.components().any(|part| part == Component::ParentDir) {
        return Err("it goes up with `..` from a folder that does not exist".to_owned());
    }
    if missing.as_os_str().is_empty() { Ok(existing) } else { Ok(existing.join(missing)) }
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
