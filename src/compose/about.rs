//! Sections on the register, related notices and the notice itself, and the author's own sections.

use crate::address;
use crate::document::{Block, Inline, Item, Section, Target};
use crate::register::{Choice, OwnSection, Record, RelatedNotice, Relation};

use super::composer::Composer;
use super::phrases::CaveatForm;

impl Composer<'_> {
    pub(super) fn register_table(&self) -> Vec<Block> {
        let Some(register) = self.register.register.as_ref() else { return Vec::new() };
        let mut details = self.details();
        if let Some(name) = &register.name {
            details.add("label-register-name", vec![self.name(name)]);
        }
        if let Some(company) = &register.belongs_to {
            details.add("label-belongs-to", vec![self.party_link(&company.id)]);
        }
        details.add("label-follows", self.capital_line(&self.laws(&register.laws)));
        let mut blocks: Vec<Block> = details.into_block().into_iter().collect();
        self.add_note(&register.note, &mut blocks);
        blocks
    }

    pub(super) fn related_notices(&self) -> Vec<Block> {
        let items = self.register.related_notices.iter().map(|related| self.related_notice(related)).collect();
        vec![Block::bullets(items)]
    }

    fn related_notice(&self, related: &RelatedNotice) -> Item {
        let relation = related.relation.as_ref().map_or(Relation::SeeAlso, |relation| relation.value);
        let caveat = CaveatForm::of(&related.caveat).introduction;
        let lead = self.locale.say_with(&format!("related-{}", relation.id()), &[("caveat", caveat)]);
        let mut content = vec![Inline::text(format!("{lead} ")), self.related_name(related)];
        if !related.when.is_empty() {
            content.push(Inline::text(format!(" ({})", self.cases(&related.when))));
        }
        content.push(Inline::text("."));
        let mut blocks = Vec::new();
        self.add_note(&related.note, &mut blocks);
        Item { content, blocks }
    }

    fn related_name(&self, related: &RelatedNotice) -> Inline {
        let notice = related.notice.as_ref();
        let own = self.locale.language;
        let title = notice.and_then(|notice| self.directory.title(&notice.value, own));
        let name = match (&related.name, title) {
            (Some(name), _) => self.name(name),
            (None, Some((language, title))) if language == own => Inline::text(title),
            (None, Some((language, text))) => Inline::Foreign { language, text },
            (None, None) => match &related.url {
                Some(url) => Inline::text(&url.value),
                None => Inline::text(self.say("related-unnamed")),
            },
        };
        let page = notice.and_then(|notice| self.directory.page_language(&notice.value, own));
        let url = related.url.as_ref().and_then(|url| address::web(&url.value).ok());
        let target = match (notice, url) {
            (_, Some(url)) if page.is_none_or(|language| language != own) => Target::Url { url },
            (Some(notice), _) if page.is_some() => {
                Target::Notice { id: notice.value.clone(), language: page.filter(|language| *language != own) }
            }
            _ => return name,
        };
        Inline::Link { target, content: vec![name] }
    }

    pub(super) fn about(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(notice) = self.register.notice.as_ref() {
            let mut details = self.details();
            if let Some(version) = &notice.version {
                details.add("label-version", vec![Inline::text(&version.value)]);
            }
            for (label, date) in [("label-created", notice.created), ("label-updated", notice.updated)] {
                if let Some(date) = date {
                    details.add(label, vec![Inline::text(self.locale.date(date))]);
                }
            }
            if let Some(binding) = notice.binding {
                details.add("label-binding", vec![Inline::text(self.say(&format!("language_{binding}")))]);
            }
            blocks.extend(details.into_block());
            self.add_note(&notice.note, &mut blocks);
        }
        if let Some(changes) = self.register.changes.as_ref().filter(|changes| !changes.is_blank()) {
            blocks.push(Block::heading(self.say("changes")));
            if let Some(text) = &changes.announced_by {
                blocks.extend(self.prose(text));
            }
            self.add_note(&changes.note, &mut blocks);
        }
        blocks
    }

    pub(super) fn own_section(&self, own: &OwnSection) -> Option<Section> {
        let id = own.id.as_ref()?.value.clone();
        let heading = own.heading.as_ref().map_or_else(|| id.clone(), |name| self.name_text(name));
        let mut blocks = Vec::new();
        self.add_note(&own.note, &mut blocks);
        (!blocks.is_empty()).then_some(Section { id, heading, blocks })
    }
}
