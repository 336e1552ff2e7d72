//! Names in the output folder: those that notice keeps for its own records, and those that a page may have.

/// The manifest's name in the output folder.
pub const MANIFEST: &str = "notice-manifest.json";

/// The lock file's name in the output folder.
pub(super) const LOCK: &str = ".notice-lock";

/// The name in the output folder of the folder for temporary files.
pub(super) const SCRATCH: &str = ".notice-tmp";

/// Checks that a path stays inside the folder and means the same on every system. The error is a clause.
pub(super) fn check_path(path: &str) -> Result<(), &'static str> {
    if path.contains(['\\', ':']) || path.contains(char::is_control) {
        return Err("it holds `\\`, `:` or a control character");
    }
    if path.starts_with('/') {
        return Err("it is absolute");
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err("a part of it is empty, `.` or `..`");
    }
    let first = path.split('/').next().unwrap_or(path);
    // Some file systems take `.Notice-Tmp` for `.notice-tmp`.
    if [MANIFEST, LOCK, SCRATCH].iter().any(|own| own.eq_ignore_ascii_case(first)) {
        return Err("notice keeps its own records there");
    }
    Ok(())
}
