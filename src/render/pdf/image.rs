//! The picture of a logo.

use typst::foundations::Bytes;

use crate::render::Error;
use crate::theme::Asset;

/// Kinds of pictures that a logo may be.
pub(super) const KINDS: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// The most pixels in one direction: what is 11 mm high needs no more at any density that a printer has.
const MOST_PIXELS: usize = 4096;

/// A logo that looks like a picture.
pub(super) struct Logo {
    /// Its number in [`KINDS`].
    pub kind: usize,
    pub bytes: Bytes,
}

impl Logo {
    pub(super) fn of(asset: &Asset) -> Result<Logo, Error> {
        let extension = asset.path.rsplit('.').next().unwrap_or_default();
        let kind = KINDS.iter().position(|own| *own == extension);
        let kind = kind.ok_or_else(|| refused(format!("a PDF cannot hold a logo of the kind {extension}")))?;
        if extension != "svg" {
            let size = imagesize::blob_size(&asset.bytes)
                .map_err(|error| refused(format!("the logo is no picture: {error}")))?;
            if size.width.max(size.height) > MOST_PIXELS {
                let (width, height) = (size.width, size.height);
                return Err(refused(format!(
                    "the logo has {width} × {height} pixels; more than {MOST_PIXELS} in a direction are too many for a PDF"
                )));
            }
        }
        Ok(Logo { kind, bytes: Bytes::new(asset.bytes.clone()) })
    }

    /// The name by which the template knows it.
    pub(super) fn path(&self) -> String {
        format!("/logo.{}", KINDS[self.kind])
    }
}

pub(super) fn refused(message: String) -> Error {
    Error::Pdf {
        place: None,
        message,
        remedy: format!("Take a plain picture of one of these kinds: {}.", KINDS.join(", ")),
    }
}
