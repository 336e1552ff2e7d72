//! What a rule sees, and where it reports.

use std::cell::OnceCell;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::law::{self, is_third_country};
use crate::register::{
    Contact, Cookie, Data, DataItem, Name, Purpose, Ref, Register, Relation, Right, Text, Transfer, of,
};
use crate::source::{At, Place, Places};
use crate::vocabulary::{self, Kind, Property};

use super::text::{self, Passage};
use super::{Lexicon, lexicons};

/// What a rule may ask. What the law ties together is in [`crate::law`]; what every text says is in [`Context::passages`].
pub struct Context<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// Country whose law applies where the controller gives none.
    pub jurisdiction: &'a str,
    passages: OnceCell<Vec<Passage>>,
    /// The numbers of the passages in the order of their places.
    by_place: OnceCell<Vec<(Place, usize)>>,
}

impl<'a> Context<'a> {
    /// The facts of a register under a country's law.
    #[must_use]
    pub fn new(register: &'a Register, jurisdiction: &'a str) -> Context<'a> {
        Context { register, jurisdiction, passages: OnceCell::new(), by_place: OnceCell::new() }
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

    /// Where one of the texts, in the first of its languages, has a sentence that says something and denies nothing.
    pub(super) fn place_where<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t Text>,
        says: impl Fn(&Passage) -> bool,
    ) -> Option<Place> {
        let is_said = |passage: &&Passage| passage.says(&says);
        texts.into_iter().find_map(|text| self.passages_of(text).find(is_said).map(|passage| passage.at))
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

/// Where a rule reports.
pub struct Findings<'a> {
    pub(super) places: &'a Places,
    pub(super) code: &'static Code,
    pub(super) list: Vec<Finding>,
}

impl Findings<'_> {
    /// Reports a finding of the rule's own severity.
    pub(super) fn report(&mut self, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        self.report_as(self.code.severity, at, arguments);
    }

    pub(super) fn report_as(&mut self, severity: Severity, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        let at = at.into();
        let mut finding = Finding::new(self.code, self.places.spot(&at));
        finding.address = self.places.address(&at);
        finding.severity = severity;
        finding.arguments = arguments.to_vec();
        self.list.push(finding);
    }
}
