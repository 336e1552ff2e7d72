//! Section on measures that protect data and keep them correct.

use crate::document::Block;
use crate::register::{Record, of};
use crate::vocabulary::Kind;

use super::composer::Composer;

impl Composer<'_> {
    pub(super) fn security(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(security) = self.register.security.as_ref() {
            let measures =
                self.entry::<_, of::Party>(&security.caveat, Kind::Security, &security.measures, &[], Vec::new());
            self.add_entries("security-intro", [measures], &mut blocks);
            self.add_note(&security.note, &mut blocks);
        }
        if let Some(accuracy) = self.register.accuracy.as_ref().filter(|accuracy| !accuracy.is_blank()) {
            blocks.push(Block::heading(self.say("accuracy")));
            if !accuracy.measures.is_empty() {
                blocks.push(Block::text(self.say("accuracy-intro")));
                blocks.push(Block::bullets(self.term_items(Kind::Accuracy, &accuracy.measures)));
            }
            self.add_note(&accuracy.note, &mut blocks);
        }
        blocks
    }
}
