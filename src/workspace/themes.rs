//! The project's own themes.

use crate::problem::Problem;
use crate::project;
use crate::theme::ThemeFile;

use super::files::not_utf8;
use super::open::Workspace;
use super::stop::Stop;

/// Endings of the files that make up a theme.
const THEME_FILES: [&str; 3] = [".html", ".css", ".toml"];

impl Workspace {
    /// Reads the files of one of the project's own themes; none when it has no such folder.
    ///
    /// # Errors
    /// When a file cannot be read, or is not UTF-8.
    pub fn theme_files(&self, name: &str) -> Result<Vec<ThemeFile>, Stop> {
        let mut files = Vec::new();
        let mut findings = Vec::new();
        if !project::is_id_part(name) {
            return Ok(files);
        }
        let folder = format!("themes/{name}");
        for ending in THEME_FILES {
            for path in self.project.paths_in(&folder, ending)? {
                let text = self.project.read(&path)?;
                findings.extend(not_utf8(&text));
                let name = path.strip_prefix(&folder).unwrap_or(&path).trim_start_matches('/').to_owned();
                files.push(ThemeFile { name, source: text.source });
            }
        }
        if findings.is_empty() { Ok(files) } else { Err(Stop::findings(findings, &self.messages)) }
    }

    /// Returns the names of the project's own themes, sorted.
    ///
    /// # Errors
    /// When a folder cannot be listed, or holds a link.
    pub fn own_themes(&self) -> Result<Vec<String>, Problem> {
        let mut names = Vec::new();
        for ending in THEME_FILES {
            let paths = self.project.paths_in("themes", ending)?;
            let folders = paths.iter().filter_map(|path| path.strip_prefix("themes/")?.split_once('/'));
            names.extend(folders.map(|(name, _)| name.to_owned()).filter(|name| project::is_id_part(name)));
        }
        names.sort();
        names.dedup();
        Ok(names)
    }
}
