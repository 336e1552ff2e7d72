//! The notices that a command is about.

use std::path::{Path, PathBuf};

use crate::problem::{Message, Problem};
use crate::project::{DEFAULTS, NOTICES, NoticeFile, SETTINGS};

use super::open::Workspace;

impl Workspace {
    /// Refuses a project without a notice: there is nothing to do.
    ///
    /// # Errors
    /// When the project has no notice.
    pub fn require_notices(&self) -> Result<(), Problem> {
        if !self.listing.notices.is_empty() || !self.findings.is_empty() {
            return Ok(());
        }
        Err(Problem::new(Message::new("command-no-notices").path("folder", &self.project.root().join(NOTICES))))
    }

    /// Returns the notices at these paths as they are seen from a folder, sorted by id; all when there are no paths.
    ///
    /// # Errors
    /// When a path leads to no notice of the project.
    pub fn select(&self, paths: &[PathBuf], folder: &Path) -> Result<Vec<NoticeFile>, Problem> {
        if paths.is_empty() {
            return Ok(self.listing.notices.clone());
        }
        let mut selected: Vec<NoticeFile> = Vec::new();
        for path in paths {
            let place = self.project.locate(path, folder)?;
            selected.extend(self.select_at(&place, path)?);
        }
        selected.sort_by(|a, b| a.id.cmp(&b.id));
        selected.dedup_by(|a, b| a.id == b.id);
        Ok(selected)
    }

    /// Returns the notices that a place in the project stands for, sorted by id. Settings stand for all notices, and defaults
    /// for those beneath them. `given` is the path as it was given.
    ///
    /// # Errors
    /// When the place stands for no notice.
    pub fn select_at(&self, place: &str, given: &Path) -> Result<Vec<NoticeFile>, Problem> {
        let is_defaults = |folder: &&str| folder.split('/').next() == Some(NOTICES);
        let defaults = place.strip_suffix(DEFAULTS).and_then(|folder| folder.strip_suffix('/')).filter(is_defaults);
        let beneath = if place == SETTINGS { "" } else { defaults.unwrap_or(place) };
        let prefix = format!("{beneath}/");
        let is_meant = |path: &str| path == beneath || beneath.is_empty() || path.starts_with(&prefix);
        let found: Vec<&NoticeFile> = self.listing.notices.iter().filter(|notice| is_meant(&notice.path)).collect();
        // A file whose name cannot stand in an address is no notice, but there is a finding that says so.
        let is_reported = self.findings.iter().any(|finding| is_meant(&finding.span.source.path));
        if found.is_empty() && !is_reported {
            return Err(Problem::new(Message::new("command-no-notice-at").path("path", given)));
        }
        Ok(found.into_iter().cloned().collect())
    }
}
