//! `notice theme`: makes the files of a new theme, and checks themes.

use std::fmt::Write as _;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::edit;
use crate::language::Language;
use crate::problem::{Message, Problem};
use crate::site::{check_logos, trial};
use crate::theme::check::Mistake;
use crate::theme::{self, Theme, Tokens};
use crate::visible;
use crate::workspace::{Stop, Workspace};

use super::ending::Ending;
use super::terminal::Terminal;
use super::watchdog;
use super::{project, reporting};

/// Make a new theme, or check themes
#[derive(Debug, Args)]
pub(super) struct ThemeArgs {
    #[command(subcommand)]
    command: ThemeCommand,

    /// Language of the messages, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = reporting::language)]
    pub(super) lang: Option<Language>,
}

#[derive(Debug, Subcommand)]
enum ThemeCommand {
    /// Make a new theme that changes nothing yet, with an example to start from
    ///
    /// Example:
    ///   notice theme new aamu
    #[command(verbatim_doc_comment)]
    New {
        /// Name of the theme and of its folder under themes/
        name: String,
    },
    /// Report every mistake in the project's themes, with its line
    ///
    /// Examples:
    ///   notice theme check
    ///   notice theme check aamu
    #[command(verbatim_doc_comment)]
    Check {
        /// Themes to check [default: all themes under themes/ and in the settings]
        #[arg(value_name = "NAME")]
        names: Vec<String>,
    },
}

pub(super) fn run(arguments: &ThemeArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let language = reporting::messages_in(arguments.lang);
    let workspace = Workspace::open(project::find(folder, language, terminal), language)?;
    workspace.require_settings()?;
    match &arguments.command {
        ThemeCommand::New { name } => new(name, &workspace, terminal),
        ThemeCommand::Check { names } => check_all(names, &workspace, terminal),
    }
}

/// Makes a new theme in `themes/`.
fn new(name: &str, workspace: &Workspace, terminal: &Terminal) -> Result<Ending, Stop> {
    if !crate::project::is_id_part(name) {
        return Err(Problem::new(Message::new("theme-new-name").text("name", name)).into());
    }
    if crate::project::is_device(name) {
        return Err(Problem::new(Message::new("theme-new-device").text("name", name)).into());
    }
    if theme::built_in().contains(&name) {
        return Err(Problem::new(Message::new("theme-new-built-in").text("name", name)).into());
    }
    let path = format!("themes/{name}");
    let files = theme::scaffold(name);
    edit::new_folder(workspace.project.root(), &path, &files)?;
    let mut text = String::new();
    let names = terminal.readers().caller;
    for (file, _) in &files {
        let _ = writeln!(text, "{}", names.name(&format!("{path}/{file}")));
    }
    terminal.result(&text);
    terminal.inform(&Message::new("theme-new-use").text("name", name));
    Ok(Ending::Clean)
}

/// Checks themes and prints their mistakes.
fn check_all(names: &[String], workspace: &Workspace, terminal: &Terminal) -> Result<Ending, Stop> {
    let names = if names.is_empty() { names_in(workspace)? } else { names.to_vec() };
    watchdog::start(terminal);
    let mut mistakes = Vec::new();
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
        mistakes.extend(trial(name, &files, workspace));
    }
    let mut text = String::new();
    let from_caller = terminal.readers().caller;
    for mistake in &mistakes {
        let Mistake { file, line, column, message } = mistake;
        let (file, remedy) = (from_caller.name(file), terminal.remedy(message));
        let _ = writeln!(text, "{}:{line}:{column}: {}\n  {remedy}", visible::value(&file), terminal.word(message));
    }
    terminal.result(&text);
    terminal.inform(
        &Message::new("theme-checked")
            .count("themes", checked)
            .count("mistakes", mistakes.len())
            .texts("names", &names),
    );
    check_logos(workspace)?;
    Ok(if mistakes.is_empty() { Ending::Clean } else { Ending::Findings })
}

/// Returns the names of the themes in `themes/`, and of those in the settings of the project and its folders.
fn names_in(workspace: &Workspace) -> Result<Vec<String>, Problem> {
    let mut names = workspace.own_themes()?;
    let folders = workspace.defaults.values().filter_map(|defaults| defaults.folder.theme.as_ref());
    let settings = workspace.settings.theme.iter().chain(folders);
    names.extend(settings.filter_map(|theme| theme.name.as_ref()).map(|name| name.value.clone()));
    names.sort();
    names.dedup();
    Ok(names)
}
