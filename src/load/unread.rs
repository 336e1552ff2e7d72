//! The parts of files that could not be read, and the findings that may be about them.

use std::collections::HashMap;
use std::sync::Arc;

use crate::finding::{Family, Finding};
use crate::source::{Source, Span};

/// Removes findings of rules that may be due to unread parts of a file. An entry seems to lack a field that is in a wrong line,
/// and a notice seems to lack a table that is under a wrong header.
pub fn drop_consequences(findings: &mut Vec<Finding>) {
    let unread = Unread::of(findings);
    findings.retain(|finding| finding.code.family.is_fixed() || !unread.may_hold(&finding.span));
}

/// The unread places of some files, by the pointer to each source. Paths are no keys: a finding about the name of a file has a
/// source of its own, without text but with the same path.
struct Unread(HashMap<*const Source, UnreadFile>);

/// The unread places of one file.
#[derive(Default)]
struct UnreadFile {
    /// Byte offsets, in order.
    offsets: Vec<usize>,
    /// Whether a header is among them.
    has_header: bool,
}

impl Unread {
    fn of(findings: &[Finding]) -> Unread {
        let mut files: HashMap<*const Source, UnreadFile> = HashMap::new();
        for finding in findings.iter().filter(|one| one.code.family == Family::Input { hides_table: true }) {
            let span = &finding.span;
            let file = files.entry(Arc::as_ptr(&span.source)).or_default();
            file.offsets.push(span.range.start);
            file.has_header |= is_header(span);
        }
        files.values_mut().for_each(|file| file.offsets.sort_unstable());
        Unread(files)
    }

    fn may_hold(&self, missed: &Span) -> bool {
        self.0.get(&Arc::as_ptr(&missed.source)).is_some_and(|file| file.may_hold(missed))
    }
}

impl UnreadFile {
    /// Returns whether a value that a finding misses may be in a part of the file that could not be read.
    fn may_hold(&self, missed: &Span) -> bool {
        let text = &missed.source.text;
        if missed.range.is_empty() {
            return self.has_header;
        }
        if !text[missed.range.clone()].starts_with('[') {
            return false;
        }
        let after = &text[missed.range.end..];
        let end = missed.range.end + after.find("\n[").unwrap_or(after.len());
        let first = self.offsets.partition_point(|offset| *offset < missed.range.start);
        self.offsets.get(first).is_some_and(|offset| *offset < end)
    }
}

/// Returns whether a place that could not be read is in the header of a table.
fn is_header(span: &Span) -> bool {
    let text = &span.source.text;
    let line = text[..span.range.start].rfind('\n').map_or(0, |at| at + 1);
    let begins_line = text[line..span.range.start].trim_matches(['[', ' ', '\t']).is_empty();
    begins_line && text[line..].trim_start().starts_with('[')
}
