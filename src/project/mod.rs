//! Which project this is, which notices it has, and every read of its files, through one bounded reader.

mod error;
mod files;
mod listing;
mod reads;

use std::path::Path;
use std::sync::Arc;

use crate::source::Source;

pub use error::Error;
pub use files::{Disk, Files, Kind, Memory};
pub use listing::{BadName, Listing, Misnamed, NoticeFile};
pub use reads::FileHashes;
use reads::Reads;

/// The file that marks a project's root.
pub const SETTINGS: &str = "notice.toml";
/// The file whose tables the notices of a folder inherit.
pub const DEFAULTS: &str = "_defaults.toml";
/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// No file of a project is longer: a register of personal data is a few kilobytes.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// How deep the files of themes and of a project's own words may lie in their folder.
const MOST_FOLDERS: usize = 4;

/// A project's files.
#[derive(Debug)]
pub struct Project {
    files: Box<dyn Files>,
    /// The files that were read; kept where [`Project::recording`] asked for it.
    reads: Option<Reads>,
}

/// A file's text.
#[derive(Debug, Clone)]
pub struct Text {
    /// The text; what is not UTF-8 in it is replaced.
    pub source: Arc<Source>,
    /// Where the file stops being UTF-8, in bytes.
    pub not_utf8: Option<usize>,
}

impl Project {
    /// The project that a folder belongs to: the nearest one upwards with a `notice.toml`, else the folder itself.
    #[must_use]
    pub fn of(folder: &Path) -> Project {
        // Whatever has that name: a link or a pipe is reported when it is read, and not passed over.
        let marked = folder.ancestors().find(|ancestor| ancestor.join(SETTINGS).symlink_metadata().is_ok());
        Project::at(marked.unwrap_or(folder))
    }

    /// The project whose root a folder is.
    #[must_use]
    pub fn at(root: &Path) -> Project {
        Project::new(Disk::new(root))
    }

    /// The project that has these files.
    #[must_use]
    pub fn new(files: impl Files + 'static) -> Project {
        Project { files: Box::new(files), reads: None }
    }

    /// The same, with every file noted that is read of it from now on.
    #[must_use]
    pub fn recording(self) -> Project {
        Project { reads: Some(Reads::default()), ..self }
    }

    /// The folder that its paths are relative to; empty where it lies in memory.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.files.root()
    }

    /// The files that were read, with the hashes of their bytes; `None` where they are not noted, or one changed meanwhile.
    #[must_use]
    pub fn reads(&self) -> Option<FileHashes> {
        self.reads.as_ref()?.hashes()
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
            Some(link) => Err(Error::NotAFile { path: link.to_owned(), what: "link" }),
            None => Ok(()),
        }
    }

    /// The one reader: whatever the program knows of a project's files has come through here, and is noted here.
    fn contents(&self, path: &str) -> Result<Vec<u8>, Error> {
        let not_a_file = |what| Err(Error::NotAFile { path: path.to_owned(), what });
        match self.files.kind(path) {
            Some(Kind::Folder) => return not_a_file("folder"),
            Some(Kind::Link) => return not_a_file("link"),
            Some(Kind::Special) => return not_a_file("device or pipe"),
            // The system says why a file that is not there cannot be read.
            Some(Kind::File) | None => {}
        }
        let read = self.files.read(path, MOST_BYTES + 1);
        let bytes = read.map_err(|source| Error::Io { path: path.to_owned(), source })?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Error::TooLong { path: path.to_owned() });
        }
        if let Some(reads) = &self.reads {
            reads.note(path, &bytes);
        }
        Ok(bytes)
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
        Listing::of(self)
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
        // What is left to look at, the next one last, with its depth.
        let mut left = vec![(folder.to_owned(), Kind::Folder, 0)];
        while let Some((path, kind, depth)) = left.pop() {
            let is_meant = path.ends_with(ending);
            match kind {
                Kind::File if is_meant => paths.push(path),
                Kind::Link => return Err(Error::NotAFile { path, what: "link" }),
                Kind::Special if is_meant => return Err(Error::NotAFile { path, what: "device or pipe" }),
                Kind::Folder if depth < MOST_FOLDERS => {
                    let names = self.list_folder(&path)?.into_iter().rev();
                    left.extend(names.map(|(name, kind)| (format!("{path}/{name}"), kind, depth + 1)));
                }
                _ => {}
            }
        }
        Ok(paths)
    }

    fn list_folder(&self, path: &str) -> Result<Vec<(String, Kind)>, Error> {
        self.files.list(path).map_err(|source| Error::Io { path: path.to_owned(), source })
    }

    /// Finds a path of the command line in the project, as it is seen from a folder.
    ///
    /// # Errors
    /// When nothing lies there, or it lies outside the project.
    pub fn locate(&self, path: &Path, folder: &Path) -> Result<String, Error> {
        let absent = |source| Error::Absent { path: path.to_path_buf(), source };
        let full = self.files.resolve(&folder.join(path)).map_err(absent)?;
        let root = self.files.resolve(self.root()).unwrap_or_else(|_| self.root().to_path_buf());
        let Ok(inner) = full.strip_prefix(&root) else {
            return Err(Error::Outside { path: path.to_path_buf(), root });
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
        Err(error) => Text {
            source: Source::new(path, String::from_utf8_lossy(error.as_bytes()).into_owned()),
            not_utf8: Some(error.utf8_error().valid_up_to()),
        },
    }
}

/// A part of an id: lower-case letters a–z, digits and hyphens.
#[must_use]
pub fn is_id_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
