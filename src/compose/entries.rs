//! Entries of the register as lists under their introductions.

use crate::document::{Block, Inline, Item};
use crate::locale::capitalised;
use crate::register::{Caveats, Ref};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::phrases::Hedge;

/// More terms than these read better as a list than as a line.
const MOST_TERMS_IN_A_LINE: usize = 4;

/// An entry of the register on its way into a list.
pub(super) struct Entry {
    pub(super) hedge: Hedge,
    /// Its terms, a bullet each.
    pub(super) bullets: Vec<Item>,
    /// Its terms in one line.
    pub(super) joined: Vec<Inline>,
    /// What is said of them together.
    pub(super) more: Vec<Block>,
}

impl Composer<'_> {
    /// Entries as bullets under an introduction. Neighbours that are hedged alike share both; an entry that says more of
    /// its terms than a bullet can hold, or leaves its own list open, has an introduction and a list of its own.
    pub(super) fn entries(&self, message: &str, entries: impl IntoIterator<Item = Entry>, blocks: &mut Vec<Block>) {
        let mut open: Option<(&'static str, Vec<Item>)> = None;
        let before_all = blocks.len();
        for entry in entries {
            let introduction = entry.hedge.introduction;
            let (items, after) = self.entry_items(entry);
            let is_shared = after.is_empty();
            match &mut open {
                Some((before, list)) if *before == introduction && is_shared => list.extend(items),
                _ => {
                    self.list(message, open.take(), Vec::new(), blocks, before_all);
                    if is_shared {
                        open = Some((introduction, items));
                    } else {
                        self.list(message, Some((introduction, items)), after, blocks, before_all);
                    }
                }
            }
        }
        self.list(message, open, Vec::new(), blocks, before_all);
    }

    /// Returns an entry's bullets, and what must follow their list.
    fn entry_items(&self, entry: Entry) -> (Vec<Item>, Vec<Block>) {
        let Entry { hedge, bullets, joined, mut more } = entry;
        let open = hedge.is_open.then(|| Block::text(self.say("list-is-open")));
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

    /// Returns a list under its introduction. One that follows another (`blocks` has grown since `before_all`) says
    /// that it goes on: the same sentence twice in a section would read as a mistake.
    fn list(
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

    /// Returns an entry of terms and parties, with what is said of them together.
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
        Entry { hedge: Hedge::of(caveat), bullets, joined, more }
    }

    /// Returns an entry that names nobody still says that there is somebody.
    pub(super) fn named_or(&self, entry: Entry, unnamed: &str) -> Entry {
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
