//! The output of `notice lint`: findings in each format, and what kept the command from checking.

use clap::ValueEnum;

use crate::finding::Finding;
use crate::language::Language;
use crate::locale::{Locale, OwnWords};
use crate::problem::{Problem, Reason};
use crate::report::{self, Failure, FileNames, Report};
use crate::visible;
use crate::workspace::{Stop, codes};

use super::ending::Ending;
use super::readers::Readers;
use super::terminal::Terminal;

/// A format of findings on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Text with source lines, for people
    Human,
    /// One line for each finding, for editors and scripts
    Short,
    /// One JSON object, in version 1 of its format
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations for a GitHub workflow
    Github,
}

/// The output of a check.
pub(super) struct Output<'a> {
    format: Format,
    /// The language of messages where no project gives its words.
    language: Language,
    terminal: &'a Terminal,
    readers: Readers,
}

impl<'a> Output<'a> {
    /// Prints in a format from now on. The terminal names the files of the project already.
    pub(super) fn new(format: Format, language: Language, terminal: &'a Terminal) -> Output<'a> {
        Output { format, language, terminal, readers: terminal.readers() }
    }

    /// Prints the findings of a check. It is not complete if a fault of the settings is among them.
    ///
    /// # Errors
    /// When a message about a finding is missing in the language of the report.
    pub(super) fn print(
        &self,
        findings: &[Finding],
        notices: usize,
        is_complete: bool,
        messages: &Locale,
    ) -> Result<(), Problem> {
        let report = Report { findings, failures: &[], notices, is_complete, names: self.names() };
        let text = self.render(&report, messages)?;
        let missing = messages.problems();
        if missing.is_empty() {
            self.write(&text);
            return Ok(());
        }
        let problem = Problem::from_iter(missing);
        let report =
            Report { failures: &failures(&problem, self.names(), &self.words()), is_complete: false, ..report };
        self.write(&self.render(&report, messages)?);
        Err(problem)
    }

    /// Prints that nothing was checked, for programs that expect a document. For people it is a message.
    pub(super) fn print_nothing(&self) -> Result<(), Problem> {
        if self.is_document() { self.print(&[], 0, true, &self.words()) } else { Ok(()) }
    }

    /// Prints what kept the command from checking, for the reader of the format. People read it on the standard error.
    pub(super) fn stop(&self, stop: Stop) -> Result<Ending, Stop> {
        let nothing = Report { findings: &[], failures: &[], notices: 0, is_complete: false, names: self.names() };
        match &stop {
            _ if self.format == Format::Human => {}
            Stop::Findings { findings, messages } => {
                self.write(&self.render(&Report { findings, ..nothing }, messages)?);
                // The lines of the other formats are read by people too.
                if !self.is_document() {
                    return Ok(Ending::Unable);
                }
            }
            Stop::Problems(problem) => {
                let words = self.words();
                self.write(
                    &self.render(&Report { failures: &failures(problem, self.names(), &words), ..nothing }, &words)?,
                );
            }
        }
        Err(stop)
    }

    /// Returns whether the output is one document, which is whole in every case.
    fn is_document(&self) -> bool {
        matches!(self.format, Format::Json | Format::Sarif)
    }

    /// Returns how the reader of the format finds files.
    fn names(&self) -> &FileNames {
        match self.format {
            Format::Human | Format::Short | Format::Json => &self.readers.caller,
            Format::Sarif | Format::Github => &self.readers.repository,
        }
    }

    fn words(&self) -> Locale {
        Locale::new(self.language, &OwnWords::default())
    }

    fn render(&self, report: &Report<'_>, messages: &Locale) -> Result<String, Problem> {
        Ok(match self.format {
            Format::Human => {
                let text = report::human(report, messages, self.terminal.colours_results());
                text + &report.summary().describe(messages)
            }
            Format::Short => report::short(report, messages),
            Format::Json => visible::json(&report::json(report, messages)?),
            Format::Sarif => visible::json(&report::sarif(report, &codes(), messages)?),
            Format::Github => report::github(report, messages),
        })
    }

    fn write(&self, text: &str) {
        match self.format {
            Format::Human | Format::Short => self.terminal.result(text),
            Format::Json | Format::Sarif | Format::Github => self.terminal.document(text),
        }
    }
}

/// Returns the reasons of a problem as reports state them.
fn failures(problem: &Problem, names: &FileNames, words: &Locale) -> Vec<Failure> {
    let failure = |Reason { place, message }: &Reason| {
        let place = place.clone().or_else(|| message.first_file().map(str::to_owned));
        let message = message.with_files_named(&|path| names.name(path).into_owned());
        Failure { place, message: words.word(&message), help: words.word_remedy(&message) }
    };
    problem.reasons().map(failure).collect()
}
