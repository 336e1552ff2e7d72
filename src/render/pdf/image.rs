//! The image of a logo.

use typst::foundations::Bytes;

use crate::render::LogoError;
use crate::theme::Asset;

/// File extensions of the kinds of images that a logo may be.
pub(super) const KINDS: [&str; 5] = ["svg", "png", "jpg", "jpeg", "webp"];

/// A logo of a known kind. Whether its content is valid is known when it is printed.
pub(super) struct Logo {
    /// The index of its kind in [`KINDS`].
    pub kind: usize,
    pub bytes: Bytes,
}

impl Logo {
    pub(super) fn of(asset: &Asset) -> Result<Logo, LogoError> {
        let extension = asset.path.rsplit('.').next().unwrap_or_default();
        let kind = KINDS.iter().position(|own| *own == extension);
        let kind = kind.ok_or_else(|| LogoError::Kind { extension: extension.to_owned() })?;
        Ok(Logo { kind, bytes: Bytes::new(asset.bytes.clone()) })
    }

    /// Returns the path of the logo in the world of Typst.
    pub(super) fn path(&self) -> String {
        format!("/logo.{}", KINDS[self.kind])
    }
}
