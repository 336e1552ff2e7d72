use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::Argument;
use crate::language::Language;
use crate::law::{gdpr, has_legal_form};
use crate::reading::Passage;
use crate::reading::lists::wording::entity_spelling_varies::*;
use crate::register::{Name, Words};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

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
    XC008 "entity-spelling-varies", Info, [gdpr(12, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let controllers = register.controller.iter().chain(&register.joint_controllers).map(|c| &c.contact);
    let parties = register.parties.iter().map(|(_, party)| &party.contact);
    let mut names: Vec<(Place, Option<Language>, &str)> =
        controllers.chain(parties).filter_map(|contact| contact.name.as_ref()).flat_map(spellings).collect();
    names.sort_by_key(|(at, ..)| *at);
    compare(&names, findings);
    let names_at: Vec<Place> = names.iter().map(|(at, ..)| *at).collect();
    names.retain(|(.., name)| has_legal_form(name));
    let names = Names::of(names.iter().map(|(.., name)| *name));
    let may_name = |passage: &&Passage| FORMS.is_in(passage) && names_at.binary_search(&passage.at).is_err();
    for passage in context.passages().filter(may_name) {
        if let Some((name, found)) = names.in_other_capitals(passage) {
            report(passage.at, name, found, findings);
        }
    }
}

/// Compares the names with each other: each with the first that has the same letters.
fn compare(names: &[(Place, Option<Language>, &str)], findings: &mut Findings<'_>) {
    // Of the names with the same letters, each spelling in a language once.
    let mut by_letters: FxHashMap<String, Vec<(Option<Language>, &str)>> = FxHashMap::default();
    let mut known: FxHashSet<(Option<Language>, &str)> = FxHashSet::default();
    let mut told: Option<Place> = None;
    for (at, language, name) in names {
        let others = by_letters.entry(plain(name)).or_default();
        let first = others.iter().find(|(other_language, other)| {
            let same_language = language.is_none() || other_language.is_none() || language == other_language;
            same_language && other != name
        });
        if let Some((_, first)) = first.filter(|_| told != Some(*at)) {
            report(*at, first, name, findings);
            told = Some(*at);
        }
        if known.insert((*language, name)) {
            others.push((*language, name));
        }
    }
}

/// Names with a company form, to be looked for in texts.
struct Names<'r> {
    /// In lower case, with the name as it is written; of those that differ in capitals alone the first.
    by_lower_case: FxHashMap<String, (usize, &'r str)>,
    /// The lengths that they have, in bytes.
    lengths: BTreeSet<usize>,
}

impl<'r> Names<'r> {
    fn of(names: impl Iterator<Item = &'r str>) -> Names<'r> {
        let mut by_lower_case = FxHashMap::default();
        for (number, name) in names.enumerate() {
            by_lower_case.entry(name.to_lowercase()).or_insert((number, name));
        }
        let lengths = by_lower_case.keys().map(String::len).collect();
        Names { by_lower_case, lengths }
    }

    /// The first of the names that stands in a passage with other capitals than it has, and how it stands there; words in
    /// capitals throughout are a heading.
    fn in_other_capitals<'p>(&self, passage: &'p Passage) -> Option<(&'r str, &'p str)> {
        let lower = passage.lower();
        if self.lengths.is_empty() || passage.text().len() != lower.len() {
            return None;
        }
        let mut first: Option<(usize, &str, &str)> = None;
        let begins = |at: &usize| !lower[..*at].ends_with(char::is_alphanumeric);
        for at in lower.char_indices().map(|(at, _)| at).filter(begins) {
            for length in &self.lengths {
                let Some(words) = lower.get(at..at + length) else { continue };
                let Some((number, name)) = self.by_lower_case.get(words) else { continue };
                let written = passage.as_written(at..at + length);
                let ends = !lower[at + length..].starts_with(char::is_alphanumeric);
                let is_other = ends && written != *name && written.to_uppercase() != written;
                if is_other && first.is_none_or(|(before, ..)| *number < before) {
                    first = Some((*number, name, written));
                }
            }
        }
        first.map(|(_, name, written)| (name, written))
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
