//! The site's own pages: indexes, the choice of a language, the sitemap, and the assets that pages link to.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::page::Page;
use crate::problem::Problem;
use crate::render;
use crate::render::index::{self, Entry, Organisation};
use crate::render::sitemap;
use crate::settings::Format;

use super::{Site, robots};

impl Site<'_> {
    /// Makes the indexes of each language and organisation, the sitemap, and the files that pages link to; none without HTML.
    /// A part of a site leaves the indexes of the whole alone.
    ///
    /// # Errors
    /// When the theme fails.
    pub fn indexes(&self) -> Result<Vec<Page>, Problem> {
        let inputs = self.index_inputs();
        if !inputs.shared.formats.contains(&Format::Html) {
            return Ok(Vec::new());
        }
        let mut pages = Vec::new();
        if inputs.is_own_site {
            self.with_shared(inputs.shared, |site| self.add_indexes(inputs.entries, site, &mut pages))?;
        }
        pages.extend(self.looks.assets().into_values().map(|asset| Page {
            path: asset.path.clone(),
            bytes: asset.bytes.clone(),
            source: None,
            language: None,
            format: "asset",
        }));
        Ok(pages)
    }

    fn add_indexes(&self, entries: &[Entry], site: &render::Site<'_>, pages: &mut Vec<Page>) -> Result<(), Problem> {
        let entries: Vec<&Entry> = entries.iter().collect();
        let mut organisations: BTreeMap<&str, (&Organisation, Vec<&Entry>)> = BTreeMap::new();
        for entry in &entries {
            if let Some(own) = &entry.organisation {
                organisations.entry(&own.folder).or_insert((own, Vec::new())).1.push(entry);
            }
        }
        for language in site.languages {
            pages.push(index::page(&entries, None, *language, &self.look("", *language), site)?);
            for (organisation, own) in organisations.values() {
                let look = self.look(&organisation.folder, *language);
                pages.push(index::page(own, Some(organisation), *language, &look, site)?);
            }
        }
        let first = site.languages.first().copied().unwrap_or(Language::FALLBACK);
        pages.push(index::choice(&self.look("", first), site)?);
        let entries: Vec<&Entry> = entries.into_iter().filter(|entry| self.is_for_robots(entry)).collect();
        pages.extend(sitemap::page(&entries, site.languages, site));
        Ok(())
    }

    /// Whether a search engine may list the notice: a sitemap must not invite to what the pages themselves forbid.
    fn is_for_robots(&self, entry: &Entry) -> bool {
        let folder = entry.id.rsplit_once('/').map_or("", |(folder, _)| folder);
        let own = self.looks.of(folder).robots.as_ref();
        !self.plan.is_draft && !own.is_some_and(|own| robots::forbids(&own.value))
    }
}
