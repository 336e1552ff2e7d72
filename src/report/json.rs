//! Findings as one JSON object: version 1, a contract that others rely on.

use serde::Serialize;

use crate::finding::Finding;
use crate::locale::Locale;

use super::content::Report;
use super::error::Error;
use super::failure::Failure;
use super::words::describe;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    /// The project's root, as it is seen from the folder of the caller.
    root: &'a str,
    findings: Vec<Row<'a>>,
    /// Why the command could not do its job.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Problem<'a>>,
    summary: Counts,
}

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: Option<String>,
    articles: Vec<String>,
    notices: &'a [String],
    accepted: Option<Acceptance<'a>>,
    newer: Option<&'a str>,
}

#[derive(Serialize)]
struct Acceptance<'a> {
    reason: &'a str,
    expires: Option<String>,
}

#[derive(Serialize)]
struct Problem<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    message: &'a str,
    help: &'a str,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    infos: usize,
    accepted: usize,
    files: usize,
}

/// Reports findings as one JSON object. Files are named from the project's root, wherever the reader is.
///
/// # Errors
/// When the report cannot be written as JSON; text and numbers always can.
pub fn json(report: &Report<'_>, locale: &Locale) -> Result<String, Error> {
    let summary = report.summary();
    let document = Document {
        version: 1,
        root: report.names.root(),
        findings: report.findings.iter().map(|finding| row(finding, locale)).collect(),
        problems: report.failures.iter().map(problem).collect(),
        summary: Counts {
            errors: summary.errors,
            warnings: summary.warnings,
            infos: summary.infos,
            accepted: summary.accepted,
            files: summary.notices,
        },
    };
    Ok(serde_json::to_string_pretty(&document)?)
}

fn problem(failure: &Failure) -> Problem<'_> {
    let (file, position) = failure.position().map_or((None, None), |(file, position)| (Some(file), position));
    let (line, column) = (position.map(|(line, _)| line), position.map(|(_, column)| column));
    Problem { file, line, column, message: &failure.message, help: &failure.help }
}

fn row<'a>(finding: &'a Finding, locale: &Locale) -> Row<'a> {
    let words = describe(finding, locale);
    let ((line, column), (end_line, end_column)) = (finding.span.start(), finding.span.end());
    Row {
        code: finding.code.id,
        name: finding.code.name,
        severity: finding.severity.id(),
        file: &finding.span.source.path,
        line,
        column,
        end_line,
        end_column,
        message: words.message,
        help: words.help,
        articles: finding.code.articles.iter().flat_map(|own| own.ids(finding.law)).collect(),
        notices: &finding.notices,
        accepted: finding
            .accepted
            .as_ref()
            .map(|own| Acceptance { reason: &own.reason, expires: own.expires.map(|date| date.to_string()) }),
        newer: finding.newer,
    }
}
