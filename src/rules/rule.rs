//! A rule: its definition by `rule!`, its documentation and its examples.

use std::sync::OnceLock;

use super::{Context, Findings};
use crate::finding::Code;
use crate::jurisdiction::{Jurisdiction, Matter};
use crate::language::Language;
use crate::outline::SectionId;
use crate::reading::Coverage;

/// A rule: its code, its documentation for maintainers, and its check.
pub struct Rule {
    /// Code, name, severity and Articles.
    pub code: Code,
    /// Documentation for maintainers: what the rule reports and does not report, the source of law, bad and good
    /// examples.
    pub docs: &'static str,
    /// The first release with the rule.
    pub since: &'static str,
    /// Variants of its message that later releases brought, each with its release.
    pub later: &'static [(&'static str, &'static str)],
    /// Codes whose findings are dropped for a notice in which this rule reports.
    pub replaces: &'static [&'static str],
    /// The matter of national law to which the rule belongs: it applies where a law has provisions on it. `None` for a rule on
    /// the GDPR or on practice.
    pub under: Option<Matter>,
    /// The path of the module that defines the rule.
    pub(super) module: &'static str,
    /// The section of the notice that findings are about, if it differs from the section of the topic.
    pub(super) section: Option<SectionId>,
    /// The topics and helpers whose word lists the rule uses beside its own.
    pub with: &'static [&'static str],
    /// The languages that have all word lists of the rule, computed once.
    pub(super) coverage: OnceLock<Coverage>,
    /// The check.
    pub(super) check: fn(&Context<'_>, &mut Findings<'_>),
}

impl Rule {
    /// Returns the topic: the name of the folder with the rule.
    #[must_use]
    pub fn topic(&self) -> &'static str {
        self.module.rsplit("::").nth(1).unwrap_or_default()
    }

    /// Returns the languages that have all word lists of the rule.
    pub(super) fn coverage(&self) -> &Coverage {
        self.coverage.get_or_init(|| {
            let path: Vec<&str> = self.module.rsplit("::").take(2).collect();
            Coverage::of(&format!("{}.{}", path[1], path[0]).replace('_', "-"), self.with)
        })
    }

    /// Returns the number of word lists of the rule, and how many of them a language lacks. The rule reads no text in a
    /// language that lacks one.
    #[must_use]
    pub fn lists(&self, language: Language) -> (usize, usize) {
        (self.coverage().lists(), self.coverage().missing(language))
    }

    /// Returns whether the rule applies under a law. A rule on a matter of national law applies where the law has provisions on
    /// it.
    #[must_use]
    pub fn applies_under(&self, law: &Jurisdiction) -> bool {
        self.under.is_none_or(|matter| !law.provisions(matter).is_empty())
    }

    /// Returns the section where a draft shows a finding whose table is absent.
    #[must_use]
    pub fn section(&self) -> SectionId {
        self.section.unwrap_or(match self.topic() {
            "controller" => SectionId::Controller,
            "purposes" => SectionId::Purposes,
            "decisions" => SectionId::AutomatedDecisions,
            "data" => SectionId::Data,
            "sources" => SectionId::Sources,
            "recipients" => SectionId::Recipients,
            "transfers" => SectionId::Transfers,
            "retention" => SectionId::Retention,
            "rights" => SectionId::Rights,
            "cookies" => SectionId::Cookies,
            _ => SectionId::About,
        })
    }

    /// Returns the documentation without its examples.
    #[must_use]
    pub fn explanation(&self) -> String {
        let lines = self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.take_while(|line| !line.starts_with("## ")).collect::<Vec<_>>().join("\n").trim().to_owned()
    }

    /// Returns the bad examples: TOML that gives exactly this finding, at the line marked `# here`.
    #[must_use]
    pub fn bad(&self) -> Vec<String> {
        self.examples("## Bad")
    }

    /// Returns the good examples: TOML close to a bad one that gives no finding.
    #[must_use]
    pub fn good(&self) -> Vec<String> {
        self.examples("## Good")
    }

    /// Returns the TOML blocks under a heading of the documentation.
    fn examples(&self, heading: &str) -> Vec<String> {
        let mut examples = Vec::new();
        let mut is_under_heading = false;
        let mut open: Option<String> = None;
        for line in self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            match &mut open {
                Some(example) if line == "```" => {
                    examples.push(std::mem::take(example));
                    open = None;
                }
                Some(example) => {
                    example.push_str(line);
                    example.push('\n');
                }
                None if line.starts_with("## ") => is_under_heading = line == heading,
                None if is_under_heading && line == "```toml" => open = Some(String::new()),
                None => {}
            }
        }
        examples
    }
}

/// Defines a rule: documentation, code, name, severity and provisions. Optional are the codes that it replaces, its
/// matter of national law, its section, and topics or helpers whose word lists it uses. The release comes last, with the variants
/// of the message that later releases brought.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])*
        $id:ident $name:literal, $severity:ident, [$($article:expr),* $(,)?] $(, replaces [$($replaced:ident),*])?
        $(, under $matter:ident)? $(, section $section:ident)? $(, with [$($reader:ident),*])?, since $since:literal
        $(, later [$($case:literal $release:literal),*])?
    ) => {
        pub(in crate::rules) static RULE: crate::rules::Rule = crate::rules::Rule {
            code: crate::finding::Code {
                id: stringify!($id),
                name: $name,
                family: crate::finding::Family::Rule,
                severity: crate::finding::Severity::$severity,
                articles: &[$($article),*],
            },
            docs: concat!($($doc, "\n"),*),
            since: $since,
            later: &[$($(($case, $release)),*)?],
            replaces: &[$($(stringify!($replaced)),*)?],
            under: crate::rules::rule::optional!($(crate::jurisdiction::Matter::$matter)?),
            module: module_path!(),
            section: crate::rules::rule::optional!($(crate::outline::SectionId::$section)?),
            with: &[$($(stringify!($reader)),*)?],
            coverage: std::sync::OnceLock::new(),
            check,
        };
    };
}
pub(super) use rule;

/// Returns `Some` of an optional part of `rule!`, or `None`.
macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub(super) use optional;
