//! Command lines that cannot be read. clap finds the faults and words them in English; their words here are those of `locales/`.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ColorChoice, Command, ValueEnum};

use crate::closest::closest;
use crate::language::Language;
use crate::locale::built_in_languages;
use crate::problem::{Message, Problem};
use crate::workspace::Stop;

use super::findings::{Format, Output};
use super::terminal::Terminal;
use super::{environment, reporting};

/// Ends a command whose arguments are wrong. Its options are followed as far as they can be seen: the language and the colours of
/// messages, and a format for programs, whose document is whole even then. `root` is the command with all its arguments.
pub(super) fn stop(error: &clap::Error, root: Command) -> Terminal {
    let arguments = Arguments::new(root, environment::arguments());
    let given = arguments.values("--lang").find_map(|value| reporting::language(&value).ok());
    let language = reporting::messages_in(given);
    let colour = arguments.values("--color").find_map(|value| ColorChoice::from_str(&value, false).ok());
    let terminal = Terminal::new(colour.unwrap_or(ColorChoice::Auto), language);
    let problem = Problem::new(message(error, &arguments));
    let format = arguments.values("--format").find_map(|value| Format::from_str(&value, false).ok());
    let format = format.filter(|_| arguments.may_be_lint()).unwrap_or(Format::Human);
    if let Err(stop) = Output::new(format, language, &terminal).stop(Stop::from(problem)) {
        terminal.stop(&stop);
    }
    terminal
}

/// The words of a command line, as far as they are arguments and not what follows `--`.
struct Arguments {
    /// The command with all its arguments.
    root: Command,
    words: Vec<String>,
}

impl Arguments {
    fn new(root: Command, words: impl Iterator<Item = OsString>) -> Arguments {
        let words = words.map(|word| word.to_string_lossy().into_owned());
        Arguments { root, words: words.take_while(|word| word != "--").collect() }
    }

    /// Returns the values of an option.
    fn values(&self, option: &str) -> impl Iterator<Item = String> {
        self.words.iter().enumerate().filter_map(move |(at, word)| match word.strip_prefix(option)? {
            "" => self.words.get(at + 1).cloned(),
            rest => rest.strip_prefix('=').map(str::to_owned),
        })
    }

    /// Returns the words of the commands: `theme new`. The longest way that leads through existing ones.
    fn commands(&self) -> Vec<&str> {
        let mut command = &self.root;
        let mut found = Vec::new();
        for word in self.own_words() {
            let Some(next) = command.find_subcommand(word) else { break };
            command = next;
            found.push(word);
        }
        found
    }

    /// Returns whether the command is `lint`, or one that does not exist and may be meant for it.
    fn may_be_lint(&self) -> bool {
        matches!(self.commands().as_slice(), [] | ["lint"])
    }

    /// Returns the words that are neither options nor values of those that stand before every command.
    fn own_words(&self) -> impl Iterator<Item = &str> {
        let follows_option = |at: usize| at > 0 && matches!(self.words[at - 1].as_str(), "-C" | "--color" | "--lang");
        let words =
            self.words.iter().enumerate().filter(move |(at, word)| !word.starts_with('-') && !follows_option(*at));
        words.map(|(_, word)| word.as_str())
    }

    /// Returns the command that shows how the command line is written.
    fn help(&self) -> String {
        let words = self.commands().into_iter().filter(|word| *word != "help");
        ["notice"].into_iter().chain(words).chain(["--help"]).collect::<Vec<_>>().join(" ")
    }
}

/// Words a fault of the command line.
fn message(error: &clap::Error, arguments: &Arguments) -> Message {
    let first = |kind| texts(error, kind).into_iter().next().unwrap_or_default();
    let option = option(&first(ContextKind::InvalidArg));
    let (value, known) = (first(ContextKind::InvalidValue), texts(error, ContextKind::ValidValue));
    let message = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => Message::new("usage-value-missing").texts("known", &known),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => of_value(&option, &value, &known),
        ErrorKind::UnknownArgument if option.starts_with('-') => unknown_option(&option, error, arguments),
        ErrorKind::UnknownArgument => Message::new("usage-too-many"),
        ErrorKind::InvalidSubcommand => {
            let command = first(ContextKind::InvalidSubcommand);
            let near = near_command(&command, arguments);
            Message::new("usage-unknown-command").text("command", command).text("suggestion", near)
        }
        ErrorKind::MissingSubcommand => Message::new("usage-command-missing"),
        ErrorKind::MissingRequiredArgument => {
            Message::new("usage-missing").texts("missing", texts(error, ContextKind::InvalidArg))
        }
        ErrorKind::TooManyValues => Message::new("usage-no-value"),
        ErrorKind::ArgumentConflict => {
            let other = self::option(&first(ContextKind::PriorArg));
            let case = if other.is_empty() || other == option { "twice" } else { "together" };
            Message::new("usage-conflict").case(case).text("other", other)
        }
        ErrorKind::InvalidUtf8 => Message::new("usage-not-utf8"),
        _ => Message::new("usage-other"),
    };
    message.text("option", option).text("value", value).text("help", arguments.help())
}

/// Words a value that an option does not take.
fn of_value(option: &str, value: &str, known: &[String]) -> Message {
    let languages: Vec<String> = built_in_languages().iter().map(ToString::to_string).collect();
    let near = |known: &[String]| closest(value, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
    match option {
        "--today" => Message::new("usage-date"),
        "--lang" => {
            let meant = Language::meant_by(value).map_or_else(|| near(&languages), str::to_owned);
            Message::new("usage-language").text("suggestion", meant).texts("known", languages)
        }
        _ => Message::new("usage-value").text("suggestion", near(known)).texts("known", known),
    }
}

/// Words an option that the command does not have: another one may be meant, or another command may have it.
fn unknown_option(option: &str, error: &clap::Error, arguments: &Arguments) -> Message {
    let suggestion = texts(error, ContextKind::SuggestedArg).into_iter().next().unwrap_or_default();
    let has = |command: &&Command| {
        let mut options = command.get_arguments().filter_map(clap::Arg::get_long);
        options.any(|long| option.strip_prefix("--") == Some(long))
    };
    let mut others: Vec<&str> = arguments.root.get_subcommands().filter(has).map(Command::get_name).collect();
    // Where the command itself has it, it stands before the command.
    let own = arguments.commands();
    if let Some(own) = own.first().filter(|own| others.contains(own)) {
        others = vec![own];
    }
    let others = others.iter().map(|own| format!("notice {own}"));
    let message = Message::new("usage-unknown-option").text("suggestion", self::option(&suggestion));
    message.texts("others", others)
}

/// Returns the command that a word may be meant for, with those that lead to it.
fn near_command(word: &str, arguments: &Arguments) -> String {
    let path: Vec<&str> = arguments.commands().into_iter().filter(|word| *word != "help").collect();
    let command = path.iter().try_fold(&arguments.root, |command, word| command.find_subcommand(word));
    let names = command.into_iter().flat_map(Command::get_subcommands).map(Command::get_name);
    let near = closest(word, names);
    let words = |near| ["notice"].into_iter().chain(path).chain([near]).collect::<Vec<_>>().join(" ");
    near.map(words).unwrap_or_default()
}

/// Returns an option without the form of its value: `--format <FORMAT>`.
fn option(text: &str) -> String {
    let end = if text.starts_with('-') { text.find([' ', '=']).unwrap_or(text.len()) } else { text.len() };
    text[..end].to_owned()
}

/// Returns what clap knows of a fault.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
