//! Entries of the register as lists with introductions.

use crate::document::{Block, Inline, Item};
use crate::locale::capitalised;
use crate::register::{Caveats, Ref};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::phrases::CaveatForm;

/// The most terms of an entry that are joined in one line. More of them are a list, which is easier to read.
const MOST_TERMS_IN_A_LINE: usize = 4;

/// An entry of the register, prepared for a list.
pub(super) struct Entry {
    pub(super) caveat: CaveatForm,
    /// Its terms, a bullet each.
    pub(super) bullets: Vec<Item>,
    /// Its terms in one line.
    pub(super) joined: Vec<Inline>,
    /// Further facts that hold for all its terms.
    pub(super) more: Vec<Block>,
}

impl Composer<'_> {
    /// Adds entries as bullets under introductions. Neighbours with the same caveat share an introduction and a list.
    /// An entry has an introduction of its own if its list is not complete, or if its facts do not fit under one
    /// bullet.
    pub(super) fn add_entries(&self, message: &str, entries: impl IntoIterator<Item = Entry>, blocks: &mut Vec<Block>) {
        let mut open: Option<(&'static str, Vec<Item>)> = None;
        let before_all = blocks.len();
        for entry in entries {
            let introduction = entry.caveat.introduction;
            let (items, after) = self.entry_items(entry);
            let is_shared = after.is_empty();
            match &mut open {
                Some((before, list)) if *before == introduction && is_shared => list.extend(items),
                _ => {
                    self.add_list(message, open.take(), Vec::new(), blocks, before_all);
                    if is_shared {
                        open = Some((introduction, items));
                    } else {
                        self.add_list(message, Some((introduction, items)), after, blocks, before_all);
                    }
                }
            }
        }
        self.add_list(message, open, Vec::new(), blocks, before_all);
    }

    /// Returns the bullets of an entry, and the blocks that must follow its list.
    fn entry_items(&self, entry: Entry) -> (Vec<Item>, Vec<Block>) {
        let Entry { caveat, bullets, joined, mut more } = entry;
        let open = caveat.is_open.then(|| Block::text(self.say("list-is-open")));
        if more.is_empty() {
            return (bullets, open.into_iter().collect());
        }
        if bullets.len() > MOST_TERMS_IN_A_LINE {
            more.splice(0..0, open);
            return (bullets, more);
        }
        more.extend(open);
        (vec![Item { content: joined, blocks: more }], Vec::new())
    }

    /// Adds a list under its introduction. If `blocks` has grown since `before_all`, the introduction says that the
    /// list continues: the same sentence twice in a section would look like a mistake.
    fn add_list(
        &self,
        message: &str,
        list: Option<(&'static str, Vec<Item>)>,
        after: Vec<Block>,
        blocks: &mut Vec<Block>,
        before_all: usize,
    ) {
        let Some((introduction, items)) = list.filter(|(_, items)| !items.is_empty()) else { return };
        let first = if blocks.len() == before_all { "yes" } else { "no" };
        blocks.push(Block::text(self.locale.say_with(message, &[("caveat", introduction), ("first", first)])));
        blocks.push(Block::bullets(items));
        blocks.extend(after);
    }

    /// Prepares an entry of terms and parties, with the facts that hold for all of them.
    pub(super) fn entry<T, P>(
        &self,
        caveat: &Caveats,
        kind: Kind,
        terms: &[Ref<T>],
        parties: &[Ref<P>],
        more: Vec<Block>,
    ) -> Entry {
        let names = parties.iter().map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() });
        let bullets: Vec<Item> = self.term_items(kind, terms).into_iter().chain(names).collect();
        let mut labels = self.labels(kind, terms);
        if let Some(first) = labels.first_mut().filter(|_| !terms[0].is_party) {
            *first = capitalised(first);
        }
        let joined = self.linked_line(labels, parties);
        Entry { caveat: CaveatForm::of(caveat), bullets, joined, more }
    }

    /// Returns the entry, with a message for its name if it has neither terms nor parties.
    pub(super) fn or_unnamed(&self, entry: Entry, unnamed: &str) -> Entry {
        if !entry.bullets.is_empty() {
            return entry;
        }
        let words = self.say(unnamed);
        Entry { bullets: vec![Item::text(words.as_str())], joined: vec![Inline::text(words)], ..entry }
    }

    /// Returns a bullet for each term.
    pub(super) fn term_items<T>(&self, kind: Kind, terms: &[Ref<T>]) -> Vec<Item> {
        terms.iter().map(|term| Item::text(self.item_text(kind, term))).collect()
    }
}
