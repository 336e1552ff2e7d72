//! Bundles of Fluent.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Messages that Fluent can format, on several threads at once.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Returns an empty bundle.
pub(super) fn new_bundle(tag: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
    // All scripts run from left to right, so Unicode isolation marks would only clutter the pages.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| is_empty(value).then(String::new)));
    bundle
}

/// Returns an empty text. Fluent selects on numbers and words, and an empty word is neither: a message selects on `[0]`. The number
/// is a negative zero, which equals zero, so that it is known from a count and shown as nothing.
pub(super) fn empty() -> FluentValue<'static> {
    FluentValue::from(-0.0_f64)
}

fn is_empty(value: &FluentValue<'_>) -> bool {
    matches!(value, FluentValue::Number(number) if number.value == 0.0 && number.value.is_sign_negative())
}

/// Parses a built-in file or message. A test parses all of them, so errors cannot occur.
pub(super) fn parse(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
}
