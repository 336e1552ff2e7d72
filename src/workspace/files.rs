//! What the workspace makes of a project's files: words, themes, and findings about the files themselves.

use std::sync::Arc;

use crate::finding::Finding;
use crate::language::Language;
use crate::load;
use crate::locale::OwnFile;
use crate::problem::Problem;
use crate::project::{self, BadName, Misnamed, Project, Text};
use crate::source::{Source, Span};
use crate::theme::ThemeFile;

use super::{Stop, Workspace};

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

/// Reads the project's own words, `locales/LANGUAGE/*.ftl`, with findings about those that are not UTF-8.
pub(super) fn own_words(project: &Project) -> Result<(Vec<OwnFile>, Vec<Finding>), Problem> {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for path in project.paths_in("locales", ".ftl")? {
        let Some(language) = path.split('/').nth(1).and_then(Language::parse) else { continue };
        let text = project.read(&path)?;
        findings.extend(not_utf8(&text));
        files.push(OwnFile { language, source: text.source });
    }
    Ok((files, findings))
}

/// Reports a file that is not UTF-8, at the place where it stops being so.
pub(super) fn not_utf8(text: &Text) -> Option<Finding> {
    let at = text.not_utf8?;
    let span = Span { source: Arc::clone(&text.source), range: at..at + '\u{fffd}'.len_utf8() };
    Some(Finding::new(&load::codes::NOT_UTF8, span))
}

/// Reports a file whose name cannot stand in an address.
pub(super) fn misnamed(file: &Misnamed) -> Finding {
    let case = match file.why {
        BadName::Characters => "file-name",
        BadName::Reserved => "reserved",
        BadName::BesideFolder => "file-beside-folder",
    };
    load::invalid_id(Span::start_of(&Source::new(&file.path, "")), case, &file.id)
}
