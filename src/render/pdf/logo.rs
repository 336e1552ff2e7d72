//! The logo: a picture that somebody else made.

use typst::foundations::Bytes;

use crate::render::Error;
use crate::theme::Asset;

use super::image::{Logo, refused};
use super::print::alone;
use super::world::{Job, Template};

/// The most bytes that a logo may take in each PDF.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// Whether a logo can be printed: asked once, before the notices.
///
/// # Errors
/// When it is no picture of a kind that a PDF can hold, or too large a one.
pub fn check(asset: &Asset) -> Result<(), Error> {
    let logo = Logo::of(asset)?;
    let data = serde_json::to_vec(&logo.path()).expect("a name is a text");
    let job = Job { template: Template::Logo, data: Bytes::new(data), logo: Some(logo) };
    let printed = alone(job, "logo".to_owned());
    comemo::evict(0);
    match printed {
        Ok(bytes) if bytes.len() > MOST_BYTES => {
            Err(refused(format!("the logo would make each PDF {} KB larger", bytes.len() / 1024)))
        }
        Ok(_) => Ok(()),
        Err(message) => Err(refused(format!("the logo cannot be printed: {message}"))),
    }
}
