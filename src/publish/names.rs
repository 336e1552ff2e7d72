//! Names in the output folder: those that notice keeps for its own records, and those that a page may have. Names of folders
//! that are no output folder.

use std::ffi::OsStr;

use crate::characters::is_invisible;

use crate::problem::Message;

/// The manifest's name in the output folder.
pub const MANIFEST: &str = "notice-manifest.json";

/// The lock file's name in the output folder.
pub(super) const LOCK: &str = ".notice-lock";

/// The name in the output folder of the folder for temporary files.
pub(super) const SCRATCH: &str = ".notice-tmp";

/// Checks that a path stays inside the folder and means the same on every system. The error is a clause.
pub(super) fn check_path(path: &str) -> Result<(), Message> {
    if path.contains(['\\', ':']) || path.contains(char::is_control) {
        return Err(Message::new("path-characters"));
    }
    if path.starts_with('/') {
        return Err(Message::new("path-absolute"));
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(Message::new("path-parts"));
    }
    let first = path.split('/').next().unwrap_or(path);
    // Some file systems take `.Notice-Tmp` for `.notice-tmp`.
    if [MANIFEST, LOCK, SCRATCH].iter().any(|own| own.eq_ignore_ascii_case(first)) {
        return Err(Message::new("path-own"));
    }
    Ok(())
}

/// Names of folders in which version control systems keep their own files.
const REPOSITORIES: [&str; 6] = [".git", ".hg", ".svn", ".bzr", ".jj", "_darcs"];

/// Returns whether a folder of this name belongs to a version control system, on any file system. As git does, it takes names
/// that some system takes for `.git`: in other case, with dots, spaces or a stream at the end, with characters that are not seen,
/// or in the short form of Windows.
pub(super) fn is_of_repository(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let seen: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    let plain = seen.split(':').next().unwrap_or_default().trim_end_matches([' ', '.']).to_lowercase();
    REPOSITORIES.contains(&plain.as_str()) || plain == "git~1"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_version_control_are_known_by_every_spelling() {
        for name in [".git", ".GIT", ".Git", ".git.", ".git ", ".git. .", ".git::$INDEX_ALLOCATION", "git~1", "GIT~1"] {
            assert!(is_of_repository(OsStr::new(name)), "{name}");
        }
        for name in [".g\u{200c}it", "\u{feff}.git", ".svn", ".HG", "_darcs"] {
            assert!(is_of_repository(OsStr::new(name)), "{name}");
        }
        for name in ["git", ".gitlab", ".github", "public.git", "public", ".", ""] {
            assert!(!is_of_repository(OsStr::new(name)), "{name}");
        }
    }
}
