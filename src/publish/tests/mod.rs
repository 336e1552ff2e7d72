//! The promises of the room, one by one.

mod comparing;
mod damaged;
mod dying;
mod permissions;
mod publishing;
mod refusing;
mod returning;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::page::Page;
use crate::problem::Fault as _;

use super::*;

/// Returns an error and its remedy in the words that the command line shows.
fn in_words(error: &Error) -> String {
    let locale = Locale::new(Language::FALLBACK, &OwnWords::default());
    let message = error.message();
    let words = format!("{} {}", locale.word(&message), locale.word_remedy(&message));
    assert!(locale.problems().is_empty(), "{:?}", locale.problems());
    words
}

/// A project in a folder of its own, with sources that must not be written to.
struct Project {
    folder: TempDir,
    protected: Vec<PathBuf>,
    out: PathBuf,
}

impl Project {
    fn new() -> Project {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("project");
        fs::create_dir_all(root.join("notices/enegia")).unwrap();
        fs::write(root.join("notices/enegia/marketing.toml"), "id = 1\n").unwrap();
        let protected = vec![root.join("notices"), root.join("locales")];
        Project { protected, out: root.join("public"), folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    fn file(&self, path: &str) -> PathBuf {
        self.out.join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.file(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.file(path).parent().unwrap()).unwrap();
        fs::write(self.file(path), text).unwrap();
    }

    fn on<T>(&self, change: impl FnOnce(&mut Target<'_>), act: impl FnOnce(&Target<'_>) -> T) -> T {
        let root = self.root();
        let mut target = Target {
            out: &self.out,
            is_given: true,
            root: &root,
            home: None,
            protected: &self.protected,
            languages: &[],
            is_draft: false,
            is_partial: false,
        };
        change(&mut target);
        act(&target)
    }

    fn begin(&self) -> Result<Staging, Error> {
        self.on(|_| {}, Staging::begin)
    }

    /// Begins a build and stages all its pages.
    fn stage(&self, pages: &[(&str, &str)]) -> Staging {
        let staging = self.begin().unwrap();
        add(&staging, pages);
        staging
    }

    fn try_build(&self, pages: &[(&str, &str)]) -> Result<Outcome, Error> {
        self.stage(pages).commit().map(what_was_done)
    }

    fn build(&self, pages: &[(&str, &str)]) -> Outcome {
        self.try_build(pages).unwrap()
    }

    fn build_part(&self, pages: &[(&str, &str)]) -> Outcome {
        let staging = self.begin_part();
        add(&staging, pages);
        what_was_done(staging.commit().unwrap())
    }

    fn begin_part(&self) -> Staging {
        self.on(|target| target.is_partial = true, Staging::begin).unwrap()
    }

    fn check(&self, pages: &[(&str, &str)]) -> Difference {
        let comparison = self.on(|_| {}, Comparison::begin).unwrap();
        for (path, text) in pages {
            comparison.add(page(path, text)).unwrap();
        }
        comparison.finish().unwrap()
    }

    /// Everything in the output folder: files with their bytes, folders with a `/`.
    fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.out)
    }
}

/// An outcome without the hash of the manifest, which has tests of its own.
fn what_was_done(outcome: Outcome) -> Outcome {
    Outcome { manifest: String::new(), ..outcome }
}

fn add(staging: &Staging, pages: &[(&str, &str)]) {
    for (path, text) in pages {
        staging.stage(page(path, text)).unwrap();
    }
}

fn page(path: &str, text: &str) -> Page {
    Page {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
        source: Some("notices/enegia/marketing.toml".to_owned()),
        language: Language::parse("fi"),
        format: "html",
    }
}

/// The files of a build of these pages into a new folder.
fn fresh(pages: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let project = Project::new();
    project.build(pages);
    project.tree()
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    fn look(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                look(&entry.path(), &format!("{name}/"), found);
                found.insert(name + "/", Vec::new());
            } else if entry.file_type().unwrap().is_symlink() {
                found.insert(name, fs::read_link(entry.path()).unwrap().into_os_string().into_encoded_bytes());
            } else {
                found.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    if root.exists() {
        look(root, "", &mut found);
    }
    found
}

fn paths(tree: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    tree.keys().map(String::as_str).collect()
}
