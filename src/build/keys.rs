//! Keys: hashes of everything that pages are made of.

use crate::digest::Digest;
use crate::project::{Hash, NOTICES, NoticeFile, defaults_path};
use crate::site::Site;
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
    /// Hashes the shared files that were read so far, so the site must be ready and no page be made. Returns `None` if the
    /// program is unknown or the project does not note its reads.
    pub(super) fn new(workspace: &'a Workspace, site: &'a Site<'a>, program: Option<&'a [String]>) -> Option<Keys<'a>> {
        let program = program?;
        Some(Keys { workspace, site, program, shared: shared(workspace, program)? })
    }

    /// Returns the hash of everything that a notice's pages and findings depend on, except the day; `None` if its file was not
    /// read. `related` are the ids of the notices that it names.
    pub(super) fn notice<'s>(&'s self, file: &NoticeFile, related: impl Iterator<Item = &'s str>) -> Option<String> {
        let NoticeFile { id, path, folders } = file;
        let mut digest = Digest::default();
        digest.add(&self.shared);
        digest.add(id);
        digest.add(path);
        digest.add(self.workspace.project.hash_of(path)?);
        for folder in folders {
            digest.add_all(self.defaults(folder).iter());
        }
        digest.add_value(&self.site.page_inputs(related));
        Some(digest.hash())
    }

    /// Returns the key of the site's own pages: indexes, sitemap and assets. Their looks come from the defaults of all folders.
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

    /// Returns whether no shared file was read after [`Keys::new`]. The keys would lack such a file.
    pub(super) fn are_complete(&self) -> bool {
        shared(self.workspace, self.program).as_ref() == Some(&self.shared)
    }

    /// Returns the hash of a folder's `_defaults.toml`, where it has one.
    fn defaults(&self, folder: &str) -> Option<Hash> {
        self.workspace.project.hash_of(&defaults_path(folder))
    }
}

/// Returns the hash of the program and of the files that were read so far, except notices and their defaults.
fn shared(workspace: &Workspace, program: &[String]) -> Option<String> {
    let mut digest = Digest::default();
    digest.add_all(program.iter());
    let is_notice =
        |path: &str| path.strip_prefix(NOTICES).is_some_and(|path| path.starts_with('/')) && path.ends_with(".toml");
    for (path, hash) in workspace.project.reads()?.iter().filter(|(path, _)| !is_notice(path)) {
        digest.add(path);
        digest.add(hash);
    }
    Some(digest.hash())
}
