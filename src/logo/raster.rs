//! Pictures of pixels: whether their first bytes are what their name says, and their size.

use imagesize::ImageType;

use super::error::What;
use super::limits::MOST_PIXELS;

/// Checks a picture of pixels of one of the kinds `png`, `jpg`, `jpeg`, `webp` and `avif`.
pub(super) fn check(kind: &str, bytes: &[u8]) -> Result<(), What> {
    let found = kind_of(bytes);
    let expected = if kind == "jpg" { "jpeg" } else { kind };
    if found != Some(expected) {
        let kind = kind.to_owned();
        return Err(What::OtherKind { kind, found: found.unwrap_or_else(|| describe(bytes)) });
    }
    size(bytes).map(|_| ())
}

/// Returns width and height in pixels.
pub(super) fn size(bytes: &[u8]) -> Result<(usize, usize), What> {
    let size = imagesize::blob_size(bytes).map_err(|_| What::NoPicture)?;
    let (width, height) = (size.width, size.height);
    if width == 0 || height == 0 {
        return Err(What::NoPicture);
    }
    if width.max(height) > MOST_PIXELS {
        return Err(What::TooManyPixels { width, height });
    }
    Ok((width, height))
}

/// Returns the kind of a picture by its first bytes.
pub(super) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match imagesize::image_type(bytes).ok()? {
        ImageType::Png => Some("png"),
        ImageType::Jpeg => Some("jpeg"),
        ImageType::Webp => Some("webp"),
        ImageType::Gif => Some("gif"),
        ImageType::Heif(imagesize::Compression::Av1) => Some("avif"),
        _ => None,
    }
}

/// Returns what bytes that are no picture of pixels seem to be, as the variant of a message.
fn describe(bytes: &[u8]) -> &'static str {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    if start.contains("<svg") {
        "svg"
    } else if start.contains("<!doctype html") || start.contains("<html") || start.contains("<script") {
        "html"
    } else {
        "other"
    }
}
