//! Findings as annotations of a GitHub workflow.

use std::fmt::Write as _;

use crate::finding::{Finding, Severity};
use crate::locale::Locale;
use crate::visible;

use super::content::Report;
use super::failure::Failure;
use super::names::FileNames;
use super::words::describe;

/// Reports each finding that is not accepted, and each failure, as a workflow command. GitHub reads a relative path from the
/// root of the repository.
#[must_use]
pub fn github(report: &Report<'_>, locale: &Locale) -> String {
    let standing = report.findings.iter().filter(|finding| finding.accepted.is_none());
    let findings = standing.map(|finding| of_finding(finding, report.names, locale));
    let failures = report.failures.iter().map(|failure| of_failure(failure, report.names));
    visible::annotations(&findings.chain(failures).collect::<String>())
}

fn of_finding(finding: &Finding, names: &FileNames, locale: &Locale) -> String {
    let words = describe(finding, locale);
    let ((line, column), (end_line, end_column)) = (finding.span.start(), finding.span.end());
    let command = match finding.severity {
        Severity::Info => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let message = words.help.map_or_else(|| words.message.clone(), |help| format!("{}\n{help}", words.message));
    // GitHub ignores columns of a range over several lines.
    let columns = if line == end_line { format!(",col={column},endColumn={end_column}") } else { String::new() };
    format!(
        "::{command} file={},line={line},endLine={end_line}{columns},title={}::{}\n",
        property(&visible::value(&names.name(&finding.span.source.path))),
        property(&format!("{} {}", finding.code.id, words.title)),
        data(&message),
    )
}

fn of_failure(failure: &Failure, names: &FileNames) -> String {
    let mut place = String::new();
    if let Some((file, position)) = failure.position() {
        let _ = write!(place, "file={},", property(&visible::value(&names.name(file))));
        if let Some((line, column)) = position {
            let _ = write!(place, "line={line},col={column},");
        }
    }
    format!("::error {place}title=notice::{}\n", data(&format!("{}\n{}", failure.message, failure.help)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
