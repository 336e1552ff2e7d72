//! What is wrong, and where: a code, a severity, a span and typed arguments. The words are Fluent messages under the code.

use std::fmt;

use jiff::civil::Date;

use crate::language::Language;
use crate::law::Citation;
use crate::register::Period;
use crate::source::Span;
use crate::vocabulary::Kind;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Worth mending.
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

/// Where a code comes from, which decides what a project may do about its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// The loader: something keeps a file from being read as a register.
    Input {
        /// Whether something that a rule misses in the table may stand in what could not be read.
        hides_table: bool,
    },
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
            Family::Input { .. } | Family::Acceptance => true,
            Family::Rule => false,
        }
    }

    /// Returns whether its findings are about what could not be read.
    #[must_use]
    pub fn is_input(self) -> bool {
        match self {
            Family::Input { .. } => true,
            Family::Rule | Family::Acceptance => false,
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
    /// Where it comes from.
    pub family: Family,
    /// What it weighs unless a finding or `notice.toml` says otherwise.
    pub severity: Severity,
    /// The provisions that ask for it.
    pub articles: &'static [Citation],
}

/// A value inside a message. Never a piece of a sentence: each language words it for itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Shown as it is: a key, an id, a name, what the author wrote.
    Text(String),
    /// Chooses among variants of a message.
    Case(&'static str),
    /// A number of things.
    Count(usize),
    /// A term by its label.
    Term(Kind, String),
    /// The name of a kind of terms.
    Kind(Kind),
    /// A day.
    Date(Date),
    /// A length of time.
    Period(Period),
    /// Names of languages, as a list.
    Languages(Vec<Language>),
    /// Texts, as a list.
    Texts(Vec<String>),
    /// Words of the author's own, by language.
    Words(Vec<(Language, String)>),
    /// A country, or the area `EU` or `EEA`, by its code.
    Country(String),
    /// Names of things, as a list.
    List(Vec<Argument>),
}

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct Finding {
    /// What kind of thing.
    pub code: &'static Code,
    /// How much it matters here.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// Values for the message.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Ids of the notices that it concerns.
    pub notices: Vec<String>,
    /// The table that it stands in, and the terms of its entry.
    pub address: (String, Vec<String>),
    /// Why somebody decided to live with it.
    pub accepted: Option<Accepted>,
}

/// An acceptance, as machine-readable output shows it. Its reason never reaches a published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Why the gap is accepted.
    pub reason: String,
    /// The last day on which it is.
    pub expires: Option<Date>,
}

impl Finding {
    /// Returns a finding of the code's own severity.
    #[must_use]
    pub fn new(code: &'static Code, span: Span) -> Finding {
        Finding {
            code,
            severity: code.severity,
            span,
            arguments: Vec::new(),
            notices: Vec::new(),
            address: Default::default(),
            accepted: None,
        }
    }

    /// With a value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Argument) -> Finding {
        self.arguments.push((name, value));
        self
    }

    /// With a text for its message, shown as it is.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Finding {
        self.with(name, Argument::Text(value.into()))
    }

    /// With a variant for its message.
    #[must_use]
    pub fn case(self, case: &'static str) -> Finding {
        self.with("case", Argument::Case(case))
    }

    /// Path, position and code: the order in which findings are shown.
    fn order(&self) -> (&str, usize, usize, &str) {
        (&self.span.source.path, self.span.range.start, self.span.range.end, self.code.id)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.span.start();
        write!(f, "{}:{line}:{column}: {}[{}]", self.span.source.path, self.severity.id(), self.code.id)
    }
}

/// Sorts findings by place and drops what is said twice; what several notices inherit is said once, with all of them.
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
