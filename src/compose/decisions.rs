//! Section on automated decisions and profiling.

use crate::document::Block;
use crate::register::DecisionStatus;

use super::composer::Composer;

impl Composer<'_> {
    pub(super) fn automated_decisions(&self) -> Vec<Block> {
        let Some(decisions) = self.register.automated_decisions.as_ref() else { return Vec::new() };
        let mut blocks = Vec::new();
        match decisions.status {
            Some(DecisionStatus::None) => blocks.push(Block::text(self.say("decisions-none"))),
            Some(DecisionStatus::Yes) => blocks.push(Block::text(self.say("decisions-yes"))),
            None => {}
        }
        for (heading, text) in
            [("decisions-logic", &decisions.logic), ("decisions-consequences", &decisions.consequences)]
        {
            if let Some(text) = text {
                blocks.push(Block::heading(self.say(heading)));
                blocks.extend(self.prose(text));
            }
        }
        if decisions.profiling_status.is_some() || decisions.profiling.is_some() {
            blocks.push(Block::heading(self.say("profiling")));
            if decisions.profiling_status.is_some() {
                blocks.push(Block::text(self.say("profiling-none")));
            }
            if let Some(text) = &decisions.profiling {
                blocks.extend(self.prose(text));
            }
        }
        self.add_note(&decisions.note, &mut blocks);
        blocks
    }
}
