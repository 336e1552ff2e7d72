//! Collects the passages of a register.

use std::sync::LazyLock;

use crate::language::Language;
use crate::prose::{Block, Inline};
use crate::register::{Name, Record, Register, Text, Visitor, Words};
use crate::source::Place;

use super::index::Index;
use super::lists;
use super::passage::{Passage, PassageKind};

/// The patterns of all lists.
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(lists::PATTERNS));

/// Returns every text, name and own label of a register, in the order of the model.
pub(crate) fn passages(register: &Register) -> Vec<Passage> {
    let mut collector = Collector(Vec::new());
    register.visit(&mut collector);
    collector.0
}

/// Returns a text that stands by itself, such as a word of a page, as a passage.
pub(crate) fn passage(text: &str, language: Language) -> Passage {
    let at = (Place::default(), Place::default());
    Passage::new(at, PassageKind::Name, Some(language), text.to_owned(), &INDEX)
}

/// Visits a register and keeps its passages.
struct Collector(Vec<Passage>);

impl Collector {
    fn add(&mut self, (at, whole): (Place, Place), kind: PassageKind, language: Option<Language>, text: String) {
        self.0.push(Passage::new((at, whole), kind, language, text, &INDEX));
    }
}

impl Visitor for Collector {
    fn name(&mut self, name: &Name) {
        match &name.words {
            Words::Same(same) => self.add((name.at, name.at), PassageKind::Name, None, same.clone()),
            Words::PerLanguage(names) => {
                for (language, own) in names {
                    self.add((name.at, name.at), PassageKind::Name, Some(*language), own.clone());
                }
            }
        }
    }

    fn text(&mut self, text: &Text) {
        for (language, place, prose) in &text.by_language {
            let mut words = String::new();
            blocks(&prose.blocks, &mut words);
            let at = (*place, text.at);
            let passage = Passage::new(at, PassageKind::Text, Some(*language), words, &INDEX);
            let mut passage = passage.with_sentences();
            (passage.has_link, passage.has_numbered_list) = (prose.has_link(), prose.has_numbered_list());
            self.0.push(passage);
        }
    }

    fn words(&mut self, words: &[(Language, String)], place: Place) {
        for (language, label) in words {
            self.add((place, place), PassageKind::Label, Some(*language), label.clone());
        }
    }
}

fn blocks(all: &[Block], words: &mut String) {
    for block in all {
        match block {
            Block::Paragraph(content) => {
                inlines(content, words);
                words.push('\n');
            }
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, words)),
        }
    }
}

fn inlines(all: &[Inline], words: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => inlines(inner, words),
            Inline::Reference(_) => {}
        }
    }
}
