//! Open texts laid over other files, as an editor server has them.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::files::{Files, Kind, Memory};

/// Files with open texts laid over them. Clones share the texts, so that one of them can be given to a project.
#[derive(Debug, Clone)]
pub struct Overlay {
    below: Arc<dyn Files>,
    texts: Arc<RwLock<Memory>>,
}

impl Overlay {
    /// Lays no text over these files yet.
    #[must_use]
    pub fn new(below: impl Files + 'static) -> Overlay {
        Overlay::over(Arc::new(below))
    }

    /// Lays no text over files that somebody else may hold too.
    pub(super) fn over(below: Arc<dyn Files>) -> Overlay {
        Overlay { below, texts: Arc::default() }
    }

    /// Opens a text in place of a file, which need not exist. A text that is open already is replaced.
    pub fn open(&self, path: &str, text: impl Into<Vec<u8>>) {
        self.write().insert(path, text);
    }

    /// Closes a text: the file below it is seen again.
    pub fn close(&self, path: &str) {
        self.write().remove(path);
    }

    fn texts(&self) -> RwLockReadGuard<'_, Memory> {
        // A panic of another thread cannot leave a text half-changed.
        self.texts.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Memory> {
        self.texts.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files for Overlay {
    fn root(&self) -> &Path {
        self.below.root()
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        self.texts().kind(path).or_else(|| self.below.kind(path))
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, Kind)>> {
        let open = self.texts().list(folder)?;
        let mut found = match self.below.list(folder) {
            Err(_) if !open.is_empty() => Vec::new(),
            below => below?,
        };
        found.retain(|(name, _)| open.iter().all(|(open, _)| open != name));
        found.extend(open);
        found.sort();
        Ok(found)
    }

    fn read(&self, path: &str, most: u64) -> io::Result<Vec<u8>> {
        let texts = self.texts();
        if texts.kind(path) == Some(Kind::File) { texts.read(path, most) } else { self.below.read(path, most) }
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.below.resolve(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlay() -> Overlay {
        Overlay::new(Memory::default().with("notices/a.toml", "a").with("notices/aamu/c.toml", "c"))
    }

    fn names(files: &Overlay, folder: &str) -> Vec<String> {
        files.list(folder).unwrap().into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn an_open_text_stands_in_place_of_its_file_until_it_is_closed() {
        let files = overlay();
        let given = files.clone();
        files.open("notices/a.toml", "other");
        assert_eq!(given.read("notices/a.toml", 9).unwrap(), b"other");
        assert_eq!(given.read("notices/a.toml", 2).unwrap(), b"ot");
        assert_eq!(given.read("notices/aamu/c.toml", 9).unwrap(), b"c");
        files.close("notices/a.toml");
        assert_eq!(given.read("notices/a.toml", 9).unwrap(), b"a");
    }

    #[test]
    fn a_text_of_no_file_is_listed_beside_the_files() {
        let files = overlay();
        files.open("notices/b.toml", "b");
        files.open("locales/fi/own.ftl", "");
        assert_eq!(names(&files, "notices"), ["a.toml", "aamu", "b.toml"]);
        assert_eq!(names(&files, ""), ["locales", "notices"]);
        assert_eq!(names(&files, "locales/fi"), ["own.ftl"]);
        assert_eq!(files.kind("locales"), Some(Kind::Folder));
        files.close("locales/fi/own.ftl");
        assert_eq!(files.kind("locales"), None);
        assert_eq!(names(&files, "notices/aamu"), ["c.toml"]);
    }
}
