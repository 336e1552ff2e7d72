//! Values of messages for names, parties and recipients.

use super::Context;
use crate::finding::Argument;
use crate::register::{Name, Recipient, Ref, Words};
use crate::vocabulary::{self, Kind};

/// Returns a name as a value of a message.
pub(super) fn name_argument(name: &Name) -> Argument {
    match &name.words {
        Words::Same(name) => Argument::Text(name.clone()),
        Words::PerLanguage(names) => Argument::Words(names.clone()),
    }
}

impl Context<'_> {
    /// Returns a party as a value of a message: its name, else its term, else its id.
    #[must_use]
    pub fn party(&self, id: &str) -> Argument {
        if let Some(name) = self.register.parties.get(id).and_then(|party| party.contact.name.as_ref()) {
            return name_argument(name);
        }
        let is_term =
            |kind: &Kind| vocabulary::find(*kind, id).is_some() || self.register.own_term(*kind, id).is_some();
        let kind = [Kind::Service, Kind::Authority].into_iter().find(is_term);
        kind.map_or_else(|| Argument::Text(id.to_owned()), |kind| self.term(kind, id))
    }

    /// Returns terms and parties as values of a message: labels and names.
    pub fn labels<T>(&self, kind: Kind, references: &[Ref<T>]) -> Vec<Argument> {
        let name = |reference: &Ref<T>| {
            if reference.is_party { self.party(&reference.id) } else { self.term(kind, &reference.id) }
        };
        references.iter().map(name).collect()
    }

    /// Returns a recipient entry as values of a message: its parties, else its terms, else its category. Empty if the
    /// entry names nobody.
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
