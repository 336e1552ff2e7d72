//! What the law asks and a register lacks: one file a rule, and the one list of them.
//!
//! A rule sees the declared facts and reports at symbolic places with typed arguments. It knows nothing of files, bytes,
//! words, the day, or other rules.

mod about;
mod citations;
mod controller;
mod cookies;
mod data;
mod decisions;
mod index;
mod lexicon;
mod lexicons;
mod naming;
mod outdated;
mod phrases;
mod purposes;
mod recipients;
mod references;
mod retention;
mod rights;
mod sources;
mod text;
mod transfers;
mod wording;

use std::cell::OnceCell;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::law::{self, is_third_country};
use crate::outline::SectionId;
use crate::register::{
    Contact, Cookie, Data, DataItem, Name, Purpose, Ref, Register, Relation, Right, Text, Transfer, Words, of,
};
use crate::source::{At, Place, Places};
use crate::vocabulary::{self, Kind, Property};

pub use lexicon::{Glossary, Lexicon};
pub use text::{Passage, PassageKind};

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
    /// The section of the notice that its findings are about, where it is not the one of its area.
    section: Option<SectionId>,
    /// The lexicons of its own that it looks for in texts.
    reads: &'static [fn() -> &'static Lexicon],
    check: fn(&Facts<'_>, &mut Findings<'_>),
}

/// What a rule may ask. What the law ties together is in [`crate::law`]; what every text says is in [`Facts::passages`].
pub struct Facts<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// Country whose law applies where the controller gives none.
    pub jurisdiction: &'a str,
    passages: OnceCell<Vec<Passage>>,
    /// The numbers of the passages in the order of their places.
    by_place: OnceCell<Vec<(Place, usize)>>,
}

impl<'a> Facts<'a> {
    /// The facts of a register under a country's law.
    #[must_use]
    pub fn new(register: &'a Register, jurisdiction: &'a str) -> Facts<'a> {
        Facts { register, jurisdiction, passages: OnceCell::new(), by_place: OnceCell::new() }
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

    /// Whether a condition is that the person has consented, be it to marketing.
    #[must_use]
    pub fn is_consent(&self, circumstance: &str) -> bool {
        ["consent-given", "marketing-permission-given"]
            .iter()
            .any(|consent| self.register.term_narrows(Kind::Circumstance, circumstance, consent))
    }

    /// Whether a term has a property, by itself or by the broader one.
    #[must_use]
    pub fn term_is(&self, kind: Kind, id: &str, property: Property) -> bool {
        self.register.term_is(kind, id, property)
    }

    /// A term as a message shows it: the author's own words for it, else the label of the vocabulary.
    #[must_use]
    pub fn term(&self, kind: Kind, id: &str) -> Argument {
        let own = self.register.own_term(kind, id).map(|own| &own.words).filter(|words| !words.is_empty());
        match own {
            Some(words) => Argument::Words(words.clone()),
            None if vocabulary::find(kind, id).is_some() => Argument::Term(kind, id.to_owned()),
            None => Argument::Text(id.to_owned()),
        }
    }

    /// Terms as a message shows them, in one list.
    #[must_use]
    pub fn terms<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Argument {
        Argument::List(terms.iter().map(|term| self.term(kind, &term.id)).collect())
    }

    /// The passages of a text, one for each language that it is written in.
    pub fn passages_of<'t>(&'t self, text: &'t Text) -> impl Iterator<Item = &'t Passage> {
        text.by_language.iter().flat_map(|(_, at, _)| self.passages_at(*at))
    }

    /// The passages at a place: a name, or an own term, in several languages has as many there.
    pub fn passages_at(&self, place: Place) -> impl Iterator<Item = &Passage> {
        let passages = self.passages();
        let by_place = self.by_place.get_or_init(|| {
            let mut by_place: Vec<(Place, usize)> =
                passages.iter().enumerate().map(|(number, passage)| (passage.at, number)).collect();
            by_place.sort_unstable();
            by_place
        });
        let first = by_place.partition_point(|(at, _)| *at < place);
        by_place[first..].iter().take_while(move |(at, _)| *at == place).map(|(_, number)| &passages[*number])
    }

    /// Where one of the texts says, in the first of its languages that does, what a lexicon looks for and denies nothing.
    #[must_use]
    pub fn place_said<'t>(&self, texts: impl IntoIterator<Item = &'t Text>, lexicon: &Lexicon) -> Option<Place> {
        texts.into_iter().find_map(|text| {
            self.passages_of(text).find(|passage| lexicon.is_affirmed(passage)).map(|passage| passage.at)
        })
    }

    /// The passages that say what a lexicon looks for and deny nothing; of a text in several languages, the first.
    #[must_use]
    pub fn saying(&self, lexicon: &Lexicon) -> Vec<&Passage> {
        let mut found: Vec<&Passage> = self.passages().iter().filter(|passage| lexicon.is_affirmed(passage)).collect();
        found.dedup_by_key(|passage| passage.whole);
        found
    }

    /// The items that are or hold the personal identity code, with their entries.
    pub fn identity_codes(&self) -> impl Iterator<Item = (&'a Data, &'a DataItem)> {
        let register = self.register;
        let is_code = |term: &Ref<of::Data>| register.term_narrows(Kind::Data, &term.id, "national-identity-code");
        self.data().filter(move |(_, item)| item.all_terms().any(is_code))
    }

    /// The controllers, the officer, the representative and the contacts, as they are reached.
    pub fn contacts(&self) -> impl Iterator<Item = &'a Contact> {
        let register = self.register;
        let controllers = register.controller.iter().chain(&register.joint_controllers);
        let officer = register.data_protection_officer.iter().map(|officer| &officer.contact);
        let named = register.contacts.iter().map(|(_, contact)| contact);
        controllers.map(|own| &own.contact).chain(register.representative.iter()).chain(officer).chain(named)
    }

    /// The entries that state or deny a right.
    pub fn right_entries(&self, right: &str) -> impl Iterator<Item = &'a Right> {
        let right = right.to_owned();
        self.register.rights.iter().filter(move |entry| entry.terms.iter().any(|term| term.id == right))
    }

    /// Whether the notice tells of a right, be it that it does not apply, or only how to use it.
    #[must_use]
    pub fn tells_of_right(&self, right: &str) -> bool {
        let mut requests = self.register.rights_requests.iter().flat_map(|request| &request.rights);
        self.right_entries(right).next().is_some() || requests.any(|asked| asked.id == right)
    }

    /// Whether a notice that this one supplements can be found by the reader: then what is missing here may stand there.
    #[must_use]
    pub fn supplements_a_linked_notice(&self) -> bool {
        self.register.related_notices.iter().any(|related| {
            related.relation.as_ref().is_some_and(|relation| relation.value == Relation::Supplements)
                && (related.notice.is_some() || related.url.is_some())
        })
    }

    /// Whether the notice says anything of transfers outside the EEA: none, a transfer, or words of its own.
    #[must_use]
    pub fn tells_of_transfers(&self) -> bool {
        let stated = self.register.transfers.as_ref();
        stated.is_some_and(|transfers| transfers.status.is_some() || transfers.note.text.is_some())
            || !self.register.third_country_transfers.is_empty()
    }

    /// The transfers that leave the EEA; one that gives no country is one.
    pub fn transfers_abroad(&self) -> impl Iterator<Item = &'a Transfer> {
        let home = self.country().to_owned();
        let entries = self.register.third_country_transfers.iter();
        entries.filter(move |transfer| {
            transfer.country.is_empty() || transfer.country.iter().any(|country| is_third_country(&country.0, &home))
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

    /// Whether the reader is led to a notice about cookies: by a link in the text on cookies, or by a related notice.
    #[must_use]
    pub fn links_to_cookie_notice(&self) -> bool {
        self.cookie_texts().any(|passage| passage.has_link || lexicons::ADDRESSES.is_in(passage))
            || self.register.related_notices.iter().any(|related| {
                let is_reachable = related.notice.is_some() || related.url.is_some();
                let mut named = related.name.iter().flat_map(|name| self.passages_at(name.at));
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

/// A name as a message shows it.
fn named(name: &Name) -> Argument {
    match &name.words {
        Words::Same(name) => Argument::Text(name.clone()),
        Words::PerLanguage(names) => Argument::Words(names.clone()),
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
        let at = at.into();
        let mut finding = Finding::new(self.code, self.places.spot(&at));
        finding.address = self.places.address(&at);
        finding.severity = severity;
        finding.arguments = arguments.to_vec();
        self.list.push(finding);
    }
}

/// Defines a rule: documentation, code, name, severity, the provisions it rests on, an own
/// section where it is not the one of its area, the lexicons of its own, and the release that brought it.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])*
        $id:ident $name:literal, $severity:ident, [$($article:expr),* $(,)?] $(, replaces [$($replaced:ident),*])?
        $(, section $section:ident)? $(, reads [$($lexicon:ident),*])?, since $since:literal
    ) => {
        pub(in crate::rules) static RULE: crate::rules::Rule = crate::rules::Rule {
            code: crate::finding::Code {
                id: stringify!($id),
                name: $name,
                severity: crate::finding::Severity::$severity,
                articles: &[$($article),*],
            },
            docs: concat!($($doc, "\n"),*),
            since: $since,
            replaces: &[$($(stringify!($replaced)),*)?],
            section: crate::rules::optional!($(crate::outline::SectionId::$section)?),
            reads: crate::rules::reads![$($($lexicon),*)?],
            check,
        };
    };
}
use rule;

/// Lexicons for the index.
macro_rules! reads {
    ($($lexicon:ident),*) => {
        &[$(|| crate::rules::lexicon::Reads::lexicon(&*$lexicon)),*]
    };
}
use reads;

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
use optional;

/// What only a person can check, by code and name: told by `notice rules --checklist`, never guessed.
pub static CHECKLIST: &[(&str, &str)] = &[
    ("LK003", "page-residue"),
    ("OL003", "inapplicable-statute"),
    ("OL006", "renamed-company"),
    ("RG011", "object-not-separate"),
    ("RT005", "retention-statute-doubtful"),
    ("XC004", "heading-without-content"),
    ("XC005", "purpose-needs-unlisted-data"),
];

/// Every rule, by code.
pub static RULES: &[&Rule] = &[
    &cookies::consent_by_use::RULE,
    &cookies::consent_unstated::RULE,
    &cookies::duration_missing::RULE,
    &cookies::third_party_missing::RULE,
    &cookies::statement_contradiction::RULE,
    &cookies::tracker_list_mismatch::RULE,
    &cookies::browser_settings_only::RULE,
    &data::categories_missing::RULE,
    &data::subject_groups_missing::RULE,
    &data::national_id_ground_missing::RULE,
    &data::national_id_for_marketing::RULE,
    &data::open_ended::RULE,
    &data::redundant_identifiers::RULE,
    &data::third_person_data::RULE,
    &data::sensitive_term_misused::RULE,
    &data::traffic_data::RULE,
    &controller::name_missing::RULE,
    &controller::contact_missing::RULE,
    &controller::business_id_missing::RULE,
    &controller::business_id_invalid::RULE,
    &controller::representative_missing::RULE,
    &controller::dpo_contact_missing::RULE,
    &controller::dpo_status_unstated::RULE,
    &controller::dpo_no_electronic_contact::RULE,
    &controller::fax_contact::RULE,
    &controller::role_qualified::RULE,
    &controller::register_names_other_entity::RULE,
    &controller::joint_arrangement_missing::RULE,
    &controller::single_named_mailbox::RULE,
    &wording::translation_missing::RULE,
    &wording::sweden_swedish_term::RULE,
    &wording::wrong_authority_language::RULE,
    &references::link_without_target::RULE,
    &controller::contact_format::RULE,
    &about::version_or_date_missing::RULE,
    &outdated::repealed_statute::RULE,
    &outdated::renamed_authority::RULE,
    &outdated::renamed_product::RULE,
    &outdated::pre_gdpr_terms::RULE,
    &purposes::missing::RULE,
    &purposes::legal_basis_missing::RULE,
    &purposes::legal_basis_imprecise::RULE,
    &purposes::basis_not_mapped::RULE,
    &purposes::legitimate_interest_unspecified::RULE,
    &purposes::legal_obligation_uncited::RULE,
    &purposes::open_ended::RULE,
    &purposes::consent_traces_without_basis::RULE,
    &purposes::e_marketing_without_consent::RULE,
    &purposes::art9_condition_missing::RULE,
    &decisions::profiling_unexplained::RULE,
    &decisions::undeclared::RULE,
    &data::provision_requirement_missing::RULE,
    &purposes::marketing_for_third_parties::RULE,
    &purposes::further_purpose_check::RULE,
    &decisions::unexplained::RULE,
    &purposes::authority_legitimate_interests::RULE,
    &recipients::missing::RULE,
    &recipients::vague::RULE,
    &recipients::staff_as_processors::RULE,
    &recipients::disclosure_hedged::RULE,
    &wording::hedged_language::RULE,
    &wording::long_sentence::RULE,
    &rights::access_missing::RULE,
    &rights::rectification_missing::RULE,
    &rights::erasure_missing::RULE,
    &rights::restriction_missing::RULE,
    &rights::object_missing::RULE,
    &rights::portability_missing::RULE,
    &rights::withdraw_missing::RULE,
    &rights::complaint_missing::RULE,
    &rights::complaint_authority_unnamed::RULE,
    &rights::object_marketing_missing::RULE,
    &rights::request_formality::RULE,
    &rights::response_time::RULE,
    &rights::narrowed::RULE,
    &rights::channel_missing::RULE,
    &rights::wrongly_denied::RULE,
    &rights::request_fee::RULE,
    &rights::without_ground::RULE,
    &decisions::human_intervention_missing::RULE,
    &retention::missing::RULE,
    &retention::vague::RULE,
    &retention::partial_coverage::RULE,
    &retention::start_missing::RULE,
    &retention::long::RULE,
    &retention::minimum_only::RULE,
    &retention::contradiction::RULE,
    &sources::missing::RULE,
    &sources::vague::RULE,
    &sources::public_flag_missing::RULE,
    &transfers::status_undeclared::RULE,
    &transfers::safeguard_missing::RULE,
    &transfers::country_missing::RULE,
    &transfers::no_transfer_vs_non_eu_provider::RULE,
    &transfers::dead_transfer_mechanism::RULE,
    &transfers::statement_contradiction::RULE,
    &transfers::adequacy_unknown::RULE,
    &recipients::no_disclosure_vs_recipients::RULE,
    &references::dangling_cross_reference::RULE,
    &references::not_self_contained::RULE,
    &data::without_subject_group::RULE,
    &wording::duplicate_text::RULE,
    &wording::entity_spelling_varies::RULE,
    &wording::placeholder_left::RULE,
];

/// The lexicons that rules look for in texts: their own and those that they share.
fn lexicons_of_all_rules() -> impl Iterator<Item = &'static Lexicon> {
    let own = RULES.iter().flat_map(|rule| rule.reads);
    own.chain(lexicons::READS).chain(citations::READS).map(|lexicon| lexicon())
}

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

    /// The section of the notice where a draft shows a finding whose table the notice lacks.
    #[must_use]
    pub fn section(&self) -> SectionId {
        self.section.unwrap_or(match &self.code.id[..2] {
            "ID" => SectionId::Controller,
            "PB" => SectionId::Purposes,
            "DC" => SectionId::Data,
            "SR" => SectionId::Sources,
            "RC" => SectionId::Recipients,
            "TR" => SectionId::Transfers,
            "RT" => SectionId::Retention,
            "RG" => SectionId::Rights,
            "CK" => SectionId::Cookies,
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

/// Runs one rule over a register.
#[must_use]
pub fn check_one(rule: &'static Rule, facts: &Facts<'_>, places: &Places) -> Vec<Finding> {
    let mut findings = Findings { places, code: &rule.code, list: Vec::new() };
    (rule.check)(facts, &mut findings);
    findings.list
}
