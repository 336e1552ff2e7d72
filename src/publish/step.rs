//! The steps of a commit, and their outcome.

use super::obstacle::InTheWay;
use super::scratch::Temporary;

/// One change of the output folder. Paths are relative to it.
pub(super) enum Step {
    /// Lays the next manifest down beside the pages, so that a dead build's pages are known by it.
    Announce(Vec<u8>),
    MakeFolder(String),
    Publish(Temporary, String),
    Delete(String),
    RemoveFolderIfEmpty(String),
    PublishManifest,
    /// Removes what dead builds announced.
    Settle,
}

/// What has to happen for a page.
#[derive(Debug)]
pub(super) enum Change {
    /// It is there already.
    None,
    /// It lies in a temporary file.
    Write {
        temporary: Temporary,
        /// Whether somebody changed the page that is there.
        edited: bool,
    },
    /// It cannot be put into place.
    Blocked(InTheWay),
}

/// What a build did to the output folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many pages were written. The manifest is not counted.
    pub written: usize,
    /// How many pages were there already, byte for byte.
    pub unchanged: usize,
    /// Pages of the builds before that no page stands for now.
    pub deleted: Vec<String>,
    /// The same, but somebody changed them since: they stay, and are no longer notice's own.
    pub left: Vec<String>,
    /// Pages that somebody changed since and that were written again. A page is made from its source, so the source is where
    /// a change must go, and a page that kept it would say what the register does not; but whoever made it must learn of it.
    pub overwritten: Vec<String>,
    /// Hash of the manifest that the folder has now, in lower-case hexadecimal.
    pub manifest: String,
}
