//! The steps of a commit, and their outcome.

use std::collections::BTreeMap;

use super::obstacle::InTheWay;
use super::scratch::Temporary;

/// One change of the output folder. Paths are relative to it.
pub(super) enum Step {
    /// Writes the pending manifest, by which the next build would recognise the pages if this one dies.
    WritePending(Vec<u8>),
    MakeFolder(String),
    Publish(Temporary, String),
    Delete(String),
    RemoveFolderIfEmpty(String),
    PublishManifest,
    /// Removes pending manifests.
    RemovePending,
}

/// The change that a page needs.
#[derive(Debug)]
pub(super) enum Change {
    /// None: the page is in the folder already.
    None,
    /// The page moves from a temporary file to its path.
    Write {
        temporary: Temporary,
        /// Whether somebody changed the page in the folder.
        edited: bool,
    },
    /// Something is in the way.
    Blocked(InTheWay),
}

/// The changes that a build made to the output folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The number of pages that were written, without the manifest.
    pub written: usize,
    /// The number of pages that were in the folder already, byte for byte.
    pub unchanged: usize,
    /// Stale pages of earlier builds, which were deleted.
    pub deleted: Vec<String>,
    /// Stale pages that somebody changed. They stay, and are not notice's own any more.
    pub left: Vec<String>,
    /// Pages that somebody changed and that were overwritten. A change belongs in the source of a page; a page that kept it would
    /// contradict the register. So the change is overwritten and reported.
    pub overwritten: Vec<String>,
    /// Files that the manifest listed and no build can have written. They stay.
    pub impossible: Vec<String>,
    /// Pages that were deleted because this build makes no pages in their format, by format.
    pub dropped: BTreeMap<String, Vec<String>>,
    /// Whether the manifest was damaged, and has been made good from the pages.
    pub is_mended: bool,
    /// Files that look like pages and that the damaged manifest may have listed. They stay.
    pub unknown: Vec<String>,
    /// The hash of the new manifest, in lower-case hexadecimal.
    pub manifest: String,
}
