//! The names of a project's files in a report, so that the reader of the report finds them.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};

/// How the files of a project are named: by their paths from a folder where the reader is, with `/`. The default is the
/// project's root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileNames {
    /// The path from the reader's folder to the project's root; empty where they are the same.
    root: String,
}

impl FileNames {
    /// Names the files of the project at `root` as they are seen from a folder. Both paths are absolute and without links.
    /// Folders that share nothing but the root of the file system give absolute paths.
    #[must_use]
    pub fn seen_from(folder: &Path, root: &Path) -> FileNames {
        let shared = folder.components().zip(root.components()).take_while(|(one, other)| one == other);
        let is_folder = |component: &Component<'_>| matches!(component, Component::Normal(_));
        let shared: Vec<Component<'_>> = shared.map(|(component, _)| component).collect();
        let is_near = shared.iter().any(is_folder) || folder.components().all(|component| !is_folder(&component));
        if !is_near {
            return FileNames { root: root.to_string_lossy().into_owned() };
        }
        let up = folder.components().skip(shared.len()).map(|_| Component::ParentDir);
        let path: PathBuf = up.chain(root.components().skip(shared.len())).collect();
        let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
        FileNames { root: parts.collect::<Vec<_>>().join("/") }
    }

    /// Returns the path to the project's root: `.` where the reader is there.
    #[must_use]
    pub fn root(&self) -> &str {
        if self.root.is_empty() { "." } else { &self.root }
    }

    /// Returns the path to a file of the project. A text that was not read from a file, such as `<stdin>`, keeps its name.
    #[must_use]
    pub fn name<'a>(&self, path: &'a str) -> Cow<'a, str> {
        if self.root.is_empty() || path.starts_with('<') {
            return Cow::Borrowed(path);
        }
        Cow::Owned(format!("{}/{path}", self.root.trim_end_matches('/')))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_folder_of_the_reader() {
        for (folder, root, expected, file) in [
            ("/work/site", "/work/site", ".", "notices/a.toml"),
            ("/work", "/work/legal/fi", "legal/fi", "legal/fi/notices/a.toml"),
            ("/work/site/notices/b", "/work/site", "../..", "../../notices/a.toml"),
            ("/work/other", "/work/site", "../site", "../site/notices/a.toml"),
            ("/", "/work/site", "work/site", "work/site/notices/a.toml"),
            ("/home/a", "/work/site", "/work/site", "/work/site/notices/a.toml"),
            ("/home/a", "/", "/", "/notices/a.toml"),
        ] {
            let names = FileNames::seen_from(Path::new(folder), Path::new(root));
            assert_eq!((names.root(), &*names.name("notices/a.toml")), (expected, file), "{folder} {root}");
            assert_eq!(names.name("<stdin>"), "<stdin>");
        }
    }
}
