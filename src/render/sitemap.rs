//! The sitemap: the page of each notice in each language, with its other languages.

use crate::language::Language;

use super::html::escape;
use super::index::Entry;
use super::paths::notice_path;
use super::{Page, Site};

/// Renders the sitemap of the notices that search engines may list. There is none without a base URL or without such
/// notices. `languages` are the languages of the build.
#[must_use]
pub fn page(entries: &[&Entry], languages: &[Language], site: &Site<'_>) -> Option<Page> {
    site.base_url.filter(|_| !entries.is_empty())?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        let built: Vec<Language> =
            languages.iter().copied().filter(|language| entry.languages.contains(language)).collect();
        for language in &built {
            xml.push_str("  <url>\n    <loc>");
            address(entry, *language, site, &mut xml);
            xml.push_str("</loc>\n");
            for other in &built {
                alternate(other.as_str(), entry, *other, site, &mut xml);
            }
            if let Some(source) = entry.languages.first().filter(|source| built.contains(source)) {
                alternate("x-default", entry, *source, site, &mut xml);
            }
            xml.push_str("  </url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    Some(Page {
        path: "sitemap.xml".to_owned(),
        bytes: xml.into_bytes(),
        source: None,
        language: None,
        format: "sitemap",
    })
}

fn alternate(hreflang: &str, entry: &Entry, language: Language, site: &Site<'_>, xml: &mut String) {
    xml.push_str(&format!("    <xhtml:link rel=\"alternate\" hreflang=\"{hreflang}\" href=\""));
    address(entry, language, site, xml);
    xml.push_str("\"/>\n");
}

fn address(entry: &Entry, language: Language, site: &Site<'_>, xml: &mut String) {
    let url = site.url(&notice_path(language, &entry.id, "html")).unwrap_or_default();
    escape(&url, xml);
}
