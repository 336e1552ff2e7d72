//! Names that mean something in a project, and how long its files may be.

/// The file that marks a project's root.
pub const SETTINGS: &str = "notice.toml";
/// The file whose tables the notices of a folder inherit.
pub const DEFAULTS: &str = "_defaults.toml";
/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// No file of a project is longer: a register of personal data is a few kilobytes.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The longest part of an id, in letters. Most file systems have names of 255 bytes, and pages add an ending and temporary
/// files a number; one that encrypts names leaves 143.
pub const MOST_LETTERS: usize = 120;

/// Returns the path of the defaults of a folder under `notices/`; `""` is `notices/` itself.
#[must_use]
pub fn defaults_path(folder: &str) -> String {
    if folder.is_empty() { format!("{NOTICES}/{DEFAULTS}") } else { format!("{NOTICES}/{folder}/{DEFAULTS}") }
}

/// Returns a folder and those above it under `notices/`, the outermost first; `""` is `notices/` itself.
#[must_use]
pub fn folders_to(folder: &str) -> Vec<&str> {
    let above = folder.match_indices('/').map(|(at, _)| &folder[..at]);
    std::iter::once("").chain(above).chain((!folder.is_empty()).then_some(folder)).collect()
}

/// Returns whether Windows keeps a name, with any ending, for a device. A file of such a name cannot be checked out or made there.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let port = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    matches!(name, "con" | "prn" | "aux" | "nul")
        || port.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_devices_are_known() {
        for name in ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["", "console", "com", "com0", "com10", "lpt", "lptx", "auxiliary", "con-2"] {
            assert!(!is_device(name), "{name}");
        }
    }
}
