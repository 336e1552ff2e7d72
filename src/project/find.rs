//! Finds the project that a folder belongs to.

use std::fs;
use std::path::{Path, PathBuf};

use super::names::{NOTICES, SETTINGS};

/// The entry that marks the root of a git repository: a folder, or a file in a worktree or a submodule.
const GIT: &str = ".git";

/// The result of a search for a project.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The project's root.
    pub(super) root: PathBuf,
    /// The folder whose `notice.toml` is not used, since another user owns it.
    pub(super) passed_over: Option<PathBuf>,
}

/// Finds the folder itself if it has a `notice.toml` or a folder of notices, else the nearest folder upwards with a `notice.toml`,
/// else the folder itself.
///
/// The search ends at the root of the git repository: what lies above it belongs to something else. It also ends before a folder
/// that another user owns, as git's `safe.directory` does: whoever can write to `/tmp` could otherwise put a project above
/// everybody's folders. The folder itself is always used, whoever owns it: a checkout in CI often belongs to another user.
pub(super) fn find(folder: &Path) -> Found {
    find_as(folder, &is_own)
}

/// As [`find`], with this answer to whether a file or folder belongs to the user.
fn find_as(folder: &Path, is_own: &dyn Fn(&Path) -> bool) -> Found {
    if folder.join(NOTICES).is_dir() {
        return Found { root: folder.to_path_buf(), passed_over: None };
    }
    let mut is_trusted = true;
    for (height, ancestor) in folder.ancestors().enumerate() {
        is_trusted &= height == 0 || is_own(ancestor);
        let settings = ancestor.join(SETTINGS);
        // A link or a pipe of that name counts too, so that it is reported when it is read.
        if is_there(&settings) {
            if is_trusted && (height == 0 || is_own(&settings)) {
                return Found { root: ancestor.to_path_buf(), passed_over: None };
            }
            return Found { root: folder.to_path_buf(), passed_over: Some(ancestor.to_path_buf()) };
        }
        if is_there(&ancestor.join(GIT)) {
            break;
        }
    }
    Found { root: folder.to_path_buf(), passed_over: None }
}

/// Returns how many folders above a folder the settings of a project lie among whose notices it is; `None` if it is in no project's
/// folder of notices. The folder need not exist.
#[must_use]
pub fn height_above_notices(folder: &Path) -> Option<usize> {
    let absolute = std::path::absolute(folder).ok()?;
    // What exists may lie behind a link.
    let full = absolute.ancestors().find_map(|above| {
        let missing = absolute.strip_prefix(above).ok()?;
        Some(dunce::canonicalize(above).ok()?.join(missing))
    })?;
    let is_of_project = |(_, above): &(usize, &Path)| {
        let is_notices = above.file_name().is_some_and(|name| name == NOTICES);
        is_notices && above.parent().is_some_and(|root| is_there(&root.join(SETTINGS)))
    };
    let (height, _) = full.ancestors().enumerate().find(is_of_project)?;
    Some(height + 1)
}

/// Returns the root of the git repository that a folder lies in.
pub(super) fn repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|ancestor| is_there(&ancestor.join(GIT)))
}

fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Returns whether the user that the program runs as owns a file or folder.
#[cfg(unix)]
fn is_own(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let user = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(path).is_ok_and(|there| there.uid() == user)
}

/// The standard library does not tell the owner.
#[cfg(not(unix))]
fn is_own(_path: &Path) -> bool {
    true
}

#[cfg(test)]
#[allow(clippy::print_stdout, reason = "a test that is skipped says so")]
mod tests {
    use super::*;

    /// Folders `a/b/c` with these further files; a name that ends with `/` is a folder.
    fn folders(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("a/b/c")).unwrap();
        // What lies above the temporary folder is of no matter.
        fs::create_dir(root.path().join(GIT)).unwrap();
        for file in files {
            let path = root.path().join(file);
            if file.ends_with('/') { fs::create_dir(path).unwrap() } else { fs::write(path, "").unwrap() }
        }
        root
    }

    /// The project of `a/b/c`, and the one passed over, as paths from the root.
    fn found(files: &[&str], foreign: &[&str]) -> (String, Option<String>) {
        let root = folders(files);
        let inner = |path: &Path| path.strip_prefix(root.path()).unwrap().to_str().unwrap().to_owned();
        let is_own = |path: &Path| path.starts_with(root.path()) && !foreign.contains(&inner(path).as_str());
        let Found { root: project, passed_over } = find_as(&root.path().join("a/b/c"), &is_own);
        (inner(&project), passed_over.as_deref().map(inner))
    }

    fn root(path: &str) -> (String, Option<String>) {
        (path.to_owned(), None)
    }

    fn passed_over(path: &str) -> (String, Option<String>) {
        ("a/b/c".to_owned(), Some(path.to_owned()))
    }

    #[test]
    fn the_nearest_folder_with_settings_is_the_project() {
        assert_eq!(found(&["a/notice.toml", "a/b/notice.toml"], &[]), root("a/b"));
        assert_eq!(found(&["notice.toml", "a/b/c/notice.toml"], &[]), root("a/b/c"));
        assert_eq!(found(&[], &[]), root("a/b/c"));
    }

    /// A project in a folder of a repository that is a project itself.
    #[test]
    fn a_folder_with_notices_is_a_project_without_settings() {
        assert_eq!(found(&["notice.toml", "a/b/c/notices/"], &[]), root("a/b/c"));
        assert_eq!(found(&["notice.toml", "a/b/notices/"], &[]), root(""), "only the folder itself");
    }

    #[test]
    fn a_project_above_the_repository_is_none() {
        assert_eq!(found(&["notice.toml"], &[]), root(""));
        for repository in ["a/.git/", "a/.git", "a/b/.git/", "a/b/c/.git"] {
            assert_eq!(found(&["notice.toml", repository], &[]), root("a/b/c"), "{repository}");
        }
        assert_eq!(found(&["a/notice.toml", "a/.git/"], &[]), root("a"), "the root of the repository itself");
    }

    #[test]
    fn a_parent_that_another_user_owns_is_none() {
        let settings = ["a/notice.toml"];
        assert_eq!(found(&settings, &["a"]), passed_over("a"));
        assert_eq!(found(&settings, &["a/notice.toml"]), passed_over("a"));
        assert_eq!(found(&settings, &["a/b"]), passed_over("a"), "who owns a folder in between can move it");
        assert_eq!(found(&settings, &["a/b/c"]), root("a"), "the current folder may belong to anybody");
        assert_eq!(found(&["a/b/c/notice.toml"], &["a/b/c", "a/b/c/notice.toml"]), root("a/b/c"));
    }

    /// Only root may give a file to another user.
    #[cfg(unix)]
    #[test]
    fn the_owner_is_asked_of_the_system() {
        let folder = folders(&["a/notice.toml"]);
        let (above, below) = (folder.path().join("a"), folder.path().join("a/b/c"));
        assert_eq!(find(&below).root, above);
        let nobody = Some(65534);
        if let Err(error) = std::os::unix::fs::chown(&above, nobody, None) {
            println!("skipped: no folder of another user: {error}");
            return;
        }
        assert_eq!(find(&below), Found { root: below.clone(), passed_over: Some(above.clone()) });
        assert_eq!(find(&above).root, above, "the current folder may belong to anybody");
    }
}
