//! Bundles of Fluent.

use std::sync::Arc;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

/// Messages that Fluent can format, on several threads at once.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Returns an empty bundle.
pub(super) fn new_bundle(tag: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
    // All scripts run from left to right, so Unicode isolation marks would only clutter the pages.
    bundle.set_use_isolating(false);
    bundle
}

/// Parses a built-in file or message. A test parses all of them, so errors cannot occur.
pub(super) fn parse(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
}
