//! The manifest: the files that notice wrote, with their hashes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use crate::digest::sha256;
use crate::page::Page;
use crate::problem::Message;

use super::error::Error;
use super::names::check_path;
use super::page_paths::PagePaths;

/// The version of the manifest. A manifest of another version is refused, since its files must not be guessed.
const VERSION: u64 = 1;

/// The files that a build wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Whether the pages are marked as a draft.
    pub(super) is_draft: bool,
    /// The files by path.
    pub(super) entries: BTreeMap<String, Entry>,
}

/// One file of a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    pub(super) format: Cow<'static, str>,
    /// The hash of the file's bytes, in lower-case hexadecimal.
    pub(super) sha256: String,
}

impl Entry {
    /// Returns a page's entry and its bytes, if its path is one of a page.
    pub(super) fn new(page: Page, paths: &PagePaths) -> Result<(Entry, Vec<u8>), Error> {
        let Page { path, bytes, source, language, format } = page;
        let no_page = || Message::new("path-of-no-page");
        match check_path(&path).and_then(|()| paths.allow_path(&path).then_some(()).ok_or_else(no_page)) {
            Err(reason) => Err(Error::BadPath { path, reason }),
            Ok(()) => {
                let sha256 = sha256(&bytes);
                Ok((
                    Entry {
                        path,
                        source,
                        language: language.map(|language| language.to_string()),
                        format: format.into(),
                        sha256,
                    },
                    bytes,
                ))
            }
        }
    }

    /// Checks an entry of a file that anybody may have written. The error is a clause.
    fn check(&self) -> Result<(), Message> {
        let of_path = |id| Message::new(id).text("path", &self.path);
        check_path(&self.path).map_err(|reason| of_path("manifest-path").part("reason", reason))?;
        if is_sha256(&self.sha256) { Ok(()) } else { Err(of_path("manifest-hash")) }
    }

    /// Whether it is a page of this source; `None` for a page of many notices.
    pub(super) fn is_of(&self, source: Option<&str>) -> bool {
        self.source.as_deref() == source
    }

    /// Whether a file with these bytes is as notice wrote it.
    pub(super) fn describes(&self, bytes: &[u8]) -> bool {
        self.sha256 == sha256(bytes)
    }
}

/// The contents of a manifest file. Its fields have the order of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a manifest of notice")]
struct File<'a> {
    version: u64,
    draft: bool,
    files: Vec<Cow<'a, Entry>>,
}

/// The version of a manifest file, which is read first.
#[derive(Deserialize)]
#[serde(expecting = "a manifest of notice")]
struct Version {
    version: u64,
}

/// Why a manifest cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is no JSON: empty, cut off or garbage, as after a power loss or a merge. The files beside it tell the rest.
    Damaged,
    /// It is JSON, and yet no manifest of this version. The reason is a clause. Somebody wrote it so, and its files must not be
    /// guessed.
    Foreign(Message),
}

impl Manifest {
    /// Reads a manifest.
    pub(super) fn parse(bytes: &[u8]) -> Result<Manifest, Unreadable> {
        Manifest::read(bytes).map_err(|reason| match serde_json::from_slice::<IgnoredAny>(bytes) {
            Ok(_) => Unreadable::Foreign(reason),
            Err(_) => Unreadable::Damaged,
        })
    }

    /// Returns the files that a damaged manifest still lists, up to the first that is not whole. A file is not taken for
    /// notice's own by that alone: it must have the hash too. `None` if the beginning is no manifest of this version.
    pub(super) fn salvage(bytes: &[u8]) -> Option<Manifest> {
        let list = b"\"files\"";
        let at = bytes.windows(list.len()).position(|part| part == list)?;
        let beginning = [&bytes[..at], b"\"files\":[]}"].concat();
        let mut salvaged = Manifest::read(&beginning).ok()?;
        let mut rest = after(&bytes[at + list.len()..], b':').and_then(|rest| after(rest, b'['));
        while let Some(list) = rest {
            let mut items = serde_json::Deserializer::from_slice(list).into_iter::<Entry>();
            let Some(Ok(entry)) = items.next() else { break };
            rest = after(&list[items.byte_offset()..], b',');
            if entry.check().is_ok() {
                salvaged.entries.insert(entry.path.clone(), entry);
            }
        }
        Some(salvaged)
    }

    /// Reads a manifest. The error is a clause about the mistake in it.
    fn read(bytes: &[u8]) -> Result<Manifest, Message> {
        let syntax = |error: serde_json::Error| Message::new("manifest-syntax").text("detail", error.to_string());
        let Version { version } = serde_json::from_slice(bytes).map_err(syntax)?;
        if version != VERSION {
            let known = VERSION.to_string();
            return Err(Message::new("manifest-version").text("version", version.to_string()).text("known", known));
        }
        let file: File<'_> = serde_json::from_slice(bytes).map_err(syntax)?;
        let mut entries = BTreeMap::new();
        for entry in file.files.into_iter().map(Cow::into_owned) {
            entry.check()?;
            if let Some(twice) = entries.insert(entry.path.clone(), entry) {
                return Err(Message::new("manifest-twice").text("path", twice.path));
            }
        }
        Ok(Manifest { is_draft: file.draft, entries })
    }

    /// Returns the manifest's bytes, which do not depend on the order in which files were added.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let files = self.entries.values().map(Cow::Borrowed).collect();
        let file = File { version: VERSION, draft: self.is_draft, files };
        let mut bytes =
            serde_json::to_vec_pretty(&file).expect("a manifest holds only strings, a number and a boolean");
        bytes.push(b'\n');
        bytes
    }
}

/// Returns what follows a character, if only white space stands before it.
fn after(bytes: &[u8], character: u8) -> Option<&[u8]> {
    bytes.trim_ascii_start().strip_prefix(&[character])
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
