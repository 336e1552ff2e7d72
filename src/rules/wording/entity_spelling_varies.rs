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
    /// Reports one company spelled in two ways, so that readers ask whether there are two. Names of controllers and
    /// parties are compared without regard to capitals, spaces and hyphens. Names with a legal form are looked for in
    /// every text, name and label with other capitals.
    ///
    /// Does not report a name without a legal form in a text, since it may be an everyday word ("Aamu"). Does not
    /// compare spellings in different languages.
    ///
    /// Law: clear information (Art. 12(1)).
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
    compare_names(&names, findings);
    let name_places: Vec<Place> = names.iter().map(|(at, ..)| *at).collect();
    names.retain(|(.., name)| has_legal_form(name));
    let names = Names::of(names.iter().map(|(.., name)| *name));
    let is_candidate = |passage: &&Passage| FORMS.is_in(passage) && name_places.binary_search(&passage.at).is_err();
    for passage in context.passages().filter(is_candidate) {
        if let Some((name, found)) = names.in_other_capitals(passage) {
            report(passage.at, name, found, findings);
        }
    }
}

/// Reports each name that has the letters of an earlier one and another spelling.
fn compare_names(names: &[(Place, Option<Language>, &str)], findings: &mut Findings<'_>) {
    // For names with the same letters: each spelling in a language, once.
    let mut by_letters: FxHashMap<String, Vec<(Option<Language>, &str)>> = FxHashMap::default();
    let mut known: FxHashSet<(Option<Language>, &str)> = FxHashSet::default();
    let mut reported: Option<Place> = None;
    for (at, language, name) in names {
        let others = by_letters.entry(letters_and_digits(name)).or_default();
        let first = others.iter().find(|(other_language, other)| {
            let is_same_language = language.is_none() || other_language.is_none() || language == other_language;
            is_same_language && other != name
        });
        if let Some((_, first)) = first.filter(|_| reported != Some(*at)) {
            report(*at, first, name, findings);
            reported = Some(*at);
        }
        if known.insert((*language, name)) {
            others.push((*language, name));
        }
    }
}

/// Names with a legal form, to be found in texts.
struct Names<'r> {
    /// The names in lower case, with their index and spelling. Of names that differ in capitals alone, the first is
    /// kept.
    by_lower_case: FxHashMap<String, (usize, &'r str)>,
    /// The lengths of the names in lower case, in bytes.
    lengths: BTreeSet<usize>,
}

impl<'r> Names<'r> {
    fn of(names: impl Iterator<Item = &'r str>) -> Names<'r> {
        let mut by_lower_case = FxHashMap::default();
        for (index, name) in names.enumerate() {
            by_lower_case.entry(name.to_lowercase()).or_insert((index, name));
        }
        let lengths = by_lower_case.keys().map(String::len).collect();
        Names { by_lower_case, lengths }
    }

    /// Returns the first name that a passage has in other capitals, and its spelling there. Words all in capitals are a
    /// heading and do not count.
    fn in_other_capitals<'p>(&self, passage: &'p Passage) -> Option<(&'r str, &'p str)> {
        let lower = passage.lower();
        if self.lengths.is_empty() || passage.text().len() != lower.len() {
            return None;
        }
        let mut first: Option<(usize, &str, &str)> = None;
        let is_word_start = |at: &usize| !lower[..*at].ends_with(char::is_alphanumeric);
        for at in lower.char_indices().map(|(at, _)| at).filter(is_word_start) {
            for length in &self.lengths {
                let Some(words) = lower.get(at..at + length) else { continue };
                let Some((index, name)) = self.by_lower_case.get(words) else { continue };
                let written = passage.as_written(at..at + length);
                let is_word_end = !lower[at + length..].starts_with(char::is_alphanumeric);
                let is_other = is_word_end && written != *name && written.to_uppercase() != written;
                if is_other && first.is_none_or(|(before, ..)| *index < before) {
                    first = Some((*index, name, written));
                }
            }
        }
        first.map(|(_, name, written)| (name, written))
    }
}

/// Reports two spellings at the second.
fn report(at: Place, first: &str, second: &str, findings: &mut Findings<'_>) {
    let text = |name: &str| Argument::Text(name.to_owned());
    findings.report(at, &[("first", text(first)), ("second", text(second))]);
}

/// Returns the spellings of a name with their languages.
fn spellings(name: &Name) -> Vec<(Place, Option<Language>, &str)> {
    match &name.words {
        Words::Same(same) => vec![(name.at, None, same)],
        Words::PerLanguage(names) => {
            names.iter().map(|(language, own)| (name.at, Some(*language), own.as_str())).collect()
        }
    }
}

/// Returns the letters and digits of a name, in lower case.
fn letters_and_digits(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
