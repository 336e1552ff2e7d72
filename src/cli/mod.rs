//! The command line: one file per command. Each command calls the stages in order and prints the result.

mod build;
mod build_arguments;
mod by_law;
mod ending;
mod environment;
mod explain;
mod findings;
mod lint;
mod new;
mod project;
mod readers;
mod reporting;
mod start;
mod terminal;
mod terms;
mod theme;
mod usage;
mod watchdog;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory as _, Parser, Subcommand};

use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::problem::{Message, Problem};
use crate::project::{Disk, Files as _};
use crate::workspace::Stop;
use ending::Ending;
use terminal::{Channel, Terminal};

/// Privacy notices as code.
///
/// One TOML file describes one register of personal data. notice reports what the GDPR requires and the file lacks, and
/// publishes the privacy notice in every language. It informs, and gives no legal advice.
#[derive(Debug, Parser)]
#[command(name = "notice", bin_name = "notice", version, max_term_width = 100, propagate_version = true)]
pub struct Cli {
    /// Run as if started in this folder
    #[arg(short = 'C', value_name = "DIR", global = true)]
    directory: Option<PathBuf>,

    /// When to colour the output
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    color: ColorChoice,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(new::InitArgs),
    New(new::NewArgs),
    Build(build_arguments::BuildArgs),
    Lint(lint::LintArgs),
    Terms(terms::TermsArgs),
    Explain(explain::ExplainArgs),
    Rules(explain::RulesArgs),
    /// Print the JSON Schema of a notice file, for editors
    ///
    /// Example:
    ///   notice schema > notice.schema.json
    #[command(verbatim_doc_comment)]
    Schema,
    Theme(theme::ThemeArgs),
}

impl Cli {
    /// Parses the command line and runs the command. Exit code 0: clean; 1: findings; 2: the command could not do its job.
    #[must_use]
    pub fn main() -> ExitCode {
        match Cli::try_parse() {
            Ok(cli) => cli.run(),
            // Help and the version come here too.
            Err(answer) => match answer.kind() {
                ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                    let terminal = Terminal::new(ColorChoice::Auto, reporting::messages_in(None));
                    let channel = if answer.use_stderr() { Channel::Stderr } else { Channel::Stdout };
                    terminal.note(channel, answer.print().and_then(|()| io::stdout().flush()));
                    let code = u8::try_from(answer.exit_code()).unwrap_or(2);
                    end(&terminal, ExitCode::from(code))
                }
                _ => end(&usage::stop(&answer, Cli::command()), ExitCode::from(2)),
            },
        }
    }

    fn run(self) -> ExitCode {
        let terminal = Terminal::new(self.color, self.command.language());
        environment::start_threads();
        let folder = match self.directory {
            Some(folder) => Disk::new(&folder).resolve(&folder).map_err(|error| unusable(&folder, &error)),
            None => environment::current_folder().map_err(|error| unusable(Path::new("."), &error)),
        };
        let ending = match folder {
            Ok(folder) => self.command.run(&folder, &terminal),
            Err(problem) => self.command.stop(problem.into(), &terminal),
        };
        let code = match ending {
            Ok(Ending::Clean) => ExitCode::SUCCESS,
            Ok(Ending::Findings) => ExitCode::from(1),
            Ok(Ending::Unable) => ExitCode::from(2),
            Err(stop) => {
                terminal.stop(&stop);
                ExitCode::from(2)
            }
        };
        end(&terminal, code)
    }
}

impl Command {
    /// Runs it in a folder.
    fn run(&self, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
        match self {
            Command::Init(arguments) => new::init(arguments, folder, terminal),
            Command::New(arguments) => new::new(arguments, folder, terminal),
            Command::Build(arguments) => build::run(arguments, folder, terminal),
            Command::Lint(arguments) => lint::run(arguments, folder, terminal),
            Command::Terms(arguments) => Ok(terms::run(arguments, terminal)?),
            Command::Explain(arguments) => Ok(explain::explain(arguments, folder, terminal)?),
            Command::Rules(arguments) => Ok(explain::rules(arguments, terminal)),
            Command::Schema => Ok(schema(terminal)),
            Command::Theme(arguments) => theme::run(arguments, folder, terminal),
        }
    }

    /// Ends it before it runs. A format for programs is a whole document even then.
    fn stop(&self, stop: Stop, terminal: &Terminal) -> Result<Ending, Stop> {
        match self {
            Command::Lint(arguments) => lint::stop(arguments, stop, terminal),
            _ => Err(stop),
        }
    }

    /// Returns the language of its messages.
    fn language(&self) -> Language {
        match self {
            Command::Init(arguments) => reporting::messages_in(arguments.start.lang),
            Command::New(arguments) => reporting::messages_in(arguments.start.lang),
            Command::Build(arguments) => arguments.reporting.language(),
            Command::Lint(arguments) => arguments.reporting.language(),
            Command::Terms(arguments) => reporting::messages_in(arguments.lang),
            Command::Explain(arguments) => reporting::messages_in(arguments.lang),
            Command::Rules(arguments) => reporting::messages_in(arguments.lang),
            Command::Schema => reporting::messages_in(None),
            Command::Theme(arguments) => reporting::messages_in(arguments.lang),
        }
    }
}

/// Returns the exit code of a command: 2 if its output could not be written, or a script would take half of it for the whole.
fn end(terminal: &Terminal, code: ExitCode) -> ExitCode {
    let Some(failure) = terminal.failure() else { return code };
    terminal.problem(failure);
    ExitCode::from(2)
}

/// Returns the problem of a folder on the command line that cannot be used.
fn unusable(folder: &Path, error: &io::Error) -> Problem {
    Problem::new(Message::new("command-folder").path("path", folder).cause(error))
}

/// Prints the schema. Its labels are in English, like its keys.
fn schema(terminal: &Terminal) -> Ending {
    let locale = Locale::new(Language::FALLBACK, &OwnWords::default());
    terminal.document(&format!("{:#}", crate::schema::schema(&locale)));
    Ending::Clean
}
