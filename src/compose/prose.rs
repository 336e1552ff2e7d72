//! The author's own texts as blocks and lines, with the names of the things that they refer to.

use crate::document::{Block, Inline, Item, Target};
use crate::outline::{self, contact_section};
use crate::prose;
use crate::register::{Note, Text};

use super::composer::Composer;

impl Composer<'_> {
    /// Adds the text of an entry, and its links to more information.
    pub(super) fn add_note(&self, note: &Note, blocks: &mut Vec<Block>) {
        if let Some(text) = &note.text {
            blocks.extend(self.prose(text));
        }
        if !note.more_info.is_empty() {
            let mut content = vec![Inline::text(format!("{} ", self.say("more-information")))];
            for (at, party) in note.more_info.iter().enumerate() {
                if at > 0 {
                    content.push(Inline::text(", "));
                }
                content.push(self.party_link(&party.id));
            }
            blocks.push(Block::Paragraph { content });
        }
    }

    /// Returns a text in the page's language, else in the first language that it has, marked.
    pub(super) fn prose(&self, text: &Text) -> Vec<Block> {
        if let Some(prose) = text.in_language(self.locale.language) {
            return self.prose_blocks(&prose.blocks);
        }
        let Some(&(language, _, ref prose)) = text.by_language.first() else { return Vec::new() };
        let words = words_of(&prose.blocks);
        vec![Block::Paragraph { content: vec![Inline::Foreign { language, text: words }] }]
    }

    /// Returns a text as the value of a row, with its paragraphs joined, and the items of its lists joined by semicolons.
    pub(super) fn prose_line(&self, text: &Text) -> Vec<Inline> {
        line_of(&self.prose(text))
    }

    fn prose_blocks(&self, blocks: &[prose::Block]) -> Vec<Block> {
        blocks
            .iter()
            .map(|block| match block {
                prose::Block::Paragraph(inlines) => Block::Paragraph { content: self.inlines(inlines) },
                prose::Block::List { start, items } => {
                    Block::List { start: *start, items: items.iter().map(|item| self.prose_item(item)).collect() }
                }
            })
            .collect()
    }

    fn prose_item(&self, blocks: &[prose::Block]) -> Item {
        match blocks {
            [prose::Block::Paragraph(first), rest @ ..] => {
                Item { content: self.inlines(first), blocks: self.prose_blocks(rest) }
            }
            blocks => Item { content: Vec::new(), blocks: self.prose_blocks(blocks) },
        }
    }

    fn inlines(&self, inlines: &[prose::Inline]) -> Vec<Inline> {
        inlines
            .iter()
            .map(|inline| match inline {
                prose::Inline::Text(text) => Inline::text(text),
                prose::Inline::Emphasis(inner) => Inline::Emphasis { content: self.inlines(inner) },
                prose::Inline::Strong(inner) => Inline::Strong { content: self.inlines(inner) },
                prose::Inline::Link(prose::Target::Url(url), inner) => {
                    Inline::Link { target: Target::Url { url: url.clone() }, content: self.inlines(inner) }
                }
                prose::Inline::Link(prose::Target::Reference(reference), inner) => {
                    match self.reference_target(reference) {
                        Some(target) => Inline::Link { target, content: self.inlines(inner) },
                        None => Inline::Emphasis { content: self.inlines(inner) },
                    }
                }
                prose::Inline::Reference(reference) => self.reference(reference),
            })
            .collect()
    }

    /// Returns a symbolic reference as the heading or name of its target, linked.
    fn reference(&self, reference: &prose::Reference) -> Inline {
        let name = self.reference_name(reference);
        match self.reference_target(reference) {
            Some(target) => Inline::Link { target, content: vec![Inline::text(name)] },
            None => Inline::text(name),
        }
    }

    fn reference_name(&self, reference: &prose::Reference) -> String {
        match reference {
            prose::Reference::Section(id) if outline::find(id).is_some() => self.section_heading(id),
            prose::Reference::Section(id) => {
                let own = outline::own_section(self.register, id).and_then(|section| section.heading.as_ref());
                own.map_or_else(|| id.clone(), |heading| self.name_text(heading))
            }
            prose::Reference::Contact(id) => self.contact_name(id),
            prose::Reference::Party(id) => self.party(id),
        }
    }

    fn reference_target(&self, reference: &prose::Reference) -> Option<Target> {
        match reference {
            prose::Reference::Section(id) => Some(Target::Section { id: id.clone() }),
            prose::Reference::Contact(id) => Some(Target::Section { id: contact_section(id).to_owned() }),
            prose::Reference::Party(id) => self.party_url(id).map(|url| Target::Url { url }),
        }
    }
}

/// Returns blocks as one line. Nothing that they say is left out; the numbers of items stay.
fn line_of(blocks: &[Block]) -> Vec<Inline> {
    let mut line: Vec<Inline> = Vec::new();
    for block in blocks {
        let content = match block {
            Block::Paragraph { content } => content.clone(),
            Block::List { start, items } => items_of(*start, items),
            Block::Heading { .. }
            | Block::Details { .. }
            | Block::Gap { .. }
            | Block::Cards { .. }
            | Block::Table { .. } => Vec::new(),
        };
        if !line.is_empty() {
            line.push(Inline::text(" "));
        }
        line.extend(content);
    }
    line
}

fn items_of(start: Option<u64>, items: &[Item]) -> Vec<Inline> {
    let mut line = Vec::new();
    for (at, item) in (0..).zip(items) {
        if at > 0 {
            line.push(Inline::text("; "));
        }
        if let Some(start) = start {
            line.push(Inline::text(format!("{}. ", start.saturating_add(at))));
        }
        line.extend(item.content.iter().cloned());
        let rest = line_of(&item.blocks);
        if !rest.is_empty() {
            line.push(Inline::text(" "));
            line.extend(rest);
        }
    }
    line
}

fn words_of(blocks: &[prose::Block]) -> String {
    fn inlines(all: &[prose::Inline], words: &mut String) {
        for inline in all {
            match inline {
                prose::Inline::Text(text) => words.push_str(text),
                prose::Inline::Emphasis(inner) | prose::Inline::Strong(inner) | prose::Inline::Link(_, inner) => {
                    inlines(inner, words);
                }
                prose::Inline::Reference(reference) => words.push_str(reference.id()),
            }
        }
    }
    let mut words = String::new();
    for block in blocks {
        if !words.is_empty() {
            words.push(' ');
        }
        match block {
            prose::Block::Paragraph(content) => inlines(content, &mut words),
            prose::Block::List { start, items } => {
                for (at, item) in (0..).zip(items) {
                    words.push_str(if at > 0 { "; " } else { "" });
                    words.push_str(&start.map_or(String::new(), |start| format!("{}. ", start.saturating_add(at))));
                    words.push_str(&words_of(item));
                }
            }
        }
    }
    words.trim().to_owned()
}
