//! Reads the project's own words, and reports faults of files themselves.

use std::sync::Arc;

use crate::finding::Finding;
use crate::language::Language;
use crate::load;
use crate::locale::{self, OwnFile, OwnWords};
use crate::problem::Problem;
use crate::project::{BadName, Misnamed, Project, Text};
use crate::rules;
use crate::settings::codes;
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

/// Returns the project's own words, and adds their mistakes. With a mistake anywhere, the built-in words are used alone.
pub(super) fn checked_words(files: &[OwnFile], faults: &mut Vec<Finding>) -> OwnWords {
    if !faults.is_empty() {
        return OwnWords::default();
    }
    let placeholders = locale::own_texts(files).into_iter().filter_map(|own| {
        let words = rules::placeholder_in(&own.text, own.language)?;
        Some(locale::Error::Placeholder { span: own.span, message: own.message, words })
    });
    let placeholders: Vec<locale::Error> = placeholders.collect();
    let checked = if placeholders.is_empty() { locale::own_words(files) } else { Err(placeholders) };
    checked.unwrap_or_else(|errors| {
        let finding = |error: locale::Error| {
            let span = error.span().cloned().unwrap_or_else(|| Span::start_of(&files[0].source));
            Finding::of_fault(&codes::OWN_WORDS, span, &error)
        };
        faults.extend(errors.into_iter().map(finding));
        OwnWords::default()
    })
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
        BadName::Long => "long",
        BadName::Reserved => "reserved",
        BadName::Device => "device",
        BadName::BesideFolder => "file-beside-folder",
    };
    load::invalid_id(Span::start_of(&Source::new(&file.path, "")), case, &file.id)
}
