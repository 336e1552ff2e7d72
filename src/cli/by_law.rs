//! What a code says under the laws of several countries, for people.

use std::path::Path;

use crate::jurisdiction::{self, ELSEWHERE, JURISDICTIONS, Jurisdiction};
use crate::language::Language;
use crate::locale::Locale;
use crate::project::Project;
use crate::rules::Rule;
use crate::workspace::Workspace;

/// Returns the laws of the controllers of the project in a folder, each once. Empty where there is no project, or none that can
/// be read.
pub(super) fn of_project(folder: &Path) -> Vec<&'static Jurisdiction> {
    let mut laws: Vec<&'static Jurisdiction> = Vec::new();
    let Ok(workspace) = Workspace::open(Project::of(folder), Language::FALLBACK) else { return laws };
    for file in &workspace.listing.notices {
        let Ok(header) = workspace.header(file) else { continue };
        let country = header.controller.as_ref().and_then(|controller| controller.country.as_ref());
        let law = jurisdiction::of(country.map_or(workspace.home(&header), |country| &country.0));
        if !laws.iter().any(|own| own.code == law.code) {
            laws.push(law);
        }
    }
    laws
}

/// Returns every law: those of countries, and what holds elsewhere.
pub(super) fn all() -> Vec<&'static Jurisdiction> {
    JURISDICTIONS.iter().copied().chain([&ELSEWHERE]).collect()
}

/// Returns what a rule says under these laws: one text if it is the same under all of them, else each text with its countries.
/// Laws under which the rule does not apply are left out.
pub(super) fn texts(
    code: &str,
    laws: &[&'static Jurisdiction],
    locale: &Locale,
    say: impl Fn(&Jurisdiction) -> String,
) -> Vec<String> {
    let rule = Rule::find(code);
    let mut groups: Vec<(String, Vec<&Jurisdiction>)> = Vec::new();
    let applies = |law: &&&Jurisdiction| rule.is_none_or(|rule| rule.applies_under(law));
    for law in laws.iter().filter(applies) {
        let text = say(law);
        match groups.iter_mut().find(|(own, _)| *own == text) {
            Some((_, countries)) => countries.push(law),
            None => groups.push((text, vec![law])),
        }
    }
    let is_everywhere = |countries: &[&Jurisdiction]| countries.len() == laws.len();
    let is_elsewhere = |countries: &[&Jurisdiction]| countries.iter().any(|law| law.code.is_empty());
    let (elsewhere, mut named): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, own)| is_elsewhere(own));
    named.extend(elsewhere);
    let with_countries = |(text, countries): (String, Vec<&Jurisdiction>)| {
        if is_everywhere(&countries) {
            return text;
        }
        locale.say_with("explain-under", &[("countries", &names(&countries, locale)), ("text", &text)])
    };
    named.into_iter().filter(|(text, _)| !text.is_empty()).map(with_countries).collect()
}

/// Returns the names of countries. Those that share what holds elsewhere are not named.
fn names(laws: &[&Jurisdiction], locale: &Locale) -> String {
    if laws.iter().any(|law| law.code.is_empty()) {
        return locale.say("explain-elsewhere");
    }
    locale.list(&laws.iter().map(|law| locale.country(law.code)).collect::<Vec<String>>())
}
