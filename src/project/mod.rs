//! Which project this is, which notices it has, and every read of its files, through one bounded reader.

mod reads;

use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use crate::finding::Finding;
use crate::language::Language;
use crate::load::{codes, invalid_id};
use crate::locale::OwnFile;
use crate::source::{Source, Spot};
use crate::theme::ThemeFile;

pub use reads::FileHashes;
use reads::Reads;

/// The file that marks a project's root.
pub const SETTINGS: &str = "notice.toml";
/// The file that lends tables to the notices of a folder.
pub const DEFAULTS: &str = "_defaults.toml";
/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// No file of a project is longer: a register of personal data is a few kilobytes.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// A project on disk.
#[derive(Debug)]
pub struct Project {
    /// Its root.
    pub root: PathBuf,
    /// What was read of it, where somebody will ask.
    reads: Option<Reads>,
}

/// A notice's file.
#[derive(Debug, Clone)]
pub struct NoticeFile {
    /// Its id.
    pub id: String,
    /// Its path relative to the root, with `/`.
    pub path: String,
    /// The folders above it under `notices/`, the outermost first; `""` is `notices/` itself.
    pub folders: Vec<String>,
}

/// What lies under `notices/`.
#[derive(Debug, Default)]
pub struct Listing {
    /// The notices, sorted by id.
    pub notices: Vec<NoticeFile>,
    /// Folders that have a `_defaults.toml`, sorted.
    pub folders: Vec<String>,
    /// Files whose names cannot stand in an address.
    pub findings: Vec<Finding>,
}

/// A file's text, with a finding when it is not UTF-8.
pub type Text = (Arc<Source>, Option<Finding>);

/// A file or folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system says so.
    #[error("{path} cannot be read: {source}")]
    Io {
        /// The path, relative to the root.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file is too long to be one of a project's.
    #[error("{path} is longer than {} MiB; a file of a project is text of a few kilobytes", MOST_BYTES / 1024 / 1024)]
    TooLong {
        /// The path, relative to the root.
        path: String,
    },
    /// It is neither a file nor a folder, or a link.
    #[error("{path} is a {what}; put the file itself there")]
    NotAFile {
        /// The path, relative to the root.
        path: String,
        /// What it is.
        what: &'static str,
    },
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
        Project { root: root.to_path_buf(), reads: None }
    }

    /// The same, with every file noted that is read of it from now on.
    #[must_use]
    pub fn recording(self) -> Project {
        Project { reads: Some(Reads::default()), ..self }
    }

    /// The files that were read, with the hashes of their bytes; `None` where they are not noted, or one changed meanwhile.
    #[must_use]
    pub fn reads(&self) -> Option<FileHashes> {
        self.reads.as_ref()?.hashes()
    }

    /// The text of a file; with a finding when it is not UTF-8.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub fn read(&self, path: &str) -> Result<Text, ReadError> {
        self.contents(path).map(|bytes| text(path, bytes))
    }

    /// What a file holds that the project's settings name.
    ///
    /// # Errors
    /// When there is no such file, it lies behind a link, it is too long, or it cannot be read.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.refuse_links(path)?;
        self.contents(path)
    }

    /// A link may lead anywhere: out of the project, or in a circle.
    fn refuse_links(&self, path: &str) -> Result<(), ReadError> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        let is_link = |part: &&str| self.root.join(part).is_symlink();
        match ends.map(|end| &path[..end]).find(is_link) {
            Some(link) => Err(ReadError::NotAFile { path: link.to_owned(), what: "link" }),
            None => Ok(()),
        }
    }

    /// The one reader: whatever the program knows of a project's files has come through here, and is noted here.
    fn contents(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let io = |source| ReadError::Io { path: path.to_owned(), source };
        let full = self.root.join(path);
        let metadata = fs::metadata(&full).map_err(io)?;
        if !metadata.is_file() {
            let what = if metadata.is_dir() { "folder" } else { "device or pipe" };
            return Err(ReadError::NotAFile { path: path.to_owned(), what });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(MOST_BYTES)).unwrap_or_default());
        let file = fs::File::open(&full).map_err(io)?;
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(io)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(ReadError::TooLong { path: path.to_owned() });
        }
        if let Some(reads) = &self.reads {
            reads.note(path, &bytes);
        }
        Ok(bytes)
    }

    /// The project's settings, when it has some.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn settings(&self) -> Result<Option<Text>, ReadError> {
        if self.root.join(SETTINGS).symlink_metadata().is_err() {
            return Ok(None);
        }
        self.refuse_links(SETTINGS)?;
        self.read(SETTINGS).map(Some)
    }

    /// The notices and the folders with defaults.
    ///
    /// # Errors
    /// When a folder cannot be listed, or holds a link, a pipe or a device.
    pub fn list(&self) -> Result<Listing, ReadError> {
        let mut listing = Listing::default();
        let base = self.root.join(NOTICES);
        if !base.exists() {
            return Ok(listing);
        }
        for entry in WalkDir::new(&base).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry)) {
            let entry = entry.map_err(|error| ReadError::Io {
                path: error.path().map_or_else(|| NOTICES.to_owned(), |path| self.relative(path)),
                source: error.into(),
            })?;
            let path = self.relative(entry.path());
            let kind = entry.file_type();
            if kind.is_symlink() || !(kind.is_file() || kind.is_dir()) {
                let what = if kind.is_symlink() { "link" } else { "device or pipe" };
                return Err(ReadError::NotAFile { path, what });
            }
            if entry.depth() == 0 && kind.is_file() {
                return Err(ReadError::NotAFile { path, what: "file where the folder of the notices should be" });
            }
            if kind.is_file() {
                self.add(&path, &mut listing)?;
            }
        }
        self.beside_folders(&mut listing);
        Ok(listing)
    }

    fn add(&self, path: &str, listing: &mut Listing) -> Result<(), ReadError> {
        let inner = path.strip_prefix(NOTICES).and_then(|path| path.strip_prefix('/')).unwrap_or(path);
        let (folder, name) = inner.rsplit_once('/').unwrap_or(("", inner));
        if name == DEFAULTS {
            listing.folders.push(folder.to_owned());
            return Ok(());
        }
        let Some(id) = inner.strip_suffix(".toml") else { return Ok(()) };
        let fault = if id.split('/').any(|part| part == "index") {
            Some("reserved")
        } else if id.split('/').all(is_id_part) {
            None
        } else {
            Some("file-name")
        };
        if let Some(case) = fault {
            let source = Source::new(path, "");
            listing.findings.push(invalid_id(Spot::start_of(&source), case, id));
            return Ok(());
        }
        let folders = std::iter::once(String::new())
            .chain(folder.match_indices('/').map(|(at, _)| folder[..at].to_owned()))
            .chain((!folder.is_empty()).then(|| folder.to_owned()))
            .collect();
        listing.notices.push(NoticeFile { id: id.to_owned(), path: path.to_owned(), folders });
        Ok(())
    }

    /// `enegia.toml` beside `enegia/`: the notice's other formats and the folder's pages would get into each other's way.
    fn beside_folders(&self, listing: &mut Listing) {
        for notice in &listing.notices {
            if self.root.join(NOTICES).join(&notice.id).is_dir() {
                let source = Source::new(&notice.path, "");
                listing.findings.push(invalid_id(Spot::start_of(&source), "file-beside-folder", &notice.id));
            }
        }
        listing.notices.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// The project's own words: `locales/LANGUAGE/*.ftl`.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn own_words(&self) -> Result<(Vec<OwnFile>, Vec<Finding>), ReadError> {
        let mut files = Vec::new();
        let mut findings = Vec::new();
        for path in self.files_in("locales", ".ftl")? {
            let language = path.split('/').nth(1).and_then(Language::parse);
            let Some(language) = language else { continue };
            let (source, finding) = self.read(&path)?;
            findings.extend(finding);
            files.push(OwnFile { language, source });
        }
        Ok((files, findings))
    }

    /// The files of one of the project's own themes; none when it has no such folder.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn theme(&self, name: &str) -> Result<(Vec<ThemeFile>, Vec<Finding>), ReadError> {
        let mut files = Vec::new();
        let mut findings = Vec::new();
        let folder = format!("themes/{name}");
        if !is_id_part(name) {
            return Ok((files, findings));
        }
        for extension in [".html", ".css", ".toml"] {
            for path in self.files_in(&folder, extension)? {
                let (source, finding) = self.read(&path)?;
                findings.extend(finding);
                let name = path.strip_prefix(&folder).unwrap_or(&path).trim_start_matches('/').to_owned();
                files.push(ThemeFile { name, source });
            }
        }
        Ok((files, findings))
    }

    /// The names of the project's own themes, sorted.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn themes(&self) -> Result<Vec<String>, ReadError> {
        let paths = [".html", ".css", ".toml"].map(|extension| self.files_in("themes", extension));
        let mut names = Vec::new();
        for paths in paths {
            let paths = paths?;
            let folders = paths.iter().filter_map(|path| path.strip_prefix("themes/")?.split_once('/'));
            names.extend(folders.map(|(name, _)| name.to_owned()).filter(|name| is_id_part(name)));
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    fn files_in(&self, folder: &str, extension: &str) -> Result<Vec<String>, ReadError> {
        let base = self.root.join(folder);
        self.refuse_links(folder)?;
        if !base.is_dir() {
            return Ok(Vec::new());
        }
        let mut files = Vec::new();
        for entry in WalkDir::new(&base).sort_by_file_name().max_depth(4) {
            let entry = entry.map_err(|error| ReadError::Io { path: folder.to_owned(), source: error.into() })?;
            let path = self.relative(entry.path());
            let kind = entry.file_type();
            let is_ours = path.ends_with(extension);
            if kind.is_symlink() || (is_ours && !kind.is_file() && !kind.is_dir()) {
                let what = if kind.is_symlink() { "link" } else { "device or pipe" };
                return Err(ReadError::NotAFile { path, what });
            }
            if kind.is_file() && is_ours {
                files.push(path);
            }
        }
        Ok(files)
    }

    /// A path inside the project, relative to its root, with `/`.
    #[must_use]
    pub fn relative(&self, path: &Path) -> String {
        let inner = path.strip_prefix(&self.root).unwrap_or(path);
        let parts = inner.components().filter_map(|part| match part {
            Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
            _ => None,
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

/// Bytes as a file's text; with a finding when they are not UTF-8.
#[must_use]
pub fn text(path: &str, bytes: Vec<u8>) -> Text {
    match String::from_utf8(bytes) {
        Ok(text) => (Source::new(path, text), None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = Source::new(path, String::from_utf8_lossy(error.as_bytes()).into_owned());
            let spot = Spot { source: Arc::clone(&source), span: at..at + '\u{fffd}'.len_utf8() };
            (source, Some(Finding::new(&codes::NOT_UTF8, spot)))
        }
    }
}

/// A part of an id: lower-case letters a–z, digits and hyphens.
#[must_use]
pub fn is_id_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().to_str().is_some_and(|name| name.starts_with('.'))
}
