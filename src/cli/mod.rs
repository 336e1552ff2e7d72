//! The command line: one file a command, each a short recipe over the stages.

mod build;
mod explain;
mod last_build;
mod lint;
mod plan;
mod terminal;
mod theme;
mod watch;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ColorChoice, Parser, Subcommand};

use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::problem::Problem;

use crate::workspace::Stop;
use terminal::Terminal;

/// Privacy notices as code.
///
/// One TOML file describes one register of personal data. notice says what the GDPR requires and the file lacks, and
/// publishes the notice in every language. It informs; it is no legal advice.
#[derive(Debug, Parser)]
#[command(name = "notice", version, max_term_width = 100, propagate_version = true)]
pub struct Cli {
    /// Run as if started in this folder
    #[arg(short = 'C', value_name = "DIR", global = true)]
    directory: Option<PathBuf>,

    /// Colours in the output
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    color: ColorChoice,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(plan::BuildArgs),
    Lint(lint::LintArgs),
    Explain(explain::ExplainArgs),
    Rules(explain::RulesArgs),
    /// The JSON Schema of a notice file, for editors
    ///
    /// Example:
    ///   notice schema > notice.schema.json
    #[command(verbatim_doc_comment)]
    Schema,
    Theme(theme::ThemeArgs),
}

/// Options of every command that reports findings.
#[derive(Debug, Args)]
struct Reporting {
    /// Language of the messages: fi, sv or en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,

    /// The day that counts as today, for acceptances that expire [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Clean.
    Clean,
    /// Findings at or above the failing level, or an output that is not current.
    Findings,
}

impl Cli {
    /// Runs the command: 0 clean, 1 findings, 2 it could not do the job.
    #[must_use]
    pub fn run(self) -> ExitCode {
        let terminal = Terminal::new(self.color);
        let folder = match self.directory {
            Some(folder) => std::fs::canonicalize(&folder).map_err(|error| unusable(&folder, &error)),
            None => std::env::current_dir().map_err(|error| unusable(Path::new("."), &error)),
        };
        let ending = folder.map_err(Stop::from).and_then(|folder| match self.command {
            Command::Build(arguments) => build::run(&arguments, &folder, &terminal),
            Command::Lint(arguments) => lint::run(&arguments, &folder, &terminal),
            Command::Explain(arguments) => Ok(explain::explain(&arguments, &terminal)?),
            Command::Rules(arguments) => Ok(explain::rules(&arguments, &terminal)),
            Command::Schema => Ok(schema(&terminal)),
            Command::Theme(arguments) => theme::run(&arguments, &folder, &terminal),
        });
        match ending {
            Ok(Ending::Clean) => ExitCode::SUCCESS,
            Ok(Ending::Findings) => ExitCode::from(1),
            Err(stop) => {
                terminal.stop(&stop);
                ExitCode::from(2)
            }
        }
    }
}

/// A folder on the command line that cannot be entered.
fn unusable(folder: &Path, error: &io::Error) -> Problem {
    Problem::new(format!("the folder {} cannot be used: {error}", folder.display()), "Give a folder that exists.")
}

/// Prints the schema; its labels are in English, like its keys.
fn schema(terminal: &Terminal) -> Ending {
    let locale = Locale::new(Language::FALLBACK, &OwnWords::default());
    terminal.result(&format!("{:#}", crate::schema::schema(&locale)));
    Ending::Clean
}

fn language(text: &str) -> Result<Language, String> {
    let available = crate::locale::built_in_languages();
    Language::parse(text).filter(|language| available.contains(language)).ok_or_else(|| {
        let known: Vec<String> = available.iter().map(ToString::to_string).collect();
        format!("there are messages in {}", known.join(", "))
    })
}

impl Reporting {
    /// The day: asked for, else of `SOURCE_DATE_EPOCH`, else of the clock. No page depends on it.
    fn today(&self) -> jiff::civil::Date {
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
        let now = || {
            let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_secs()).unwrap_or_default()
        };
        self.today.unwrap_or_else(|| {
            let seconds = epoch.unwrap_or_else(now);
            let moment = jiff::Timestamp::from_second(seconds).unwrap_or_default();
            moment.to_zoned(jiff::tz::TimeZone::UTC).date()
        })
    }

    /// The language of the messages.
    fn language(&self) -> Language {
        messages_in(self.lang)
    }
}

/// The language of messages: asked for, else the environment's, else English.
fn messages_in(asked: Option<Language>) -> Language {
    let from_environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| language(value.split(['_', '.', '@']).next().unwrap_or_default()).ok());
    asked.or(from_environment).unwrap_or(Language::FALLBACK)
}
