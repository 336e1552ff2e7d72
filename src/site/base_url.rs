//! The address under which a site is published.

use crate::problem::Problem;
use crate::project::NoticeFile;

use super::faults;
use super::looks::Looks;
use super::plan::Plan;

/// Finds the base URL: that of the command line, else of the narrowest folder that holds every notice, else of the project.
/// It is in ASCII, as links and sitemaps need it.
///
/// # Errors
/// When the one of the command line is none.
pub(super) fn find(plan: &Plan, files: &[NoticeFile], looks: &Looks) -> Result<Option<String>, Problem> {
    if let Some(asked) = &plan.base_url {
        return Ok(Some(faults::base_url(asked)?));
    }
    let mut shared: Vec<&String> = files.first().map(|file| file.folders.iter().collect()).unwrap_or_default();
    shared.retain(|folder| files.iter().all(|file| file.folders.contains(folder)));
    let look = looks.of(shared.last().map_or("", |folder| folder.as_str()));
    // A wrong one of the settings is reported with their other faults.
    Ok(look.base_url.as_ref().and_then(|url| faults::base_url(&url.value).ok()))
}
