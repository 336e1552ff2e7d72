//! What the law asks and a register lacks: one file a rule, and the one list of them.
//!
//! A rule sees the declared facts and reports at symbolic places with typed arguments. It knows nothing of files, bytes,
//! words, the day, or other rules.

#![allow(non_snake_case, reason = "a rule's file is named after its code")]

mod ID001;
mod ID004;
mod LG001;
mod LK002;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::register::Register;
use crate::source::{At, Places};

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
    check: fn(&Facts<'_>, &mut Findings<'_>),
}

/// What a rule may ask.
pub struct Facts<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// Country whose law applies where the controller gives none.
    pub jurisdiction: &'a str,
}

impl Facts<'_> {
    /// Country of the controller, ISO 3166.
    #[must_use]
    pub fn country(&self) -> &str {
        let own = self.register.controller.as_ref().and_then(|controller| controller.country.as_ref());
        own.map_or(self.jurisdiction, |country| &country.0)
    }
}

/// Where a rule reports.
pub struct Findings<'a> {
    places: &'a Places,
    code: &'static Code,
    list: Vec<Finding>,
}

impl Findings<'_> {
    /// Reports a finding of the rule's own severity.
    fn report(&mut self, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        self.report_as(self.code.severity, at, arguments);
    }

    fn report_as(&mut self, severity: Severity, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        let mut finding = Finding::new(self.code, self.places.spot(&at.into()));
        finding.severity = severity;
        finding.arguments = arguments.to_vec();
        self.list.push(finding);
    }
}

/// Defines a rule: documentation, code, name, severity, the provisions it rests on, and the release that brought it.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])*
        $id:ident $name:literal, $severity:ident, [$($article:expr),* $(,)?] $(, replaces [$($replaced:ident),*])?, since $since:literal
    ) => {
        pub(super) static RULE: crate::rules::Rule = crate::rules::Rule {
            code: crate::finding::Code {
                id: stringify!($id),
                name: $name,
                severity: crate::finding::Severity::$severity,
                articles: &[$($article),*],
            },
            docs: concat!($($doc, "\n"),*),
            since: $since,
            replaces: &[$($(stringify!($replaced)),*)?],
            check,
        };
    };
}
use rule;

/// Every rule, by code.
pub static RULES: &[&Rule] = &[&ID001::RULE, &ID004::RULE, &LG001::RULE, &LK002::RULE];

/// Runs every rule over a register.
#[must_use]
pub fn check(facts: &Facts<'_>, places: &Places) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| check_one(rule, facts, places)).collect()
}

/// Runs one rule over a register.
#[must_use]
pub fn check_one(rule: &'static Rule, facts: &Facts<'_>, places: &Places) -> Vec<Finding> {
    let mut findings = Findings { places, code: &rule.code, list: Vec::new() };
    (rule.check)(facts, &mut findings);
    findings.list
}
