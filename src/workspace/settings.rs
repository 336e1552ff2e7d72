//! The project's settings, checked.

use crate::closest::closest;
use crate::finding::{Argument, Finding};
use crate::language::Language;
use crate::load;
use crate::project::Text;
use crate::rules::Release;
use crate::settings::{Settings, codes};
use crate::source::{Place, Places, Span};

use super::codes::{find_code, is_fixed, near_code};
use super::files::not_utf8;

/// The settings of a project, as far as they can be read.
#[derive(Default)]
pub(super) struct Read {
    pub(super) settings: Settings,
    pub(super) places: Places,
    /// What is wrong with them.
    pub(super) faults: Vec<Finding>,
    /// Whether the file is UTF-8 and TOML. Otherwise nobody knows which findings the project ignores or accepts.
    pub(super) is_readable: bool,
}

/// Reads the settings, and checks that what they name is there: codes of rules, and languages with words.
pub(super) fn read(text: &Text, available: &[Language]) -> Read {
    let (tables, places, mut faults) = load::tables::<Settings>(&text.source);
    faults.extend(not_utf8(text));
    let is_readable = tables.is_some() && text.not_utf8.is_none();
    let mut settings = tables.unwrap_or_default();
    // A text that is no code of a language is a fault of the same kind as a language without words.
    let (no_codes, mut faults): (Vec<_>, Vec<_>) = faults.into_iter().partition(is_of_language);
    faults.extend(no_codes.into_iter().map(|finding| {
        let value = finding.span.source.text[finding.span.range.clone()].trim_matches(['"', '\'']).to_owned();
        without_words(finding.span, &value, available)
    }));
    faults.extend(check_languages(&mut settings, &places, available));
    faults.extend(check_codes(&mut settings, &places));
    faults.extend(check_release(&mut settings, &places));
    Read { settings, places, faults, is_readable }
}

/// Returns whether a finding about `notice.toml` is about the code of a language. Only `[site]` has such codes in a list.
fn is_of_language(finding: &Finding) -> bool {
    let has = |name, value: Argument| finding.arguments.iter().any(|own| *own == (name, value.clone()));
    has("case", Argument::Case("language")) && has("key", Argument::Text("languages".to_owned()))
}

/// Returns a finding about a language of the site that has no words.
fn without_words(span: Span, language: &str, available: &[Language]) -> Finding {
    let allowed: Vec<String> = available.iter().map(ToString::to_string).collect();
    let meant = Language::meant_by(language).or_else(|| closest(language, allowed.iter().map(String::as_str)));
    Finding::new(&codes::LANGUAGE, span)
        .text("value", language)
        .text("suggestion", meant.unwrap_or_default())
        .with("allowed", Argument::Texts(allowed))
}

/// Reports languages of the site without words, and takes them out.
fn check_languages(settings: &mut Settings, places: &Places, available: &[Language]) -> Vec<Finding> {
    let Some(site) = settings.site.0.as_mut() else { return Vec::new() };
    let unknown = site.languages.extract_if(.., |language| !available.contains(&language.value));
    unknown
        .map(|language| without_words(places.span(&language.at.into()), language.value.as_str(), available))
        .collect()
}

/// Puts codes in place of names. Reports codes that do not exist, and those whose findings no project can ignore or give another
/// severity, and takes them out.
fn check_codes(settings: &mut Settings, places: &Places) -> Vec<Finding> {
    let Some(lint) = settings.lint.0.as_mut() else { return Vec::new() };
    let finding = |case, place: Place, key: &str, value: &str| {
        Finding::new(&load::codes::INVALID_VALUE, places.span(&place.into()))
            .case(case)
            .text("key", key)
            .text("value", value)
            .text("suggestion", near_code(value).unwrap_or_default())
    };
    let mut findings = Vec::new();
    let mut resolve = |key: &str, place: Place, code: &mut String| {
        let case = match find_code(code) {
            Some(found) if key == "select" || !is_fixed(&found) => {
                *code = found;
                return true;
            }
            Some(_) => "fixed-code",
            None => "code",
        };
        findings.push(finding(case, place, key, code));
        false
    };
    lint.select.retain_mut(|code| resolve("select", code.at, &mut code.value));
    lint.ignore.retain_mut(|code| resolve("ignore", code.at, &mut code.value));
    lint.severity.0.retain_mut(|(code, level)| resolve("severity", level.at, code));
    findings
}

/// Reports a release that the program does not know, and takes it out. The rules of a later program are not known either.
fn check_release(settings: &mut Settings, places: &Places) -> Option<Finding> {
    let lint = settings.lint.0.as_mut()?;
    let known = Release::known();
    let pin = lint.rules.take_if(|pin| !known.contains(&pin.value.as_str()))?;
    // `0.1.2` has the rules of `0.1`.
    let meant = known.iter().copied().find(|known| Release::parse(known) == Release::parse(&pin.value));
    let finding = Finding::new(&codes::RELEASE, places.span(&pin.at.into()))
        .text("value", &pin.value)
        .text("suggestion", meant.or(known.last().copied()).unwrap_or_default())
        .with("allowed", Argument::Texts(known.iter().map(ToString::to_string).collect()));
    Some(finding)
}
