//! Finds a term by its label: people write into the file the words that they read on the page.

use std::collections::HashMap;

use crate::locale::Locale;
use crate::vocabulary::{self, Kind};

/// The terms of each kind, each with its labels in lower case, one a language.
pub(super) struct Labels(HashMap<Kind, Vec<(&'static str, Vec<String>)>>);

impl Labels {
    /// Collects the labels of all terms in these languages.
    pub(super) fn new(locales: &[&Locale]) -> Labels {
        let of = |kind: Kind, id: &str| locales.iter().map(|locale| locale.label(kind, id).to_lowercase()).collect();
        let all = |kind: Kind| vocabulary::terms(kind).iter().map(|term| (term.id, of(kind, term.id))).collect();
        Labels(Kind::ALL.iter().map(|&kind| (kind, all(kind))).collect())
    }

    /// Finds the term that a label in any language means.
    pub(super) fn find(&self, kind: Kind, label: &str) -> Option<String> {
        let label = label.replace('-', " ").to_lowercase();
        let terms = self.0.get(&kind)?;
        let begins = |own: &String| own.strip_prefix(&label).is_some_and(|rest| rest.starts_with(' '));
        // "Sopimus" for "sopimus tai sitä edeltävät toimet", where only one label begins so.
        let mut alone = terms.iter().filter(|(_, labels)| labels.iter().any(begins));
        let by_beginning = alone.next().filter(|_| alone.next().is_none());
        let meant = terms.iter().find(|(_, labels)| labels.contains(&label)).or(by_beginning);
        meant.map(|(id, _)| (*id).to_owned())
    }
}

/// Finds the basis that a point of Art. 6(1) names: "6(1)(b)", "Art. 6.1 b".
pub(super) fn basis_of_point(cited: &str) -> Option<&'static str> {
    const BASES: [(char, &str); 6] = [
        ('a', "consent"),
        ('b', "contract"),
        ('c', "legal-obligation"),
        ('d', "vital-interests"),
        ('e', "public-task"),
        ('f', "legitimate-interests"),
    ];
    let compact: String = cited.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let point = compact.split_once("61")?.1;
    BASES.iter().find(|(letter, _)| point.len() == 1 && point.starts_with(*letter)).map(|(_, basis)| *basis)
}
