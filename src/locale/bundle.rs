//! Fluent's bundles.

use std::sync::Arc;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

pub(super) fn new_bundle(tag: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
    // Names are never inflected and the scripts run left to right: isolation marks would only reach the pages.
    bundle.set_use_isolating(false);
    bundle
}

/// A built-in text is parsed by a test; what could be read of it is used.
pub(super) fn parsed(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource))
}
