//! Pages of a notice in one language, by format.

use crate::document::Notice;
use crate::settings::Format;
use crate::theme::Asset;

use super::html::{self, fragment};
#[cfg(feature = "pdf")]
use super::pdf;
use super::{Error, Look, Page, Site, json, markdown};

/// Renders the pages of a notice in one format. `organisation` is the folder whose index the pages link to.
///
/// # Errors
/// When the theme fails, or a PDF cannot be made.
pub fn render(
    format: Format,
    notice: &Notice,
    organisation: Option<&str>,
    look: &Look<'_>,
    site: &Site<'_>,
) -> Result<Vec<Page>, Error> {
    Ok(match format {
        Format::Html => vec![html::page(notice, organisation, look, site)?],
        Format::Markdown => vec![markdown::page(notice, look, site)?],
        Format::Json => vec![json::page(notice, look, site)],
        Format::Fragment => vec![fragment::summary(notice, look, site), fragment::page(notice, look, site)],
        #[cfg(feature = "pdf")]
        Format::Pdf => vec![pdf::page(notice, look, site)?],
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => return Err(Error::NoPdf),
    })
}

/// Checks that this program can make a format.
///
/// # Errors
/// When the program was built without the format.
pub fn check_format(format: Format) -> Result<(), Error> {
    match format {
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => Err(Error::NoPdf),
        _ => Ok(()),
    }
}

/// Checks that a format can show a logo.
///
/// # Errors
/// When the format cannot show the logo.
pub fn check_logo(format: Format, logo: &Asset) -> Result<(), Error> {
    match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => Ok(pdf::check_logo(logo)?),
        _ => {
            let _ = logo;
            Ok(())
        }
    }
}
