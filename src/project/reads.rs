//! What was read of a project's files, so that a later command can tell whether it would read the same.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

/// Files by path, each with the SHA-256 of its bytes.
pub type FileHashes = BTreeMap<String, [u8; 32]>;

/// Every file that was read.
#[derive(Debug, Default)]
pub(super) struct Reads(Mutex<Noted>);

#[derive(Debug, Default)]
struct Noted {
    files: FileHashes,
    /// Whether a file that was read twice had other bytes the second time.
    has_changed: bool,
}

impl Reads {
    /// Notes a file. Many threads read at once, so that the bytes are hashed before anybody has to wait.
    pub(super) fn note(&self, path: &str, bytes: &[u8]) {
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        // A panic of another thread ends the command; it cannot leave the map half-changed.
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = noted.files.insert(path.to_owned(), hash);
        noted.has_changed |= before.is_some_and(|before| before != hash);
    }

    /// All files so far; `None` where one changed in between, since nobody can tell which of its bytes went into what.
    pub(super) fn hashes(&self) -> Option<FileHashes> {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (!noted.has_changed).then(|| noted.files.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::project::Project;

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
        assert_eq!(project.reads().unwrap().into_keys().collect::<Vec<_>>(), ["logo.svg", "notice.toml"]);
    }

    #[test]
    fn a_file_that_changes_between_two_readings_spoils_the_whole() {
        let folder = tempfile::tempdir().unwrap();
        let project = Project::at(folder.path()).recording();
        for text in ["a", "b", "a"] {
            fs::write(folder.path().join("notice.toml"), text).unwrap();
            project.read("notice.toml").unwrap();
        }
        assert_eq!(project.reads(), None);
    }
}
