//! The order of names in an index: å, ä and ö come after z in Finnish and Swedish.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use crate::language::Language;

/// The order of names in one language.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// Returns the order of a language; by code point for an unknown language.
    #[must_use]
    pub fn of(language: Language) -> Collation {
        let locale = language.as_str().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        Collation(Collator::try_new(CollatorPreferences::from(&locale), CollatorOptions::default()).ok())
    }

    /// Compares two names. Different names are never equal, so the order does not depend on that of the input.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        by_language.then_with(|| a.cmp(b))
    }
}
