//! The second pass of a build: each notice is loaded, checked, and made into pages.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::site::{Plan, Site};
use crate::workspace::{Checked, Workspace};

use super::output::Output;
use super::report::is_in_the_way;

/// The pass over all notices. Many threads make it.
pub(super) struct Pass<'a> {
    workspace: &'a Workspace,
    /// What makes the pages and what takes them; `None` where one of them cannot, so that notices are only checked.
    makers: Option<(&'a Site<'a>, &'a Output)>,
    plan: &'a Plan,
    today: Date,
    /// Whether it is certain that nothing will be published.
    is_refused: AtomicBool,
    /// The number of the first notice whose pages could not be made: those after it need none.
    first_failed: AtomicUsize,
}

/// What is kept of a notice.
#[derive(Default)]
pub(super) struct Done {
    /// Its findings, where an error is among them.
    pub(super) checked: Option<Checked>,
    /// Why its pages could not be made.
    pub(super) problem: Option<Problem>,
    /// The last day on which its findings count as they do today; `None` for ever.
    pub(super) until: Option<Date>,
}

impl<'a> Pass<'a> {
    pub(super) fn new(
        workspace: &'a Workspace,
        makers: Option<(&'a Site<'a>, &'a Output)>,
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
    pub(super) fn run(&self, files: &[NoticeFile]) -> Result<Vec<Done>, Problem> {
        let done = files.par_iter().enumerate().map(|(number, file)| self.notice(number, file));
        done.collect::<Vec<Result<Done, Problem>>>().into_iter().collect()
    }

    fn notice(&self, number: usize, file: &NoticeFile) -> Result<Done, Problem> {
        let notice = self.workspace.notice(file)?;
        let checked = self.workspace.check(&notice);
        let verdict = self.workspace.judge_alone(&checked, self.today);
        let until = verdict.until;
        if verdict.findings.iter().any(|finding| is_in_the_way(finding, self.plan)) {
            self.is_refused.store(true, Ordering::Relaxed);
            return Ok(Done { checked: Some(checked), problem: None, until });
        }
        let Some((site, output)) = self.makers.filter(|_| self.is_needed(number)) else {
            return Ok(Done { until, ..Done::default() });
        };
        let pages = site.pages(file, &notice, &verdict.findings);
        let problem = pages.and_then(|pages| pages.into_iter().try_for_each(|page| output.take(page))).err();
        if problem.is_some() {
            self.first_failed.fetch_min(number, Ordering::Relaxed);
        }
        Ok(Done { checked: None, problem, until })
    }

    /// Whether the pages of a notice can still be published, or what is wrong with them be reported.
    fn is_needed(&self, number: usize) -> bool {
        !self.is_refused.load(Ordering::Relaxed) && number < self.first_failed.load(Ordering::Relaxed)
    }
}
