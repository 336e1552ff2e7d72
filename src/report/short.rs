//! Findings as lines.

use rayon::prelude::*;

use crate::finding::Finding;
use crate::locale::Locale;
use crate::visible;

use super::content::Report;
use super::names::FileNames;
use super::words::describe;

/// Reports findings for tools and editors: `file:line:column: severity[CODE] message`.
#[must_use]
pub fn short(report: &Report<'_>, locale: &Locale) -> String {
    report.standing().map(|finding| line(finding, report.names, &describe(finding, locale).message)).collect()
}

/// Returns a finding as one line.
pub(super) fn line(finding: &Finding, names: &FileNames, message: &str) -> String {
    let (line, column) = finding.span.start();
    let name = names.name(&finding.span.source.path);
    let (severity, code) = (finding.severity.id(), finding.code.id);
    format!("{}:{line}:{column}: {severity}[{code}] {message}\n", visible::value(&name))
}
