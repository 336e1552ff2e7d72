//! Findings: a code, a severity, a span and typed arguments. Their words are Fluent messages under the code.

use jiff::civil::Date;

use crate::jurisdiction::{self, Jurisdiction};
use crate::language::Language;
use crate::law::Citation;
use crate::problem::{Fault, Message};
use crate::register::Period;
use crate::source::Span;
use crate::vocabulary::Kind;

/// The weight of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The user should know it.
    Info,
    /// The user should correct it.
    Warning,
    /// The law requires it, or the file cannot be read.
    Error,
}

impl Severity {
    /// Returns the severity's name on the command line, in `notice.toml` and in every format.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// The origin of a code, which decides what a project may do about its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// The loader: something keeps a file from being read as a register.
    Input {
        /// Whether a value that a rule misses may be in the unread part of its table.
        hides_table: bool,
    },
    /// The settings: a value that keeps pages from being published. Its findings end a command with 2.
    Settings,
    /// A rule.
    Rule,
    /// The policy: an acceptance is wrong, expired or not needed.
    Acceptance,
}

impl Family {
    /// Returns whether its findings can be neither ignored nor accepted, and keep their severity.
    #[must_use]
    pub fn is_fixed(self) -> bool {
        match self {
            Family::Input { .. } | Family::Settings | Family::Acceptance => true,
            Family::Rule => false,
        }
    }

    /// Returns whether its findings are about what could not be read.
    #[must_use]
    pub fn is_input(self) -> bool {
        match self {
            Family::Input { .. } => true,
            Family::Settings | Family::Rule | Family::Acceptance => false,
        }
    }
}

/// A kind of finding. Codes are an interface: they are never reused or renamed.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Two letters and three digits: `RT001`.
    pub id: &'static str,
    /// A name in kebab-case: `retention-missing`.
    pub name: &'static str,
    /// The origin of the code.
    pub family: Family,
    /// The severity, unless a finding or `notice.toml` gives another.
    pub severity: Severity,
    /// The provisions that ask for it.
    pub articles: &'static [Citation],
}

/// A value inside a message. It is never a part of a sentence, since each language has its own order of words.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A text that is shown as it is: a key, an id, a name, the author's words.
    Text(String),
    /// The variant of a message.
    Case(&'static str),
    /// A number of things.
    Count(usize),
    /// A term by its label.
    Term(Kind, String),
    /// The name of a kind of terms.
    Kind(Kind),
    /// A date.
    Date(Date),
    /// A length of time.
    Period(Period),
    /// Names of languages, as a list.
    Languages(Vec<Language>),
    /// Lines for the words in these languages, with empty values to fill in.
    EmptyWords(Vec<Language>),
    /// Texts, as a list.
    Texts(Vec<String>),
    /// The author's words, by language.
    Words(Vec<(Language, String)>),
    /// A country, or the area `EU` or `EEA`, by its code.
    Country(String),
    /// Names of things, as a list.
    List(Vec<Argument>),
    /// The error of a module, in its words.
    Error(Message),
    /// The remedy of the error of a module, in its words.
    Remedy(Message),
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its code.
    pub code: &'static Code,
    /// Its severity here.
    pub severity: Severity,
    /// The law of the controller's country, whose provisions and words it has.
    pub law: &'static Jurisdiction,
    /// Its place.
    pub span: Span,
    /// Values for the message.
    pub arguments: Vec<(&'static str, Argument)>,
    /// The ids of the notices that it concerns.
    pub notices: Vec<String>,
    /// The table of its place, and the terms of the entry.
    pub address: (String, Vec<String>),
    /// The acceptance by the author, if there is one.
    pub accepted: Option<Accepted>,
    /// The release that brought what is reported, if the project pins an earlier one. Such a finding fails no command.
    pub newer: Option<&'static str>,
}

/// An acceptance, as machine-readable output shows it. Its reason never reaches a published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The reason for accepting the gap.
    pub reason: String,
    /// The last day of the acceptance.
    pub expires: Option<Date>,
}

impl Finding {
    /// Creates a finding with the severity of its code.
    #[must_use]
    pub fn new(code: &'static Code, span: Span) -> Finding {
        Finding {
            code,
            severity: code.severity,
            law: jurisdiction::DEFAULT,
            span,
            arguments: Vec::new(),
            notices: Vec::new(),
            address: Default::default(),
            accepted: None,
            newer: None,
        }
    }

    /// Returns whether the finding fails a command that fails at a severity.
    #[must_use]
    pub fn fails_at(&self, severity: Severity) -> bool {
        self.accepted.is_none() && self.newer.is_none() && self.severity >= severity
    }

    /// Returns the variant of the message, if it has variants.
    #[must_use]
    pub fn case_name(&self) -> Option<&'static str> {
        self.arguments.iter().find_map(|(_, value)| match value {
            Argument::Case(case) => Some(*case),
            _ => None,
        })
    }

    /// Creates a finding about the error of a module, in the words of the error.
    #[must_use]
    pub fn of_fault(code: &'static Code, span: Span, fault: &dyn Fault) -> Finding {
        let message = fault.message();
        Finding::new(code, span)
            .with("error", Argument::Error(message.clone()))
            .with("remedy", Argument::Remedy(message))
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Argument) -> Finding {
        self.arguments.push((name, value));
        self
    }

    /// Adds a text for the message, shown as it is.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Finding {
        self.with(name, Argument::Text(value.into()))
    }

    /// Chooses the variant of the message.
    #[must_use]
    pub fn case(self, case: &'static str) -> Finding {
        self.with("case", Argument::Case(case))
    }

    /// Returns path, range, code, law and severity, by which findings are ordered.
    fn order(&self) -> (&str, usize, usize, &str, &str, Severity) {
        let range = &self.span.range;
        (&self.span.source.path, range.start, range.end, self.code.id, self.law.code, self.severity)
    }
}

/// Sorts findings by place and removes repetitions. A finding about an inherited table is kept once for each law and
/// severity, with all notices that inherit the table.
#[must_use]
pub fn sort_and_merge(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings.dedup_by(|later, earlier| {
        let same = later.order() == earlier.order()
            && later.arguments == earlier.arguments
            && later.accepted == earlier.accepted;
        if same {
            for notice in later.notices.drain(..) {
                if !earlier.notices.contains(&notice) {
                    earlier.notices.push(notice);
                }
            }
        }
        same
    });
    findings
}
