//! The project's settings, checked.

use crate::closest::closest;
use crate::finding::{Argument, Finding, sort_and_merge};
use crate::language::Language;
use crate::load;
use crate::project::Text;
use crate::settings::Settings;
use crate::source::{Place, Places};

use super::codes::codes;
use super::files::not_utf8;

/// Reads the settings and their places; the findings where something is wrong with them.
pub(super) fn read(text: &Text, available: &[Language]) -> Result<(Settings, Places), Vec<Finding>> {
    let (tables, places, mut findings) = load::tables::<Settings>(&text.source);
    findings.extend(not_utf8(text));
    let settings = tables.unwrap_or_default();
    if findings.is_empty() {
        findings = check(&settings, &places, available);
    }
    if findings.is_empty() { Ok((settings, places)) } else { Err(sort_and_merge(findings)) }
}

/// Checks that what settings name is there: codes of rules, and languages with words.
fn check(settings: &Settings, places: &Places, available: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut wrong = |place: Place, case, key: &str, value: &str, allowed: Vec<String>| {
        let suggestion = closest(value, allowed.iter().map(String::as_str)).unwrap_or_default().to_owned();
        findings.push(
            Finding::new(&load::codes::INVALID_VALUE, places.span(&place.into()))
                .case(case)
                .text("key", key)
                .text("value", value)
                .text("suggestion", suggestion)
                .with("allowed", Argument::Texts(allowed)),
        );
    };
    let languages: Vec<String> = available.iter().map(ToString::to_string).collect();
    for language in settings.site.iter().flat_map(|site| &site.languages) {
        if !available.contains(&language.value) {
            wrong(language.at, "no-words", "languages", language.value.as_str(), languages.clone());
        }
    }
    let Some(lint) = settings.lint.as_ref() else { return findings };
    let codes: Vec<String> = codes().iter().map(|code| code.id.to_owned()).collect();
    let listed = [("select", &lint.select), ("ignore", &lint.ignore)];
    let listed = listed.into_iter().flat_map(|(key, list)| list.iter().map(move |code| (key, &code.value, code.at)));
    let severities = lint.severity.0.iter().map(|(code, level)| ("severity", code, level.at));
    for (key, code, at) in listed.chain(severities) {
        if !codes.iter().any(|known| known.starts_with(code.as_str())) {
            wrong(at, "code", key, code, codes.clone());
        }
    }
    findings
}
