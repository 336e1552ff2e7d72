//! Puts names and terms of one register into one language.

use crate::document::Inline;
use crate::jurisdiction::{self, Jurisdiction};
use crate::language::Language;
use crate::locale::{Locale, capitalised};
use crate::register::{Choice, Controller, Name, Placed, Register, Words};
use crate::vocabulary::Kind;

use super::directory::Directory;

/// Composes one register in one language.
pub(super) struct Composer<'a> {
    pub(super) register: &'a Register,
    pub(super) locale: &'a Locale,
    /// The country whose law holds for a controller that states none.
    pub(super) home: &'a str,
    pub(super) directory: &'a Directory,
}

impl Composer<'_> {
    /// Returns the law of the controller's country.
    fn law(&self) -> &'static Jurisdiction {
        self.law_of(self.register.controller.as_ref())
    }

    /// Returns the law of a controller's country.
    pub(super) fn law_of(&self, controller: Option<&Controller>) -> &'static Jurisdiction {
        let country = controller.and_then(|controller| controller.country.as_ref());
        jurisdiction::of(country.map_or(self.home, |country| &country.0))
    }

    pub(super) fn say(&self, message: &str) -> String {
        self.locale.say(message)
    }

    /// Returns a name, marked if it is in another language than the page.
    pub(super) fn name(&self, name: &Name) -> Inline {
        match in_any_language(name, self.locale.language) {
            (text, None) => Inline::text(text),
            (text, Some(language)) => Inline::Foreign { language, text: text.to_owned() },
        }
    }

    pub(super) fn name_text(&self, name: &Name) -> String {
        in_any_language(name, self.locale.language).0.to_owned()
    }

    /// Returns the label of a term: the author's own, else the vocabulary's.
    pub(super) fn label(&self, kind: Kind, id: &str) -> String {
        match self.register.own_term(kind, id) {
            Some(own) => own
                .label(self.locale.language)
                .or_else(|| own.words.first().map(|(_, label)| label.as_str()))
                .unwrap_or_default()
                .to_owned(),
            None => self.locale.label_under(kind, id, self.law().labels()),
        }
    }

    pub(super) fn choice<T: Choice>(&self, choice: T) -> String {
        self.locale.label(T::KIND, choice.id())
    }

    pub(super) fn choices<T: Choice>(&self, choices: &[Placed<T>]) -> Vec<String> {
        choices.iter().map(|choice| self.choice(choice.value)).collect()
    }
}

/// Returns a notice's title: its own, else the register's name and the word for a privacy notice, else the controller's name
/// and that word, else the word alone.
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

/// Returns the controller's name in a language.
#[must_use]
pub fn controller_name(register: &Register, locale: &Locale) -> Option<String> {
    let name = register.controller.as_ref()?.contact.name.as_ref()?;
    Some(in_any_language(name, locale.language).0.to_owned())
}

/// Returns a name in the language, else in the first language that it has, together with that language.
fn in_any_language(name: &Name, language: Language) -> (&str, Option<Language>) {
    if let Some(own) = name.in_language(language) {
        return (own, None);
    }
    match &name.words {
        Words::PerLanguage(names) => names.first().map_or(("", None), |(other, name)| (name.as_str(), Some(*other))),
        Words::Same(name) => (name, None),
    }
}
