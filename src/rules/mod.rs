//! What the law asks and a register lacks: one file a rule, and the one list of them.
//!
//! A rule sees the declared facts and reports at symbolic places with typed arguments. It knows nothing of files, bytes,
//! words, the day, or other rules.

#![allow(non_snake_case, reason = "a rule's file is named after its code")]

mod CK001;
mod CK002;
mod CK003;
mod CK004;
mod CK005;
mod CK006;
mod CK007;
mod ID001;
mod ID004;
mod LG001;
mod LG002;
mod LG003;
mod LK001;
mod LK002;
mod LK004;
mod OL001;
mod OL002;
mod OL004;
mod OL005;
mod RD001;
mod RD002;
mod XC002;
mod XC003;
mod XC006;
mod XC007;
mod XC008;
mod XC009;
mod lexicons;
mod text;

use std::cell::OnceCell;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::law;
use crate::register::{Cookie, Data, DataItem, Name, Purpose, Ref, Register, Relation, Right, Text, of};
use crate::source::{At, Place, Places};
use crate::vocabulary::{self, Kind, Property};

pub use text::{Glossary, Lexicon, Passage, PassageKind};

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

/// What a rule may ask. What the law ties together is in [`crate::law`]; what every text says is in [`Facts::passages`].
pub struct Facts<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// Country whose law applies where the controller gives none.
    pub jurisdiction: &'a str,
    passages: OnceCell<Vec<Passage>>,
}

impl<'a> Facts<'a> {
    /// The facts of a register under a country's law.
    #[must_use]
    pub fn new(register: &'a Register, jurisdiction: &'a str) -> Facts<'a> {
        Facts { register, jurisdiction, passages: OnceCell::new() }
    }

    /// Every text of the register in every language, and every name and own label; gathered once.
    pub fn passages(&self) -> &[Passage] {
        self.passages.get_or_init(|| text::passages(self.register))
    }

    /// Whether Finnish rules apply beside those of the EU.
    #[must_use]
    pub fn is_finnish(&self) -> bool {
        matches!(self.country(), "FI" | "AX")
    }

    /// Whether a term has a property, by itself or by the broader one.
    #[must_use]
    pub fn term_is(&self, kind: Kind, id: &str, property: Property) -> bool {
        self.register.term_is(kind, id, property)
    }

    /// The entries that state or deny a right.
    pub fn right_entries(&self, right: &str) -> impl Iterator<Item = &'a Right> {
        let right = right.to_owned();
        self.register.rights.iter().filter(move |entry| entry.terms.iter().any(|term| term.id == right))
    }

    /// Whether the notice tells of a right, be it that it does not apply.
    #[must_use]
    pub fn tells_of_right(&self, right: &str) -> bool {
        self.right_entries(right).next().is_some()
    }

    /// Whether a notice that this one supplements can be found by the reader: then what is missing here may stand there.
    #[must_use]
    pub fn supplements_a_linked_notice(&self) -> bool {
        self.register.related_notices.iter().any(|related| {
            related.relation.as_ref().is_some_and(|relation| relation.value == Relation::Supplements)
                && (related.notice.is_some() || related.url.is_some())
        })
    }

    /// Every purpose term with its entry.
    pub fn purposes(&self) -> impl Iterator<Item = (&'a Purpose, &'a Ref<of::Purpose>)> {
        self.register.purposes.iter().flat_map(|entry| entry.terms.iter().map(move |term| (entry, term)))
    }

    /// Every kind of data that the register holds, with its entry.
    pub fn data(&self) -> impl Iterator<Item = (&'a Data, &'a DataItem)> {
        self.register.data.iter().flat_map(|entry| entry.terms.iter().map(move |item| (entry, item)))
    }

    /// A term for a message: by its label, and the author's own as the source language has it.
    #[must_use]
    pub fn term(&self, kind: Kind, id: &str) -> Argument {
        let Some(own) = self.register.own_term(kind, id) else { return Argument::Term(kind, id.to_owned()) };
        let label = self.register.languages().iter().find_map(|language| own.label(*language));
        Argument::Text(label.unwrap_or(id).to_owned())
    }

    /// A party for a message: by the name that the notice gives it, else by the label of the built-in one.
    #[must_use]
    pub fn party(&self, id: &str) -> Argument {
        let own = self.register.parties.get(id).and_then(|party| party.contact.name.as_ref());
        if let Some(name) = own.and_then(|name| self.spelling(name)) {
            return Argument::Text(name.to_owned());
        }
        let is_known = |kind| self.register.own_term(kind, id).is_some() || vocabulary::find(kind, id).is_some();
        let kind = [Kind::Service, Kind::Authority].into_iter().find(|kind| is_known(*kind));
        kind.map_or_else(|| Argument::Text(id.to_owned()), |kind| self.term(kind, id))
    }

    /// A cookie for a message: by its name, else by its party; an empty text where it has neither.
    #[must_use]
    pub fn cookie(&self, cookie: &Cookie) -> Argument {
        let name = cookie.name.as_ref().and_then(|name| self.spelling(name));
        match (name, &cookie.party) {
            (Some(name), _) => Argument::Text(name.to_owned()),
            (None, Some(party)) => self.party(&party.id),
            (None, None) => Argument::Text(String::new()),
        }
    }

    /// A name as the source language spells it, else the first language that does.
    #[must_use]
    pub fn spelling<'n>(&self, name: &'n Name) -> Option<&'n str> {
        self.register.languages().iter().find_map(|language| name.in_language(*language))
    }

    /// The texts of `[cookies]` and `[[cookie]]`, in every language.
    pub fn cookie_texts(&self) -> impl Iterator<Item = &Passage> {
        let general = self.register.cookies.iter().filter_map(|cookies| cookies.note.text.as_ref());
        let single = self.register.cookie.iter().filter_map(|cookie| cookie.note.text.as_ref());
        general.chain(single).flat_map(|text| self.passages_of(text))
    }

    /// A text in every language.
    pub fn passages_of(&self, text: &Text) -> impl Iterator<Item = &Passage> {
        let places: Vec<Place> = text.by_language.iter().map(|(_, place, _)| *place).collect();
        self.passages().iter().filter(move |passage| places.contains(&passage.at))
    }

    /// Whether the reader is led to a notice about cookies: by a link in the text on cookies, or by a related notice.
    #[must_use]
    pub fn links_to_cookie_notice(&self) -> bool {
        self.cookie_texts().any(|passage| passage.has_link || lexicons::ADDRESSES.is_in(passage))
            || self.register.related_notices.iter().any(|related| {
                let is_reachable = related.notice.is_some() || related.url.is_some();
                let name = related.name.as_ref().map(|name| name.at);
                let mut named = self.passages().iter().filter(|passage| Some(passage.at) == name);
                is_reachable && named.any(|passage| lexicons::COOKIES.is_in(passage))
            })
    }

    /// The `[cookies]` that tell of cookies that need consent without listing one, nor leading to a list.
    #[must_use]
    pub fn unlisted_cookies(&self) -> Option<Place> {
        let cookies = self.register.cookies.as_ref()?;
        let is_listed = law::optional_cookies(self.register).next().is_some() || self.links_to_cookie_notice();
        (!is_listed && law::needs_cookie_consent(self.register, &cookies.purposes)).then_some(cookies.at)
    }

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
pub static RULES: &[&Rule] = &[
    &CK001::RULE,
    &CK002::RULE,
    &CK003::RULE,
    &CK004::RULE,
    &CK005::RULE,
    &CK006::RULE,
    &CK007::RULE,
    &ID001::RULE,
    &ID004::RULE,
    &LG001::RULE,
    &LG002::RULE,
    &LG003::RULE,
    &LK001::RULE,
    &LK002::RULE,
    &LK004::RULE,
    &OL001::RULE,
    &OL002::RULE,
    &OL004::RULE,
    &OL005::RULE,
    &RD001::RULE,
    &RD002::RULE,
    &XC002::RULE,
    &XC003::RULE,
    &XC006::RULE,
    &XC007::RULE,
    &XC008::RULE,
    &XC009::RULE,
];

/// Runs every rule over a register.
#[must_use]
pub fn check(facts: &Facts<'_>, places: &Places) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| check_one(rule, facts, places)).collect()
}

impl Rule {
    /// The rule with this code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.code.id == code)
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

/// Runs one rule over a register.
#[must_use]
pub fn check_one(rule: &'static Rule, facts: &Facts<'_>, places: &Places) -> Vec<Finding> {
    let mut findings = Findings { places, code: &rule.code, list: Vec::new() };
    (rule.check)(facts, &mut findings);
    findings.list
}
