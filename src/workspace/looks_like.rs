//! What a file looks like by its contents, whatever its name says.

use crate::language::Language;
use crate::load;
use crate::locale::{Locale, OwnWords};
use crate::project::Project;

/// The most bytes of a file that are read to see what it is.
const MOST_BYTES: u64 = 64 * 1024;

/// Keys of a theme and of `[theme]`. Somebody may have written either into a file of its own.
const OF_THEMES: [&str; 7] = ["contract", "extends", "style", "accent", "logo", "width", "radius"];

/// Tables of settings.
const OF_SETTINGS: [&str; 4] = ["site", "build", "theme", "lint"];

/// The beginning of a file.
fn beginning(project: &Project, path: &str) -> String {
    let bytes = project.beginning(path, MOST_BYTES).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns whether a file reads as a notice: it has a controller, or three tables that notices have.
pub(super) fn is_notice(project: &Project, path: &str) -> bool {
    let text = beginning(project, path);
    let headers = text.lines().filter_map(|line| line.trim_start().strip_prefix('['));
    let mut tables: Vec<&str> =
        headers.filter_map(|header| header.trim_start_matches(['[', ' ']).split([']', '.', ' ']).next()).collect();
    tables.sort_unstable();
    tables.dedup();
    tables.contains(&"controller") || tables.iter().filter(|table| load::is_table(table)).count() >= 3
}

/// Returns whether a YAML or JSON file reads as a notice: it has a controller or a register, or two tables that notices have.
pub(super) fn is_notice_in_other_format(project: &Project, path: &str) -> bool {
    let keys = keys(&beginning(project, path));
    let has = |own: &str| keys.iter().any(|key| key == own);
    has("controller") || has("register") || keys.iter().filter(|key| load::is_table(key)).count() >= 2
}

/// Returns whether a YAML or JSON file reads as the settings of a project.
pub(super) fn is_settings_in_other_format(project: &Project, path: &str) -> bool {
    keys(&beginning(project, path)).iter().any(|key| OF_SETTINGS.contains(&key.as_str()))
}

/// Returns the outermost keys of a YAML or JSON text.
fn keys(text: &str) -> Vec<String> {
    if let Ok(serde_json::Value::Object(table)) = serde_json::from_str(text) {
        return table.keys().cloned().collect();
    }
    let keys = text.lines().filter(|line| !line.starts_with([' ', '\t', '#', '-']));
    keys.filter_map(|line| Some(line.split_once(':')?.0.trim_matches(['"', '\'', ' ']).to_owned())).collect()
}

/// Returns whether a file reads as the manifest of a theme of notice, and not of another program such as Hugo.
pub(super) fn has_contract(project: &Project, path: &str) -> bool {
    let is_contract = |line: &str| line.split_once('=').is_some_and(|(key, _)| key.trim() == "contract");
    beginning(project, path).lines().any(is_contract)
}

/// Returns whether a file reads as what belongs into a theme, or into `[theme]`.
pub(super) fn is_of_theme(project: &Project, path: &str) -> bool {
    let is_key = |line: &str| line.split_once('=').is_some_and(|(key, _)| OF_THEMES.contains(&key.trim()));
    beginning(project, path).lines().any(is_key)
}

/// Returns whether a file has words of pages, and not those of another program that uses Fluent too.
pub(super) fn has_words(project: &Project, path: &str) -> bool {
    let known = Locale::new(Language::FALLBACK, &OwnWords::default());
    let is_word = |line: &str| line.split_once('=').is_some_and(|(id, _)| known.has(id.trim_end()));
    beginning(project, path).lines().any(is_word)
}
