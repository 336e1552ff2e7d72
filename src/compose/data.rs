//! Sections on data subjects, data, and whether data must be given.

use crate::document::{Block, Inline, Item};
use crate::locale::capitalised;
use crate::register::{Choice, Data, DataItem, DataSubjects, Requirement, of};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::entries::Entry;
use super::phrases::CaveatForm;

/// The most groups of data subjects in a heading. More of them are named in a line below it.
const MOST_GROUPS_IN_A_HEADING: usize = 2;

impl Composer<'_> {
    pub(super) fn data_subjects(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let groups = self.register.data_subjects.iter().map(|entry| self.data_subjects_entry(entry));
        self.add_entries("data-subjects-intro", groups, &mut blocks);
        blocks
    }

    fn data_subjects_entry(&self, entry: &DataSubjects) -> Entry {
        let mut details = self.details();
        details.add("label-includes", self.line(&self.labels(Kind::DataSubject, &entry.includes)));
        details.add("label-condition", self.cases_line(&entry.when));
        let mut more: Vec<Block> = details.into_block().into_iter().collect();
        self.add_note(&entry.note, &mut more);
        self.entry::<_, of::Party>(&entry.caveat, Kind::DataSubject, &entry.terms, &[], more)
    }

    pub(super) fn children(&self) -> Vec<Block> {
        let Some(children) = self.register.children.as_ref() else { return Vec::new() };
        let age = children.age_limit.map(|age| age.0.to_string());
        let mut blocks = Vec::new();
        match (&children.guardian, &age) {
            (Some(guardian), age) => {
                let limited = if age.is_some() { "yes" } else { "no" };
                let values = [("limited", limited), ("age", age.as_deref().unwrap_or_default())];
                blocks.push(Block::text(self.locale.say_with(&format!("children-{}", guardian.value.id()), &values)));
            }
            (None, Some(age)) => {
                blocks.push(Block::text(self.locale.say_with("children-age-limit", &[("age", age)])));
            }
            (None, None) => {}
        }
        self.add_note(&children.note, &mut blocks);
        blocks
    }

    pub(super) fn data(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let entries = &self.register.data;
        let first = entries.first().map(|entry| CaveatForm::of(&entry.caveat).introduction);
        let is_shared = entries.len() > 1
            && entries.iter().all(|entry| {
                self.data_heading(entry).is_some() && Some(CaveatForm::of(&entry.caveat).introduction) == first
            });
        if let Some(introduction) = first.filter(|_| is_shared) {
            blocks.push(Block::text(self.locale.say_with("data-intro", &[("caveat", introduction)])));
        }
        // Entries without a heading come first: below a heading they would seem to belong to it.
        let (headed, bare): (Vec<&Data>, Vec<&Data>) =
            entries.iter().partition(|entry| self.data_heading(entry).is_some());
        for entry in bare.into_iter().chain(headed) {
            self.add_data_entry(entry, !is_shared, &mut blocks);
        }
        if let Some(not_collected) = self.register.not_collected.as_ref() {
            if !not_collected.terms.is_empty() {
                blocks.push(Block::heading(self.say("not-collected")));
                blocks.push(Block::bullets(self.term_items(Kind::Data, &not_collected.terms)));
            }
            self.add_note(&not_collected.note, &mut blocks);
        }
        blocks
    }

    /// Returns the heading of an entry: its category, its data subjects, or both; with more groups than fit, its category or a
    /// general heading; `None` if it has neither.
    fn data_heading(&self, entry: &Data) -> Option<String> {
        let category = entry.category.as_ref().map(|category| capitalised(&self.label(Kind::Data, &category.id)));
        if entry.data_subjects.len() > MOST_GROUPS_IN_A_HEADING {
            return category.or_else(|| Some(self.say("data-other-groups")));
        }
        let subjects = self.labels(Kind::DataSubject, &entry.data_subjects);
        match (category, subjects.is_empty()) {
            (Some(category), false) => {
                let subjects = self.locale.list(&subjects);
                Some(self.locale.say_with("data-heading", &[("category", &category), ("whose", &subjects)]))
            }
            (None, false) => Some(capitalised(&self.locale.list(&subjects))),
            (category, true) => category,
        }
    }

    fn add_data_entry(&self, entry: &Data, needs_introduction: bool, blocks: &mut Vec<Block>) {
        let heading = self.data_heading(entry).map(Block::heading);
        let is_headed = heading.is_some();
        blocks.extend(heading);
        if entry.data_subjects.len() > MOST_GROUPS_IN_A_HEADING {
            let mut details = self.details();
            details.add("label-whom", self.line(&self.labels(Kind::DataSubject, &entry.data_subjects)));
            blocks.extend(details.into_block());
        }
        let caveat = CaveatForm::of(&entry.caveat);
        // Under a heading of its own, a list without a caveat needs no introduction.
        let needs_introduction = needs_introduction && (!is_headed || caveat.introduction != "none");
        if needs_introduction && !entry.terms.is_empty() {
            blocks.push(Block::text(self.locale.say_with("data-intro", &[("caveat", caveat.introduction)])));
        }
        if !entry.terms.is_empty() {
            blocks.push(Block::bullets(entry.terms.iter().map(|item| self.data_item(item)).collect()));
        }
        if caveat.is_open {
            blocks.push(Block::text(self.say("list-is-open")));
        }
        if entry.sensitive == Some(true) {
            blocks.push(Block::text(self.say("data-sensitive")));
        }
        self.add_note(&entry.note, blocks);
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
        let mut details = self.details();
        if let Some(ground) = &more.ground {
            details.add("label-ground", vec![Inline::text(self.choice(ground.value))]);
        }
        if let Some(condition) = &more.condition {
            details.add("label-special-condition", self.explained_choices(std::slice::from_ref(condition)));
        }
        details.add("label-requirement", self.line(&self.choices(&more.requirement)));
        details.add("label-purpose", self.line(&self.labels(Kind::Purpose, &more.purposes)));
        details.add("label-not-used-for", self.line(&self.labels(Kind::Purpose, &more.not_used_for)));
        details.add("label-condition", self.cases_line(&more.when));
        Item { content: vec![Inline::text(content)], blocks: details.into_block().into_iter().collect() }
    }

    pub(super) fn obligation_to_provide(&self) -> Vec<Block> {
        let Some(obligation) = self.register.obligation_to_provide.as_ref() else { return Vec::new() };
        let sentences: Vec<String> = obligation
            .requirement
            .iter()
            .filter_map(|requirement| {
                let requirement = requirement.value;
                self.locale.of_term(Requirement::KIND, requirement.id(), "sentence")
            })
            .collect();
        let mut blocks = Vec::new();
        if !sentences.is_empty() {
            blocks.push(Block::text(sentences.join(" ")));
        }
        if let Some(consequences) = &obligation.consequences {
            blocks.push(Block::text(self.say("if-not-provided")));
            blocks.extend(self.prose(consequences));
        }
        self.add_note(&obligation.note, &mut blocks);
        blocks
    }
}
