//! The files of a project that were read, with their hashes: a later command can tell whether it would read the same, and a
//! command that reads a file twice notices an edit in between.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

/// The SHA-256 of a file.
pub type Hash = [u8; 32];

/// Files by path, each with its hash.
pub type FileHashes = BTreeMap<String, Hash>;

/// Every file that was read.
#[derive(Debug, Default)]
pub(super) struct Reads(Mutex<FileHashes>);

impl Reads {
    /// Notes a file, and returns whether it has the bytes of the last time. Many threads read at once, so the bytes are hashed
    /// before the map is locked.
    pub(super) fn note(&self, path: &str, bytes: &[u8]) -> bool {
        let hash: Hash = Sha256::digest(bytes).into();
        *self.files().entry(path.to_owned()).or_insert(hash) == hash
    }

    /// All files so far.
    pub(super) fn hashes(&self) -> FileHashes {
        self.files().clone()
    }

    /// The hash of a file, if it was read.
    pub(super) fn hash_of(&self, path: &str) -> Option<Hash> {
        self.files().get(path).copied()
    }

    fn files(&self) -> MutexGuard<'_, FileHashes> {
        // A panic of another thread ends the command; it cannot leave the map half-changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
