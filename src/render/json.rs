//! The composed notice as data: `LANGUAGE/ID.json`, described by `docs/notice-json.schema.json`.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use crate::document::{Block, Notice};

use super::paths::notice_path;
use super::{Look, Page, Site};

/// The version of the format. It rises when a key is removed or changes its meaning. New keys need no new version.
pub const VERSION: u32 = 1;

/// A notice in one language, as notice publishes it for machines.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "A composed privacy notice", rename = "Document")]
struct Document<'a> {
    /// Version of this format. Keys, kinds of blocks and kinds of inlines may be added without a new version, so ignore
    /// unknown ones.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// Whether this is a draft. A draft shows its gaps and must not be published.
    draft: bool,
    /// The banner at the top of the page, such as "This is a demonstration"; empty if the site has none.
    banner: &'a [Block],
    /// Public address of the notice's page, if the site has a base URL.
    url: Option<String>,
    /// The notice.
    notice: &'a Notice,
}

/// Renders a notice as JSON.
#[must_use]
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Page {
    let document = Document {
        version: VERSION,
        draft: site.is_draft,
        banner: &look.banner,
        url: site.url(&notice_path(notice.language, &notice.id, "html")),
        notice,
    };
    let mut bytes = serde_json::to_vec_pretty(&document).expect("a notice is made of texts, numbers and lists");
    bytes.push(b'\n');
    Page {
        path: notice_path(notice.language, &notice.id, "json"),
        bytes,
        source: Some(notice.source.clone()),
        language: Some(notice.language),
        format: "json",
    }
}

/// Returns the JSON Schema of the files that [`page`] renders, generated from the types.
#[must_use]
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Document<'_>>().to_value()
}
