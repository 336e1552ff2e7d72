//! The targets of references by id.

use std::collections::{BTreeMap, BTreeSet};

use crate::register::ROLES;
use crate::vocabulary::{self, Kind};

use super::tree::Node;

/// The ids that a register declares, which other entries may refer to.
#[derive(Debug, Default)]
pub(super) struct Links<'t> {
    pub parties: BTreeSet<&'t str>,
    pub contacts: BTreeSet<&'t str>,
    pub own_terms: BTreeSet<(Kind, &'t str)>,
    pub declared: BTreeMap<Kind, BTreeSet<&'t str>>,
}

impl<'t> Links<'t> {
    /// Collects the ids that a tree declares.
    pub(super) fn of(root: &'t Node<'_>) -> Links<'t> {
        let keys = |table: &str| -> BTreeSet<&'t str> {
            root.get(table).map(Node::entries).unwrap_or_default().iter().map(|entry| &*entry.key).collect()
        };
        let mut contacts = keys("contact");
        contacts.extend(ROLES.into_iter().filter(|role| root.get(role).is_some()));
        let mut links = Links { parties: keys("party"), contacts, ..Links::default() };
        if let Some(vocabulary) = root.get("vocabulary") {
            for kind in vocabulary.entries() {
                let Some(known) = Kind::from_id(&kind.key) else { continue };
                links.own_terms.extend(kind.node.entries().iter().map(|term| (known, &*term.key)));
            }
        }
        links.declare(root, Kind::Purpose, "purpose", &["terms"]);
        links.declare(root, Kind::DataSubject, "data-subjects", &["terms", "includes"]);
        links.declare(root, Kind::Data, "data", &["terms", "category"]);
        links
    }

    /// Adds the terms under some keys of the entries of a table.
    fn declare(&mut self, root: &'t Node<'_>, kind: Kind, table: &str, keys: &[&str]) {
        let declared = self.declared.entry(kind).or_default();
        let Some(entries) = root.get(table) else { return };
        for entry in entries.items() {
            for item in keys.iter().filter_map(|key| entry.get(key)).flat_map(Node::items) {
                let term = item.get("term").unwrap_or(item);
                let examples = item.get("such-as").map(Node::items).unwrap_or_default();
                declared.extend(std::iter::once(term).chain(examples).filter_map(Node::as_str));
            }
        }
    }

    /// Returns whether a term is built in or declared under `[vocabulary]`.
    pub(super) fn has_term(&self, kind: Kind, id: &str) -> bool {
        vocabulary::find(kind, id).is_some() || self.own_terms.contains(&(kind, id))
    }

    /// Returns the ids of all terms of a kind.
    pub(super) fn terms(&self, kind: Kind) -> impl Iterator<Item = &'t str> {
        let built_in = vocabulary::terms(kind).iter().map(|term| term.id);
        let own = self.own_terms.iter().filter(move |(own, _)| *own == kind).map(|(_, id)| *id);
        built_in.chain(own)
    }
}
