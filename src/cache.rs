//! The user's cache folder: one file for each project and output folder. It is not the output folder, since that one gets
//! published.
//!
//! A cache is a memo: it may be old, or be lost, or come from another command than the last one. A failure to read or write it
//! makes a command slower and never wrong.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::digest::Digest;

/// Longer files are not read as a cache. A build of 20,000 notices leaves about 30 MB.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// The cached file for a project and an output folder.
#[derive(Debug)]
pub struct CacheFile(PathBuf);

impl CacheFile {
    /// Returns the file in a cache folder; `None` where the project or the output folder cannot be found.
    #[must_use]
    pub fn new(caches: &Path, root: &Path, out: &Path) -> Option<CacheFile> {
        let mut name = Digest::default();
        for folder in [root, out] {
            name.add(dunce::canonicalize(folder).ok()?.as_os_str().as_encoded_bytes());
        }
        Some(CacheFile(caches.join(format!("{}.json", name.hash()))))
    }

    /// Reads the value, if the file has one that this version understands.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        let there = fs::symlink_metadata(&self.0).ok()?;
        if !there.is_file() || there.len() > MOST_BYTES {
            return None;
        }
        serde_json::from_slice(&fs::read(&self.0).ok()?).ok()
    }

    /// Writes a value. If that fails, the next command finds the old value or none.
    pub fn write(&self, value: &impl Serialize) {
        let Ok(text) = serde_json::to_vec(value) else { return };
        let Some(folder) = self.0.parent() else { return };
        // Another build of the project may write at the same time. Then the one may move the half-written file of the other:
        // JSON that ends too early is no value.
        let temporary = self.0.with_extension("new");
        let _ = fs::remove_file(&temporary);
        let written = fs::create_dir_all(folder)
            // A cache that others may write to could hold a link of this name, which must not be followed.
            .and_then(|()| File::create_new(&temporary)?.write_all(&text))
            .and_then(|()| fs::rename(&temporary, &self.0));
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Value = Vec<u8>;

    fn file(folder: &Path) -> CacheFile {
        CacheFile::new(&folder.join("caches/notice"), folder, folder).unwrap()
    }

    #[test]
    fn a_value_is_read_as_it_was_written_and_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(folder.path());
        assert_eq!(file.read::<Value>(), None);
        for value in [vec![1, 2], vec![3]] {
            file.write(&value);
            assert_eq!(file.read(), Some(value));
        }
        let there = fs::read_dir(file.0.parent().unwrap()).unwrap().count();
        assert_eq!(there, 1, "no temporary file stays");
    }

    #[test]
    fn another_file_has_no_value() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(folder.path());
        file.write(&[1, 2]);
        for wrong in ["", "{}", "null", "[1, 2", "[1, 2] [3]", "[256]", "[-1]"] {
            fs::write(&file.0, wrong).unwrap();
            assert_eq!(file.read::<Value>(), None, "{wrong}");
        }
        fs::remove_file(&file.0).unwrap();
        fs::create_dir(&file.0).unwrap();
        assert_eq!(file.read::<Value>(), None, "a folder");
        file.write(&[1]);
        assert_eq!(file.read::<Value>(), None, "a folder stays");
        assert_eq!(fs::read_dir(file.0.parent().unwrap()).unwrap().count(), 1, "no temporary file stays");
    }

    #[test]
    fn every_project_and_output_folder_has_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
        [&a, &b].iter().for_each(|path| fs::create_dir(path).unwrap());
        let path = |root: &Path, out: &Path| CacheFile::new(folder.path(), root, out).unwrap().0;
        assert_ne!(path(&a, &b), path(&b, &a));
        assert_ne!(path(&a, &a), path(&a, &b));
        assert_eq!(path(&a, &b), path(&a.join("../a"), &b.join(".")));
        assert!(CacheFile::new(folder.path(), &a, &folder.path().join("none")).is_none());
    }
}
