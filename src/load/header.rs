//! The header of a notice: the tables from which other notices and index pages take its title, languages and controller.

use std::sync::Arc;

use crate::register::Register;
use crate::source::{Places, Source};

use super::context::Surroundings;
use super::decode::{Context, Cursor};
use super::defaults::Defaults;
use super::languages::languages;
use super::merge::merge;
use super::parse::parse;

/// The tables of a header.
const TABLES: [&str; 4] = ["notice", "register", "controller", "related-notice"];

/// Reads the header of a notice. A mistake is passed over without a finding, and a file that is no TOML has an empty header.
#[must_use]
pub fn header(source: &Arc<Source>, folders: &[&Defaults], around: &Surroundings<'_>) -> Register {
    let Ok(own) = parse(source) else { return Register::default() };
    let (mut tree, _) = merge(own, source, folders);
    let languages = languages(&tree, around);
    tree.retain(&TABLES);
    let places = Places::start_of(source);
    let mut context = Context {
        places: &places,
        findings: Vec::new(),
        languages: Some(&languages),
        links: None,
        references: Vec::new(),
        labels: &|_, _| None,
    };
    let mut register: Register = Cursor { node: &tree, key: "", is_item: false, context: &mut context }.fields("");
    register.notice.0.get_or_insert_default().languages = languages;
    register
}
