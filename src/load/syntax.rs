//! Findings about a file that is no TOML, one for each region.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::Finding;
use crate::source::{Source, Span};

use super::codes;

/// Returns the first mistake of every block between two headers. Blocks are parsed one by one, since a missing bracket in one
/// makes the parser lose the rest of the file. A mistake between blocks, such as a duplicate table, shows only in the whole file.
pub(super) fn broken_regions(source: &Arc<Source>) -> Vec<Finding> {
    let blocks = blocks(&source.text);
    let mut findings: Vec<Finding> = blocks
        .iter()
        .filter_map(|block| {
            let (_, errors) = toml::de::DeTable::parse_recoverable(&source.text[block.clone()]);
            errors.into_iter().min_by_key(start_of).map(|error| finding(source, &error, block.start))
        })
        .collect();
    if findings.is_empty() {
        let (_, errors) = toml::de::DeTable::parse_recoverable(&source.text);
        findings.extend(errors.iter().map(|error| finding(source, error, 0)));
        let block_of = |offset: usize| blocks.partition_point(|block| block.end <= offset);
        findings.dedup_by_key(|finding| block_of(finding.span.range.start));
    }
    findings
}

fn start_of(error: &toml::de::Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// Returns the ranges of a file between its headers. Lines inside a multi-line string are no headers.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut open: Option<&str> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if open.is_none() && offset > 0 && is_header(trimmed) {
            starts.push(offset);
        }
        open = string_open_after(trimmed, open);
        offset += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn is_header(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('[') else { return false };
    let Some((name, after)) = rest.trim_start_matches('[').split_once(']') else { return false };
    let after = after.trim_start_matches(']').trim();
    !name.trim().is_empty()
        && (after.is_empty() || after.starts_with('#'))
        && name.chars().all(|c| c.is_alphanumeric() || " -_.\"'".contains(c))
}

/// Returns the quotation mark of the multi-line string that is open after a line.
fn string_open_after(line: &str, open: Option<&'static str>) -> Option<&'static str> {
    let mut open = open;
    let mut at = 0;
    // One pass, since a line may be megabytes of quotation marks.
    while at < line.len() {
        let rest = &line.as_bytes()[at..];
        let quote = ["\"\"\"", "'''"].into_iter().find(|quote| rest.starts_with(quote.as_bytes()));
        match (open, quote) {
            (None, _) if rest[0] == b'#' => return None,
            (None, Some(_)) => open = quote,
            (Some(own), Some(quote)) if own == quote => open = None,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 3;
    }
    open
}

fn finding(source: &Arc<Source>, error: &toml::de::Error, offset: usize) -> Finding {
    let range = error.span().map_or(offset..offset, |range| range.start + offset..range.end + offset);
    let span = Span { source: Arc::clone(source), range: range.clone() };
    let line = line_at(&source.text, range.start);
    if error.message() == "duplicate key" {
        let key = source.text.get(range).unwrap_or_default();
        return Finding::new(&codes::DUPLICATE, span).case("key").text("name", key);
    }
    Finding::new(&codes::TOML_SYNTAX, span).case(slip(line, error.message())).text("detail", error.message())
}

fn line_at(text: &str, offset: usize) -> &str {
    let offset = offset.min(text.len());
    // The parser often reports a mistake at the line break after it.
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    if line.trim().is_empty() { text[..start].lines().next_back().unwrap_or(line) } else { line }
}

/// Returns whether a line has a colon after a key, where TOML has an equals sign.
fn is_key_before_colon(line: &str) -> bool {
    let key = line.split_once(':').map_or("", |(key, _)| key.trim());
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

/// Returns the likely mistake of a person who does not write TOML every day, as a case of a message.
fn slip(line: &str, message: &str) -> &'static str {
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim();
    let is_finnish_date = {
        let date = value.split('#').next().unwrap_or_default().trim();
        date.split('.').count() == 3
            && date.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let opens_with_quote = value.starts_with(['"', '\'']);
    if line.contains(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}']) && !opens_with_quote {
        return "curly-quotes";
    }
    if is_finnish_date {
        return "date";
    }
    let said = |part: &str| message.contains(part);
    let cases: &[(bool, &str)] = &[
        (said("missing comma"), "missing-comma"),
        (said("unclosed array table") || said("unclosed table"), "header"),
        (said("unclosed array"), "unclosed-array"),
        (said("multi-line basic string") || said("multi-line literal string"), "unclosed-text"),
        (said("missing opening quote"), "unclosed-string"),
        (said("basic string") || (said("literal string") && opens_with_quote), "unclosed-string"),
        (said("missing escaped value"), "backslash"),
        (said("invalid date") || said("invalid time"), "no-such-day"),
        (said("cannot extend value"), "text-twice"),
        (said("must be quoted") || said("invalid boolean"), "unquoted"),
        ((said("invalid float") || said("invalid integer")) && value.starts_with(char::is_alphabetic), "unquoted"),
        (said("unexpected key or value"), "after-value"),
        (!line.contains('=') && is_key_before_colon(line), "colon"),
        (said("invalid unquoted key") || (said("key with no value") && line.contains('=')), "key-name"),
        (!line.contains('=') && !line.starts_with('['), "no-value"),
    ];
    cases.iter().find(|(holds, _)| *holds).map_or("other", |(_, case)| case)
}
