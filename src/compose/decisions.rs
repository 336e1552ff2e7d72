//! Section on automated decisions and profiling.

use crate::document::Block;
use crate::register::{AutomatedDecisions, Choice, DecisionGround, DecisionStatus};
use crate::vocabulary::Kind;

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
        self.add_decision(decisions, &mut blocks);
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

    /// Adds which decision is made, from which data, and why it is allowed.
    fn add_decision(&self, decisions: &AutomatedDecisions, blocks: &mut Vec<Block>) {
        let rests_on_law = decisions.ground.iter().any(|ground| ground.value == DecisionGround::Law);
        let laws = self.locale.list(&self.laws(&decisions.laws));
        let stated = if laws.is_empty() { "no" } else { "yes" };
        let values = [("laws", laws.as_str()), ("stated", stated)];
        let grounds: Vec<String> = decisions
            .ground
            .iter()
            .map(|ground| self.locale.say_with(&format!("decisions-ground-{}", ground.value.id()), &values))
            .collect();
        let mut details = self.details();
        if let Some(decision) = &decisions.decision {
            details.add("label-decision", self.prose_line(decision));
        }
        details.add("label-decision-data", self.line(&self.labels(Kind::Data, &decisions.data)));
        if !rests_on_law {
            details.add("label-laws", self.line(&self.laws(&decisions.laws)));
        }
        blocks.extend(details.into_block());
        if !grounds.is_empty() {
            blocks.push(Block::text(grounds.join(" ")));
        }
    }
}
