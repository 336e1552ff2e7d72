//! Composition of a register into a notice in one language, by the outline and with the words of a locale.
//!
//! Facts are put into words, never invented. A section without facts is left out. A caveat is part of its statement.
//! Names keep their spelling.

mod about;
mod annotate;
mod composer;
mod controller;
mod cookies;
mod data;
mod decisions;
mod directory;
mod entries;
mod links;
mod phrases;
mod prose;
mod purpose_table;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod security;
mod sources;
mod statements;
mod summary;
mod transfers;

use std::collections::HashSet;

use crate::document::{Block, Notice, Section};
use crate::jurisdiction::DEFAULT;
use crate::locale::{Locale, capitalised};
use crate::outline::{self, SectionId};
use crate::register::{Register, Text};

use composer::Composer;

pub use annotate::{Mark, annotate};
pub use composer::{controller_name, title};
pub use directory::{Directory, Listed};

/// Composes a notice in the locale's language. `home` is the country whose law holds for a controller that states none.
#[must_use]
pub fn compose(
    id: &str,
    source: &str,
    register: &Register,
    home: &str,
    locale: &Locale,
    directory: &Directory,
) -> Notice {
    let composer = Composer { register, locale, home, directory };
    let languages = register.languages();
    let table = register.notice.as_ref();
    let sections = composer.sections();
    Notice {
        id: id.to_owned(),
        source: source.to_owned(),
        language: locale.language,
        languages: languages.to_vec(),
        source_language: *languages.first().unwrap_or(&locale.language),
        title: title(register, locale),
        controller: controller_name(register, locale),
        description: composer.description(),
        version: table.and_then(|table| table.version.as_ref()).map(|version| version.value.clone()),
        updated: table.and_then(|table| table.updated),
        summary: composer.summary(&sections),
        sections,
        facts: composer.facts(),
    }
}

/// Returns a text of the settings, such as a banner, as blocks in the locale's language.
#[must_use]
pub fn text(text: &Text, locale: &Locale) -> Vec<Block> {
    let register = Register::default();
    Composer { register: &register, locale, home: DEFAULT.code, directory: &Directory::empty() }.prose(text)
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

    /// Returns the heading of a section of the outline. The heading of purposes does not mention a legal basis if the
    /// register gives none.
    fn section_heading(&self, anchor: &str) -> String {
        let is_groundless = anchor == "purposes" && !self.has_grounds();
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
            SectionId::Children => self.children(),
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

    /// Adds the author's own sections that follow a section, and those that follow them.
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
