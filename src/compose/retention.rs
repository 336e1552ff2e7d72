//! Section on storage periods.

use crate::document::{Block, Inline, Item};
use crate::locale::capitalised;
use crate::reading::lists::retention::{END_BEGINS, END_HOLDS, START_BEGINS, START_HOLDS};
use crate::register::{Choice, Retention};
use crate::vocabulary::Kind;

use super::composer::Composer;
use super::phrases::{CaveatForm, with_capital};

impl Composer<'_> {
    pub(super) fn retention(&self) -> Vec<Block> {
        let mut entries: Vec<(Vec<Inline>, Vec<Block>)> = self
            .register
            .retention
            .iter()
            .map(|entry| (self.retention_scope(entry), self.retention_entry(entry)))
            .collect();
        // The entry that covers the rest comes last, since a narrower entry wins.
        entries.sort_by_key(|(scope, _)| scope.is_empty());
        let mut blocks = Vec::new();
        if let [(scope, entry)] = entries.as_slice()
            && scope.is_empty()
        {
            return entry.clone();
        }
        let is_for_some_cases = |entry: &Retention| !entry.when.is_empty() && !has_references(entry);
        let rest = if self.register.retention.iter().any(is_for_some_cases) {
            "retention-other-cases"
        } else {
            "retention-all-data"
        };
        let items = entries.into_iter().map(|(scope, entry)| {
            let content = if scope.is_empty() { vec![Inline::text(self.say(rest))] } else { scope };
            Item { content: vec![Inline::Strong { content }], blocks: entry }
        });
        blocks.push(Block::bullets(items.collect()));
        blocks
    }

    /// Returns the scope of an entry: its data, data subjects and purposes, or the author's words; then its conditions.
    pub(super) fn retention_scope(&self, entry: &Retention) -> Vec<Inline> {
        let mut parts: Vec<String> = Vec::new();
        for (kind, labels) in [
            (Kind::Data, self.labels(Kind::Data, &entry.data)),
            (Kind::DataSubject, self.labels(Kind::DataSubject, &entry.data_subjects)),
            (Kind::Purpose, self.labels(Kind::Purpose, &entry.purposes)),
        ] {
            if labels.is_empty() {
                continue;
            }
            let list = self.locale.list(&labels);
            parts.push(match kind {
                Kind::Data => capitalised(&list),
                Kind::DataSubject => self.locale.say_with("retention-whose", &[("whose", &list)]),
                _ => self.locale.say_with("retention-purpose", &[("purposes", &list)]),
            });
        }
        let mut scope = Vec::new();
        if !parts.is_empty() {
            scope.push(Inline::text(parts.join("; ")));
        }
        if let Some(text) = &entry.scope {
            if !scope.is_empty() {
                scope.push(Inline::text("; "));
            }
            scope.extend(with_capital(self.prose_line(text)));
        }
        if !entry.when.is_empty() {
            let cases = self.cases(&entry.when);
            scope.push(Inline::text(if scope.is_empty() { capitalised(&cases) } else { format!("; {cases}") }));
        }
        scope
    }

    fn retention_entry(&self, entry: &Retention) -> Vec<Block> {
        let caveat = CaveatForm::of(&entry.caveat);
        let mut sentences = self.retention_time(entry);
        if let Some(action) = &entry.action {
            sentences.extend(self.locale.of_term(Kind::Action, action.value.id(), "sentence"));
        }
        let mut blocks = Vec::new();
        if !sentences.is_empty() {
            blocks.push(Block::text(sentences.join(" ")));
        }
        let mut details = self.details();
        details.add("label-laws", self.line(&self.laws(&entry.laws)));
        blocks.extend(details.into_block());
        if caveat.is_open {
            blocks.push(Block::text(self.say("list-is-open")));
        }
        self.add_note(&entry.note, &mut blocks);
        blocks
    }

    /// Returns the duration of an entry in sentences: the period or end, the criterion, and when it is longer.
    pub(super) fn retention_time(&self, entry: &Retention) -> Vec<String> {
        let caveat = CaveatForm::of(&entry.caveat);
        let mut sentences: Vec<String> = Vec::new();
        if let Some(period) = entry.period {
            let period = self.locale.period(period);
            let event = entry.starts.as_ref().filter(|event| self.begins_a_time(&event.id));
            let event = event.map(|event| self.label(Kind::Event, &event.id)).unwrap_or_default();
            let has_event = if event.is_empty() { "no" } else { "yes" };
            let values = [
                ("caveat", caveat.introduction),
                ("period", period.as_str()),
                ("from", has_event),
                ("event", event.as_str()),
            ];
            sentences.push(self.locale.say_with("retention-period", &values));
        }
        if let Some(event) = &entry.starts {
            let label = self.label(Kind::Event, &event.id);
            if !self.begins_a_time(&event.id) {
                sentences.push(self.locale.say_with("retention-start-named", &[("event", &label)]));
            } else if entry.period.is_none() {
                sentences.push(self.locale.say_with("retention-starts", &[("event", &label)]));
            }
        }
        if let Some(until) = &entry.until {
            let event = self.until(&until.id);
            let is_phrase = self.is_built_in(Kind::Event, &until.id) || self.has_form(&event, &END_BEGINS, &END_HOLDS);
            let values = [("caveat", caveat.introduction), ("event", event.as_str())];
            sentences.push(if is_phrase {
                self.locale.say_with("retention-until", &values)
            } else {
                self.locale.say_with("retention-end-named", &values[1..])
            });
        }
        if let Some(criterion) = &entry.criterion {
            let label = self.label(Kind::Criterion, &criterion.id);
            // In "may be kept longer if …" the caveat belongs to the exception, not to the criterion.
            let is_exception = caveat.introduction == "may" && !entry.longer_when.is_empty();
            let caveat = if is_exception { "none" } else { caveat.introduction };
            let message = if entry.period.is_some() || entry.until.is_some() {
                "retention-explained"
            } else {
                "retention-criterion"
            };
            sentences.push(self.locale.say_with(message, &[("caveat", caveat), ("criterion", &label)]));
        }
        if !entry.longer_when.is_empty() {
            let cases = self.cases(&entry.longer_when);
            let are_clauses = self.are_clauses(&entry.longer_when);
            let message = if are_clauses { "retention-longer" } else { "retention-longer-named" };
            sentences.push(self.locale.say_with(message, &[("caveat", caveat.introduction), ("when", &cases)]));
        }
        sentences
    }

    /// Returns whether an event has the form of "from the end of the contract". A term of the author's own may be named in another
    /// one, "the end of the contract", which then comes after a colon.
    fn begins_a_time(&self, id: &str) -> bool {
        self.is_built_in(Kind::Event, id) || self.has_form(&self.label(Kind::Event, id), &START_BEGINS, &START_HOLDS)
    }

    /// Returns an event as the end of a period.
    pub(super) fn until(&self, id: &str) -> String {
        match self.register.own_term(Kind::Event, id) {
            Some(own) => own.forms.until.as_ref().map(|name| self.name_text(name)).unwrap_or_default(),
            None => self.locale.say(&format!("event_{id}.until")),
        }
    }
}

/// Returns whether an entry is about certain data, people or purposes.
fn has_references(entry: &Retention) -> bool {
    !entry.data.is_empty() || !entry.data_subjects.is_empty() || !entry.purposes.is_empty() || entry.scope.is_some()
}
