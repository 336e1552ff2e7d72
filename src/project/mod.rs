//! Finds a project, lists its notices, and reads its files through one function with a limit of length.

mod error;
mod files;
mod find;
mod listing;
mod names;
mod overlay;
mod reads;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::source::Source;

pub use error::{Error, Thing};
pub use files::{Disk, Files, Kind, Memory};
pub use find::height_above_notices;
pub use listing::{BadName, Listing, Misnamed, NoticeFile};
pub use names::{DEFAULTS, MOST_BYTES, MOST_LETTERS, NOTICES, SETTINGS, defaults_path, folders_to, is_device};

pub use crate::page::is_id_part;
pub use overlay::Overlay;
pub use reads::{FileHashes, Hash};

use find::{Found, find};
use reads::Reads;

/// The greatest depth of files of themes and of own words in their folder.
const MOST_FOLDERS: usize = 4;

/// A project's files.
#[derive(Debug)]
pub struct Project {
    files: Box<dyn Files>,
    /// The folder above whose `notice.toml` is not used, since another user owns it.
    passed_over: Option<PathBuf>,
    /// The files that were read; kept where [`Project::recording`] asked for it.
    reads: Option<Reads>,
}

/// A file's text.
#[derive(Debug, Clone)]
pub struct Text {
    /// The text; what is not UTF-8 in it is replaced.
    pub source: Arc<Source>,
    /// The first byte of the text that stands for one that is not UTF-8.
    pub not_utf8: Option<usize>,
}

impl Project {
    /// The project that a folder belongs to: the nearest one upwards with a `notice.toml`, else the folder itself. The search ends
    /// at the root of the git repository, and before a folder that another user owns.
    #[must_use]
    pub fn of(folder: &Path) -> Project {
        let Found { root, passed_over } = find(folder);
        Project { passed_over, ..Project::at(&root) }
    }

    /// The project whose root a folder is.
    #[must_use]
    pub fn at(root: &Path) -> Project {
        Project::new(Disk::new(root))
    }

    /// The project that has these files.
    #[must_use]
    pub fn new(files: impl Files + 'static) -> Project {
        Project { files: Box::new(files), passed_over: None, reads: None }
    }

    /// Returns the project with a note of each file that is read from now on. A file that has other bytes when it is read
    /// again is then an error: a page could be made of both.
    #[must_use]
    pub fn recording(self) -> Project {
        Project { reads: Some(Reads::default()), ..self }
    }

    /// The folder that its paths are relative to; empty where it lies in memory.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.files.root()
    }

    /// The folder above the project whose `notice.toml` is not used, since another user owns it.
    #[must_use]
    pub fn passed_over(&self) -> Option<&Path> {
        self.passed_over.as_deref()
    }

    /// The root of the git repository that the project lies in.
    #[must_use]
    pub fn repository(&self) -> Option<&Path> {
        find::repository(self.root())
    }

    /// Returns whether there is a project: a `notice.toml` or a folder of notices.
    #[must_use]
    pub fn exists(&self) -> bool {
        [SETTINGS, NOTICES].iter().any(|path| self.files.kind(path).is_some())
    }

    /// Returns the files that were read, with the hashes of their bytes; `None` where they are not noted.
    #[must_use]
    pub fn reads(&self) -> Option<FileHashes> {
        self.reads.as_ref().map(Reads::hashes)
    }

    /// Returns the hash of a file that was read and noted.
    #[must_use]
    pub fn hash_of(&self, path: &str) -> Option<Hash> {
        self.reads.as_ref()?.hash_of(path)
    }

    /// Reads a file as text.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub fn read(&self, path: &str) -> Result<Text, Error> {
        self.contents(path).map(|bytes| text(path, bytes))
    }

    /// Reads a file that the project's settings name.
    ///
    /// # Errors
    /// When there is no such file, it lies behind a link, it is too long, or it cannot be read.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, Error> {
        self.refuse_links(path)?;
        self.contents(path)
    }

    /// Refuses a path that leads through a link, which may lead anywhere: out of the project, or in a circle.
    fn refuse_links(&self, path: &str) -> Result<(), Error> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        let is_link = |part: &&str| self.files.kind(part) == Some(Kind::Link);
        match ends.map(|end| &path[..end]).find(is_link) {
            Some(link) => Err(Error::NotAFile { path: link.to_owned(), what: Thing::Link }),
            None => Ok(()),
        }
    }

    /// Reads a file, and notes it. Every read of a project's file goes through this function.
    fn contents(&self, path: &str) -> Result<Vec<u8>, Error> {
        let not_a_file = |what| Err(Error::NotAFile { path: path.to_owned(), what });
        match self.files.kind(path) {
            Some(Kind::Folder) => return not_a_file(Thing::Folder),
            Some(Kind::Link) => return not_a_file(Thing::Link),
            Some(Kind::Special) => return not_a_file(Thing::Special),
            // The system says why a file that is not there cannot be read.
            Some(Kind::File) | None => {}
        }
        let read = self.files.read(path, MOST_BYTES + 1);
        let bytes = read.map_err(|source| Error::Io { path: path.to_owned(), source })?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Error::TooLong { path: path.to_owned() });
        }
        match &self.reads {
            Some(reads) if !reads.note(path, &bytes) => Err(Error::Changed { path: path.to_owned() }),
            _ => Ok(bytes),
        }
    }

    /// Reads the project's settings, when it has some.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn settings(&self) -> Result<Option<Text>, Error> {
        if self.files.kind(SETTINGS).is_none() {
            return Ok(None);
        }
        self.refuse_links(SETTINGS)?;
        self.read(SETTINGS).map(Some)
    }

    /// Lists the notices and the folders with defaults.
    ///
    /// # Errors
    /// When a folder cannot be listed, or holds a link, a pipe or a device.
    pub fn list(&self) -> Result<Listing, Error> {
        Listing::of(&*self.files)
    }

    /// Lists a folder: names and kinds, sorted by name; nothing where there is no such folder.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn entries(&self, folder: &str) -> Result<Vec<(String, Kind)>, Error> {
        if self.files.kind(folder) == Some(Kind::Folder) { listing::list(&*self.files, folder) } else { Ok(Vec::new()) }
    }

    /// Returns the kind of thing that lies at a path.
    #[must_use]
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.files.kind(path)
    }

    /// Returns the first bytes of a file, if it can be read. The file is not noted: no page depends on it.
    #[must_use]
    pub fn beginning(&self, path: &str, most: u64) -> Option<Vec<u8>> {
        let is_file = self.files.kind(path) == Some(Kind::File);
        is_file.then(|| self.files.read(path, most).ok()).flatten()
    }

    /// Returns the paths of the files below a folder whose names have this ending, sorted; none where there is no such
    /// folder.
    ///
    /// # Errors
    /// When a folder cannot be listed, or holds a link.
    pub fn paths_in(&self, folder: &str, ending: &str) -> Result<Vec<String>, Error> {
        self.refuse_links(folder)?;
        if self.files.kind(folder) != Some(Kind::Folder) {
            return Ok(Vec::new());
        }
        let mut paths = Vec::new();
        // The paths left to look at with their depth, the next one last.
        let mut left = vec![(folder.to_owned(), Kind::Folder, 0)];
        while let Some((path, kind, depth)) = left.pop() {
            let is_meant = path.ends_with(ending);
            match kind {
                Kind::File if is_meant => paths.push(path),
                Kind::Link => return Err(Error::NotAFile { path, what: Thing::Link }),
                Kind::Special if is_meant => return Err(Error::NotAFile { path, what: Thing::Special }),
                Kind::Folder if depth < MOST_FOLDERS => {
                    let names = listing::list(&*self.files, &path)?.into_iter().rev();
                    left.extend(names.map(|(name, kind)| (format!("{path}/{name}"), kind, depth + 1)));
                }
                _ => {}
            }
        }
        Ok(paths)
    }

    /// Finds a path of the command line in the project, as it is seen from a folder.
    ///
    /// # Errors
    /// When nothing lies there, or it lies outside the project.
    pub fn locate(&self, path: &Path, folder: &Path) -> Result<String, Error> {
        let absent = |source| Error::Absent { path: path.to_path_buf(), source };
        let full = self.files.resolve(&folder.join(path)).map_err(absent)?;
        self.inner(&full, path)
    }

    /// Finds the place in the project that a path of the command line names, as it is seen from a folder. No file need be there.
    ///
    /// # Errors
    /// When the place lies outside the project, or names no file.
    pub fn place(&self, path: &Path, folder: &Path) -> Result<String, Error> {
        let full = folder.join(path);
        // The folders to be made, the innermost first, and the name.
        let mut missing = Vec::new();
        let mut above = full.as_path();
        let above = loop {
            let (Some(name), Some(parent)) = (above.file_name(), above.parent()) else {
                let source = io::ErrorKind::NotFound.into();
                return Err(Error::Absent { path: path.to_path_buf(), source });
            };
            missing.push(name);
            match self.files.resolve(parent) {
                Ok(parent) => break parent,
                Err(_) => above = parent,
            }
        };
        self.inner(&missing.into_iter().rev().fold(above, |above, name| above.join(name)), path)
    }

    /// Returns the project with a text in place of the file at a path, which need not exist.
    ///
    /// # Errors
    /// When a folder lies there, or a file where one of its folders would be.
    pub fn with_text(self, path: &str, text: Vec<u8>) -> Result<Project, Error> {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        let is_no_folder = |path: &&str| self.files.kind(path).is_some_and(|kind| kind != Kind::Folder);
        if let Some(path) = folders.into_iter().find(is_no_folder) {
            return Err(Error::NotAFile { path: path.to_owned(), what: Thing::File });
        }
        if self.files.kind(path) == Some(Kind::Folder) {
            return Err(Error::NotAFile { path: path.to_owned(), what: Thing::Folder });
        }
        let overlay = Overlay::over(Arc::from(self.files));
        overlay.open(path, text);
        Ok(Project { files: Box::new(overlay), ..self })
    }

    /// Returns the path from the root of a path that is absolute and without links. `given` is the path as it was given.
    fn inner(&self, full: &Path, given: &Path) -> Result<String, Error> {
        let root = self.files.resolve(self.root()).unwrap_or_else(|_| self.root().to_path_buf());
        let Ok(inner) = full.strip_prefix(&root) else {
            return Err(Error::Outside { path: given.to_path_buf(), root });
        };
        let parts = inner.components().map(|part| part.as_os_str().to_string_lossy());
        Ok(parts.collect::<Vec<_>>().join("/"))
    }
}

/// Makes bytes a file's text.
#[must_use]
pub fn text(path: &str, bytes: Vec<u8>) -> Text {
    match String::from_utf8(bytes) {
        Ok(text) => Text { source: Source::new(path, text), not_utf8: None },
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let length = text.len();
            let source = Source::new(path, text);
            // A byte order mark is no part of the text.
            let mark = length - source.text.len();
            Text { source, not_utf8: Some(error.utf8_error().valid_up_to() - mark) }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Error, Project};

    #[test]
    fn what_is_read_is_noted_where_somebody_asks() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notice.toml"), "").unwrap();
        fs::write(folder.path().join("logo.svg"), "<svg/>").unwrap();
        let project = Project::of(folder.path());
        project.settings().unwrap();
        assert_eq!(project.reads(), None);

        let project = project.recording();
        assert!(project.reads().unwrap().is_empty());
        project.settings().unwrap();
        project.bytes("logo.svg").unwrap();
        project.read("absent").unwrap_err();
        project.read("notice.toml").unwrap();
        let reads = project.reads().unwrap();
        assert_eq!(reads.keys().collect::<Vec<_>>(), ["logo.svg", "notice.toml"]);
        assert_eq!(reads.get("logo.svg").copied(), project.hash_of("logo.svg"));
        assert_eq!(project.hash_of("absent"), None);
    }

    #[test]
    fn a_file_that_changes_between_two_readings_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let project = Project::at(folder.path()).recording();
        let read = |text: &str| {
            fs::write(folder.path().join("notice.toml"), text).unwrap();
            project.read("notice.toml")
        };
        read("a").unwrap();
        assert!(matches!(read("b"), Err(Error::Changed { .. })));
        read("a").unwrap();
    }
}
