//! What a rule sees, and where it reports.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::jurisdiction::{self, Jurisdiction};
use crate::language::Language;
use crate::reading::{Coverage, List, Passage, passages};
use crate::register::{Controller, Name, Ref, Register, Text};
use crate::source::{At, Place, Places};
use crate::vocabulary::{self, Kind, Property};

/// What a rule may ask. What the law ties together is in [`crate::law`]; what every text says is in [`Context::passages`].
pub struct Context<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// The country of a controller that gives none.
    pub home: &'a str,
    texts: Rc<Texts>,
    /// The lists of the rule that asks; none where nothing is left out.
    coverage: Option<&'static Coverage>,
    /// The languages of texts that the rule lacks lists in.
    unread: OnceCell<Vec<Language>>,
}

/// The texts of a register, gathered once for all rules.
#[derive(Default)]
struct Texts {
    passages: OnceCell<Vec<Passage>>,
    /// The numbers of the passages in the order of their places.
    by_place: OnceCell<Vec<(Place, usize)>>,
    /// The languages of the passages.
    languages: OnceCell<Vec<Language>>,
}

impl<'a> Context<'a> {
    /// The facts of a register under a country's law.
    #[must_use]
    pub fn new(register: &'a Register, home: &'a str) -> Context<'a> {
        Context { register, home, texts: Rc::default(), coverage: None, unread: OnceCell::new() }
    }

    /// The same for a rule: without the texts in languages that it lacks lists in.
    pub(super) fn for_rule(&self, coverage: &'static Coverage) -> Context<'a> {
        let texts = Rc::clone(&self.texts);
        Context { register: self.register, home: self.home, texts, coverage: Some(coverage), unread: OnceCell::new() }
    }

    fn all_passages(&self) -> &[Passage] {
        self.texts.passages.get_or_init(|| passages(self.register))
    }

    /// The languages of texts that are left out.
    fn unread(&self) -> &[Language] {
        self.unread.get_or_init(|| {
            let Some(coverage) = self.coverage.filter(|coverage| coverage.lists() > 0) else { return Vec::new() };
            let languages = self.texts.languages.get_or_init(|| {
                let mut languages: Vec<Language> =
                    self.all_passages().iter().filter_map(|passage| passage.language).collect();
                languages.sort_unstable();
                languages.dedup();
                languages
            });
            languages.iter().copied().filter(|language| coverage.missing(*language) > 0).collect()
        })
    }

    /// Whether the rule reads texts in a language; what has no language it reads.
    pub(super) fn is_read(&self, language: Option<Language>) -> bool {
        language.is_none_or(|language| !self.unread().contains(&language))
    }

    /// Every text of the register, and every name and own label, in every language that the rule reads.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        self.all_passages().iter().filter(|passage| self.is_read(passage.language))
    }

    /// Whether the rule reads every text of the register.
    pub(super) fn is_all_read(&self) -> bool {
        self.unread().is_empty()
    }

    /// Whether the rule reads a text in each of its languages.
    pub(super) fn is_text_read(&self, text: &Text) -> bool {
        text.by_language.iter().all(|(language, ..)| self.is_read(Some(*language)))
    }

    /// Whether a text says something, or may say it in a language that the rule does not read.
    pub(super) fn may_say(&self, text: &Text, says: impl Fn(&Passage) -> bool) -> bool {
        text.by_language.iter().any(|(_, at, _)| self.may_say_at(*at, &says))
    }

    /// The same of the texts, names or labels at a place.
    pub(super) fn may_say_at(&self, place: Place, says: impl Fn(&Passage) -> bool) -> bool {
        self.all_passages_at(place).any(|passage| !self.is_read(passage.language) || says(passage))
    }

    /// Whether a term has a property, by itself or by the broader one.
    #[must_use]
    pub fn has_property(&self, kind: Kind, id: &str, property: Property) -> bool {
        self.register.has_property(kind, id, property)
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
        self.all_passages_at(place).filter(|passage| self.is_read(passage.language))
    }

    fn all_passages_at(&self, place: Place) -> impl Iterator<Item = &Passage> {
        let passages = self.all_passages();
        let by_place = self.texts.by_place.get_or_init(|| {
            let mut by_place: Vec<(Place, usize)> =
                passages.iter().enumerate().map(|(number, passage)| (passage.at, number)).collect();
            by_place.sort_unstable();
            by_place
        });
        let first = by_place.partition_point(|(at, _)| *at < place);
        let at_place = by_place[first..].iter().take_while(move |(at, _)| *at == place);
        at_place.map(|(_, number)| &passages[*number])
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

    /// The passages that say what a list looks for and deny nothing; of a text in several languages, the first.
    #[must_use]
    pub fn saying(&self, list: List) -> Vec<&Passage> {
        let mut found: Vec<&Passage> = self.passages().filter(|passage| list.is_affirmed(passage)).collect();
        found.dedup_by_key(|passage| passage.whole);
        found
    }

    /// A name as the source language spells it, else the first language that does.
    #[must_use]
    pub fn spelling<'n>(&self, name: &'n Name) -> Option<&'n str> {
        self.register.languages().iter().find_map(|language| name.in_language(*language))
    }

    /// Country of the controller, ISO 3166.
    #[must_use]
    pub fn country(&self) -> &str {
        let own = self.register.controller.as_ref().and_then(|controller| controller.country.as_ref());
        own.map_or(self.home, |country| &country.0)
    }

    /// National law beside the GDPR, where it is known.
    #[must_use]
    pub fn jurisdiction(&self) -> Option<&'static Jurisdiction> {
        jurisdiction::find(self.country())
    }

    /// The law of a controller's country, where it is known.
    #[must_use]
    pub fn jurisdiction_of(&self, controller: &Controller) -> Option<&'static Jurisdiction> {
        jurisdiction::find(controller.country.as_ref().map_or(self.home, |country| &country.0))
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
        let mut finding = Finding::new(self.code, self.places.span(&at));
        finding.address = self.places.address(&at);
        finding.severity = severity;
        finding.arguments = arguments.to_vec();
        self.list.push(finding);
    }
}
