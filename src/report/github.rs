//! Findings as annotations of a GitHub workflow.

use std::fmt::Write as _;

use crate::finding::{Finding, Severity};
use crate::locale::Locale;
use crate::visible;

use super::words::describe;

/// Reports each finding that is not accepted as a workflow command.
#[must_use]
pub fn github(findings: &[Finding], locale: &Locale) -> String {
    let mut text = String::new();
    for finding in findings.iter().filter(|finding| finding.accepted.is_none()) {
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
        let _ = writeln!(
            text,
            "::{command} file={},line={line},endLine={end_line}{columns},title={}::{}",
            property(&visible::value(&finding.span.source.path)),
            property(&format!("{} {}", finding.code.id, words.title)),
            data(&message),
        );
    }
    visible::annotations(&text)
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
