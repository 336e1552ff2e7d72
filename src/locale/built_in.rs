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
    embedded::LANGUAGES.iter().find(|words| words.language == language.as_str()).map_or(&[], |words| words.files)
}

/// Returns how documents in a language number their pages, where its standard wants a form of its own.
pub(super) fn page_numbers(language: Language) -> Option<&'static str> {
    embedded::PAGE_NUMBERS.iter().find(|(own, _)| *own == language.as_str()).map(|(_, form)| *form)
}
