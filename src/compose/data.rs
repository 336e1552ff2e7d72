//! Whose data, which, from whom, and whether they must be given.

use crate::locale::capitalised;
use crate::register::{Choice, Data, DataItem, DataSubjects, Source};
use crate::vocabulary::Kind;

use super::Composer;
use super::notice::{Block, Inline, Item};
use super::phrases::{Details, Hedge};

impl Composer<'_> {
    pub(super) fn data_subjects(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let groups =
            self.register.data_subjects.iter().map(|entry| (Hedge::of(&entry.caveat), self.group_items(entry)));
        self.merged("data-subjects-intro", groups, &mut blocks);
        blocks
    }

    fn group_items(&self, entry: &DataSubjects) -> Vec<Item> {
        let mut details = Details::default();
        details.add(self.say("label-includes"), self.line(&self.labels(Kind::DataSubject, &entry.includes)));
        details.add(self.say("label-condition"), self.line(&self.labels(Kind::Circumstance, &entry.when)));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        self.note(&entry.note, &mut more);
        self.items_with(Kind::DataSubject, &entry.terms, more)
    }

    /// Entries that are hedged alike share an introduction and a list.
    pub(super) fn merged(
        &self,
        message: &str,
        groups: impl Iterator<Item = (Hedge, Vec<Item>)>,
        blocks: &mut Vec<Block>,
    ) {
        let mut open: Option<(Hedge, Vec<Item>)> = None;
        for (hedge, items) in groups {
            match &mut open {
                Some((before, list)) if *before == hedge => list.extend(items),
                _ => {
                    if let Some((before, list)) = open.replace((hedge, items)) {
                        self.introduced(message, before, list, blocks);
                    }
                }
            }
        }
        if let Some((hedge, list)) = open {
            self.introduced(message, hedge, list, blocks);
        }
    }

    pub(super) fn data(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for entry in &self.register.data {
            self.data_entry(entry, &mut blocks);
        }
        if let Some(not_collected) = self.register.not_collected.as_ref() {
            if !not_collected.terms.is_empty() {
                blocks.push(Block::heading(self.say("not-collected")));
                blocks.push(Block::bullets(self.items_with(Kind::Data, &not_collected.terms, Vec::new())));
            }
            self.note(&not_collected.note, &mut blocks);
        }
        blocks
    }

    fn data_entry(&self, entry: &Data, blocks: &mut Vec<Block>) {
        let category = entry.category.as_ref().map(|category| capitalised(&self.label(Kind::Data, &category.id)));
        let whose = self.labels(Kind::DataSubject, &entry.data_subjects);
        let heading = match (category, whose.is_empty()) {
            (Some(category), true) => Some(category),
            (Some(category), false) => Some(
                self.locale.say_with("data-heading", &[("category", &category), ("whose", &self.locale.list(&whose))]),
            ),
            (None, false) => Some(capitalised(&self.locale.list(&whose))),
            (None, true) => None,
        };
        blocks.extend(heading.map(Block::heading));
        let hedge = Hedge::of(&entry.caveat);
        let items: Vec<Item> = entry.terms.iter().map(|item| self.data_item(item)).collect();
        self.introduced("data-intro", hedge, items, blocks);
        if entry.sensitive == Some(true) {
            blocks.push(Block::words(self.say("data-sensitive")));
        }
        self.note(&entry.note, blocks);
    }

    fn data_item(&self, item: &DataItem) -> Item {
        let term = self.item_text(Kind::Data, &item.term);
        let more = &item.more;
        let examples = self.labels(Kind::Data, &more.such_as);
        let content = if examples.is_empty() {
            term
        } else {
            self.locale.say_with("such-as", &[("term", &term), ("examples", &self.locale.list(&examples))])
        };
        let mut details = Details::default();
        if let Some(ground) = &more.ground {
            details.add(self.say("label-ground"), vec![Inline::text(self.choice(ground.value))]);
        }
        if let Some(condition) = &more.condition {
            details.add(self.say("label-special-condition"), vec![Inline::text(self.choice(condition.value))]);
        }
        details.add(self.say("label-requirement"), self.line(&self.choices(&more.requirement)));
        details.add(self.say("label-purpose"), self.line(&self.labels(Kind::Purpose, &more.purposes)));
        details.add(self.say("label-condition"), self.line(&self.labels(Kind::Circumstance, &more.when)));
        Item { content: vec![Inline::text(content)], blocks: details.into_block().into_iter().collect() }
    }

    pub(super) fn sources(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let groups = self.register.sources.iter().map(|entry| (Hedge::of(&entry.caveat), self.source_items(entry)));
        self.merged("sources-intro", groups, &mut blocks);
        blocks
    }

    fn source_items(&self, entry: &Source) -> Vec<Item> {
        let mut details = Details::default();
        details.add(self.say("label-whom"), self.line(&self.labels(Kind::DataSubject, &entry.data_subjects)));
        details.add(self.say("label-occasions"), self.line(&self.labels(Kind::Occasion, &entry.occasions)));
        details.add(self.say("label-condition"), self.line(&self.labels(Kind::Circumstance, &entry.when)));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        let mut sentences = Vec::new();
        if entry.updates == Some(true) {
            sentences.push(self.say("source-updates"));
        }
        if let Some(public) = entry.public {
            sentences.push(self.say(if public { "source-public" } else { "source-not-public" }));
        }
        if !sentences.is_empty() {
            more.push(Block::words(sentences.join(" ")));
        }
        self.note(&entry.note, &mut more);
        let mut names = self.labels(Kind::Source, &entry.terms);
        names.extend(entry.parties.iter().map(|party| self.party(&party.id)));
        if names.is_empty() {
            return vec![Item { content: vec![Inline::text(self.say("source-unnamed"))], blocks: more }];
        }
        if more.is_empty() {
            let terms = entry.terms.iter().map(|term| Item::words(self.item_text(Kind::Source, term)));
            return terms
                .chain(
                    entry
                        .parties
                        .iter()
                        .map(|party| Item { content: vec![self.party_link(&party.id)], blocks: Vec::new() }),
                )
                .collect();
        }
        if names.len() > 3 {
            let list = names.iter().map(|name| Item::words(capitalised(name))).collect();
            more.insert(0, Block::bullets(list));
            return vec![Item { content: vec![Inline::text(self.say("sources-together"))], blocks: more }];
        }
        let content = if entry.terms.is_empty() { self.line(&names) } else { self.capital_line(&names) };
        vec![Item { content, blocks: more }]
    }

    pub(super) fn obligation_to_provide(&self) -> Vec<Block> {
        let Some(obligation) = self.register.obligation_to_provide.as_ref() else { return Vec::new() };
        let sentences: Vec<String> = obligation
            .requirement
            .iter()
            .filter_map(|requirement| {
                let requirement = requirement.value;
                self.locale.of_term(crate::register::Requirement::KIND, requirement.id(), "sentence")
            })
            .collect();
        let mut blocks = Vec::new();
        if !sentences.is_empty() {
            blocks.push(Block::words(sentences.join(" ")));
        }
        if let Some(consequences) = &obligation.consequences {
            blocks.push(Block::words(self.say("if-not-provided")));
            blocks.extend(self.prose(consequences));
        }
        self.note(&obligation.note, &mut blocks);
        blocks
    }
}
