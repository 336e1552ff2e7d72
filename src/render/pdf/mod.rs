//! A notice as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a): the one room that knows Typst.
//!
//! The template is static and reads the composed notice as data, a virtual `data.json`: no text of a notice is ever markup.
//! Its world has no disk, no network and no clock; the date is the notice's own, so the same notice gives the same bytes.

mod data;
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
use print::alone;
use world::{Job, Template};

/// Renders a notice as a PDF.
///
/// # Errors
/// When a text has a letter that no face has, or when Typst cannot make the document: a logo that is no picture.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let path = notice_path(notice.language, &notice.id, "pdf");
    let logo = look.logo.map(Logo::of).transpose()?;
    let data = data::of(notice, logo.as_ref(), look, site)?;
    let bytes = alone(Job { template: Template::Notice, data: Bytes::new(data), logo }, path.clone());
    // What a first look at a document leaves is there for the second, whatever the other threads finish between them.
    comemo::evict(rayon::current_num_threads());
    let bytes = bytes.map_err(|message| Error::Pdf {
        place: Some(notice.source.clone()),
        message: format!("the PDF in “{}” could not be made: {message}", notice.language),
        remedy: "Leave pdf out of the formats, and report it with the notice's file.".to_owned(),
    })?;
    Ok(Page { path, bytes, source: Some(notice.source.clone()), language: Some(notice.language), format: "pdf" })
}
