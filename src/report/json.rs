//! Findings as one JSON object: version 1, a contract that others rely on.

use serde::Serialize;

use crate::finding::Finding;
use crate::locale::Locale;

use super::error::Error;
use super::summary::Summary;
use super::words::describe;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<Row<'a>>,
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
}

#[derive(Serialize)]
struct Acceptance<'a> {
    reason: &'a str,
    expires: Option<String>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    infos: usize,
    accepted: usize,
    files: usize,
}

/// Reports findings as one JSON object.
///
/// # Errors
/// When the report cannot be written as JSON; text and numbers always can.
pub fn json(findings: &[Finding], summary: &Summary, locale: &Locale) -> Result<String, Error> {
    let report = Report {
        version: 1,
        findings: findings.iter().map(|finding| row(finding, locale)).collect(),
        summary: Counts {
            errors: summary.errors,
            warnings: summary.warnings,
            infos: summary.infos,
            accepted: summary.accepted,
            files: summary.notices,
        },
    };
    Ok(serde_json::to_string_pretty(&report)?)
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
        articles: finding.code.articles.iter().map(ToString::to_string).collect(),
        notices: &finding.notices,
        accepted: finding
            .accepted
            .as_ref()
            .map(|own| Acceptance { reason: &own.reason, expires: own.expires.map(|date| date.to_string()) }),
    }
}
