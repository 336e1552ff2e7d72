//! Reads a TOML file into a register, with the place of every value, and reports every mistake in one pass.
//!
//! The shape of each file is checked by itself, even where a value is overridden. References are checked after the notice's
//! tables are merged with those that it inherits from its folders.

pub mod codes;
mod context;
mod decode;
mod defaults;
mod findings;
mod full;
mod header;
mod languages;
mod links;
mod merge;
mod own_terms;
mod parse;
mod plain;
mod resolve;
mod strings;
mod suggest;
mod syntax;
mod tree;
mod unknown_term;
mod unread;

use std::sync::Arc;

use crate::finding::{Finding, sort_and_merge};
use crate::register::{Record, Register};
use crate::source::{Places, Source, Span};

pub use context::{LoadContext, MeantTerm};
pub use defaults::{Defaults, DefaultsTables, defaults};
pub(crate) use findings::invalid_id;
pub use header::header;
pub use unread::drop_consequences;

use decode::{Cursor, DecodeState, shape};
use languages::languages;
use links::Links;
use merge::{merge, table_names};
use own_terms::OwnTerms;
use parse::parse;
use resolve::Check;

/// A notice's register, with the mistakes in its file.
#[derive(Debug)]
pub struct Loaded {
    /// The notice's id.
    pub id: String,
    /// The notice's own file.
    pub source: Arc<Source>,
    /// The declared facts. Incomplete when there are findings.
    pub register: Register,
    /// The places of the facts.
    pub places: Places,
    /// Whether the file is UTF-8 and TOML. The register of any other file is empty, and no rule reads it.
    pub is_readable: bool,
    /// Mistakes that keep the file from being read as it was meant.
    pub findings: Vec<Finding>,
}

/// Reads a file whose root is one record, as `notice.toml` is.
#[must_use]
pub fn tables<T: Record>(source: &Arc<Source>) -> (Option<T>, Places, Vec<Finding>) {
    match parse(source) {
        Ok(mut tree) => {
            let mut places = Places::of(vec![Arc::clone(source)]);
            tree.number(&mut places);
            let (tables, findings) = shape(&tree, &places);
            (Some(tables), places, sort_and_merge(findings))
        }
        Err(findings) => (None, Places::start_of(source), findings),
    }
}

/// Reads a notice. `folders` are the defaults above it, the outermost first.
#[must_use]
pub fn notice(id: &str, source: &Arc<Source>, folders: &[&Defaults], context: &LoadContext<'_>) -> Loaded {
    let mut own = match parse(source) {
        Ok(own) => own,
        Err(findings) => return unreadable(id, source, findings),
    };
    let mut findings = Vec::new();
    if !folders.is_empty() {
        let mut places = Places::of(vec![Arc::clone(source)]);
        own.number(&mut places);
        findings.extend(shape::<Register>(&own, &places).1);
    }
    let (mut tree, not_inherited) = merge(own, source, folders);
    findings.extend(not_inherited);
    let files = std::iter::once(source).chain(folders.iter().map(|folder| &folder.source));
    let mut places = Places::of(files.cloned().collect());
    tree.number(&mut places);

    let languages = languages(&tree, context);
    let links = Links::of(&tree);
    let mut state = DecodeState {
        places: &places,
        findings,
        languages: Some(&languages),
        links: Some(&links),
        references: Vec::new(),
        own_terms: OwnTerms::default(),
        is_any_language: false,
        find_term: &|kind, word| (context.find_term)(kind, word),
    };
    let mut register: Register = Cursor { node: &tree, key: "", is_item: false, state: &mut state }.fields("");
    let DecodeState { mut findings, references, own_terms, .. } = state;
    register.vocabulary.extend(own_terms.terms);

    let mut notice = register.notice.0.take().unwrap_or_default();
    notice.languages.clone_from(&languages);
    register.notice.0 = Some(notice);

    let check = Check { register: &register, places: &places, tree: &tree, context };
    findings.extend(check.all(&references));
    for finding in &mut findings {
        finding.notices = vec![id.to_owned()];
    }
    let findings = sort_and_merge(findings);
    Loaded { id: id.to_owned(), source: Arc::clone(source), register, places, is_readable: true, findings }
}

/// Returns a notice whose file is no TOML.
fn unreadable(id: &str, source: &Arc<Source>, mut findings: Vec<Finding>) -> Loaded {
    let places = Places::start_of(source);
    for finding in &mut findings {
        finding.notices = vec![id.to_owned()];
    }
    Loaded {
        id: id.to_owned(),
        source: Arc::clone(source),
        register: Register::default(),
        places,
        is_readable: false,
        findings,
    }
}

/// Returns whether a notice may have a table of this name.
#[must_use]
pub fn is_table(name: &str) -> bool {
    table_names().contains(&name)
}

impl Loaded {
    /// Returns the beginning of the notice's own file.
    #[must_use]
    pub fn start(&self) -> Span {
        Span::start_of(&self.source)
    }
}
