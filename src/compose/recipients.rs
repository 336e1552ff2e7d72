//! To whom: disclosure, recipients, programs, and who inside sees the data.

use crate::locale::capitalised;
use crate::register::{Disclosure, Recipient};
use crate::vocabulary::Kind;

use super::Composer;
use super::notice::{Block, Inline, Item};
use super::phrases::{Details, Hedge};

impl Composer<'_> {
    pub(super) fn recipients(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(disclosure) = self.register.disclosure.as_ref() {
            self.disclosure(disclosure, &mut blocks);
        }
        let groups =
            self.register.recipients.iter().map(|entry| (Hedge::of(&entry.caveat), self.recipient_items(entry)));
        self.merged("recipients-intro", groups, &mut blocks);
        if let Some(tools) = self.register.tools.as_ref() {
            if !tools.parties.is_empty() {
                blocks.push(Block::heading(self.say("tools")));
                let items = tools.parties.iter();
                let items = items.map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() });
                blocks.push(Block::bullets(items.collect()));
            }
            self.note(&tools.note, &mut blocks);
        }
        blocks
    }

    fn disclosure(&self, disclosure: &Disclosure, blocks: &mut Vec<Block>) {
        let hedge = Hedge::of(&disclosure.caveat).introduction;
        let except = self.locale.list(&self.labels(Kind::Circumstance, &disclosure.except_when));
        let with_exception = if except.is_empty() { "no" } else { "yes" };
        let values = [("caveat", hedge), ("excepted", with_exception), ("except", except.as_str())];
        let only_to = self.labels(Kind::Recipient, &disclosure.only_to);
        if disclosure.status.is_some() {
            blocks.push(Block::words(self.locale.say_with("disclosure-none", &values)));
        } else if !only_to.is_empty() {
            let circle = self.locale.list(&only_to);
            let values = [values[0], values[1], values[2], ("circle", circle.as_str())];
            blocks.push(Block::words(self.locale.say_with("disclosure-only-to", &values)));
        } else if !except.is_empty() {
            blocks.push(Block::words(self.locale.say_with("disclosure-only-when", &values)));
        }
        let mut details = Details::default();
        details
            .add(self.say("label-disclosure-purposes"), self.line(&self.labels(Kind::Purpose, &disclosure.purposes)));
        details.add(self.say("label-never-for"), self.line(&self.labels(Kind::Purpose, &disclosure.never_for)));
        blocks.extend(details.into_block());
        if Hedge::of(&disclosure.caveat).is_open {
            blocks.push(Block::words(self.say("list-is-open")));
        }
        self.note(&disclosure.note, blocks);
    }

    fn recipient_items(&self, entry: &Recipient) -> Vec<Item> {
        let mut details = Details::default();
        if let Some(role) = &entry.role {
            let label = self.choice(role.value);
            let role_words =
                self.locale.of_term(Kind::Role, crate::register::Choice::id(role.value), "shown").unwrap_or(label);
            details.add(self.say("label-role"), vec![Inline::text(role_words)]);
        }
        details.add(self.say("label-purpose"), self.line(&self.labels(Kind::Purpose, &entry.purposes)));
        details.add(self.say("label-which-data"), self.line(&self.labels(Kind::Data, &entry.data)));
        details.add(self.say("label-condition"), self.line(&self.labels(Kind::Circumstance, &entry.when)));
        details.add(self.say("label-country"), self.line(&self.countries(&entry.country)));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        self.note(&entry.note, &mut more);
        let mut names = self.labels(Kind::Recipient, &entry.terms);
        names.extend(entry.parties.iter().map(|party| self.party(&party.id)));
        if let Some(category) = &entry.category {
            let category = capitalised(&self.label(Kind::Recipient, &category.id));
            if !names.is_empty() {
                more.insert(0, Block::bullets(self.recipient_names(entry)));
            }
            return vec![Item { content: vec![Inline::text(category)], blocks: more }];
        }
        if names.is_empty() {
            return vec![Item { content: vec![Inline::text(self.say("recipient-unnamed"))], blocks: more }];
        }
        if more.is_empty() {
            return self.recipient_names(entry);
        }
        let content = if entry.terms.is_empty() { self.line(&names) } else { self.capital_line(&names) };
        vec![Item { content, blocks: more }]
    }

    fn recipient_names(&self, entry: &Recipient) -> Vec<Item> {
        let terms = entry.terms.iter().map(|term| Item::words(self.item_text(Kind::Recipient, term)));
        let parties =
            entry.parties.iter().map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() });
        terms.chain(parties).collect()
    }

    pub(super) fn staff_access(&self) -> Vec<Block> {
        let Some(access) = self.register.staff_access.as_ref() else { return Vec::new() };
        let mut blocks = Vec::new();
        if !access.staff.is_empty() {
            blocks.push(Block::words(self.say("staff-access-intro")));
            blocks.push(Block::bullets(self.items_with(Kind::StaffRole, &access.staff, Vec::new())));
        }
        self.note(&access.note, &mut blocks);
        blocks
    }
}
