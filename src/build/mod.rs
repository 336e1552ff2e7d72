//! A build: everything is checked, the pages are made, and only then they are published.
//!
//! Two passes. The first reads the header of each notice, so that all that one page says of another notice is known. The second
//! reads each notice again, checks it and makes its pages, all on one thread, so that memory does not grow with their number.
//! A notice whose pages are up to date is not loaded.

mod keys;
mod makers;
mod memo;
mod notices;
mod output;
mod record;
mod report;
mod request;

use jiff::civil::Date;

use crate::finding::{Finding, sort_and_merge};
use crate::language::Language;
use crate::locale;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::site::{self, NoticeHeader, Plan, Site};
use crate::workspace::{CodeFilter, Stop, Workspace};

use makers::Makers;
use memo::Memo;
use notices::{NoticeResult, Pass};
use output::{Folder, OutFolder, Output};
use report::blocks_publishing;

pub use report::Report;
pub use request::{Environment, Request};

/// Builds the notices of a project.
///
/// # Errors
/// When a file cannot be read, a setting of the site is wrong, a page cannot be made, or the output folder cannot be written
/// to. Findings are reported before all but the first.
pub fn run(workspace: &Workspace, request: &Request, environment: &Environment) -> Result<Report, Stop> {
    let plan = Plan::new(&request.site, workspace)?;
    let out = OutFolder::of(request, workspace);
    let files = workspace.select(&request.site.paths, &request.site.folder)?;
    let headers = NoticeHeader::read_all(&files, workspace)?;
    let folder = Folder {
        workspace,
        out: &out,
        home: environment.home.as_deref(),
        is_draft: plan.is_draft,
        is_part: plan.is_part,
    };
    let site = Site::new(workspace, plan.clone(), &files, &headers);
    let mut faults = site.as_ref().err().map(Stop::found).unwrap_or_default().to_vec();
    faults.extend(folder.fault(&files));
    if !faults.is_empty() {
        let done = Pass::new(workspace, None, &plan, request.today).run(&files, &headers)?;
        let (mut errors, _) = collect_errors(done, workspace, &plan, request.today);
        errors.extend(faults);
        return Ok(Report::Refused { errors: sort_and_merge(errors), notices: files.len(), has_faults: true });
    }
    let prepared = site.and_then(|site| Ok((site, folder.open(request.only_compares)?)));
    let makers = prepared.as_ref().ok().map(|(site, output)| {
        let staging = output.staging().filter(|_| !plan.is_draft);
        let open = |staging| Memo::open(workspace, site, staging, &out.path, request.today, environment);
        Makers { site, output, memo: staging.and_then(open) }
    });
    let mut done = Pass::new(workspace, makers.as_ref(), &plan, request.today).run(&files, &headers)?;
    let records: Vec<_> =
        files.iter().zip(&mut done).filter_map(|(file, done)| Some((file, done.record.take()?))).collect();
    let (errors, problem) = collect_errors(done, workspace, &plan, request.today);
    if !errors.is_empty() {
        return Ok(Report::Refused { errors, notices: files.len(), has_faults: false });
    }
    require_words(workspace.messages.problems())?;
    let record = match makers {
        Some(makers) => problem.map_or(Ok(()), Err).and_then(|()| makers.finish(records, plan.is_part))?,
        // There are no makers if `prepared` failed: `prepared?` reports why.
        None => None,
    };
    let (site, output) = prepared?;
    require_words(workspace.word_problems())?;
    let staging = match output {
        Output::Comparison(comparison) => return Ok(Report::Compared(comparison.finish()?)),
        Output::Staging(staging) => staging,
    };
    let outcome = staging.commit()?;
    if let Some(record) = record {
        record.save(&outcome);
    }
    Ok(Report::Published { notices: files.len(), languages: site.languages.len(), outcome })
}

/// Returns what is wrong with the settings of a build of these notices, whose languages are given: with the settings themselves,
/// the project's own words, the site, and the output folder.
///
/// # Errors
/// When a file that the settings need cannot be read at all.
pub fn faults(
    workspace: &Workspace,
    files: &[NoticeFile],
    languages: &[Language],
    environment: &Environment,
) -> Result<Vec<Finding>, Stop> {
    let mut site_languages = workspace.default_languages.clone();
    for language in languages {
        if !site_languages.contains(language) {
            site_languages.push(*language);
        }
    }
    let mut faults = workspace.faults.clone();
    faults.extend(site::faults(workspace, files, &site_languages)?);
    let out = OutFolder::of_settings(workspace, false);
    let home = environment.home.as_deref();
    faults.extend(Folder { workspace, out: &out, home, is_draft: false, is_part: false }.fault(files));
    Ok(sort_and_merge(faults))
}

/// Returns the errors that keep the site from being published, and the first problem with a page.
fn collect_errors(
    done: Vec<NoticeResult>,
    workspace: &Workspace,
    plan: &Plan,
    today: Date,
) -> (Vec<Finding>, Option<Problem>) {
    let (checked, problems): (Vec<_>, Vec<_>) = done.into_iter().map(|done| (done.checked, done.problem)).unzip();
    let checked = checked.into_iter().flatten().collect();
    let mut errors = workspace.judge(checked, today, &CodeFilter::default()).findings;
    errors.retain(|finding| blocks_publishing(finding, plan));
    (errors, problems.into_iter().flatten().next())
}

/// Fails if words are missing or wrong.
fn require_words(problems: Vec<locale::Error>) -> Result<(), Problem> {
    if problems.is_empty() { Ok(()) } else { Err(Problem::from_iter(problems)) }
}
