//! The context of a rule: the facts that it reads, and the findings that it reports.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::finding::{Argument, Code, Finding, Severity};
use crate::jurisdiction::{self, Jurisdiction};
use crate::language::Language;
use crate::reading::{Coverage, List, Passage, passages};
use crate::register::{Controller, Name, Ref, Register, Text};
use crate::source::{At, Place, Places};
use crate::vocabulary::{self, Kind, Property};

/// The facts that a rule reads. [`crate::law`] has conclusions from several facts; [`Context::passages`] has the texts.
pub struct Context<'a> {
    /// The declared facts.
    pub register: &'a Register,
    /// The country of a controller that states none.
    pub home: &'a str,
    /// Whether the project or the notice names that country; else it is the default of the program.
    pub is_home_written: bool,
    texts: Rc<Texts>,
    /// The languages that have all word lists of the rule. `None` in a context for no particular rule, which reads
    /// every language.
    coverage: Option<&'static Coverage>,
    /// The languages of texts that the rule does not read.
    unread: OnceCell<Vec<Language>>,
}

/// The texts of a register, gathered once for all rules.
#[derive(Default)]
struct Texts {
    passages: OnceCell<Vec<Passage>>,
    /// The indexes of the passages, sorted by place.
    by_place: OnceCell<Vec<(Place, usize)>>,
    /// The languages of the passages.
    languages: OnceCell<Vec<Language>>,
}

impl<'a> Context<'a> {
    /// Creates the context of a register. `home` is the country whose law applies if the controller states none.
    #[must_use]
    pub fn new(register: &'a Register, home: &'a str) -> Context<'a> {
        Context {
            register,
            home,
            is_home_written: false,
            texts: Rc::default(),
            coverage: None,
            unread: OnceCell::new(),
        }
    }

    /// Returns the context of one rule, which leaves out texts in languages that lack one of its word lists.
    pub(super) fn for_rule(&self, coverage: &'static Coverage) -> Context<'a> {
        let texts = Rc::clone(&self.texts);
        let Context { register, home, is_home_written, .. } = *self;
        Context { register, home, is_home_written, texts, coverage: Some(coverage), unread: OnceCell::new() }
    }

    fn all_passages(&self) -> &[Passage] {
        self.texts.passages.get_or_init(|| passages(self.register))
    }

    /// Returns the languages whose texts are left out.
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

    /// Returns whether the rule reads texts in a language. A name without a language is always read.
    pub(super) fn is_read(&self, language: Option<Language>) -> bool {
        language.is_none_or(|language| !self.unread().contains(&language))
    }

    /// Returns every text, name and own label in a language that the rule reads.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        self.all_passages().iter().filter(|passage| self.is_read(passage.language))
    }

    /// Returns whether the rule reads every text of the register.
    pub(super) fn is_all_read(&self) -> bool {
        self.unread().is_empty()
    }

    /// Returns whether the rule reads all languages of a text.
    pub(super) fn is_text_read(&self, text: &Text) -> bool {
        text.by_language.iter().all(|(language, ..)| self.is_read(Some(*language)))
    }

    /// Returns whether a text meets a condition, or has a language that the rule does not read.
    pub(super) fn can_match(&self, text: &Text, is_match: impl Fn(&Passage) -> bool) -> bool {
        text.by_language.iter().any(|(_, at, _)| self.can_match_at(*at, &is_match))
    }

    /// Returns whether a text, name or label at a place meets a condition, or has a language that the rule does not
    /// read.
    pub(super) fn can_match_at(&self, place: Place, is_match: impl Fn(&Passage) -> bool) -> bool {
        self.all_passages_at(place).any(|passage| !self.is_read(passage.language) || is_match(passage))
    }

    /// Returns whether a term or one of its broader terms has a property.
    #[must_use]
    pub fn has_property(&self, kind: Kind, id: &str, property: Property) -> bool {
        self.register.has_property(kind, id, property)
    }

    /// Returns a term as a value of a message: the author's own words, else the label of the vocabulary, else the id.
    #[must_use]
    pub fn term(&self, kind: Kind, id: &str) -> Argument {
        let own = self.register.own_term(kind, id).map(|own| &own.words).filter(|words| !words.is_empty());
        match own {
            Some(words) => Argument::Words(words.clone()),
            None if vocabulary::find(kind, id).is_some() => Argument::Term(kind, id.to_owned()),
            None => Argument::Text(id.to_owned()),
        }
    }

    /// Returns terms as one value of a message: a list.
    #[must_use]
    pub fn terms<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Argument {
        Argument::List(terms.iter().map(|term| self.term(kind, &term.id)).collect())
    }

    /// Returns the passages of a text: one for each language that the rule reads.
    pub fn passages_of<'t>(&'t self, text: &'t Text) -> impl Iterator<Item = &'t Passage> {
        text.by_language.iter().flat_map(|(_, at, _)| self.passages_at(*at))
    }

    /// Returns the passages at a place. A name or own term in several languages has several.
    pub fn passages_at(&self, place: Place) -> impl Iterator<Item = &Passage> {
        self.all_passages_at(place).filter(|passage| self.is_read(passage.language))
    }

    fn all_passages_at(&self, place: Place) -> impl Iterator<Item = &Passage> {
        let passages = self.all_passages();
        let by_place = self.texts.by_place.get_or_init(|| {
            let mut by_place: Vec<(Place, usize)> =
                passages.iter().enumerate().map(|(index, passage)| (passage.at, index)).collect();
            by_place.sort_unstable();
            by_place
        });
        let first = by_place.partition_point(|(at, _)| *at < place);
        let at_place = by_place[first..].iter().take_while(move |(at, _)| *at == place);
        at_place.map(|(_, index)| &passages[*index])
    }

    /// Returns the place of the first text with a sentence that meets a condition and denies nothing.
    pub(super) fn find_place<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t Text>,
        is_match: impl Fn(&Passage) -> bool,
    ) -> Option<Place> {
        let is_affirmed = |passage: &&Passage| passage.says(&is_match);
        texts.into_iter().find_map(|text| self.passages_of(text).find(is_affirmed).map(|passage| passage.at))
    }

    /// Returns the passages that match a list and deny nothing. Of a text in several languages, only the first is
    /// returned.
    #[must_use]
    pub fn find_affirmed(&self, list: List) -> Vec<&Passage> {
        let mut found: Vec<&Passage> = self.passages().filter(|passage| list.is_affirmed(passage)).collect();
        found.dedup_by_key(|passage| passage.whole);
        found
    }

    /// Returns a name in the source language, else in the first language that has it.
    #[must_use]
    pub fn spelling<'n>(&self, name: &'n Name) -> Option<&'n str> {
        self.register.languages().iter().find_map(|language| name.in_language(*language))
    }

    /// Returns the country of the controller, ISO 3166.
    #[must_use]
    pub fn country(&self) -> &str {
        let own = self.register.controller.as_ref().and_then(|controller| controller.country.as_ref());
        own.map_or(self.home, |country| &country.0)
    }

    /// Returns the law of the controller's country.
    #[must_use]
    pub fn jurisdiction(&self) -> &'static Jurisdiction {
        jurisdiction::of(self.country())
    }

    /// Returns the law of another controller's country.
    #[must_use]
    pub fn jurisdiction_of(&self, controller: &Controller) -> &'static Jurisdiction {
        jurisdiction::of(controller.country.as_ref().map_or(self.home, |country| &country.0))
    }
}

/// The findings of one rule.
pub struct Findings<'a> {
    pub(super) places: &'a Places,
    pub(super) code: &'static Code,
    /// The law whose provisions and words the findings have.
    pub(super) law: &'static Jurisdiction,
    pub(super) list: Vec<Finding>,
}

impl Findings<'_> {
    /// Reports a finding with the rule's own severity.
    pub(super) fn report(&mut self, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        self.report_as(self.code.severity, at, arguments);
    }

    /// Reports a finding under the law of another country than the controller's.
    pub(super) fn report_under(
        &mut self,
        law: &'static Jurisdiction,
        severity: Severity,
        at: impl Into<At>,
        arguments: &[(&'static str, Argument)],
    ) {
        self.report_as(severity, at, arguments);
        self.list.iter_mut().next_back().into_iter().for_each(|finding| finding.law = law);
    }

    /// Reports a finding with another severity than the rule's.
    pub(super) fn report_as(&mut self, severity: Severity, at: impl Into<At>, arguments: &[(&'static str, Argument)]) {
        let at = at.into();
        let mut finding = Finding::new(self.code, self.places.span(&at));
        finding.address = self.places.address(&at);
        finding.severity = severity;
        finding.law = self.law;
        finding.arguments = arguments.to_vec();
        self.list.push(finding);
    }
}
