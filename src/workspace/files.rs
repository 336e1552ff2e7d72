//! Reads the project's own words, and reports faults of files themselves.

use std::sync::Arc;

use crate::finding::Finding;
use crate::language::Language;
use crate::load;
use crate::locale::OwnFile;
use crate::problem::Problem;
use crate::project::{BadName, Misnamed, Project, Text};
use crate::source::{Source, Span};

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
