//! The sources of a project's files: the disk or memory. [`Overlay`](super::Overlay) lays open texts over either.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The files of a project. Paths are relative to its root, with `/`; `""` is the root itself. No link is followed.
pub trait Files: fmt::Debug + Send + Sync {
    /// The folder that paths are relative to; empty where the files lie in memory.
    fn root(&self) -> &Path;

    /// Returns the kind of thing that lies at a path; `None` where nothing does.
    fn kind(&self, path: &str) -> Option<Kind>;

    /// Lists a folder: names and kinds, sorted by name.
    ///
    /// # Errors
    /// When the folder is not there, or cannot be listed.
    fn list(&self, folder: &str) -> io::Result<Vec<(String, Kind)>>;

    /// Reads a file, or its first `most` bytes.
    ///
    /// # Errors
    /// When the file is not there, or cannot be read.
    fn read(&self, path: &str, most: u64) -> io::Result<Vec<u8>>;

    /// Resolves every link in the path of a file or folder, which need not lie in the project.
    ///
    /// # Errors
    /// When nothing lies there.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
}

/// The kind of thing that lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An ordinary file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A device, a socket or a pipe.
    Special,
}

impl From<std::fs::FileType> for Kind {
    fn from(kind: std::fs::FileType) -> Kind {
        if kind.is_symlink() {
            Kind::Link
        } else if kind.is_dir() {
            Kind::Folder
        } else if kind.is_file() {
            Kind::File
        } else {
            Kind::Special
        }
    }
}

/// Files on disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// The files under a folder.
    #[must_use]
    pub fn new(root: &Path) -> Disk {
        Disk { root: root.to_path_buf() }
    }
}

impl Files for Disk {
    fn root(&self) -> &Path {
        &self.root
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        self.root.join(path).symlink_metadata().ok().map(|there| there.file_type().into())
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, Kind)>> {
        let entries = WalkDir::new(self.root.join(folder)).min_depth(1).max_depth(1).sort_by_file_name();
        let entry = |entry: walkdir::DirEntry| {
            (entry.file_name().to_string_lossy().into_owned(), Kind::from(entry.file_type()))
        };
        entries.into_iter().map(|found| Ok(found.map(entry)?)).collect()
    }

    fn read(&self, path: &str, most: u64) -> io::Result<Vec<u8>> {
        let file = File::open(self.root.join(path))?;
        let length = file.metadata()?.len().min(most);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        dunce::canonicalize(path)
    }
}

/// Files in memory, by their paths.
#[derive(Debug, Clone, Default)]
pub struct Memory(BTreeMap<String, Vec<u8>>);

impl Memory {
    /// Adds a file, or replaces the one at the path.
    #[must_use]
    pub fn with(mut self, path: &str, contents: impl Into<Vec<u8>>) -> Memory {
        self.insert(path, contents);
        self
    }

    /// Adds a file, or replaces the one at the path.
    pub(super) fn insert(&mut self, path: &str, contents: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), contents.into());
    }

    /// Removes a file, if there is one at the path.
    pub(super) fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// The names that follow a folder's path, each with whether something lies beneath it.
    fn names<'m>(&'m self, folder: &str) -> impl Iterator<Item = (&'m str, bool)> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let from = self.0.range(prefix.clone()..).map(|(path, _)| path.as_str());
        from.map_while(move |path| path.strip_prefix(prefix.as_str())).map(|inner| match inner.split_once('/') {
            Some((name, _)) => (name, true),
            None => (inner, false),
        })
    }
}

impl Files for Memory {
    fn root(&self) -> &Path {
        Path::new("")
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        if self.0.contains_key(path) {
            return Some(Kind::File);
        }
        self.names(path).next().map(|_| Kind::Folder)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, Kind)>> {
        let mut found: BTreeMap<&str, Kind> = BTreeMap::new();
        for (name, is_folder) in self.names(folder) {
            found.insert(name, if is_folder { Kind::Folder } else { Kind::File });
        }
        Ok(found.into_iter().map(|(name, kind)| (name.to_owned(), kind)).collect())
    }

    fn read(&self, path: &str, most: u64) -> io::Result<Vec<u8>> {
        let bytes = self.0.get(path).ok_or(io::ErrorKind::NotFound)?;
        let length = bytes.len().min(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(bytes[..length].to_vec())
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_path_buf())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same files, on disk and in memory.
    const FILES: [&str; 5] = ["notice.toml", "notices/a.toml", "notices/b.toml", "notices/b/c.toml", "notices.txt"];

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for path in FILES {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "text").unwrap();
        }
        folder
    }

    #[test]
    fn memory_answers_as_the_disk_does() {
        let folder = folder();
        let disk = Disk::new(folder.path());
        let memory = FILES.iter().fold(Memory::default(), |memory, path| memory.with(path, "text"));
        for path in ["", "notices", "notices/b", "notices/b.toml", "notices/b/c.toml", "notice", "absent"] {
            assert_eq!(disk.kind(path), memory.kind(path), "{path}");
            if disk.kind(path) == Some(Kind::Folder) {
                assert_eq!(disk.list(path).unwrap(), memory.list(path).unwrap(), "{path}");
            } else {
                let read = |files: &dyn Files| files.read(path, 3).map_err(|error| error.kind());
                assert_eq!(read(&disk), read(&memory), "{path}");
            }
        }
    }
}
