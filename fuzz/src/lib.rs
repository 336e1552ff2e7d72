//! The fuzz targets: a function for each. None may panic, and an input of 64 KB must take less than a second.

use std::sync::{Arc, LazyLock};

use notice::language::Language;
use notice::load::{self, Loaded};
use notice::locale::{self, Locale, OwnFile, OwnWords, built_in_languages};
use notice::project::{self, Memory, Project};
use notice::report::{FileNames, Report};
use notice::settings::{Format, Settings};
use notice::site::{Request, Site};
use notice::source::Source;
use notice::theme::{self, Theme, ThemeFile};
use notice::workspace::{CodeFilter, Workspace};

/// The line between two files in one input.
const BETWEEN: &str = "#---\n";

static WORDS: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    built_in_languages().into_iter().map(|language| Locale::new(language, &OwnWords::default())).collect()
});

/// Loads a notice and renders it if it has no input errors. If the input has two parts, the first is a folder's defaults.
pub fn load(data: &[u8]) {
    let workspace = open(data);
    let notice = read(&workspace);
    if notice.findings.iter().chain(&workspace.findings).all(|finding| !finding.code.family.is_input()) {
        render(&notice, &workspace);
    }
    let source = project::text("notice.toml", data.to_vec()).source;
    let _ = load::tables::<Settings>(&source);
}

/// Checks a notice with every rule, and prints the findings in each language.
pub fn lint(data: &[u8]) {
    let workspace = open(data);
    let checked = workspace.check(&read(&workspace));
    let today = "2026-11-22".parse().expect("this is a day");
    let findings = workspace.judge(vec![checked], today, &CodeFilter::default()).findings;
    let names = FileNames::default();
    let report = Report { findings: &findings, failures: &[], notices: 1, is_complete: true, names: &names };
    for locale in WORDS.iter() {
        let _ = notice::report::human(&report, locale, false);
        assert_eq!(locale.problems(), []);
    }
}

/// Parses a text as prose and renders a notice with it. The ranges of references and of disallowed markup must be in the text.
pub fn prose(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let parsed = notice::prose::parse(&text);
    for range in
        parsed.disallowed.iter().map(|(_, range)| range).chain(parsed.references.iter().map(|(_, range)| range))
    {
        assert!(text.get(range.clone()).is_some(), "{range:?} is a range of the text");
    }
    let mut changes = toml::Table::new();
    changes.insert("text".to_owned(), text.into_owned().into());
    let mut root = toml::Table::new();
    root.insert("changes".to_owned(), changes.into());
    let notice = toml::to_string(&root).expect("a text can be written as TOML");
    load(format!("[controller]\nname = \"Aamu Oy\"\n[notice]\nlanguages = [\"en\"]\n{notice}").as_bytes());
}

/// Loads a project's own messages and formats each of them.
pub fn locales(data: &[u8]) {
    let source = project::text("locales/en/own.ftl", data.to_vec()).source;
    let file = OwnFile { language: Language::FALLBACK, source: Arc::clone(&source) };
    let Ok(own) = locale::own_words(&[file]) else { return };
    let locale = Locale::new(Language::FALLBACK, &own);
    for line in source.text.lines() {
        if let Some((id, _)) = line.split_once('=') {
            let _ = locale.say(id.trim());
        }
    }
}

/// Loads a project's own theme: template, stylesheet, `theme.toml` and accent.
pub fn theme(data: &[u8]) {
    let source = project::text("themes/own/all", data.to_vec()).source;
    let mut parts = source.text.split(BETWEEN);
    let files: Vec<ThemeFile> = ["notice.html", "style.css", "theme.toml"]
        .into_iter()
        .zip(&mut parts)
        .map(|(name, text)| ThemeFile {
            name: name.to_owned(),
            source: Source::new(format!("themes/own/{name}"), text),
        })
        .collect();
    let accent = parts.next().map(str::to_owned);
    let _ = Theme::load("own", &files, &theme::Tokens { accent, ..theme::Tokens::default() });
    let _ = load::tables::<Settings>(&source);
}

/// Opens a project in memory with the notice `a`.
fn open(data: &[u8]) -> Workspace {
    let text = String::from_utf8_lossy(data);
    let (defaults, notice) = text.split_once(BETWEEN).map_or((None, &*text), |(own, notice)| (Some(own), notice));
    let mut files = Memory::default().with("notices/a.toml", notice);
    if let Some(defaults) = defaults {
        files = files.with("notices/_defaults.toml", defaults);
    }
    Workspace::open(Project::new(files), Language::FALLBACK).expect("a project without settings can be opened")
}

fn read(workspace: &Workspace) -> Loaded {
    workspace.notice(&workspace.listing.notices[0]).expect("a file in memory can be read")
}

fn render(notice: &Loaded, workspace: &Workspace) {
    let formats = vec![Format::Html, Format::Markdown, Format::Json, Format::Fragment];
    // The settings may name a theme or a logo that does not exist.
    let Ok(site) = Site::open(workspace, &Request { formats, ..Request::default() }) else { return };
    let pages = site.pages(&workspace.listing.notices[0], notice, &[]);
    assert!(!pages.expect("the built-in themes render what loads").is_empty());
    assert_eq!(workspace.word_problems(), []);
}
