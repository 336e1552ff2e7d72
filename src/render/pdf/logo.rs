//! Check of a logo before notices are printed.

use typst::foundations::Bytes;

use crate::render::LogoError;
use crate::theme::Asset;

use super::image::Logo;
use super::print::print_isolated;
use super::world::{Job, Template};

/// The most bytes of a PDF with nothing but the logo. Every notice's PDF grows by that much.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// Checks that a logo can be printed. This happens once a build, before the notices.
///
/// # Errors
/// When the logo is no image of a kind that a PDF can have, or is too large.
pub fn check(asset: &Asset) -> Result<(), LogoError> {
    let logo = Logo::of(asset)?;
    let data = serde_json::to_vec(&logo.path()).expect("a name is a text");
    let job = Job { template: Template::Logo, data: Bytes::new(data), logo: Some(logo) };
    let printed = print_isolated(job, "logo".to_owned());
    comemo::evict(0);
    match printed {
        Ok(bytes) if bytes.len() > MOST_BYTES => Err(LogoError::Bytes { kilobytes: bytes.len() / 1024 }),
        Ok(_) => Ok(()),
        Err(detail) => Err(LogoError::Content { detail }),
    }
}
