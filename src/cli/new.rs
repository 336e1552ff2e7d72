//! `notice new` and `notice init`: drafts of a notice and of a project.

use std::fmt::Write as _;
use std::path::Path;

use clap::Args;

use crate::draft::{self, Extra, Inherited};
use crate::edit;
use crate::load::Defaults;
use crate::locale::{Locale, OwnWords};
use crate::problem::{Message, Problem};
use crate::project::{self, MOST_LETTERS, NOTICES, Project, SETTINGS, defaults_path, folders_to};
use crate::visible;
use crate::workspace::{Stop, Workspace};

use super::ending::Ending;
use super::reporting;
use super::start::StartArgs;
use super::terminal::Terminal;

/// Write the draft of a notice, with its open questions
///
/// On a terminal it asks what the options leave open. Lines that begin with "# ?" wait for an answer; nothing else is made up.
/// No file is overwritten.
///
/// Examples:
///   notice new customers
///   notice new bakery/staff --preset employees --languages fi,sv
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct NewArgs {
    /// Id of the notice: its path under notices/ without .toml
    id: String,

    #[command(flatten)]
    pub(super) start: StartArgs,
}

/// Start a project with one notice
///
/// On a terminal it asks what the options leave open. It writes notice.toml, notices/_defaults.toml, one notice and .gitignore,
/// and overwrites nothing.
///
/// Examples:
///   notice init
///   notice init privacy --preset members --organisation "Mallilan lukupiiri ry" --languages fi
///   notice init --ci github --hook
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct InitArgs {
    /// Folder of the project; made if it is missing [default: the current folder]
    #[arg(value_name = "DIR")]
    folder: Option<String>,

    /// Write .pre-commit-config.yaml, so that each commit is checked
    #[arg(long)]
    hook: bool,

    /// Write the file of a CI service, which checks and builds each change
    #[arg(long, value_name = "SERVICE", value_enum)]
    ci: Option<Service>,

    #[command(flatten)]
    pub(super) start: StartArgs,
}

/// A CI service.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum Service {
    Github,
    Gitlab,
}

/// Writes the draft of a notice into the project.
pub(super) fn new(arguments: &NewArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let messages = reporting::messages_in(arguments.start.lang);
    let workspace = Workspace::open(super::project::find(folder, messages, terminal), messages)?;
    let id = checked_id(&arguments.id)?;
    let path = format!("{NOTICES}/{id}.toml");
    let folder_of_notice = id.rsplit_once('/').map_or("", |(folder, _)| folder);
    // The page of a notice and the pages of a folder of its name would have one address.
    let above = folders_to(folder_of_notice).into_iter().filter(|folder| !folder.is_empty());
    let above = above.map(|folder| format!("{NOTICES}/{folder}.toml"));
    let mut taken = [path.clone(), format!("{NOTICES}/{id}")].into_iter().chain(above);
    if let Some(taken) = taken.find(|path| workspace.project.kind(path).is_some()) {
        return Err(Problem::new(Message::new("edit-taken").file("path", taken)).into());
    }
    let defaults: Vec<&Defaults> =
        folders_to(folder_of_notice).iter().filter_map(|folder| workspace.defaults.get(*folder)).collect();
    let inherited: Inherited = defaults.iter().flat_map(|own| own.tables()).map(str::to_owned).collect();
    let home = defaults.iter().rev().find_map(|own| own.country()).or_else(|| workspace.home_of_settings());
    let answers = arguments.start.answers(!inherited.contains("controller"), home, terminal)?;
    let preset = arguments.start.preset_for(id, &answers);
    let of_project = defaults.iter().rev().map(|own| own.languages()).find(|languages| !languages.is_empty());
    let languages = match (&answers.languages[..], of_project) {
        ([], Some(languages)) => languages,
        ([], None) if !workspace.default_languages.is_empty() => workspace.default_languages.clone(),
        ([], None) => answers.languages_of_country(),
        (given, _) => given.to_vec(),
    };
    let words = Locale::new(messages, &OwnWords::default());
    let text = draft::notice(preset, &languages, &answers.organisation, answers.country(), &inherited, &words);
    write(workspace.project.root(), &[(path.clone(), text)], terminal)?;
    terminal.inform(&Message::new("start-next").file("path", path));
    Ok(Ending::Clean)
}

/// Starts a project with one notice.
pub(super) fn init(arguments: &InitArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let messages = reporting::messages_in(arguments.start.lang);
    let root = arguments.folder.as_ref().map_or_else(|| folder.to_owned(), |own| folder.join(own));
    let project = Project::at(&root);
    terminal.shows_files_of(&project);
    if let Some(there) = [SETTINGS, NOTICES].into_iter().find(|path| project.kind(path).is_some()) {
        return Err(Problem::new(Message::new("start-there").file("path", there)).into());
    }
    if let Some(height) = project::height_above_notices(&root) {
        let settings = format!("{}{SETTINGS}", "../".repeat(height));
        return Err(Problem::new(Message::new("start-there").text("path", settings)).into());
    }
    let mut extras = vec![Extra::Gitignore];
    extras.extend(arguments.hook.then_some(Extra::Hook));
    extras.extend(arguments.ci.map(|service| match service {
        Service::Github => Extra::Github,
        Service::Gitlab => Extra::Gitlab,
    }));
    if extras.len() > 1 && project.repository().is_some_and(|repository| repository != project.root()) {
        return Err(Problem::new(Message::new("start-not-root")).into());
    }
    let answers = arguments.start.answers(true, None, terminal)?;
    let preset = answers.preset;
    let languages =
        if answers.languages.is_empty() { answers.languages_of_country() } else { answers.languages.clone() };
    let words = Locale::new(messages, &OwnWords::default());
    let defaults = draft::defaults(&answers.organisation, &words);
    let inherited = ["controller", "data-protection-officer", "complaint"].map(str::to_owned).into();
    let notice = format!("{NOTICES}/{}.toml", preset.id);
    let text = draft::notice(preset, &languages, &answers.organisation, answers.country(), &inherited, &words);
    let mut files = vec![
        (SETTINGS.to_owned(), draft::settings(&languages, &words)),
        (defaults_path(""), defaults),
        (notice.clone(), text),
    ];
    let (there, missing): (Vec<Extra>, Vec<Extra>) =
        extras.into_iter().partition(|extra| project.kind(extra.path()).is_some());
    files.extend(missing.iter().map(|extra| (extra.path().to_owned(), extra.text())));
    write(&root, &files, terminal)?;
    for extra in there {
        terminal.inform(&Message::new("start-left").file("path", extra.path()).text("lines", extra.text()));
    }
    terminal.inform(&Message::new("start-next").file("path", notice));
    Ok(Ending::Clean)
}

/// Writes new files, and prints their names.
fn write(root: &Path, files: &[(String, String)], terminal: &Terminal) -> Result<(), Problem> {
    edit::new_files(root, files)?;
    let names = terminal.readers().caller;
    let mut text = String::new();
    for (path, _) in files {
        let _ = writeln!(text, "{}", visible::value(&names.name(path)));
    }
    terminal.result(&text);
    Ok(())
}

/// Returns the id that a notice can have. The path of its file names it too.
fn checked_id(id: &str) -> Result<&str, Problem> {
    let own = id.strip_prefix("notices/").unwrap_or(id);
    let own = own.strip_suffix(".toml").unwrap_or(own);
    let is_usable = |part: &str| {
        project::is_id_part(part) && !project::is_device(part) && part != "index" && part.len() <= MOST_LETTERS
    };
    if own.split('/').all(is_usable) { Ok(own) } else { Err(Problem::new(Message::new("start-id").text("id", id))) }
}
