//! Paths of pages in the output folder, and relative links between them.

use crate::language::Language;

/// Returns the path of a notice's page in the output folder.
#[must_use]
pub fn notice_path(language: Language, id: &str, extension: &str) -> String {
    format!("{language}/{id}.{extension}")
}

/// Returns the path of an index page: of a language, or of a folder in that language.
#[must_use]
pub fn index_path(language: Language, folder: Option<&str>) -> String {
    match folder {
        Some(folder) => format!("{language}/{folder}/index.html"),
        None => format!("{language}/index.html"),
    }
}

/// Returns the relative link from the page `from` to the page `to`. Both are paths in the output folder.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len() - 1;
    let shared = from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut parts = vec![".."; folders - shared];
    parts.extend(&to[shared..]);
    parts.join("/")
}
