//! Notices, loaded one by one.

use std::sync::Arc;

use rayon::prelude::*;

use crate::load::{self, Defaults, Loaded, Surroundings};
use crate::problem::Problem;
use crate::project::{self, NoticeFile, Text};
use crate::source::Source;
use crate::vocabulary::Kind;

use super::Workspace;
use super::files::not_utf8;

impl Workspace {
    /// Loads a notice.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn notice(&self, file: &NoticeFile) -> Result<Loaded, Problem> {
        let text = self.project.read(&file.path)?;
        Ok(self.load(&file.id, &text, &file.folders))
    }

    /// Loads notices in parallel and keeps what `keep` makes of each, in their order: a register with the places of its
    /// values takes ten times the room of its file.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn each<T: Send>(
        &self,
        files: &[NoticeFile],
        keep: impl Fn(&NoticeFile, Loaded) -> T + Sync,
    ) -> Result<Vec<T>, Problem> {
        files.par_iter().map(|file| Ok(keep(file, self.notice(file)?))).collect()
    }

    /// Loads notices again from what was read of them.
    pub(crate) fn each_again<'n, N: Sync>(
        &self,
        notices: &'n [N],
        text: impl Fn(&'n N) -> Result<(&'n NoticeFile, Arc<Source>), Problem> + Sync,
        each: impl Fn(&NoticeFile, Loaded) -> Result<(), Problem> + Sync,
    ) -> Result<(), Problem> {
        notices.par_iter().try_for_each(|notice| {
            let (file, source) = text(notice)?;
            each(file, self.load(&file.id, &Text { source, not_utf8: None }, &file.folders))
        })
    }

    /// Loads a notice that is no file, as if it lay right under `notices/`.
    #[must_use]
    pub fn notice_of_text(&self, path: &str, bytes: Vec<u8>) -> Loaded {
        self.load("stdin", &project::text(path, bytes), &[String::new()])
    }

    fn load(&self, id: &str, text: &Text, folders: &[String]) -> Loaded {
        let folders: Vec<&Defaults> = folders.iter().filter_map(|folder| self.defaults.get(folder)).collect();
        let labels = |kind: Kind, label: &str| self.term_by_label(kind, label);
        let context = Surroundings {
            default_languages: &self.default_languages,
            available_languages: &self.available_languages,
            notice_ids: &self.notice_ids,
            labels: &labels,
        };
        let mut loaded = load::notice(id, &text.source, &folders, &context);
        if let Some(mut finding) = not_utf8(text) {
            // What is not UTF-8 breaks every other reading of the file.
            finding.notices = vec![id.to_owned()];
            loaded.findings = vec![finding];
            loaded.is_readable = false;
        }
        loaded
    }
}
