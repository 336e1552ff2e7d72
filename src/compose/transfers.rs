//! Section on transfers outside the EEA and storage places.

use crate::address;
use crate::document::{Block, Item};
use crate::jurisdiction::is_inside_eea;
use crate::register::{Choice, CopyOf, Mechanism, Transfer};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::links::linked;
use super::phrases::CaveatForm;

impl Composer<'_> {
    pub(super) fn transfers(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(transfers) = self.register.transfers.as_ref() {
            if transfers.status.is_some() {
                let caveat = CaveatForm::of(&transfers.caveat).introduction;
                blocks.push(Block::text(self.locale.say_with("transfers-none", &[("caveat", caveat)])));
            }
            self.add_note(&transfers.note, &mut blocks);
        }
        for transfer in &self.register.third_country_transfers {
            self.add_transfer(transfer, &mut blocks);
        }
        self.add_mechanism_explanations(&mut blocks);
        if let Some(storage) = self.register.storage.as_ref() {
            let mut details = self.details();
            let caveat = CaveatForm::of(&storage.caveat);
            let label = self.locale.say_with("label-storage-places", &[("caveat", caveat.introduction)]);
            details.add_named(label, self.line(&self.countries(&storage.places)));
            blocks.extend(details.into_block());
            if caveat.is_open && !storage.places.is_empty() {
                blocks.push(Block::text(self.say("list-is-open")));
            }
            self.add_note(&storage.note, &mut blocks);
        }
        blocks
    }

    fn add_transfer(&self, transfer: &Transfer, blocks: &mut Vec<Block>) {
        let caveat = CaveatForm::of(&transfer.caveat);
        // A transfer within the EEA is none to a third country, whatever table it stands in.
        let is_inside =
            !transfer.country.is_empty() && transfer.country.iter().all(|country| is_inside_eea(&country.0));
        let message = if is_inside { "transfers-inside-intro" } else { "transfers-intro" };
        blocks.push(Block::text(self.locale.say_with(message, &[("caveat", caveat.introduction)])));
        let mut details = self.details();
        details.add("label-country", self.line(&self.countries(&transfer.country)));
        details.add("label-recipient", self.linked_line(Vec::new(), &transfer.parties));
        details.add("label-mechanism", self.explained_choices(&transfer.mechanism));
        match &transfer.copy {
            Some(CopyOf::Contact(contact)) => details.add("label-copy", self.contact_link(&contact.id)),
            Some(CopyOf::Url(url)) => {
                details.add("label-copy", vec![linked(address::web(&url.value), &url.value)]);
            }
            None => {}
        }
        details.add("label-laws-stated", self.line(&self.laws(&transfer.laws)));
        blocks.extend(details.into_block());
        if caveat.is_open {
            blocks.push(Block::text(self.say("list-is-open")));
        }
        self.add_note(&transfer.note, blocks);
    }

    fn add_mechanism_explanations(&self, blocks: &mut Vec<Block>) {
        let in_use: Vec<Mechanism> = self
            .register
            .third_country_transfers
            .iter()
            .flat_map(|transfer| &transfer.mechanism)
            .map(|mechanism| mechanism.value)
            .collect();
        let items: Vec<Item> = Mechanism::ALL
            .iter()
            .filter(|mechanism| in_use.contains(mechanism))
            .filter_map(|mechanism| self.explained(Kind::Mechanism, mechanism.id(), &self.choice(*mechanism)))
            .collect();
        if !items.is_empty() {
            blocks.push(Block::heading(self.say("mechanisms-explained")));
            blocks.push(Block::bullets(items));
        }
    }
}
