//! The readers of reports, and the folders from which they find files.

use std::path::{Path, PathBuf};

use crate::project::{Disk, Files as _, Project};
use crate::report::FileNames;

use super::environment::{self, Variable};

/// The names of a project's files for each kind of reader.
#[derive(Debug, Clone, Default)]
pub(super) struct Readers {
    /// Whoever called the program: people at a terminal, and editors. Names begin at their folder, which `-C` does not change.
    pub(super) caller: FileNames,
    /// A service that knows the repository alone.
    pub(super) repository: FileNames,
}

impl Readers {
    /// Finds out where the readers of reports on a project are.
    pub(super) fn of(project: &Project) -> Readers {
        let root = resolved(project.root());
        let caller = environment::current_folder().map_or_else(|_| root.clone(), |folder| resolved(&folder));
        Readers {
            caller: FileNames::seen_from(&caller, &root),
            repository: FileNames::seen_from(&repository(project, &root, caller), &root),
        }
    }
}

/// Returns the folder that a service takes for the root of the repository: that of git, else the folder of GitHub's workflow,
/// since its checkout without git leaves no other mark, else the caller's folder. It has the project in it.
fn repository(project: &Project, root: &Path, caller: PathBuf) -> PathBuf {
    let of_git = project.repository().map(resolved);
    let of_workflow = || Variable::GITHUB_WORKSPACE.folder().map(|folder| resolved(&folder));
    let has_project = |folder: &PathBuf| folder.is_absolute() && root.starts_with(folder);
    of_git
        .or_else(|| of_workflow().filter(has_project))
        .unwrap_or_else(|| if has_project(&caller) { caller } else { root.to_path_buf() })
}

/// Returns a path without links in it, if something lies there.
fn resolved(path: &Path) -> PathBuf {
    Disk::new(path).resolve(path).unwrap_or_else(|_| path.to_path_buf())
}
