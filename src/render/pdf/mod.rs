//! A notice as an accessible (PDF/UA-1) and archivable (PDF/A-2a) PDF. No other module knows Typst.
//!
//! The template is static. It reads the composed notice from a virtual file, `data.json`, so no text of a notice is markup.
//! Typst gets no disk, no network and no clock. The date is the notice's own, so the same notice gives the same bytes.

mod breaks;
mod data;
mod filters;
mod image;
mod logo;
mod print;
mod world;

use typst::foundations::Bytes;

use crate::document::Notice;

use super::paths::notice_path;
use super::{Error, Look, Page, Site};

pub use logo::check as check_logo;

use image::Logo;
use print::print_isolated;
use world::{Job, Template};

/// Renders a notice as a PDF.
///
/// # Errors
/// When a text has a character without a glyph, or when Typst fails, for example on a broken logo.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let path = notice_path(notice.language, &notice.id, "pdf");
    let logo = look.logo.map(Logo::of).transpose()?;
    let data = data::of(notice, logo.as_ref(), look, site)?;
    let bytes = print_isolated(Job { template: Template::Notice, data: Bytes::new(data), logo }, path.clone());
    // Typst lays a document out twice, and the second layout needs cached results of the first. Each other thread may finish
    // one document in between, so results are kept for as many documents as there are threads.
    comemo::evict(rayon::current_num_threads());
    let bytes =
        bytes.map_err(|detail| Error::Pdf { place: notice.source.clone(), language: notice.language, detail })?;
    Ok(Page { path, bytes, source: Some(notice.source.clone()), language: Some(notice.language), format: "pdf" })
}
