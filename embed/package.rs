//! The files of the package that hold data.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Fault, Faults};

/// The folders below the package's root that hold data.
pub(crate) const FOLDERS: &[&str] =
    &["locales", "themes", "src/rules", "src/reading", "src/jurisdictions", "src/vocabulary"];

/// A file of data.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path relative to the package, with `/`.
    pub path: String,
    /// Its absolute path; none for a text that several files make.
    pub absolute: Option<PathBuf>,
    /// Its text.
    pub text: String,
}

impl File {
    /// A fault at a byte of the file.
    pub(crate) fn fault(&self, at: usize, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        let line = self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        Fault { file: self.path.clone(), line, what: what.into(), remedy: remedy.into() }
    }

    /// The Rust expression for the file's text.
    pub(crate) fn include(&self) -> String {
        match &self.absolute {
            Some(path) => format!("include_str!({path:?})"),
            None => format!("{:?}", self.text),
        }
    }
}

/// The package's files.
#[derive(Debug, Default)]
pub(crate) struct Package {
    /// Sorted by path.
    files: Vec<File>,
}

impl Package {
    /// Adds the files of the package in a folder. One that cannot be read is a fault; one whose path is known continues the
    /// file that is there.
    pub(crate) fn add(&mut self, root: &Path, faults: &mut Faults) {
        for folder in FOLDERS {
            self.collect(root, &root.join(folder), faults);
        }
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
    }

    fn collect(&mut self, root: &Path, folder: &Path, faults: &mut Faults) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let absolute = entry.path();
            if absolute.is_dir() {
                self.collect(root, &absolute, faults);
                continue;
            }
            let relative = absolute.strip_prefix(root).unwrap_or(&absolute);
            let path = relative.to_string_lossy().replace('\\', "/");
            match fs::read_to_string(&absolute) {
                Ok(text) => match self.files.iter_mut().find(|file| file.path == path) {
                    Some(file) => {
                        file.absolute = None;
                        file.text.push_str(&format!("\n{text}"));
                    }
                    None => self.files.push(File { path, absolute: Some(absolute), text }),
                },
                Err(error) => {
                    let what = format!("the file cannot be read ({error})");
                    faults.add(Fault::of_file(&path, what, "a file of data is text in UTF-8"));
                }
            }
        }
    }

    /// The file of this path.
    pub(crate) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The files below a folder whose names end so, each with its path relative to the folder; sorted by path.
    pub(crate) fn below<'p>(&'p self, folder: &str, end: &str) -> impl Iterator<Item = (&'p str, &'p File)> {
        self.files.iter().filter_map(move |file| {
            let relative = file.path.strip_prefix(folder)?.strip_prefix('/')?;
            relative.ends_with(end).then_some((relative, file))
        })
    }
}
