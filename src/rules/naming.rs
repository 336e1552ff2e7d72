//! How a finding names what the author wrote: terms, parties, texts.

use super::Context;
use crate::finding::Argument;
use crate::register::{Name, Recipient, Ref, Words};
use crate::vocabulary::{self, Kind};

/// A name as a message shows it.
pub(super) fn named(name: &Name) -> Argument {
    match &name.words {
        Words::Same(name) => Argument::Text(name.clone()),
        Words::PerLanguage(names) => Argument::Words(names.clone()),
    }
}

impl Context<'_> {
    /// A party by its name.
    #[must_use]
    pub fn party(&self, id: &str) -> Argument {
        match self.register.parties.get(id).and_then(|party| party.contact.name.as_ref()).map(|name| &name.words) {
            Some(Words::Same(name)) => Argument::Text(name.clone()),
            Some(Words::PerLanguage(names)) => Argument::Words(names.clone()),
            None => {
                let is_term =
                    |kind: &Kind| vocabulary::find(*kind, id).is_some() || self.register.own_term(*kind, id).is_some();
                let kind = [Kind::Service, Kind::Authority].into_iter().find(is_term);
                kind.map_or_else(|| Argument::Text(id.to_owned()), |kind| self.term(kind, id))
            }
        }
    }

    /// Terms, or parties among them, by their labels and names.
    pub fn labels<T>(&self, kind: Kind, references: &[Ref<T>]) -> Vec<Argument> {
        let name = |reference: &Ref<T>| {
            if reference.is_party { self.party(&reference.id) } else { self.term(kind, &reference.id) }
        };
        references.iter().map(name).collect()
    }

    /// A recipient entry by those whom it names; empty where it names nobody.
    #[must_use]
    pub fn recipient(&self, entry: &Recipient) -> Vec<Argument> {
        let mut names: Vec<Argument> = entry.parties.iter().map(|party| self.party(&party.id)).collect();
        if names.is_empty() {
            names = self.labels(Kind::Recipient, &entry.terms);
        }
        if names.is_empty() {
            names.extend(entry.category.iter().map(|category| self.term(Kind::Recipient, &category.id)));
        }
        names
    }
}
