//! The header of a notice: the tables from which other notices and index pages take its title, languages and controller.

use std::sync::Arc;

use crate::register::Register;
use crate::source::{Places, Source};

use super::context::LoadContext;
use super::decode::{Cursor, DecodeState};
use super::defaults::Defaults;
use super::languages::languages;
use super::merge::merge;
use super::own_terms::OwnTerms;
use super::parse::parse;

/// The tables of a header.
const TABLES: [&str; 4] = ["notice", "register", "controller", "related-notice"];

/// Reads the header of a notice. Mistakes give no findings, and a file that is no TOML has an empty header.
#[must_use]
pub fn header(source: &Arc<Source>, folders: &[&Defaults], context: &LoadContext<'_>) -> Register {
    let Ok(own) = parse(source) else { return Register::default() };
    let (mut tree, _) = merge(own, source, folders);
    let languages = languages(&tree, context);
    tree.retain(&TABLES);
    let places = Places::start_of(source);
    let mut state = DecodeState {
        places: &places,
        findings: Vec::new(),
        languages: Some(&languages),
        links: None,
        references: Vec::new(),
        own_terms: OwnTerms::default(),
        is_any_language: false,
        find_term: &|_, _| None,
    };
    let mut register: Register = Cursor { node: &tree, key: "", is_item: false, state: &mut state }.fields("");
    register.notice.0.get_or_insert_default().languages = languages;
    register
}
