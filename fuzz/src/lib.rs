//! What each fuzz target does with its bytes. Nothing may panic, and 64 KB are done within a second.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use notice::compose::{self, Directory};
use notice::language::Language;
use notice::load::{self, Defaults, Loaded, Surroundings};
use notice::locale::{self, Locale, OwnFile, OwnWords};
use notice::project;
use notice::render::{Look, Site, fragment, html, json, markdown};
use notice::rules::{self, Context};
use notice::settings::Settings;
use notice::source::Source;
use notice::theme::{self, Theme, ThemeFile};

const LANGUAGES: [Language; 3] = [Language::FI, Language::SV, Language::EN];

/// What parts the files in one input.
const BETWEEN: &str = "#---\n";

static WORDS: LazyLock<Vec<Locale>> =
    LazyLock::new(|| LANGUAGES.map(|language| Locale::new(language, &OwnWords::default())).into());

static THEME: LazyLock<Theme> =
    LazyLock::new(|| Theme::load(theme::DEFAULT, &[], &theme::Tokens::default()).expect("the built-in theme is sound"));

/// A notice, with a folder's defaults before it if the input has two parts. What can be read becomes pages.
pub fn load(data: &[u8]) {
    let loaded = read(data);
    if loaded.findings.iter().all(|finding| !finding.code.id.starts_with("IN")) {
        render(&loaded);
    }
    let source = project::text("notice.toml", data.to_vec()).source;
    let _ = load::tables::<Settings>(&source);
}

/// A notice through every rule, and what they find in words.
pub fn lint(data: &[u8]) {
    let loaded = read(data);
    let context = Context::new(&loaded.register, "FI");
    let findings = rules::check(&context, &loaded.places);
    for locale in WORDS.iter() {
        let _ = notice::report::human(&loaded.findings, locale, false);
        let _ = notice::report::human(&findings, locale, false);
        assert_eq!(locale.problems(), []);
    }
}

/// A text: what is said of it lies in it, and what may stand becomes a page.
pub fn prose(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let parsed = notice::prose::parse(&text);
    for range in parsed.disallowed.iter().map(|(_, range)| range).chain(parsed.references.iter().map(|(_, range)| range))
    {
        assert!(text.get(range.clone()).is_some(), "{range:?} is a stretch of the text");
    }
    let mut changes = toml::Table::new();
    changes.insert("text".to_owned(), text.into_owned().into());
    let mut root = toml::Table::new();
    root.insert("changes".to_owned(), changes.into());
    let notice = toml::to_string(&root).expect("a text can be written as TOML");
    load(format!("[controller]\nname = \"Aamu Oy\"\n[notice]\nlanguages = [\"en\"]\n{notice}").as_bytes());
}

/// A project's own words; each message of them is worded.
pub fn locales(data: &[u8]) {
    let source = project::text("locales/fi/own.ftl", data.to_vec()).source;
    let file = OwnFile { language: Language::FI, source: Arc::clone(&source) };
    let Ok(own) = locale::own_words(&[file]) else { return };
    let locale = Locale::new(Language::FI, &own);
    for line in source.text.lines() {
        if let Some((id, _)) = line.split_once('=') {
            let _ = locale.say(id.trim());
        }
    }
}

/// A project's own theme: its template, stylesheet, `theme.toml` and accent.
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

fn read(data: &[u8]) -> Loaded {
    let source = project::text("notices/a.toml", data.to_vec()).source;
    let (defaults, notice) = match source.text.split_once(BETWEEN) {
        Some((defaults, notice)) => {
            (Some(Source::new("notices/_defaults.toml", defaults)), Source::new("notices/a.toml", notice))
        }
        None => (None, source),
    };
    let folders: Vec<Defaults> = defaults.iter().map(load::defaults).collect();
    let folders: Vec<&Defaults> = folders.iter().collect();
    let around = Surroundings {
        default_languages: &[],
        available_languages: &LANGUAGES,
        notice_ids: &HashSet::new(),
        labels: &|_, _| None,
    };
    load::notice("a", &notice, &folders, &around)
}

fn words_of(language: Language) -> &'static Locale {
    WORDS.iter().find(|locale| locale.language == language).unwrap_or(&WORDS[0])
}

fn render(loaded: &Loaded) {
    let languages = loaded.register.languages();
    let locale = |language| words_of(language);
    let site = Site { base_url: None, languages, locale: &locale, is_draft: false };
    let look = Look { theme: &THEME, logo: None, title: "Title".to_owned(), robots: None, banner: Vec::new() };
    for language in languages {
        let notice =
            compose::compose(&loaded.id, "notices/a.toml", &loaded.register, words_of(*language), &Directory::empty());
        html::page(&notice, None, &look, &site).expect("the built-in theme renders what loads");
        markdown::page(&notice, &look, &site).expect("what loads has front matter");
        let _ = json::page(&notice, &look, &site);
        let _ = fragment::page(&notice, &look, &site);
    }
}
