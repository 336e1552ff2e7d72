use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::{LEGAL_FORMS, gdpr, has_legal_form};
use crate::register::{Name, Words};
use crate::source::Place;

use super::{Facts, Findings, Lexicon, Passage, rule};

rule! {
    /// One company spelled in two ways makes the reader ask whether there are two. Names of controllers and parties are
    /// compared with each other without regard to capitals, spaces and hyphens; and names with a company form are looked for in every
    /// text, name and label with other capitals. A word that is also an everyday word ("Aamu") is not looked for, nor is a
    /// spelling in another language compared.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [party.parent]
    /// name = "Aamu energia Oy"  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[section]]
    /// id = "group"
    /// heading.fi = "Konserni"
    /// text.fi = "Aamu energia Oy:n tytäryhtiöt noudattavat samaa selostetta."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// short-name = "Aamu"
    /// [party.parent]
    /// name = "Aamu Holding Oy"
    /// [[section]]
    /// id = "group"
    /// heading.fi = "Konserni"
    /// text.fi = "Aamu Energia Oy:n tytäryhtiöt vastaavat puhelimeen joka aamu."
    /// ```
    XC008 "entity-spelling-varies", Info, [gdpr(12, 1, None)], reads [FORMS], since "0.1"
}

/// What stands in each text that names a company, an association or a foundation.
static FORMS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&LEGAL_FORMS.map(|forms| (None, forms))));

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let register = facts.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers).map(|c| &c.contact);
    let parties = register.parties.0.iter().map(|(_, party)| &party.contact);
    let mut names: Vec<(Place, Option<Language>, &str)> =
        controllers.chain(parties).filter_map(|contact| contact.name.as_ref()).flat_map(spellings).collect();
    names.sort_by_key(|(at, ..)| *at);
    let mut told: Vec<Place> = Vec::new();
    for (later, (at, language, name)) in names.iter().enumerate() {
        let first = names[..later].iter().find(|(_, other_language, other)| {
            let same_language = language.is_none() || other_language.is_none() || language == other_language;
            same_language && other != name && plain(other) == plain(name)
        });
        if let Some((.., first)) = first.filter(|_| !told.contains(at)) {
            report(*at, first, name, findings);
            told.push(*at);
        }
    }
    let names_at: Vec<Place> = names.iter().map(|(at, ..)| *at).collect();
    names.retain(|(.., name)| has_legal_form(name));
    let lower: Vec<String> = names.iter().map(|(.., name)| name.to_lowercase()).collect();
    let may_name = |passage: &&Passage| FORMS.is_in(passage) && !names_at.contains(&passage.at);
    for passage in facts.passages().iter().filter(may_name) {
        let mut spellings = names.iter().zip(&lower);
        let found =
            spellings.find_map(|((.., name), lower)| other_capitals(passage, name, lower).map(|found| (name, found)));
        if let Some((name, found)) = found {
            report(passage.at, name, found, findings);
        }
    }
}

fn report(at: Place, first: &str, second: &str, findings: &mut Findings<'_>) {
    let text = |name: &str| Argument::Text(name.to_owned());
    findings.report(at, &[("first", text(first)), ("second", text(second))]);
}

fn spellings(name: &Name) -> Vec<(Place, Option<Language>, &str)> {
    match &name.words {
        Words::Same(same) => vec![(name.at, None, same)],
        Words::PerLanguage(names) => {
            names.iter().map(|(language, own)| (name.at, Some(*language), own.as_str())).collect()
        }
    }
}

/// Letters and digits alone, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The name as it stands in a passage with other capitals than it has; words in capitals throughout are a heading.
fn other_capitals<'p>(passage: &'p Passage, name: &str, lower: &str) -> Option<&'p str> {
    let found = passage.lower().match_indices(lower).filter(|(at, _)| {
        let ends = !passage.lower()[at + lower.len()..].starts_with(char::is_alphanumeric);
        ends && !passage.lower()[..*at].ends_with(char::is_alphanumeric)
    });
    let is_same_length = passage.text().len() == passage.lower().len();
    let mut written = found.map(|(at, _)| passage.as_written(at..at + lower.len()));
    written.find(|written| is_same_length && *written != name && written.to_uppercase() != *written)
}
