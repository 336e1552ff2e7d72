//! The second pass of a build: each notice is loaded, checked, and made into pages, or its pages of the last build are kept.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::site::{NoticeHeader, Plan};
use crate::workspace::{Checked, Workspace};

use super::makers::Makers;
use super::record::NoticeRecord;
use super::report::blocks_publishing;

/// The second pass, over all notices in parallel.
pub(super) struct Pass<'a> {
    workspace: &'a Workspace,
    /// The makers of pages; `None` if there can be no pages. Then notices are only checked.
    makers: Option<&'a Makers<'a>>,
    plan: &'a Plan,
    today: Date,
    /// Whether it is certain that nothing will be published.
    is_refused: AtomicBool,
    /// The number of the first notice whose pages could not be made: those after it need none.
    first_failed: AtomicUsize,
}

/// The result for one notice.
#[derive(Default)]
pub(super) struct NoticeResult {
    /// Its findings, where an error is among them.
    pub(super) checked: Option<Checked>,
    /// The problem with its pages, if they could not be made.
    pub(super) problem: Option<Problem>,
    /// The record of its pages, where one is written.
    pub(super) record: Option<NoticeRecord>,
}

impl<'a> Pass<'a> {
    pub(super) fn new(
        workspace: &'a Workspace,
        makers: Option<&'a Makers<'a>>,
        plan: &'a Plan,
        today: Date,
    ) -> Pass<'a> {
        Pass {
            workspace,
            makers,
            plan,
            today,
            // Every finding about the project's own files is an error of input.
            is_refused: AtomicBool::new(!workspace.findings.is_empty()),
            first_failed: AtomicUsize::new(usize::MAX),
        }
    }

    /// Makes the pass. The first file in order that cannot be read ends it.
    pub(super) fn run(&self, files: &[NoticeFile], headers: &[NoticeHeader]) -> Result<Vec<NoticeResult>, Problem> {
        let notices = files.par_iter().zip(headers).enumerate();
        let done = notices.map(|(number, (file, header))| self.notice(number, file, header));
        done.collect::<Vec<Result<NoticeResult, Problem>>>().into_iter().collect()
    }

    fn notice(&self, number: usize, file: &NoticeFile, header: &NoticeHeader) -> Result<NoticeResult, Problem> {
        if let Some(makers) = self.makers
            && let Some(record) = makers.keep(file, header)?
        {
            return Ok(NoticeResult { record: Some(record), ..NoticeResult::default() });
        }
        let notice = self.workspace.notice(file)?;
        let checked = self.workspace.check(&notice);
        let verdict = self.workspace.judge_alone(&checked, self.today);
        if verdict.findings.iter().any(|finding| blocks_publishing(finding, self.plan)) {
            self.is_refused.store(true, Ordering::Relaxed);
            return Ok(NoticeResult { checked: Some(checked), ..NoticeResult::default() });
        }
        let Some(makers) = self.makers.filter(|_| self.is_needed(number)) else { return Ok(NoticeResult::default()) };
        match makers.make(file, &notice, &verdict) {
            Ok(record) => Ok(NoticeResult { record, ..NoticeResult::default() }),
            Err(problem) => {
                self.first_failed.fetch_min(number, Ordering::Relaxed);
                Ok(NoticeResult { problem: Some(problem), ..NoticeResult::default() })
            }
        }
    }

    /// Returns whether a notice's pages can still be published, or their problem still be reported.
    fn is_needed(&self, number: usize) -> bool {
        !self.is_refused.load(Ordering::Relaxed) && number < self.first_failed.load(Ordering::Relaxed)
    }
}
