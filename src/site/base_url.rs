//! The address under which a site is published.

use crate::address;
use crate::problem::Problem;
use crate::project::NoticeFile;

use super::looks::Looks;
use super::plan::Plan;

/// Finds the base URL: that of the command line, else of the narrowest folder that holds every notice, else of the project.
/// It is in ASCII, as links and sitemaps need it.
pub(super) fn find(plan: &Plan, files: &[NoticeFile], looks: &Looks) -> Result<Option<String>, Problem> {
    let configured = || {
        let mut shared: Vec<&String> = files.first().map(|file| file.folders.iter().collect()).unwrap_or_default();
        shared.retain(|folder| files.iter().all(|file| file.folders.contains(folder)));
        let look = looks.of(shared.last().map_or("", |folder| folder.as_str()));
        look.base_url.as_ref().map(|url| (url.value.clone(), url.place.clone()))
    };
    let asked = plan.base_url.clone().map(|url| (url, None));
    let Some((url, place)) = asked.or_else(configured) else { return Ok(None) };
    address::base_url(&url).map(Some).map_err(|fault| {
        let remedy = match fault.proposal {
            Some(proposal) => format!("Did you mean “{proposal}”?"),
            None => "Write the address of the output folder, such as https://www.example.fi/tietosuoja.".to_owned(),
        };
        Problem::new(format!("“{url}” is not a base URL"), remedy).or_at(place)
    })
}
