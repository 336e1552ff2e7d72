//! The makers of pages: the site, the output and the pages of the last build.

use crate::load::Loaded;
use crate::page::Page;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::site::{NoticeHeader, Site};
use crate::workspace::Verdict;

use super::memo::{Memo, NextRecord};
use super::output::Output;
use super::record::NoticeRecord;

/// The makers of pages.
pub(super) struct Makers<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) output: &'a Output,
    /// The pages of the last build; `None` where no record is kept.
    pub(super) memo: Option<Memo<'a>>,
}

impl Makers<'_> {
    /// Keeps the pages of a notice where they would be made again as they are.
    pub(super) fn keep(&self, file: &NoticeFile, header: &NoticeHeader) -> Result<Option<NoticeRecord>, Problem> {
        let Some(memo) = &self.memo else { return Ok(None) };
        Ok(memo.keep(file, header)?)
    }

    /// Makes the pages of a notice, and returns the record of them where one is kept.
    pub(super) fn make(
        &self,
        file: &NoticeFile,
        header: &NoticeHeader,
        notice: &Loaded,
        verdict: &Verdict,
    ) -> Result<Option<NoticeRecord>, Problem> {
        let pages = self.take(self.site.pages(file, notice, &verdict.findings)?)?;
        Ok(self.memo.as_ref().and_then(|memo| memo.record(file, header, pages, verdict.until)))
    }

    /// Keeps or makes the pages that stand for many notices, and returns the record of the build where one is kept.
    pub(super) fn finish(
        self,
        notices: Vec<(&NoticeFile, NoticeRecord)>,
        is_part: bool,
    ) -> Result<Option<NextRecord>, Problem> {
        let kept = self.memo.as_ref().map_or(Ok(None), Memo::keep_indexes)?;
        let pages = match kept {
            Some(pages) => pages,
            None => self.take(self.site.indexes()?)?,
        };
        Ok(self.memo.and_then(|memo| memo.finish(notices, pages, is_part)))
    }

    /// Puts pages into the output, and returns their paths.
    fn take(&self, pages: Vec<Page>) -> Result<Vec<String>, Problem> {
        let mut paths = Vec::with_capacity(pages.len());
        for page in pages {
            paths.push(page.path.clone());
            self.output.take(page)?;
        }
        Ok(paths)
    }
}
