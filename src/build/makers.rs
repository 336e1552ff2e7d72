//! Makes the pages of notices, or keeps those of the last build, and puts them into the output.

use std::collections::BTreeSet;

use crate::load::Loaded;
use crate::page::Page;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::site::{NoticeHeader, Site};
use crate::workspace::Verdict;

use super::memo::{Memo, NextRecord};
use super::output::Output;
use super::record::NoticeRecord;

/// The site, the output and the last build, which make or keep pages together.
pub(super) struct Makers<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) output: &'a Output,
    /// The pages of the last build; `None` where no record is written.
    pub(super) memo: Option<Memo<'a>>,
}

impl Makers<'_> {
    /// Keeps a notice's pages if they are up to date, and returns their record.
    pub(super) fn keep(&self, file: &NoticeFile, header: &NoticeHeader) -> Result<Option<NoticeRecord>, Problem> {
        let Some(memo) = &self.memo else { return Ok(None) };
        Ok(memo.keep(file, header)?)
    }

    /// Makes the pages of a notice, and returns the record of them where one is written.
    pub(super) fn make(
        &self,
        file: &NoticeFile,
        notice: &Loaded,
        verdict: &Verdict,
    ) -> Result<Option<NoticeRecord>, Problem> {
        let pages = self.take(self.site.pages(file, notice, &verdict.findings)?)?;
        Ok(self.memo.as_ref().and_then(|memo| memo.record(file, &notice.register, pages, verdict.until)))
    }

    /// Keeps or makes the site's own pages: indexes, sitemap and assets. Returns the record of the build where one is written.
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
    fn take(&self, pages: Vec<Page>) -> Result<BTreeSet<String>, Problem> {
        let mut paths = BTreeSet::new();
        for page in pages {
            paths.insert(page.path.clone());
            self.output.take(page)?;
        }
        Ok(paths)
    }
}
