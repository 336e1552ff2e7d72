//! Section on purposes: their legal bases, and explanations of the bases.

use crate::document::{Block, Inline, Item};
use crate::register::{Basis, Choice, Grounds, Purpose, Record, of};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::entries::Entry;
use super::phrases::Details;

impl Composer<'_> {
    /// Returns whether the register gives a legal basis for anything.
    pub(super) fn has_grounds(&self) -> bool {
        let mut of_purposes = self.register.purposes.iter().map(|purpose| &purpose.grounds);
        self.register.legal_basis.as_ref().is_some() || of_purposes.any(|grounds| !grounds.is_blank())
    }

    pub(super) fn purposes(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.add_entries(
            "purposes-intro",
            self.register.purposes.iter().map(|purpose| self.purpose(purpose)),
            &mut blocks,
        );
        self.add_legal_basis(&mut blocks);
        self.add_not_used(&mut blocks);
        blocks.extend(self.purpose_table());
        self.add_explained_bases(&mut blocks);
        blocks
    }

    fn purpose(&self, purpose: &Purpose) -> Entry {
        let mut details = self.details();
        self.add_grounds(&purpose.grounds, "label-legal-basis", &mut details);
        details.add("label-whom", self.line(&self.labels(Kind::DataSubject, &purpose.data_subjects)));
        details.add("label-which-data", self.line(&self.labels(Kind::Data, &purpose.data)));
        details.add("label-condition", self.cases_line(&purpose.when));
        details.add("label-beneficiaries", self.line(&self.labels(Kind::Recipient, &purpose.beneficiaries)));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        self.add_note(&purpose.note, &mut more);
        self.entry::<_, of::Party>(&purpose.caveat, Kind::Purpose, &purpose.terms, &[], more)
    }

    fn add_grounds(&self, grounds: &Grounds, basis_label: &str, details: &mut Details<'_>) {
        if !grounds.basis.is_empty() {
            // The register does not say which basis carries which purpose, so the bases are alternatives.
            details.add(basis_label, self.bases(grounds.basis.iter().map(|basis| basis.value).collect()));
        }
        if let Some(text) = &grounds.basis_text {
            details.add("label-basis-reason", self.prose_line(text));
        }
        let mut interests = self.line(&self.labels(Kind::Purpose, &grounds.interests));
        if let Some(text) = &grounds.interests_text {
            if !interests.is_empty() {
                interests.push(Inline::text(". "));
            }
            interests.extend(self.prose_line(text));
        }
        details.add("label-interests", interests);
        details.add("label-laws", self.line(&self.laws(&grounds.laws)));
    }

    /// Returns bases as alternatives, each with its explanation.
    pub(super) fn bases(&self, bases: Vec<Basis>) -> Vec<Inline> {
        let labels: Vec<String> = bases.iter().map(|basis| self.choice(*basis)).collect();
        self.explained_line(bases, &self.locale.list_of_alternatives(&labels))
    }

    fn add_not_used(&self, blocks: &mut Vec<Block>) {
        let Some(not_used) = self.register.not_used.as_ref() else { return };
        if !not_used.purposes.is_empty() {
            let purposes = self.locale.list(&self.labels(Kind::Purpose, &not_used.purposes));
            blocks.push(Block::text(self.locale.say_with("not-used", &[("purposes", &purposes)])));
        }
        self.add_note(&not_used.note, blocks);
    }

    fn add_legal_basis(&self, blocks: &mut Vec<Block>) {
        let Some(basis) = self.register.legal_basis.as_ref() else { return };
        let some_have_their_own = self.register.purposes.iter().any(|purpose| !purpose.grounds.basis.is_empty());
        let label = if some_have_their_own { "label-legal-basis-others" } else { "label-legal-basis-all" };
        let mut details = self.details();
        self.add_grounds(&basis.grounds, label, &mut details);
        blocks.extend(details.into_block());
        self.add_note(&basis.note, blocks);
    }

    /// Adds an explanation of each basis in use, in plain words.
    fn add_explained_bases(&self, blocks: &mut Vec<Block>) {
        let whole = self.register.legal_basis.as_ref().map(|basis| basis.grounds.basis.as_slice()).unwrap_or_default();
        let own = self.register.purposes.iter().flat_map(|purpose| &purpose.grounds.basis);
        let in_use: Vec<Basis> = whole.iter().chain(own).map(|basis| basis.value).collect();
        let items: Vec<Item> = Basis::ALL
            .iter()
            .filter(|basis| in_use.contains(basis))
            .filter_map(|basis| self.explained(Basis::KIND, basis.id(), &self.choice(*basis)))
            .collect();
        if !items.is_empty() {
            blocks.push(Block::heading(self.say("bases-explained")));
            blocks.push(Block::bullets(items));
        }
    }
}
