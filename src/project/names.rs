//! Names that mean something in a project, and how long its files may be.

/// The file that marks a project's root.
pub const SETTINGS: &str = "notice.toml";
/// The file whose tables the notices of a folder inherit.
pub const DEFAULTS: &str = "_defaults.toml";
/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// No file of a project is longer: a register of personal data is a few kilobytes.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Returns the path of the defaults of a folder under `notices/`; `""` is `notices/` itself.
#[must_use]
pub fn defaults_path(folder: &str) -> String {
    if folder.is_empty() { format!("{NOTICES}/{DEFAULTS}") } else { format!("{NOTICES}/{folder}/{DEFAULTS}") }
}

/// A part of an id: lower-case letters a–z, digits and hyphens.
#[must_use]
pub fn is_id_part(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
