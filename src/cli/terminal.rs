//! The terminal: prints results to stdout and everything else to stderr.

use std::io::{self, ErrorKind, IsTerminal, Read, Write, stderr, stdin, stdout};
use std::sync::{Arc, OnceLock};

use clap::ColorChoice;

use crate::finding::Finding;
use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::problem::{Message, Problem, Reason};
use crate::project::{MOST_BYTES, Project};
use crate::report::{self, Report};
use crate::visible;
use crate::workspace::Stop;

use super::environment::Variable;

use super::readers::Readers;

/// The terminal of a command.
#[derive(Clone)]
pub(super) struct Terminal {
    /// The choice of `--color`.
    choice: ColorChoice,
    /// The words of messages that no project can replace.
    words: Arc<Locale>,
    /// The first write that failed. Clones share it.
    failure: Arc<OnceLock<Problem>>,
    /// How the files of the command's project are named. Clones share it.
    readers: Arc<OnceLock<Readers>>,
}

/// An output of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Channel {
    Stdout,
    Stderr,
}

impl Terminal {
    pub(super) fn new(choice: ColorChoice, language: Language) -> Terminal {
        let words = Arc::new(Locale::new(language, &OwnWords::default()));
        Terminal { choice, words, failure: Arc::default(), readers: Arc::default() }
    }

    /// Names the files of a project from now on, so that readers find them.
    pub(super) fn shows_files_of(&self, project: &Project) {
        // A command has one project.
        let _ = self.readers.set(Readers::of(project));
    }

    /// Returns how the files of the project are named.
    pub(super) fn readers(&self) -> Readers {
        self.readers.get().cloned().unwrap_or_default()
    }

    fn has_colour(&self, is_terminal: bool) -> bool {
        match self.choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && !Variable::NO_COLOR.is_set(),
        }
    }

    /// Returns whether results are in colour.
    pub(super) fn colours_results(&self) -> bool {
        self.has_colour(stdout().is_terminal())
    }

    /// Returns whether messages are in colour.
    pub(super) fn colours_messages(&self) -> bool {
        self.has_colour(stderr().is_terminal())
    }

    /// Prints a result for people.
    pub(super) fn result(&self, text: &str) {
        self.document(&visible::output(text, self.colours_results()));
    }

    /// Prints a result for programs as it is.
    pub(super) fn document(&self, text: &str) {
        if !text.is_empty() {
            let mut out = stdout().lock();
            let written = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
            self.note(Channel::Stdout, written);
        }
    }

    /// Notes a failed write. A closed pipe (`| head`) is no failure: its reader has seen enough.
    pub(super) fn note(&self, channel: Channel, written: io::Result<()>) {
        let Err(error) = written else { return };
        if error.kind() == ErrorKind::BrokenPipe {
            return;
        }
        let name = match channel {
            Channel::Stdout => "output",
            Channel::Stderr => "error",
        };
        let problem = Problem::new(Message::new("terminal-output").case(name).cause(&error));
        // The first failure is the one to report.
        let _ = self.failure.set(problem);
    }

    /// Returns the first write that failed.
    pub(super) fn failure(&self) -> Option<&Problem> {
        self.failure.get()
    }

    /// Reads the standard input, up to the size of a notice.
    pub(super) fn input(&self) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        let read = stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|error| Problem::new(Message::new("terminal-input").cause(&error)))?;
        if bytes.len() as u64 > MOST_BYTES {
            let most = usize::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
            return Err(Problem::new(Message::new("terminal-input-too-long").count("most", most)));
        }
        Ok(bytes)
    }

    /// Prints a message in the language of the command.
    pub(super) fn inform(&self, message: &Message) {
        let names = self.readers().caller;
        self.message(&self.word(&message.with_files_named(&|path| names.name(path).into_owned())));
    }

    /// Returns a message in the language of the command.
    pub(super) fn word(&self, message: &Message) -> String {
        self.words.word(message)
    }

    /// Returns words that need no values in the language of the command.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// Returns the remedy of an error in the language of the command.
    pub(super) fn remedy(&self, message: &Message) -> String {
        self.words.word_remedy(message)
    }

    /// Prints a message.
    pub(super) fn message(&self, text: &str) {
        let text = visible::output(text, self.colours_messages());
        let written = writeln!(stderr().lock(), "{}", text.trim_end());
        self.note(Channel::Stderr, written);
    }

    /// Prints why the command could not do its job.
    pub(super) fn stop(&self, stop: &Stop) {
        match stop {
            Stop::Findings { findings, messages } => {
                self.findings(findings, messages);
            }
            Stop::Problems(problem) => self.problem(problem),
        }
    }

    /// Prints findings that keep a command from its result.
    pub(super) fn findings(&self, findings: &[Finding], messages: &Locale) {
        let names = &self.readers().caller;
        let report = Report { findings, failures: &[], notices: 0, is_complete: false, names };
        self.message(&report::human(&report, messages, self.colours_messages()));
    }

    /// Prints a problem: each reason with its place and remedy.
    pub(super) fn problem(&self, problem: &Problem) {
        let error = self.words.say("severity_error");
        let error = if self.colours_messages() { format!("\u{1b}[31m{error}\u{1b}[0m") } else { error };
        let names = self.readers().caller;
        let reason = |Reason { place, message }: &Reason| {
            let place = place.as_ref().map(|place| names.name(place));
            let place = place.map(|place| format!("{}: ", visible::value(&place))).unwrap_or_default();
            let message = message.with_files_named(&|path| names.name(path).into_owned());
            // A line of a name or a value does not look like one of another message.
            let what = self.words.word(&message).replace('\n', "\n  ");
            format!("{error}: {place}{what}\n  {}\n", self.words.word_remedy(&message).replace('\n', "\n  "))
        };
        self.message(&problem.reasons().map(reason).collect::<String>());
    }
}
