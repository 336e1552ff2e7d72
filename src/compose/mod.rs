//! A register becomes a notice in one language, by the outline and with the words of a locale.
//!
//! Facts are worded, never invented: what the register is silent on has no section, and a caveat stands where its statement
//! does. Names keep the form in which they are written.

mod annotate;
mod contacts;
mod cookies;
mod data;
mod phrases;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod statements;
mod summary;
mod together;
mod transfers;

use std::collections::HashSet;

use crate::document::{Block, Notice, Section};
use crate::language::Language;
use crate::locale::{Locale, capitalised};
use crate::outline::{self, SectionId};
use crate::register::{Name, OwnSection, Register, Text};

pub use annotate::{Mark, annotate};

/// What compose asks of the other notices of a project.
pub trait Directory: Sync {
    /// A notice's title in a language, where it has one.
    fn title(&self, id: &str, language: Language) -> Option<String>;
    /// Whether its page lies on the same site, so that it can be linked.
    fn has_page(&self, id: &str, language: Language) -> bool;
}

/// Composes a notice in the locale's language.
#[must_use]
pub fn compose(id: &str, source: &str, register: &Register, locale: &Locale, directory: &dyn Directory) -> Notice {
    let composer = Composer { register, locale, directory };
    let languages = register.languages();
    let table = register.notice.as_ref();
    let sections = composer.sections();
    Notice {
        id: id.to_owned(),
        source: source.to_owned(),
        language: locale.language.to_string(),
        languages: languages.iter().map(ToString::to_string).collect(),
        source_language: languages.first().unwrap_or(&locale.language).to_string(),
        title: title(register, locale),
        controller: controller_name(register, locale),
        description: composer.description(),
        version: table.and_then(|table| table.version.as_ref()).map(|version| version.value.clone()),
        updated: table.and_then(|table| table.updated).map(|date| date.to_string()),
        summary: composer.summary(&sections),
        sections,
        facts: composer.facts(),
    }
}

/// A text of the settings (a banner) as blocks, in the locale's language.
#[must_use]
pub fn text(text: &Text, locale: &Locale) -> Vec<Block> {
    struct Nowhere;
    impl Directory for Nowhere {
        fn title(&self, _: &str, _: Language) -> Option<String> {
            None
        }
        fn has_page(&self, _: &str, _: Language) -> bool {
            false
        }
    }
    let register = Register::default();
    Composer { register: &register, locale, directory: &Nowhere }.prose(text)
}

/// A notice's title: its own, else the register's name and the word for a privacy notice, else the controller's.
#[must_use]
pub fn title(register: &Register, locale: &Locale) -> String {
    let own = register.notice.as_ref().and_then(|table| table.title.as_ref());
    if let Some(title) = own {
        return in_any_language(title, locale.language).0.to_owned();
    }
    let word = locale.say("term_privacy-notice");
    let name = register.register.as_ref().and_then(|table| table.name.as_ref());
    let name = name.or_else(|| register.controller.as_ref().and_then(|controller| controller.contact.name.as_ref()));
    match name {
        Some(name) => locale.say_with("title", &[("name", in_any_language(name, locale.language).0), ("word", &word)]),
        None => capitalised(&word),
    }
}

/// The controller's name in a language.
#[must_use]
pub fn controller_name(register: &Register, locale: &Locale) -> Option<String> {
    let name = register.controller.as_ref()?.contact.name.as_ref()?;
    Some(in_any_language(name, locale.language).0.to_owned())
}

/// A name in the language, else in the first that it has, with that language.
fn in_any_language(name: &Name, language: Language) -> (&str, Option<Language>) {
    if let Some(own) = name.in_language(language) {
        return (own, None);
    }
    match &name.words {
        crate::register::Words::PerLanguage(names) => {
            names.first().map_or(("", None), |(other, name)| (name.as_str(), Some(*other)))
        }
        crate::register::Words::Same(name) => (name, None),
    }
}

/// One register being laid out in one language.
struct Composer<'a> {
    register: &'a Register,
    locale: &'a Locale,
    directory: &'a dyn Directory,
}

impl Composer<'_> {
    fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        for section in outline::SECTIONS {
            if (section.is_present)(self.register) {
                let blocks = self.blocks(section.id);
                if !blocks.is_empty() {
                    let heading = self.section_heading(section.anchor);
                    sections.push(Section { id: section.anchor.to_owned(), heading, blocks });
                }
            }
            self.own_sections_after(section.anchor, &mut sections);
        }
        let after = self.register.sections.iter().filter_map(|own| own.after.as_ref());
        let followed: HashSet<&str> = after.map(|after| after.value.as_str()).collect();
        for own in self.register.sections.iter().filter(|own| own.after.is_none()) {
            sections.extend(self.own_section(own));
            if let Some(id) = own.id.as_ref().filter(|id| followed.contains(id.value.as_str())) {
                self.own_sections_after(&id.value, &mut sections);
            }
        }
        sections
    }

    /// The heading of a section of the outline. Purposes for which no ground is given do not announce one.
    fn section_heading(&self, anchor: &str) -> String {
        let is_groundless = anchor == "purposes" && !self.gives_grounds();
        let own = is_groundless.then(|| self.locale.attribute("section-purposes", "without-basis")).flatten();
        own.unwrap_or_else(|| self.locale.say(&format!("section-{anchor}")))
    }

    fn blocks(&self, section: SectionId) -> Vec<Block> {
        match section {
            SectionId::Controller => self.controller(),
            SectionId::JointControllers => self.joint_controllers(),
            SectionId::Representative => self.representative(),
            SectionId::DataProtectionOfficer => self.data_protection_officer(),
            SectionId::Contact => self.contacts(),
            SectionId::Register => self.register_table(),
            SectionId::Purposes => self.purposes(),
            SectionId::DataSubjects => self.data_subjects(),
            SectionId::Data => self.data(),
            SectionId::Sources => self.sources(),
            SectionId::ObligationToProvide => self.obligation_to_provide(),
            SectionId::Recipients => self.recipients(),
            SectionId::StaffAccess => self.staff_access(),
            SectionId::Transfers => self.transfers(),
            SectionId::Retention => self.retention(),
            SectionId::Security => self.security(),
            SectionId::AutomatedDecisions => self.automated_decisions(),
            SectionId::Objection => self.objection(),
            SectionId::Rights => self.rights(),
            SectionId::Requests => self.requests(),
            SectionId::Complaint => self.complaint(),
            SectionId::Cookies => self.cookies(),
            SectionId::RelatedNotices => self.related_notices(),
            SectionId::About => self.about(),
        }
    }

    /// The author's own sections that follow a section, and those that follow them in turn.
    fn own_sections_after(&self, anchor: &str, sections: &mut Vec<Section>) {
        for own in &self.register.sections {
            if own.after.as_ref().is_some_and(|after| after.value == anchor) {
                sections.extend(self.own_section(own));
                if let Some(id) = &own.id
                    && id.value != anchor
                    && !sections.iter().rev().skip(1).any(|section| section.id == id.value)
                {
                    self.own_sections_after(&id.value, sections);
                }
            }
        }
    }

    fn own_section(&self, own: &OwnSection) -> Option<Section> {
        let id = own.id.as_ref()?.value.clone();
        let heading = own.heading.as_ref().map_or_else(|| id.clone(), |name| self.name_text(name));
        let mut blocks = Vec::new();
        self.note(&own.note, &mut blocks);
        (!blocks.is_empty()).then_some(Section { id, heading, blocks })
    }

    fn description(&self) -> String {
        let word = self.locale.say("term_privacy-notice");
        match controller_name(self.register, self.locale) {
            Some(name) => {
                let title = title(self.register, self.locale);
                self.locale.say_with("description", &[("title", &title), ("controller", &name)])
            }
            None => capitalised(&word),
        }
    }
}
