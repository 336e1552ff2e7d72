//! Logos: what a project's picture may hold before it is published. A logo comes with a change that anybody may propose, and a
//! browser that opens an SVG runs what is in it. So an SVG is read, checked against lists of what is allowed, and written anew;
//! of another picture the first bytes must be what its name says. The PDF gets the same bytes as the pages.

mod css;
mod error;
mod limits;
mod names;
mod place;
mod raster;
mod scan;
mod svg;
mod tree;
mod values;
mod weight;

pub use error::Error;
pub use limits::{KINDS, MOST_BYTES, MOST_PIXELS};

use error::What;

/// Returns the bytes that are published of a logo: those of the file, or the SVG written anew. `path` is the file's path, for
/// messages; `kind` is one of [`KINDS`].
///
/// # Errors
/// Everything that cannot be published, in the order of the file.
pub fn publishable(path: &str, kind: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Vec<Error>> {
    let error = |what| vec![Error { path: path.to_owned(), at: None, what }];
    if bytes.len() > MOST_BYTES {
        return Err(error(What::TooLong));
    }
    if kind == "svg" {
        let found = svg::clean(&bytes);
        return found.map_err(|faults| {
            faults.into_iter().map(|(at, what)| Error { path: path.to_owned(), at, what }).collect()
        });
    }
    raster::check(kind, &bytes).map_err(error)?;
    Ok(bytes)
}
