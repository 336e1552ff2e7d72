//! Keys: hashes of everything that pages are made of.

use crate::digest::Digest;
use crate::project::{DEFAULTS, NOTICES, NoticeFile};
use crate::site::{NoticeHeader, Site};
use crate::workspace::Workspace;

/// Makes the keys of a site's pages.
pub(super) struct Keys<'a> {
    workspace: &'a Workspace,
    site: &'a Site<'a>,
    program: &'a [String],
    /// Hash of the program and of the files that every page depends on: settings, own words, themes and logos.
    shared: String,
}

impl<'a> Keys<'a> {
    /// Begins when the site is ready and no page was made; `None` where the program is not known or the project does not note
    /// which files are read.
    pub(super) fn new(workspace: &'a Workspace, site: &'a Site<'a>, program: Option<&'a [String]>) -> Option<Keys<'a>> {
        let program = program?;
        Some(Keys { workspace, site, program, shared: shared(workspace, program)? })
    }

    /// Returns the key of a notice's pages, and of its findings but for the day; `None` where its file was not read.
    pub(super) fn notice(&self, file: &NoticeFile, header: &NoticeHeader) -> Option<String> {
        let NoticeFile { id, path, folders } = file;
        let mut digest = Digest::default();
        digest.add(&self.shared);
        digest.add(id);
        digest.add(path);
        digest.add(self.workspace.project.hash_of(path)?);
        for folder in folders {
            digest.add_all(self.defaults(folder).iter());
        }
        digest.add_value(&self.site.page_inputs(header.related.iter().map(String::as_str)));
        Some(digest.hash())
    }

    /// Returns the key of the pages that stand for many notices. Their looks come from the defaults of all folders.
    pub(super) fn indexes(&self) -> String {
        let mut digest = Digest::default();
        digest.add(&self.shared);
        for folder in &self.workspace.listing.folders {
            digest.add(folder);
            digest.add_all(self.defaults(folder).iter());
        }
        digest.add_value(&self.site.index_inputs());
        digest.hash()
    }

    /// Whether no file was read since the keys were begun that every page may depend on. Such a file would be in no key.
    pub(super) fn are_complete(&self) -> bool {
        shared(self.workspace, self.program).as_ref() == Some(&self.shared)
    }

    /// Returns the hash of a folder's `_defaults.toml`, where it has one.
    fn defaults(&self, folder: &str) -> Option<[u8; 32]> {
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.workspace.project.hash_of(&format!("{NOTICES}/{folder}{DEFAULTS}"))
    }
}

/// Returns the hash of the program and of the files that were read so far, but for notices and their defaults.
fn shared(workspace: &Workspace, program: &[String]) -> Option<String> {
    let mut digest = Digest::default();
    digest.add_all(program.iter());
    let is_notice = |path: &str| path.starts_with(NOTICES) && path.ends_with(".toml");
    for (path, hash) in workspace.project.reads()?.iter().filter(|(path, _)| !is_notice(path)) {
        digest.add(path);
        digest.add(hash);
    }
    Some(digest.hash())
}
