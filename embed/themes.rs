//! `themes/NAME/`: the built-in themes, file by file.

use std::fmt::Write as _;

use super::Package;

/// The kinds of files that a theme is made of.
const KINDS: &[&str] = &[".css", ".html", ".toml"];

/// The static `THEMES`: path below `themes/` and text of each file, sorted by path.
pub(super) fn generate(package: &Package) -> String {
    let mut code = "pub(crate) static THEMES: &[(&str, &str)] = &[\n".to_owned();
    let files = package.below("themes", "");
    for (path, file) in files.filter(|(path, _)| KINDS.iter().any(|kind| path.ends_with(kind))) {
        let _ = writeln!(code, "    ({path:?}, {}),", file.include());
    }
    code + "];\n"
}
