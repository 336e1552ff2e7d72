//! Findings as SARIF 2.1.0, for code scanning: rules with help, fingerprints, relative addresses.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::digest::sha256;
use crate::finding::{Code, Finding, Severity};
use crate::jurisdiction::{self, Jurisdiction};
use crate::locale::Locale;

use super::address;
use super::content::Report;
use super::error::Error;
use super::failure::Failure;
use super::names::FileNames;
use super::words::describe;

/// The name of the folder that all addresses are relative to. Its own address is not given, since the same findings would
/// give other bytes on another machine.
const BASE: &str = "ROOT";

/// Reports findings as SARIF. `codes` are the codes that may occur, described in the language of the report. Code scanning
/// reads a relative address from the root of the repository.
///
/// # Errors
/// When the report cannot be written as JSON; text and numbers always can.
pub fn sarif(report: &Report<'_>, codes: &[&'static Code], locale: &Locale) -> Result<String, Error> {
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver(report, codes, locale) },
            "automationDetails": { "id": category(report.names) },
            "invocations": [invocation(report)],
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { BASE: { "description": { "text": "The root of the repository." } } },
            "results": results(report, codes, locale),
        }],
    });
    Ok(serde_json::to_string_pretty(&log)?)
}

fn driver(report: &Report<'_>, codes: &[&'static Code], locale: &Locale) -> Value {
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, law_of(code, report), locale)).collect();
    let mut driver = json!({
        "name": "notice",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": locale.language.as_str(),
        "rules": rules,
    });
    if let Some(repository) = address::repository() {
        driver["informationUri"] = json!(repository);
    }
    driver
}

/// Returns the law of a code's findings, if it is the same in all of them; else what holds everywhere.
fn law_of(code: &Code, report: &Report<'_>) -> &'static Jurisdiction {
    let mut laws = report.findings.iter().filter(|finding| finding.code.id == code.id).map(|finding| finding.law);
    let first = laws.next().unwrap_or(&jurisdiction::ELSEWHERE);
    if laws.all(|law| law.code == first.code) { first } else { &jurisdiction::ELSEWHERE }
}

fn rule(code: &Code, law: &Jurisdiction, locale: &Locale) -> Value {
    let title = locale.say(code.id);
    let why = locale.attribute_with(code.id, "why", &super::words::no_arguments(law)).unwrap_or_else(|| title.clone());
    let provisions: Vec<String> = code.articles.iter().flat_map(|own| own.ids(law)).collect();
    let mut rule = json!({
        "id": code.id,
        "name": code.name,
        "shortDescription": { "text": title },
        "fullDescription": { "text": why },
        "help": { "text": why, "markdown": format!("**{}**\n\n{}", escaped(&title), escaped(why.trim())) },
        "defaultConfiguration": { "level": level(code.severity) },
        "properties": { "tags": provisions },
    });
    if let Some(repository) = address::repository() {
        rule["helpUri"] = json!(address::of_code(repository, code));
    }
    rule
}

/// Returns the category of the analysis: one for each project of a repository, so that none replaces another's findings.
/// GitHub takes what stands before the last slash.
fn category(names: &FileNames) -> String {
    match names.root() {
        "." => "notice/".to_owned(),
        root => format!("notice/{root}/"),
    }
}

/// Reports whether the command did its job, and why not where no code stands for it.
fn invocation(report: &Report<'_>) -> Value {
    let notification = |failure: &Failure| {
        let mut notification = json!({
            "level": "error",
            "message": { "text": format!("{}\n{}", failure.message, failure.help) },
        });
        if let Some((file, position)) = failure.position() {
            let mut place = json!({ "artifactLocation": artifact(file, report.names) });
            if let Some((line, column)) = position {
                place["region"] = json!({ "startLine": line, "startColumn": column });
            }
            notification["locations"] = json!([{ "physicalLocation": place }]);
        }
        notification
    };
    let notifications: Vec<Value> = report.failures.iter().map(notification).collect();
    json!({ "executionSuccessful": report.is_complete, "toolExecutionNotifications": notifications })
}

fn results(report: &Report<'_>, codes: &[&'static Code], locale: &Locale) -> Vec<Value> {
    let mut occurrences: HashMap<String, usize> = HashMap::new();
    let results = report.findings.iter().map(|finding| {
        let mut fingerprint = fingerprint(finding);
        let occurrence = occurrences.entry(fingerprint.clone()).or_default();
        *occurrence += 1;
        if *occurrence > 1 {
            let _ = write!(fingerprint, ":{occurrence}");
        }
        let mut result = result(finding, report.names, locale);
        result["partialFingerprints"] = json!({ "notice/v1": fingerprint });
        if let Some(at) = codes.iter().position(|code| code.id == finding.code.id) {
            result["ruleIndex"] = json!(at);
        }
        result
    });
    results.collect()
}

fn result(finding: &Finding, names: &FileNames, locale: &Locale) -> Value {
    let words = describe(finding, locale);
    let ((line, column), (end_line, end_column)) = (finding.span.start(), finding.span.end());
    let text = match &words.help {
        Some(help) => format!("{}\n{help}", words.message),
        None => words.message,
    };
    let accepted = finding.accepted.iter();
    let suppressions: Vec<Value> =
        accepted.map(|own| json!({ "kind": "inSource", "status": "accepted", "justification": own.reason })).collect();
    json!({
        "ruleId": finding.code.id,
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact(&finding.span.source.path, names),
            "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
        }}],
        // SARIF 3.27.23: all results have suppressions or none has; an empty list is a finding that nobody accepted.
        "suppressions": suppressions,
    })
}

fn artifact(path: &str, names: &FileNames) -> Value {
    json!({ "uri": encoded(&names.name(path)), "uriBaseId": BASE })
}

/// Returns a text as Markdown that shows the same characters.
fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            markdown.push('\\');
        }
        markdown.push(c);
    }
    markdown
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Returns a path as a relative URI: everything but unreserved characters and `/` is percent-encoded.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// Returns the identity of a finding, which stays when lines move: a hash of its code, file, table and source text.
fn fingerprint(finding: &Finding) -> String {
    let span = &finding.span;
    let (table, terms) = &finding.address;
    let text = &span.source.text[span.range.clone()];
    let whole = [finding.code.id, &span.source.path, table, &terms.join(","), text].join("\u{0}");
    sha256(whole.as_bytes())[..16].to_owned()
}
