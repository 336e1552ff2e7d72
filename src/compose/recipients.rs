//! Sections on disclosure, recipients, programs, and staff who see the data.

use crate::register::{Disclosure, Recipient, Role};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::entries::Entry;
use super::phrases::CaveatForm;
use crate::document::{Block, Inline, Item};

impl Composer<'_> {
    pub(super) fn recipients(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let disclosure = self.register.disclosure.as_ref();
        let is_none = disclosure.is_some_and(|own| own.status.is_some());
        let processors_only = is_none && self.has_processors_only();
        // "Not disclosed to others" means others than the recipients, so it follows them. Processors get no data for purposes
        // of their own, so the sentence says that, and they come after it.
        let follows = is_none && !self.register.recipients.is_empty() && !processors_only;
        if let Some(disclosure) = disclosure.filter(|_| !follows) {
            self.add_disclosure(disclosure, &mut blocks);
        }
        let recipients = self.register.recipients.iter().map(|recipient| self.recipient(recipient));
        self.add_entries(
            if processors_only { "processors-intro" } else { "recipients-intro" },
            recipients,
            &mut blocks,
        );
        if let Some(disclosure) = disclosure.filter(|_| follows) {
            self.add_disclosure(disclosure, &mut blocks);
        }
        if let Some(tools) = self.register.tools.as_ref() {
            if !tools.parties.is_empty() {
                blocks.push(Block::heading(self.say("tools")));
                let items = tools.parties.iter();
                let items = items.map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() });
                blocks.push(Block::bullets(items.collect()));
            }
            self.add_note(&tools.note, &mut blocks);
        }
        blocks
    }

    /// Returns whether there are recipients, and each processes the data for the controller.
    fn has_processors_only(&self) -> bool {
        let recipients = &self.register.recipients;
        let is_processor = |entry: &Recipient| entry.role.as_ref().is_some_and(|role| role.value == Role::Processor);
        !recipients.is_empty() && recipients.iter().all(is_processor)
    }

    fn add_disclosure(&self, disclosure: &Disclosure, blocks: &mut Vec<Block>) {
        let caveat = CaveatForm::of(&disclosure.caveat).introduction;
        let except = self.cases(&disclosure.except_when);
        let with_exception = if except.is_empty() { "no" } else { "yes" };
        let to = if self.has_processors_only() { "purposes" } else { "others" };
        let values = [("caveat", caveat), ("excepted", with_exception), ("except", except.as_str())];
        let none = [values[0], values[1], values[2], ("to", to)];
        let named = [values[0], values[2], ("to", to)];
        let only_to = self.labels(Kind::Recipient, &disclosure.only_to);
        if disclosure.status.is_some() {
            let is_sentence = except.is_empty() || self.are_clauses(&disclosure.except_when);
            let message = if is_sentence { "disclosure-none" } else { "disclosure-none-named" };
            blocks.push(Block::text(self.locale.say_with(message, if is_sentence { &none } else { &named })));
        } else if !only_to.is_empty() {
            let circle = self.locale.list(&only_to);
            let values = [values[0], values[1], values[2], ("circle", circle.as_str())];
            blocks.push(Block::text(self.locale.say_with("disclosure-only-to", &values)));
        } else if !except.is_empty() {
            blocks.push(Block::text(self.locale.say_with("disclosure-only-when", &values)));
        }
        let mut details = self.details();
        details.add("label-disclosure-purposes", self.line(&self.labels(Kind::Purpose, &disclosure.purposes)));
        details.add("label-never-for", self.line(&self.labels(Kind::Purpose, &disclosure.never_for)));
        blocks.extend(details.into_block());
        if CaveatForm::of(&disclosure.caveat).is_open {
            blocks.push(Block::text(self.say("list-is-open")));
        }
        self.add_note(&disclosure.note, blocks);
    }

    fn recipient(&self, recipient: &Recipient) -> Entry {
        let mut details = self.details();
        if let Some(role) = &recipient.role {
            details.add("label-role", self.explained_choices(std::slice::from_ref(role)));
        }
        details.add("label-purpose", self.line(&self.labels(Kind::Purpose, &recipient.purposes)));
        details.add("label-which-data", self.line(&self.labels(Kind::Data, &recipient.data)));
        details.add("label-whom", self.line(&self.labels(Kind::DataSubject, &recipient.data_subjects)));
        details.add("label-condition", self.cases_line(&recipient.when));
        details.add("label-country", self.line(&self.countries(&recipient.country)));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        self.add_note(&recipient.note, &mut more);
        let entry = self.entry(&recipient.caveat, Kind::Recipient, &recipient.terms, &recipient.parties, more);
        let Some(category) = &recipient.category else { return self.or_unnamed(entry, "recipient-unnamed") };
        let Entry { caveat, bullets, mut more, .. } = entry;
        if !bullets.is_empty() {
            more.insert(0, Block::bullets(bullets));
        }
        let words = self.item_text(Kind::Recipient, category);
        Entry { caveat, bullets: vec![Item::text(words.as_str())], joined: vec![Inline::text(words)], more }
    }

    pub(super) fn staff_access(&self) -> Vec<Block> {
        let Some(access) = self.register.staff_access.as_ref() else { return Vec::new() };
        let mut blocks = Vec::new();
        if !access.staff.is_empty() {
            blocks.push(Block::text(self.say("staff-access-intro")));
            blocks.push(Block::bullets(self.term_items(Kind::StaffRole, &access.staff)));
        }
        self.add_note(&access.note, &mut blocks);
        blocks
    }
}
