//! Why a command could not do its job: exit code 2. Each says what is wrong, where, and what to do.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::finding::Finding;
use crate::locale::{Locale, OwnFault, OwnFaultKind, WordFault, WordProblem};
use crate::project::ReadError;
use crate::publish::PublishError;
use crate::render::RenderError;
use crate::report;
use crate::theme::ThemeFault;

/// One or more things that keep a command from doing its job.
#[derive(Debug)]
pub struct Problem {
    faults: Vec<Fault>,
    /// Findings about `notice.toml`, already drawn.
    findings: String,
}

#[derive(Debug)]
struct Fault {
    /// `file:line:column`, or a path.
    place: Option<String>,
    what: String,
    remedy: String,
}

impl Problem {
    /// A single fault.
    pub(super) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem::at(None, what, remedy)
    }

    pub(super) fn at(place: Option<String>, what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        let fault = Fault { place, what: what.into(), remedy: remedy.into() };
        Problem { faults: vec![fault], findings: String::new() }
    }

    /// The problem with the place that it comes from, where none was known.
    pub(super) fn stands(mut self, place: Option<String>) -> Problem {
        for fault in self.faults.iter_mut().filter(|fault| fault.place.is_none()) {
            fault.place.clone_from(&place);
        }
        self
    }

    /// The problem at another place.
    pub(super) fn moved(mut self, place: String) -> Problem {
        for fault in &mut self.faults {
            fault.place = Some(place.clone());
        }
        self
    }

    pub(super) fn folder(folder: &Path, error: &io::Error) -> Problem {
        Problem::new(format!("the folder {} cannot be used: {error}", folder.display()), "Give a folder that exists.")
    }

    /// Findings that stop everything: those about the project's own settings.
    pub(super) fn findings(findings: &[Finding], locale: &Locale, with_colour: bool) -> Problem {
        Problem { faults: Vec::new(), findings: report::human(findings, locale, with_colour) }
    }

    /// Words that are wrong.
    pub(super) fn words(problems: &[WordProblem]) -> Problem {
        let fault = |problem: &WordProblem| {
            let what = match &problem.what {
                WordFault::Missing => "is missing".to_owned(),
                WordFault::Wrong(why) => format!("is called with the wrong values: {why}"),
            };
            Fault {
                place: None,
                what: format!("the message “{}” {what} in language “{}”", problem.message, problem.language),
                remedy: format!(
                    "Define it in locales/{}/, with the values that the English one has.",
                    problem.language
                ),
            }
        };
        Problem { faults: problems.iter().map(fault).collect(), findings: String::new() }
    }

    /// A project's own words that are wrong.
    pub(super) fn own_words(faults: &[OwnFault]) -> Problem {
        Problem { faults: faults.iter().map(own_fault).collect(), findings: String::new() }
    }

    /// The problem as text.
    pub(super) fn drawn(&self, with_colour: bool) -> String {
        let error = if with_colour { "\u{1b}[31merror\u{1b}[0m" } else { "error" };
        let mut text = self.findings.clone();
        for fault in &self.faults {
            let place = fault.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
            let _ = writeln!(text, "{error}: {place}{}\n  {}", fault.what, fault.remedy);
        }
        text
    }
}

fn own_fault(fault: &OwnFault) -> Fault {
    let (line, column) = fault.spot.start();
    let message = &fault.message;
    let (what, remedy) = match &fault.what {
        OwnFaultKind::Syntax(why) => {
            (format!("this is not Fluent: {why}"), "See projectfluent.org for the syntax of messages.".to_owned())
        }
        OwnFaultKind::UnknownMessage { suggestion: Some(suggestion) } => {
            (format!("there is no message “{message}”"), format!("Did you mean “{suggestion}”?"))
        }
        OwnFaultKind::UnknownMessage { suggestion: None } => (
            format!("there is no message “{message}”"),
            "Take it out, or give it the name of a built-in message (the files in locales/en/ of notice).".to_owned(),
        ),
        OwnFaultKind::UnknownVariable { name, known } if known.is_empty() => (
            format!("the message “{message}” asks for ${name} and is given no values"),
            format!("Take {{ ${name} }} out."),
        ),
        OwnFaultKind::UnknownVariable { name, known } => (
            format!("the message “{message}” asks for ${name}, which it is not given"),
            format!("Use one of these: ${}.", known.join(", $")),
        ),
        OwnFaultKind::UnknownReference { name } => (
            format!("the message “{message}” refers to “{name}”, which is not there"),
            "Write the words themselves; only messages of notice can be referred to.".to_owned(),
        ),
        OwnFaultKind::TooDeep => (
            "braces or parentheses stand too deep in each other".to_owned(),
            "Write the message without placeables in placeables.".to_owned(),
        ),
        OwnFaultKind::Circular => (
            format!("the message “{message}” refers to itself, or to others that refer to it"),
            "Write the words themselves in place of the reference.".to_owned(),
        ),
        OwnFaultKind::TooLong => (
            format!("the message “{message}” becomes too long, by itself or by what it refers to"),
            "Write it in fewer words, and the words themselves in place of references.".to_owned(),
        ),
        OwnFaultKind::MissingMessages(missing) => (
            format!("{} messages are missing in this language: {}", missing.len(), missing.join(", ")),
            "A language of your own needs every message; copy those of locales/en/ of notice and translate them."
                .to_owned(),
        ),
    };
    Fault { place: Some(format!("{}:{line}:{column}", fault.spot.source.path)), what, remedy }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        Problem::new(error.to_string(), "Put a readable text file there, or take it away, and run again.")
    }
}

impl From<ThemeFault> for Problem {
    fn from(fault: ThemeFault) -> Self {
        let remedy = match &fault {
            ThemeFault::Unknown { known, .. } => {
                format!("Name one of these in [theme] of notice.toml: {}; or put yours into themes/.", known.join(", "))
            }
            ThemeFault::Shadows { .. } => "Rename the folder, and name it in [theme] of notice.toml.".to_owned(),
            ThemeFault::Template { .. } => {
                "Mend the template there; the variables are those of the built-in theme's templates.".to_owned()
            }
            ThemeFault::Manifest { .. } => "Mend the line; docs/themes.md shows the keys.".to_owned(),
            ThemeFault::Accent { .. } => "Write `#` and six hexadecimal digits.".to_owned(),
            ThemeFault::TooLight { nearest, .. } => {
                format!(
                    "Write `accent = \"{nearest}\"`, the nearest colour of that hue that can be read. The logo keeps its own colours."
                )
            }
            ThemeFault::Length { key: "width", .. } => "Write a width such as `36rem`.".to_owned(),
            ThemeFault::Length { .. } => "Write a radius such as `0.375rem`, or `0`.".to_owned(),
            ThemeFault::Contract { .. } => {
                format!("Compare the theme with the built-in one, then write `contract = {}`.", crate::theme::CONTRACT)
            }
        };
        Problem::new(fault.to_string(), remedy)
    }
}

impl From<RenderError> for Problem {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Theme(fault) => fault.into(),
            RenderError::Letter { source_path, message, .. } => {
                Problem::at(Some(source_path), message, "Write it in other letters, or leave pdf out of the formats.")
            }
            RenderError::Pdf { place, message, remedy } => Problem::at(place, message, remedy),
            RenderError::FrontMatter(_) => {
                Problem::new(error.to_string(), "Please report this with the notice's file.")
            }
        }
    }
}

impl From<PublishError> for Problem {
    fn from(error: PublishError) -> Self {
        Problem::new(error.to_string(), "No page was left half-written.")
    }
}
