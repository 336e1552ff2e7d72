//! What is allowed of every logo. Limits of an SVG stand where they are held.

/// File extensions of the kinds of pictures that a logo may be.
pub const KINDS: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "avif"];

/// The most bytes of a logo. Each reader of a page loads it, and each PDF holds it.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;

/// The most pixels in one direction, of a logo and of each picture in it. No page and no printer shows more.
pub const MOST_PIXELS: usize = 4096;
