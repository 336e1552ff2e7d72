//! A rule, and how it is defined.

use std::sync::OnceLock;

use super::{Context, Findings};
use crate::finding::Code;
use crate::jurisdiction::Jurisdiction;
use crate::language::Language;
use crate::outline::SectionId;
use crate::reading::Coverage;

/// A rule: its code, the doc comment that explains it to maintainers, and what it checks.
pub struct Rule {
    /// Code, name, severity and Articles.
    pub code: Code,
    /// For maintainers: what makes it precise, the source of law, a bad and good examples in TOML.
    pub docs: &'static str,
    /// The release that brought it.
    pub since: &'static str,
    /// Codes whose findings say no more where this one speaks.
    pub replaces: &'static [&'static str],
    /// The jurisdictions whose law it rests on; none where it rests on the GDPR or on practice.
    pub under: &'static [&'static Jurisdiction],
    /// Path of the module that defines the rule.
    pub(super) module: &'static str,
    /// The section of the notice that its findings are about, where it is not the one of its topic.
    pub(super) section: Option<SectionId>,
    /// Further readers whose lists it reads texts with.
    pub with: &'static [&'static str],
    pub(super) coverage: OnceLock<Coverage>,
    pub(super) check: fn(&Context<'_>, &mut Findings<'_>),
}

impl Rule {
    /// The folder that the rule lies in, named after its topic.
    #[must_use]
    pub fn topic(&self) -> &'static str {
        self.module.rsplit("::").nth(1).unwrap_or_default()
    }

    /// The languages in which it reads texts.
    pub(super) fn coverage(&self) -> &Coverage {
        self.coverage.get_or_init(|| {
            let path: Vec<&str> = self.module.rsplit("::").take(2).collect();
            Coverage::of(&format!("{}.{}", path[1], path[0]).replace('_', "-"), self.with)
        })
    }

    /// The number of lists that it reads texts with, and how many of them a language lacks. It reads no text in a language
    /// that lacks one.
    #[must_use]
    pub fn lists(&self, language: Language) -> (usize, usize) {
        (self.coverage().lists(), self.coverage().missing(language))
    }

    /// Whether the rule speaks under a jurisdiction: every rule does, but those of national law.
    #[must_use]
    pub fn applies_under(&self, jurisdiction: Option<&Jurisdiction>) -> bool {
        self.under.is_empty() || self.under.iter().any(|own| jurisdiction.is_some_and(|other| other.code == own.code))
    }

    /// The section of the notice where a draft shows a finding whose table the notice lacks.
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

    /// The doc comment without its examples: what makes the rule precise, and the source of law.
    #[must_use]
    pub fn explanation(&self) -> String {
        let lines = self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.take_while(|line| !line.starts_with("## ")).collect::<Vec<_>>().join("\n").trim().to_owned()
    }

    /// TOML that gives exactly this finding, at the line marked `# here`.
    #[must_use]
    pub fn bad(&self) -> Vec<String> {
        self.examples("## Bad")
    }

    /// TOML that comes close and gives none.
    #[must_use]
    pub fn good(&self) -> Vec<String> {
        self.examples("## Good")
    }

    fn examples(&self, heading: &str) -> Vec<String> {
        let mut examples = Vec::new();
        let mut is_here = false;
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
                None if line.starts_with("## ") => is_here = line == heading,
                None if is_here && line == "```toml" => open = Some(String::new()),
                None => {}
            }
        }
        examples
    }
}

/// Defines a rule: documentation, code, name, severity, the provisions it rests on, the jurisdictions under whose law alone it
/// speaks, an own section where it is not the one of its topic, the readers whose word lists it needs beside its own, and the
/// release that brought it.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])*
        $id:ident $name:literal, $severity:ident, [$($article:expr),* $(,)?] $(, replaces [$($replaced:ident),*])?
        $(, under [$($country:ident),*])? $(, section $section:ident)? $(, with [$($reader:ident),*])?, since $since:literal
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
            replaces: &[$($(stringify!($replaced)),*)?],
            under: &[$($(&crate::jurisdiction::$country),*)?],
            module: module_path!(),
            section: crate::rules::rule::optional!($(crate::outline::SectionId::$section)?),
            with: &[$($(stringify!($reader)),*)?],
            coverage: std::sync::OnceLock::new(),
            check,
        };
    };
}
pub(super) use rule;

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub(super) use optional;
