//! The address under which a site is published.

use crate::problem::Problem;
use crate::project::NoticeFile;

use super::looks::Looks;
use super::plan::Plan;

/// Finds the base URL: that of the command line, else of the narrowest folder that holds every notice, else of the project.
pub(super) fn find(plan: &Plan, files: &[NoticeFile], looks: &Looks) -> Result<Option<String>, Problem> {
    let configured = || {
        let mut shared: Vec<&String> = files.first().map(|file| file.folders.iter().collect()).unwrap_or_default();
        shared.retain(|folder| files.iter().all(|file| file.folders.contains(folder)));
        let look = looks.of(shared.last().map_or("", |folder| folder.as_str()));
        look.base_url.as_ref().map(|url| (url.value.clone(), url.place.clone()))
    };
    let asked = plan.base_url.clone().map(|url| (url, None));
    let Some((url, place)) = asked.or_else(configured) else { return Ok(None) };
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let is_clean = !rest.is_empty() && !rest.contains(['?', '#', '"', '<', '>', '\\', ' ']);
    if !is_clean {
        let problem = Problem::new(
            format!("“{url}” is not a base URL"),
            "Write the address of the output folder, such as https://www.example.fi/tietosuoja.",
        );
        return Err(problem.or_at(place));
    }
    Ok(Some(url.trim_end_matches('/').to_owned()))
}
