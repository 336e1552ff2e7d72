//! The image of a logo.

use typst::foundations::Bytes;

use crate::render::Error;
use crate::theme::Asset;

/// File extensions of the kinds of images that a logo may be.
pub(super) const KINDS: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// The most pixels in one direction. On paper a logo is at most 80 mm wide, so no printer shows more.
const MOST_PIXELS: usize = 4096;

/// A logo of a known kind and size. Whether its content is valid is known when it is printed.
pub(super) struct Logo {
    /// The index of its kind in [`KINDS`].
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

    /// Returns the path of the logo in the world of Typst.
    pub(super) fn path(&self) -> String {
        format!("/logo.{}", KINDS[self.kind])
    }
}

/// Returns the error for a logo that cannot be used.
pub(super) fn refused(message: String) -> Error {
    Error::Pdf {
        place: None,
        message,
        remedy: format!("Take a plain picture of one of these kinds: {}.", KINDS.join(", ")),
    }
}
