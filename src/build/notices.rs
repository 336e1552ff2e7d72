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
use super::report::is_in_the_way;

/// The pass over all notices. Many threads make it.
pub(super) struct Pass<'a> {
    workspace: &'a Workspace,
    /// The makers of pages; `None` where there can be no pages, so that notices are only checked.
    makers: Option<&'a Makers<'a>>,
    plan: &'a Plan,
    today: Date,
    /// Whether it is certain that nothing will be published.
    is_refused: AtomicBool,
    /// The number of the first notice whose pages could not be made: those after it need none.
    first_failed: AtomicUsize,
}

/// The results for one notice.
#[derive(Default)]
pub(super) struct Done {
    /// Its findings, where an error is among them.
    pub(super) checked: Option<Checked>,
    /// Why its pages could not be made.
    pub(super) problem: Option<Problem>,
    /// The record of its pages, where one is kept.
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
            // Each of these findings is an error of input.
            is_refused: AtomicBool::new(!workspace.findings.is_empty()),
            first_failed: AtomicUsize::new(usize::MAX),
        }
    }

    /// Makes the pass. The first file in order that cannot be read ends it.
    pub(super) fn run(&self, files: &[NoticeFile], headers: &[NoticeHeader]) -> Result<Vec<Done>, Problem> {
        let notices = files.par_iter().zip(headers).enumerate();
        let done = notices.map(|(number, (file, header))| self.notice(number, file, header));
        done.collect::<Vec<Result<Done, Problem>>>().into_iter().collect()
    }

    fn notice(&self, number: usize, file: &NoticeFile, header: &NoticeHeader) -> Result<Done, Problem> {
        if let Some(makers) = self.makers
            && let Some(record) = makers.keep(file, header)?
        {
            return Ok(Done { record: Some(record), ..Done::default() });
        }
        let notice = self.workspace.notice(file)?;
        let checked = self.workspace.check(&notice);
        let verdict = self.workspace.judge_alone(&checked, self.today);
        if verdict.findings.iter().any(|finding| is_in_the_way(finding, self.plan)) {
            self.is_refused.store(true, Ordering::Relaxed);
            return Ok(Done { checked: Some(checked), ..Done::default() });
        }
        let Some(makers) = self.makers.filter(|_| self.is_needed(number)) else { return Ok(Done::default()) };
        match makers.make(file, &notice, &verdict) {
            Ok(record) => Ok(Done { record, ..Done::default() }),
            Err(problem) => {
                self.first_failed.fetch_min(number, Ordering::Relaxed);
                Ok(Done { problem: Some(problem), ..Done::default() })
            }
        }
    }

    /// Whether the pages of a notice can still be published, or what is wrong with them be reported.
    fn is_needed(&self, number: usize) -> bool {
        !self.is_refused.load(Ordering::Relaxed) && number < self.first_failed.load(Ordering::Relaxed)
    }
}
