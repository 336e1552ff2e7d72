//! A project in a temporary folder, the real binary run on it, and the registers of this repository.

#[path = "../../../benches/corpus/mod.rs"]
pub mod corpus;
pub mod made;
pub mod random;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use notice::language::Language;
use notice::load::Loaded;
use notice::locale::{Locale, OwnWords, built_in_languages};
use notice::project::{Memory, NOTICES, Project as Files, SETTINGS};
use notice::workspace::Workspace;

/// Finnish.
pub const FI: Language = Language::parse("fi").unwrap();
/// Swedish.
pub const SV: Language = Language::parse("sv").unwrap();
/// English.
pub const EN: Language = Language::parse("en").unwrap();

/// The smallest register that the linter accepts; what is put behind it begins on line 3.
pub const AAMU: &str = "[controller]\nname = \"Aamu Oy\"\n";

/// Settings that let the rules of the first build speak alone: what else a small notice lacks is no matter here.
pub const FIRST_RULES: &str = "[lint]\nselect = [\"ID001\", \"ID004\", \"LG001\", \"LK002\"]\n";

/// A project in a temporary folder.
pub struct Project(tempfile::TempDir);

/// How a run of the binary ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    pub fn empty() -> Project {
        Project(tempfile::tempdir().unwrap())
    }

    /// A project whose only file is the notice `a`.
    pub fn with_notice(contents: impl AsRef<[u8]>) -> Project {
        Project::empty().with(SETTINGS, FIRST_RULES).with("notices/a.toml", contents)
    }

    /// A project whose notice `a` holds this after the controller.
    pub fn of(toml: &str) -> Project {
        Project::with_notice(format!("{AAMU}{toml}"))
    }

    /// With these settings, and the rules of the first build alone.
    pub fn with_settings(self, toml: &str) -> Project {
        let rules = if toml.contains("[lint") { "" } else { FIRST_RULES };
        self.with(SETTINGS, format!("{toml}{rules}"))
    }

    /// The notices of this repository, with its settings.
    pub fn repository() -> Project {
        let settings = fs::read_to_string(repository().join(SETTINGS)).unwrap_or_default();
        let project = Project::empty().with_settings(&settings);
        project.copy(&[NOTICES]);
        project
    }

    /// One of this repository's examples.
    pub fn example(name: &str) -> Project {
        let project = Project::empty();
        files_under(&repository().join(name)).iter().for_each(|(path, bytes)| project.put(path, bytes));
        project
    }

    /// Copies folders of this repository.
    pub fn copy(&self, folders: &[&str]) -> &Project {
        for folder in folders {
            for (path, bytes) in files_under(&repository().join(folder)) {
                self.put(&format!("{folder}/{path}"), bytes);
            }
        }
        self
    }

    /// The same files in another folder.
    pub fn copied(&self) -> Project {
        let copy = Project::empty();
        self.files().iter().for_each(|(path, bytes)| copy.put(path, bytes));
        copy
    }

    pub fn with(self, path: &str, contents: impl AsRef<[u8]>) -> Project {
        self.put(path, contents);
        self
    }

    pub fn put(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    pub fn path(&self, inner: &str) -> PathBuf {
        self.0.path().join(inner)
    }

    pub fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_under(self.0.path())
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        run(notice(self.0.path()).args(arguments))
    }

    /// Builds, and expects that to succeed.
    pub fn build(&self, arguments: &[&str]) -> &Project {
        let run = self.run(&[&["build"], arguments].concat());
        assert_eq!(run.code, 0, "{run:#?}");
        self
    }

    /// The pages of a format in `public/`, by path: `html`, `md`.
    pub fn pages(&self, extension: &str) -> BTreeMap<String, String> {
        let files = files_under(&self.path("public")).into_iter();
        let pages = files.filter(|(path, _)| path.ends_with(&format!(".{extension}")));
        pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    }
}

/// The binary in a folder, with nothing of the environment that the tests run in.
pub fn notice(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_notice"));
    command.env_clear().current_dir(folder).timeout(Duration::from_secs(120));
    command
}

pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let run =
        Run { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) };
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    run
}

/// Says that a test is skipped and why, on a line that `.ci/run` shows and counts. It goes past libtest, which shows nothing of a
/// test that passes.
pub fn skipped(why: &str) {
    let thread = std::thread::current();
    let line = format!("skipped: {}: {why}\n", thread.name().unwrap_or("a test"));
    let _ = std::io::stderr().write_all(line.as_bytes());
}

pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file beneath a folder, by its path from there with `/`.
pub fn files_under(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The folders of `examples/` that are projects.
pub fn examples() -> Vec<String> {
    let Ok(folders) = fs::read_dir(repository().join("examples")) else { return Vec::new() };
    let mut names: Vec<String> = folders
        .map(|folder| folder.unwrap().path())
        .filter(|folder| folder.join(NOTICES).is_dir())
        .map(|folder| format!("examples/{}", folder.file_name().unwrap().to_str().unwrap()))
        .collect();
    names.sort();
    names
}

/// The registers of this repository and of its examples, each project's with its path.
pub fn registers() -> Vec<(String, Loaded)> {
    let projects = std::iter::once(String::new()).chain(examples());
    projects
        .flat_map(|path| loaded(&repository().join(&path)).into_iter().map(move |one| (path.clone(), one)))
        .collect()
}

/// Opens a project as the commands do.
pub fn opened(project: Files) -> Workspace {
    Workspace::open(project, Language::FALLBACK).unwrap()
}

/// Opens a project in memory whose only notice is this one.
pub fn opened_text(id: &str, toml: &str) -> Workspace {
    opened(Files::new(Memory::default().with(&format!("{NOTICES}/{id}.toml"), toml)))
}

/// Loads the notices of a project.
pub fn loaded(root: &Path) -> Vec<Loaded> {
    let workspace = opened(Files::at(root));
    workspace.listing.notices.iter().map(|file| workspace.notice(file).unwrap()).collect()
}

/// Loads one notice from its text.
pub fn loaded_text(toml: &str) -> Loaded {
    loaded_as("a", toml)
}

/// Loads one notice from its text, under an id.
pub fn loaded_as(id: &str, toml: &str) -> Loaded {
    let workspace = opened_text(id, toml);
    workspace.notice(&workspace.listing.notices[0]).unwrap()
}

pub fn locales() -> Vec<Locale> {
    built_in_languages().into_iter().map(|language| Locale::new(language, &OwnWords::default())).collect()
}

pub fn locale(language: Language) -> Locale {
    Locale::new(language, &OwnWords::default())
}

/// The text of a page's HTML: no tags, and characters in place of their names.
pub fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    for (name, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")] {
        text = text.replace(name, c);
    }
    text
}

/// Values of an attribute, in the order of the page.
pub fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The findings of `lint` on the notice `a` of a project, each as `line:column CODE`.
pub fn codes_at(project: &Project) -> Vec<String> {
    let lint = project.run(&["lint", "--format", "short"]);
    let found = lint.stdout.lines().filter_map(|line| {
        let (place, rest) = line.strip_prefix("notices/a.toml:")?.split_once(": ")?;
        let code = rest.split_once('[')?.1.split_once(']')?.0;
        Some(format!("{place} {code}"))
    });
    found.collect()
}
