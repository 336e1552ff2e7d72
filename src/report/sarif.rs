//! Findings as SARIF 2.1.0, for code scanning: rules with help, fingerprints, relative addresses.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::digest::sha256;
use crate::finding::{Code, Finding, Severity};
use crate::locale::Locale;

use super::error::Error;
use super::words::describe;

/// Reports findings as SARIF. `codes` are the codes that may occur, described in the language of the report.
///
/// # Errors
/// When the report cannot be written as JSON; text and numbers always can.
pub fn sarif(findings: &[Finding], codes: &[&'static Code], locale: &Locale) -> Result<String, Error> {
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, locale)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, codes, locale)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "notice",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": "https://crates.io/crates/notice",
                "language": locale.language.as_str(),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "ROOT": { "description": { "text": "The project's root." } } },
            "results": results,
        }],
    });
    Ok(serde_json::to_string_pretty(&log)?)
}

fn rule(code: &Code, locale: &Locale) -> Value {
    let title = locale.say(code.id);
    let why = locale.attribute_with(code.id, "why", &super::words::no_arguments()).unwrap_or_else(|| title.clone());
    let provisions: Vec<String> = code.articles.iter().map(ToString::to_string).collect();
    json!({
        "id": code.id,
        "name": code.name,
        "shortDescription": { "text": title },
        "fullDescription": { "text": why },
        "help": { "text": why, "markdown": format!("**{title}**\n\n{why}") },
        "defaultConfiguration": { "level": level(code.severity) },
        "properties": { "tags": provisions },
    })
}

fn result(finding: &Finding, codes: &[&'static Code], locale: &Locale) -> Value {
    let words = describe(finding, locale);
    let ((line, column), (end_line, end_column)) = (finding.span.start(), finding.span.end());
    let text = match &words.help {
        Some(help) => format!("{}\n{help}", words.message),
        None => words.message,
    };
    let mut result = json!({
        "ruleId": finding.code.id,
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": encoded(&finding.span.source.path), "uriBaseId": "ROOT" },
            "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
        }}],
        "partialFingerprints": { "notice/v1": fingerprint(finding) },
    });
    if let Some(at) = codes.iter().position(|code| code.id == finding.code.id) {
        result["ruleIndex"] = json!(at);
    }
    if let Some(accepted) = &finding.accepted {
        result["suppressions"] =
            json!([{ "kind": "inSource", "status": "accepted", "justification": accepted.reason }]);
    }
    result
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
