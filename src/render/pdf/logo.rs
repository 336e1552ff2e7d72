//! Check of a logo before notices are printed.

use std::time::Duration;

use typst::foundations::Bytes;

use crate::render::LogoError;
use crate::theme::Asset;

use super::filters;
use super::image::Logo;
use super::print::print_within;
use super::world::{Job, Template};

/// The most bytes of a PDF with nothing but the logo. Every notice's PDF grows by that much.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// The most pixels that filters paint, each step by itself. That is about a second of work, in the PDF of each notice.
const MOST_FILTERED: f64 = 20e6;

/// The longest time that the logo alone may take.
const LONGEST: Duration = Duration::from_secs(20);

/// Checks that a logo can be printed. This happens once a build, before the notices.
///
/// # Errors
/// When the logo is no image of a kind that a PDF can have, or is too large.
pub fn check(asset: &Asset) -> Result<(), LogoError> {
    let logo = Logo::of(asset)?;
    if filters::pixels(&asset.bytes).is_some_and(|pixels| pixels > MOST_FILTERED) {
        return Err(LogoError::Filters);
    }
    let data = serde_json::to_vec(&logo.path()).expect("a name is a text");
    let job = Job { template: Template::Logo, data: Bytes::new(data), logo: Some(logo) };
    let printed = print_within(LONGEST, job, "logo".to_owned());
    comemo::evict(0);
    match printed {
        Ok(bytes) if bytes.len() > MOST_BYTES => Err(LogoError::Bytes { kilobytes: bytes.len() / 1024 }),
        Ok(_) => Ok(()),
        Err(detail) => Err(LogoError::Content { detail }),
    }
}
