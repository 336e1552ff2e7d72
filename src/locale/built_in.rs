//! Built-in Fluent files.

use crate::embedded;
use crate::language::Language;

/// Returns the languages with built-in messages, in the order of `locales/languages.toml`.
#[must_use]
pub fn built_in_languages() -> Vec<Language> {
    embedded::LANGUAGES.iter().filter_map(|words| Language::parse(words.language)).collect()
}

/// Returns the built-in files of a language.
pub(super) fn built_in_files(language: Language) -> &'static [embedded::File] {
    built_in(language).map_or(&[], |words| words.files)
}

/// Returns the built-in words of a language.
fn built_in(language: Language) -> Option<&'static embedded::Words> {
    embedded::LANGUAGES.iter().find(|words| words.language == language.as_str())
}

/// Returns whether a file has words of the linter, of findings or of commands. The others are words of pages and labels of the
/// vocabulary: a project may replace them, and its own language needs only these.
pub(super) fn is_of_linter(file: &embedded::File) -> bool {
    let is_of_pages = file.name.starts_with("page/") || file.name.starts_with("vocabulary/");
    !is_of_pages && !matches!(file.name, "countries.ftl" | "dates.ftl")
}

/// Returns the files whose messages a project's own replace: the built-in ones of the language. A language without built-in
/// files has the messages of the linter in English.
pub(super) fn files_below_own(language: Language) -> impl Iterator<Item = &'static embedded::File> {
    let own = built_in_files(language);
    let linter = built_in_files(Language::FALLBACK).iter().filter(|file| is_of_linter(file));
    own.iter().chain(linter.filter(move |_| own.is_empty()))
}

/// Returns the form of page numbers in a language, if its standard for documents has a form of its own.
pub(super) fn page_numbers(language: Language) -> Option<&'static str> {
    built_in(language)?.page_numbers
}
