//! The header of a notice, which a site needs before it makes the pages of other notices.

use rayon::prelude::*;

use crate::compose;
use crate::language::Language;
use crate::locale::Locale;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::register::Register;
use crate::workspace::Workspace;

/// The facts of a notice that index pages and the pages of other notices state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeHeader {
    /// Its languages, the source language first.
    pub languages: Vec<Language>,
    /// Its title in each of them.
    pub titles: Vec<(Language, String)>,
    /// The controller's name in each of them.
    pub controllers: Vec<(Language, String)>,
    /// Ids of the notices that it names.
    pub related: Vec<String>,
}

impl NoticeHeader {
    /// The header of a register, of which no more than its header need be read.
    #[must_use]
    pub fn new(register: &Register, workspace: &Workspace) -> NoticeHeader {
        let locales: Vec<&Locale> = register.languages().iter().map(|language| workspace.locale(*language)).collect();
        let controller = |locale: &&Locale| Some((locale.language, compose::controller_name(register, locale)?));
        NoticeHeader {
            languages: register.languages().to_vec(),
            titles: locales.iter().map(|locale| (locale.language, compose::title(register, locale))).collect(),
            controllers: locales.iter().filter_map(controller).collect(),
            related: related_ids(register).map(str::to_owned).collect(),
        }
    }

    /// Reads the headers of notices, in their order.
    ///
    /// # Errors
    /// When a file cannot be read: the first of them in order.
    pub fn read_all(files: &[NoticeFile], workspace: &Workspace) -> Result<Vec<NoticeHeader>, Problem> {
        let header = |file| Ok(NoticeHeader::new(&workspace.header(file)?, workspace));
        files.par_iter().map(header).collect::<Vec<Result<_, Problem>>>().into_iter().collect()
    }
}

/// Iterates over the ids of the notices that a register names.
pub fn related_ids(register: &Register) -> impl Iterator<Item = &str> {
    register.related_notices.iter().filter_map(|related| Some(related.notice.as_ref()?.value.as_str()))
}
