//! Notices, loaded one by one.

use rayon::prelude::*;

use crate::load::{self, Defaults, LoadContext, Loaded};
use crate::problem::Problem;
use crate::project::{self, NoticeFile, Text};
use crate::register::Register;
use crate::vocabulary::Kind;

use super::files::not_utf8;
use super::open::Workspace;

impl Workspace {
    /// Loads a notice.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn notice(&self, file: &NoticeFile) -> Result<Loaded, Problem> {
        let text = self.project.read(&file.path)?;
        Ok(self.load(&file.id, &text, &file.folders))
    }

    /// Reads a notice's header: the tables from which other notices and index pages take its title, languages and controller.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn header(&self, file: &NoticeFile) -> Result<Register, Problem> {
        let text = self.project.read(&file.path)?;
        Ok(self.in_context(&file.folders, |folders, context| load::header(&text.source, folders, context)))
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

    /// Loads a notice that is no file, as if it lay right under `notices/`.
    #[must_use]
    pub fn notice_of_text(&self, path: &str, bytes: Vec<u8>) -> Loaded {
        self.load("stdin", &project::text(path, bytes), &[String::new()])
    }

    fn load(&self, id: &str, text: &Text, folders: &[String]) -> Loaded {
        let mut loaded = self.in_context(folders, |folders, context| load::notice(id, &text.source, folders, context));
        if let Some(mut finding) = not_utf8(text) {
            // The replaced characters would give findings of their own.
            finding.notices = vec![id.to_owned()];
            loaded.findings = vec![finding];
            loaded.is_readable = false;
        }
        loaded
    }

    /// Calls a function with the defaults of these folders and what a notice is loaded against.
    fn in_context<T>(&self, folders: &[String], load: impl FnOnce(&[&Defaults], &LoadContext<'_>) -> T) -> T {
        let folders: Vec<&Defaults> = folders.iter().filter_map(|folder| self.defaults.get(folder)).collect();
        let find_term = |kind: Kind, word: &str| self.meant_term(kind, word);
        let context = LoadContext {
            default_languages: &self.default_languages,
            available_languages: &self.available_languages,
            notice_ids: &self.notice_ids,
            find_term: &find_term,
        };
        load(&folders, &context)
    }
}
