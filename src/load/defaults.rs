//! The `_defaults.toml` of a folder.

use std::sync::Arc;

use crate::finding::{Finding, sort_and_merge};
use crate::jurisdiction::is_country;
use crate::language::Language;
use crate::register::{Record, Register, record};
use crate::settings::Folder;
use crate::source::{Places, Source};

use super::decode::shape;
use super::parse::parse;
use super::tree::{Node, Value};

/// The tables that the notices of a folder inherit.
#[derive(Debug)]
pub struct Defaults {
    pub(super) source: Arc<Source>,
    pub(super) tree: Node<'static>,
    /// The settings of the folder and its site.
    pub folder: Folder,
    /// Mistakes in the file by itself.
    pub findings: Vec<Finding>,
    /// The places of the values of [`Defaults::folder`].
    pub places: Places,
}

impl Defaults {
    /// Returns the names of the tables that notices inherit.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.tree.entries().iter().map(|entry| &*entry.key)
    }

    /// Returns the languages that notices inherit; empty where the file names none.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let list = self.tree.get("notice").and_then(|notice| notice.get("languages"));
        let items = list.map_or(&[][..], Node::items).iter();
        items
            .filter_map(|item| match &item.value {
                Value::String(code) => Language::parse(code),
                _ => None,
            })
            .collect()
    }

    /// Returns the country whose law notices inherit: the controller's, else the one of the notice. `None` where the file names
    /// none, or no country.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        let named = [("controller", "country"), ("notice", "jurisdiction")];
        named.into_iter().find_map(|(table, key)| match &self.tree.get(table)?.get(key)?.value {
            Value::String(code) if is_country(code) => Some(&**code),
            _ => None,
        })
    }
}

record! {
    /// The root of a `_defaults.toml`.
    pub struct DefaultsTables {
        ..folder: Folder,
        ..register: Register,
    }
}

/// Reads a `_defaults.toml`.
#[must_use]
pub fn defaults(source: &Arc<Source>) -> Defaults {
    let (tree, folder, findings, places) = match parse(source) {
        Ok(mut tree) => {
            let mut places = Places::of(vec![Arc::clone(source)]);
            tree.number(&mut places);
            let (tables, findings) = shape::<DefaultsTables>(&tree, &places);
            for field in Folder::fields() {
                tree.remove(field.key);
            }
            (tree.into_owned(), tables.folder, sort_and_merge(findings), places)
        }
        Err(findings) => (Node::empty(), Folder::default(), findings, Places::start_of(source)),
    };
    Defaults { source: Arc::clone(source), tree, folder, findings, places }
}
