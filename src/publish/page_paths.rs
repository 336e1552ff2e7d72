//! Paths that pages have: what else a manifest lists, no build can have written.

use crate::language::Language;
use crate::page::is_id_part;

/// Endings of the files of a notice, by format. An old one stays here: pages with it may lie in somebody's output folder.
const ENDINGS: [&str; 6] = ["html", "md", "json", "fragment.html", "summary.html", "pdf"];

/// The paths that pages of a project can have.
#[derive(Debug)]
pub(super) struct PagePaths {
    languages: Vec<Language>,
}

impl PagePaths {
    /// The paths of pages in these languages, and in all that have a code of two letters: a language that a project had once has
    /// pages until the next build.
    pub(super) fn new(languages: &[Language]) -> PagePaths {
        PagePaths { languages: languages.to_vec() }
    }

    /// Returns whether a build can have written a file with this path and SHA-256.
    pub(super) fn allow(&self, path: &str, sha256: &str) -> bool {
        let has_hash = |name: &str| hash_of_asset(name).is_none_or(|hash| sha256.starts_with(hash));
        self.allow_path(path) && path.strip_prefix("assets/").is_none_or(has_hash)
    }

    /// Returns whether a page can have a path. All letters are small, so no two paths differ in case alone.
    pub(super) fn allow_path(&self, path: &str) -> bool {
        let Some((first, inner)) = path.split_once('/') else { return matches!(path, "index.html" | "sitemap.xml") };
        if first == "assets" {
            return hash_of_asset(inner).is_some();
        }
        let (folders, name) = inner.rsplit_once('/').map_or((None, inner), |(folders, name)| (Some(folders), name));
        let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
        Language::parse(first).is_some_and(|language| language.is_short() || self.languages.contains(&language))
            && folders.is_none_or(|folders| folders.split('/').all(is_id_part))
            && is_id_part(stem)
            && ENDINGS.contains(&ending)
    }
}

/// Returns the hash in the name of an asset: `style.0123456789ab.css`.
fn hash_of_asset(name: &str) -> Option<&str> {
    let mut parts = name.split('.');
    let (stem, hash, ending) = (parts.next()?, parts.next()?, parts.next()?);
    let is_hash = hash.len() == 12 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_hash && is_id_part(stem) && is_id_part(ending) && parts.next().is_none()).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_few_forms_of_paths() {
        let paths = PagePaths::new(&[Language::parse("smn").unwrap()]);
        for path in [
            "index.html",
            "sitemap.xml",
            "fi/index.html",
            "fi/aamu/index.html",
            "fi/aamu/customers-2.fragment.html",
            "smn/customers.pdf",
            "de/customers.md",
            "assets/style.0123456789ab.css",
        ] {
            assert!(paths.allow_path(path), "{path}");
        }
        for path in [
            "notes/x.txt",
            "notes/x.html",
            "doc/x.html",
            "xx/x.html",
            "fi/x.txt",
            "fi/x",
            "fi/.html",
            "fi/x.exe.html",
            "fi/.git/x.html",
            "fi/X.html",
            "FI/x.html",
            "fi//x.html",
            "fi/a b.html",
            "x.html",
            "robots.txt",
            "assets/style.css",
            "assets/app.js",
            "assets/.0123456789ab.css",
            "assets/a/style.0123456789ab.css",
        ] {
            assert!(!paths.allow_path(path), "{path}");
        }
    }
}
