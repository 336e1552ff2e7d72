//! Section on the sources of the data.

use crate::document::Block;
use crate::register::Source;
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::entries::Entry;
use super::phrases::CaveatForm;

impl Composer<'_> {
    pub(super) fn sources(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.add_entries("sources-intro", self.register.sources.iter().map(|source| self.source(source)), &mut blocks);
        blocks
    }

    fn source(&self, source: &Source) -> Entry {
        let mut details = self.details();
        details.add("label-whom", self.line(&self.labels(Kind::DataSubject, &source.data_subjects)));
        details.add("label-occasions", self.line(&self.labels(Kind::Occasion, &source.occasions)));
        details.add("label-condition", self.cases_line(&source.when));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        let mut sentences = Vec::new();
        if source.updates == Some(true) {
            let caveat = CaveatForm::of(&source.caveat).introduction;
            sentences.push(self.locale.say_with("source-updates", &[("caveat", caveat)]));
        }
        if let Some(public) = source.public {
            sentences.push(self.say(if public { "source-public" } else { "source-not-public" }));
        }
        if !sentences.is_empty() {
            more.push(Block::text(sentences.join(" ")));
        }
        self.add_note(&source.note, &mut more);
        let entry = self.entry(&source.caveat, Kind::Source, &source.terms, &source.parties, more);
        self.or_unnamed(entry, "source-unnamed")
    }
}
