//! `notice theme`: a scaffold for a theme, and what is wrong with one.

use std::fmt::Write as _;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::compose::{self, Directory, Mark};
use crate::edit;
use crate::language::Language;
use crate::locale::{Locale, built_in_languages};
use crate::outline::SectionId;
use crate::problem::Problem;
use crate::project::Project;
use crate::render::index::Entry;
use crate::render::{self, Look, Site, html, index};
use crate::theme::check::{self, Flaw};
use crate::theme::{self, Theme, ThemeFile, Tokens};
use crate::workspace::{Stop, Workspace};

use super::{Ending, Terminal, watch};

/// Make a theme of your own, or check one
#[derive(Debug, Args)]
pub(super) struct ThemeArgs {
    #[command(subcommand)]
    command: ThemeCommand,
}

#[derive(Debug, Subcommand)]
enum ThemeCommand {
    /// Make a theme that changes nothing yet, with an example to start from
    ///
    /// Example:
    ///   notice theme new aamu
    #[command(verbatim_doc_comment)]
    New {
        /// Its name: the folder under themes/
        name: String,
    },
    /// Say everything that is wrong with the project's themes, each at its line
    ///
    /// Examples:
    ///   notice theme check
    ///   notice theme check aamu
    #[command(verbatim_doc_comment)]
    Check {
        /// Themes to check [default: all under themes/, and those that settings name]
        #[arg(value_name = "NAME")]
        names: Vec<String>,
    },
}

pub(super) fn run(arguments: &ThemeArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let workspace = Workspace::open(Project::of(folder), super::messages_in(None))?;
    match &arguments.command {
        ThemeCommand::New { name } => new(name, &workspace, terminal),
        ThemeCommand::Check { names } => check_all(names, &workspace, terminal),
    }
}

fn new(name: &str, workspace: &Workspace, terminal: &Terminal) -> Result<Ending, Stop> {
    if !crate::project::is_id_part(name) {
        return Err(Problem::new(
            format!("“{name}” cannot be the name of a theme"),
            "Use only small letters a–z, digits and hyphens, for example: notice theme new aamu",
        )
        .into());
    }
    if theme::built_in().contains(&name) {
        return Err(Problem::new(
            format!("“{name}” is the name of a built-in theme"),
            format!("Choose another name, and write `extends = \"{name}\"` into its theme.toml."),
        )
        .into());
    }
    let path = format!("themes/{name}");
    let files = theme::scaffold(name);
    edit::new_folder(workspace.project.root(), &path, &files)?;
    let mut text = String::new();
    for (file, _) in &files {
        let _ = writeln!(text, "{path}/{file}");
    }
    terminal.result(&text);
    terminal.message(&format!("Write `name = \"{name}\"` under [theme] in notice.toml to use it."));
    Ok(Ending::Clean)
}

fn check_all(names: &[String], workspace: &Workspace, terminal: &Terminal) -> Result<Ending, Stop> {
    let names = if names.is_empty() { names_in(workspace)? } else { names.to_vec() };
    watch::over_themes(terminal);
    let mut flaws = Vec::new();
    let mut checked = 0;
    for name in &names {
        let files = workspace.theme_files(name)?;
        // In the repository of notice itself, `themes/` holds the built-in themes.
        if theme::built_in().contains(&name.as_str()) && theme::is_built_in(name, &files) {
            continue;
        }
        if theme::built_in().contains(&name.as_str()) || files.is_empty() {
            Theme::load(name, &files, &Tokens::default())?;
        }
        checked += 1;
        flaws.extend(flaws_of(name, &files, workspace));
    }
    let mut text = String::new();
    for Flaw { file, line, column, message, remedy } in &flaws {
        let _ = writeln!(text, "{file}:{line}:{column}: {message}\n  {remedy}");
    }
    terminal.result(&text);
    terminal.message(&match (checked, flaws.len()) {
        (0, _) => "The project has no theme of its own.".to_owned(),
        (_, 0) => format!("{} in order: {}", if checked == 1 { "1 theme" } else { "Themes" }, names.join(", ")),
        (_, 1) => "1 mistake".to_owned(),
        (_, count) => format!("{count} mistakes"),
    });
    Ok(if flaws.is_empty() { Ending::Clean } else { Ending::Findings })
}

/// The themes under `themes/`, and those that the settings of the project and of its folders name.
fn names_in(workspace: &Workspace) -> Result<Vec<String>, Problem> {
    let mut names = workspace.own_themes()?;
    let folders = workspace.defaults.values().filter_map(|defaults| defaults.folder.theme.as_ref());
    let settings = workspace.settings.theme.iter().chain(folders);
    names.extend(settings.filter_map(|theme| theme.name.as_ref()).map(|name| name.value.clone()));
    names.sort();
    names.dedup();
    Ok(names)
}

/// What can be seen in the templates; where nothing can, what comes up when pages are drawn.
fn flaws_of(name: &str, files: &[ThemeFile], workspace: &Workspace) -> Vec<Flaw> {
    let flaws = check::check(name, files);
    if !flaws.is_empty() {
        return flaws;
    }
    match Theme::load(name, files, &Tokens::default()) {
        Ok(theme) => trial(&theme, workspace),
        Err(fault) => check::flaw(&fault).into_iter().collect(),
    }
}

/// A register that has something for every kind of block.
const SAMPLE: &str = include_str!("theme_sample.toml");

/// Draws one page of each kind, as a page and as a draft of one.
fn trial(theme: &Theme, workspace: &Workspace) -> Vec<Flaw> {
    let loaded = workspace.notice_of_text("<stdin>", SAMPLE.as_bytes().to_vec());
    let language = Language::FALLBACK;
    let locale = Locale::new(language, &workspace.own_words);
    let locale_of = |_: Language| &locale;
    let other = built_in_languages().into_iter().find(|other| *other != language);
    let languages: Vec<Language> = std::iter::once(language).chain(other).collect();
    let title = locale.say("index-title");
    let entry = Entry {
        id: "sample".to_owned(),
        languages: languages.clone(),
        titles: vec![(language, title.clone())],
        controllers: vec![(language, title.clone())],
        organisation: None,
    };
    let mut flaws = Vec::new();
    for is_draft in [false, true] {
        let mut notice = compose::compose("sample", "sample.toml", &loaded.register, &locale, &Directory::empty());
        if is_draft {
            let mark = Mark {
                code: "RT001".to_owned(),
                table: String::new(),
                section: SectionId::Retention,
                message: title.clone(),
                provisions: title.clone(),
            };
            compose::annotate(&mut notice, &[mark], &|anchor| locale.say(&format!("section-{anchor}")));
        }
        let site = Site {
            base_url: (!is_draft).then_some("https://www.aamu.example"),
            languages: &languages,
            locale: &locale_of,
            is_draft,
        };
        let banner = notice.sections.first().map(|section| section.blocks.clone()).unwrap_or_default();
        let look = Look { theme, logo: None, title: title.clone(), robots: None, banner };
        let pages = [
            html::page(&notice, None, &look, &site),
            index::page(&[&entry], None, language, &look, &site),
            index::choice(&look, &site),
        ];
        flaws.extend(pages.into_iter().filter_map(|page| match page {
            Err(render::Error::Theme(fault)) => check::flaw(&fault),
            _ => None,
        }));
    }
    flaws.sort();
    flaws.dedup();
    flaws
}
