//! Files in the output folder that are not notice's own.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use super::error::Error;
use super::folder::{Folder, Place};
use super::names::{LOCK, MANIFEST, SCRATCH};
use super::pages::parents;

/// A search for files that are not notice's own.
pub(super) struct Foreign<'a> {
    folder: &'a Folder,
    files: BTreeSet<&'a str>,
    folders: BTreeSet<&'a str>,
    found: Vec<String>,
}

impl<'a> Foreign<'a> {
    /// A search for files other than these. `deserted` are folders that notice's own files lay in.
    pub(super) fn new(
        folder: &'a Folder,
        ours: impl Iterator<Item = &'a str>,
        deserted: impl Iterator<Item = &'a str>,
    ) -> Foreign<'a> {
        let files: BTreeSet<&str> = ours.chain([MANIFEST, LOCK]).collect();
        let folders = files.iter().flat_map(|path| parents(path)).chain(deserted).collect();
        Foreign { folder, files, folders, found: Vec::new() }
    }

    /// Returns the paths of the files; that of a folder, which ends with `/`, stands for all files in it.
    pub(super) fn find(mut self) -> Result<Vec<String>, Error> {
        if let Place::Folder = self.folder.place("")? {
            self.look_into("")?;
        }
        self.found.sort();
        Ok(self.found)
    }

    /// Searches a folder. An inner folder without files of notice's own is named and not searched: it may be a repository.
    fn look_into(&mut self, path: &str) -> Result<(), Error> {
        for (name, is_folder) in list(self.folder, path)? {
            let inner = if path.is_empty() { name } else { format!("{path}/{name}") };
            if is_folder && inner == SCRATCH {
                continue;
            }
            if is_folder && self.folders.contains(inner.as_str()) {
                self.look_into(&inner)?;
            } else if is_folder {
                self.found.push(inner + "/");
            } else if !self.files.contains(inner.as_str()) {
                self.found.push(inner);
            }
        }
        Ok(())
    }
}

/// Returns the names in a folder, and whether each is a folder and not a link to one.
fn list(folder: &Folder, path: &str) -> Result<Vec<(String, bool)>, Error> {
    let path = folder.path(path);
    let read = || -> io::Result<Vec<(String, bool)>> {
        fs::read_dir(&path)?
            .map(|entry| {
                let entry = entry?;
                Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()))
            })
            .collect()
    };
    read().map_err(Error::io("list", &path))
}
