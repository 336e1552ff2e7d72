//! Files beside the notices of a new project: what git leaves out, the hook, and the file of a CI service.

/// A file that a new project can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// What git leaves out.
    Gitignore,
    /// The hook of pre-commit.
    Hook,
    /// The workflow of GitHub.
    Github,
    /// The job of GitLab.
    Gitlab,
}

impl Extra {
    /// Returns the path of the file, from the project's root.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Extra::Gitignore => ".gitignore",
            Extra::Hook => ".pre-commit-config.yaml",
            Extra::Github => ".github/workflows/privacy-notices.yml",
            Extra::Gitlab => ".gitlab-ci.yml",
        }
    }

    /// Returns its text. It installs this version of the program.
    #[must_use]
    pub fn text(self) -> String {
        let text = match self {
            Extra::Gitignore => include_str!("files/gitignore"),
            Extra::Hook => include_str!("files/pre-commit.yaml"),
            Extra::Github => include_str!("files/github.yml"),
            Extra::Gitlab => include_str!("files/gitlab.yml"),
        };
        text.replace("VERSION", env!("CARGO_PKG_VERSION"))
    }
}
