//! The built-in Fluent files.

use crate::embedded;
use crate::language::Language;

/// The languages that have built-in words, in the order in which they are listed and tried.
#[must_use]
pub fn built_in_languages() -> Vec<Language> {
    embedded::LANGUAGES.iter().filter_map(|words| Language::parse(words.language)).collect()
}

/// The built-in files of a language.
pub(super) fn built_in_files(language: Language) -> &'static [embedded::File] {
    built_in(language).map_or(&[], |words| words.files)
}

/// The built-in words of a language.
fn built_in(language: Language) -> Option<&'static embedded::Words> {
    embedded::LANGUAGES.iter().find(|words| words.language == language.as_str())
}

/// Returns whether a file has words of the linter. The others are of pages: a language of a project's own needs those alone.
pub(super) fn is_of_linter(file: &embedded::File) -> bool {
    file.name.starts_with("rules/") || matches!(file.name, "findings.ftl" | "acceptance.ftl")
}

/// Returns the files on which a project's own words in a language lie: its built-in ones. A language without them has the words
/// of the linter in English.
pub(super) fn files_below_own(language: Language) -> impl Iterator<Item = &'static embedded::File> {
    let own = built_in_files(language);
    let linter = built_in_files(Language::FALLBACK).iter().filter(|file| is_of_linter(file));
    own.iter().chain(linter.filter(move |_| own.is_empty()))
}

/// Returns how documents in a language number their pages, where its standard wants a form of its own.
pub(super) fn page_numbers(language: Language) -> Option<&'static str> {
    built_in(language)?.page_numbers
}
