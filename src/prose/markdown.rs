//! Texts with markup, parsed as Markdown, and the constructs that a text must not have.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::blocks::{Block, Inline, Prose, Reference, Target};
use super::control::is_disallowed_control;
use super::url::is_safe_url;

/// A construct that a text must not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disallowed {
    /// HTML.
    Html,
    /// A heading.
    Heading,
    /// An image.
    Image,
    /// Code.
    Code,
    /// A quotation.
    Quote,
    /// A thematic break.
    Rule,
    /// A link that is not of http, https, mailto or tel, nor a reference.
    UnsafeLink,
    /// A control character.
    Control,
    /// Lists or marks that are nested too deeply.
    Nesting,
}

/// The deepest nesting of lists, and of marks. Code that reads the blocks is recursive; without the bound, a text could
/// overflow the stack.
const DEEPEST: usize = 6;

/// The result of parsing a text.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The text as blocks.
    pub prose: Prose,
    /// Constructs that are not allowed, with their bytes.
    pub disallowed: Vec<(Disallowed, Range<usize>)>,
    /// References, with their bytes.
    pub references: Vec<(Reference, Range<usize>)>,
}

/// Parses a text with the Markdown parser.
pub(super) fn parse_markdown(text: &str) -> Parsed {
    let mut builder = Builder { text, out: Parsed::default(), stack: vec![Frame::Blocks(Vec::new())], skipping: 0 };
    for (at, c) in text.char_indices().filter(|(_, c)| is_disallowed_control(*c)) {
        builder.out.disallowed.push((Disallowed::Control, at..at + c.len_utf8()));
    }
    for (event, range) in TextMergeWithOffset::new(Parser::new_ext(text, Options::empty()).into_offset_iter()) {
        builder.event(event, range);
    }
    builder.finish()
}

enum Frame {
    Blocks(Vec<Block>),
    Paragraph(Vec<Inline>),
    List(Option<u64>, Vec<Vec<Block>>),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    /// A link. The target is `None` if its address is refused; its words are kept.
    Link(Option<Target>, Vec<Inline>),
}

struct Builder<'t> {
    text: &'t str,
    out: Parsed,
    stack: Vec<Frame>,
    skipping: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            _ if self.skipping > 0 => {}
            Event::Text(text) => self.words(&text, &range),
            Event::SoftBreak | Event::HardBreak => self.inline(Inline::Text(" ".to_owned())),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.disallow(Disallowed::Code, range),
            Event::Html(_) | Event::InlineHtml(_) => self.disallow(Disallowed::Html, range),
            Event::Rule => self.disallow(Disallowed::Rule, range),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.skipping > 0 {
            self.skipping += 1;
            return;
        }
        if self.is_too_deep(&tag) {
            let first_line = self.text[range.clone()].lines().next().unwrap_or_default().len();
            return self.skip(Disallowed::Nesting, range.start..range.start + first_line);
        }
        match tag {
            Tag::Paragraph => self.stack.push(Frame::Paragraph(Vec::new())),
            Tag::List(start) => {
                self.close_tight_paragraph();
                self.stack.push(Frame::List(start, Vec::new()));
            }
            Tag::Item => self.stack.push(Frame::Blocks(Vec::new())),
            Tag::Emphasis => {
                self.open_tight_paragraph();
                self.stack.push(Frame::Emphasis(Vec::new()));
            }
            Tag::Strong => {
                self.open_tight_paragraph();
                self.stack.push(Frame::Strong(Vec::new()));
            }
            Tag::Link { dest_url, link_type, .. } => {
                self.open_tight_paragraph();
                let target = self.target(&dest_url, matches!(link_type, pulldown_cmark::LinkType::Email), &range);
                self.stack.push(Frame::Link(target, Vec::new()));
            }
            Tag::Heading { .. } => self.skip(Disallowed::Heading, range),
            Tag::Image { .. } => self.skip(Disallowed::Image, range),
            Tag::CodeBlock(_) => self.skip(Disallowed::Code, range),
            Tag::BlockQuote(_) => self.skip(Disallowed::Quote, range),
            _ => self.skip(Disallowed::Html, range),
        }
    }

    fn is_too_deep(&self, tag: &Tag<'_>) -> bool {
        let is_mark = |frame: &&Frame| matches!(frame, Frame::Emphasis(_) | Frame::Strong(_) | Frame::Link(..));
        let open = match tag {
            Tag::List(_) => self.stack.iter().filter(|frame| matches!(frame, Frame::List(..))).count(),
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } => self.stack.iter().filter(is_mark).count(),
            _ => 0,
        };
        open >= DEEPEST
    }

    fn skip(&mut self, what: Disallowed, range: Range<usize>) {
        self.disallow(what, range);
        self.skipping = 1;
    }

    fn disallow(&mut self, what: Disallowed, range: Range<usize>) {
        let end = range.start + self.text[range.clone()].trim_end().len();
        self.out.disallowed.push((what, range.start..end));
    }

    fn target(&mut self, url: &CowStr<'_>, is_email: bool, range: &Range<usize>) -> Option<Target> {
        let decoded = url.replace("%7B", "{").replace("%7D", "}");
        if let Some(reference) = Reference::parse(&decoded) {
            self.out.references.push((reference.clone(), range.clone()));
            return Some(Target::Reference(reference));
        }
        let url = if is_email { format!("mailto:{url}") } else { url.to_string() };
        if is_safe_url(&url) {
            return Some(Target::Url(url));
        }
        self.disallow(Disallowed::UnsafeLink, range.clone());
        None
    }

    fn end(&mut self, tag: TagEnd) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        self.close_tight_paragraph_before(&tag);
        match self.stack.pop() {
            Some(Frame::Paragraph(inlines)) => self.block(Block::Paragraph(inlines)),
            Some(Frame::List(start, items)) => self.block(Block::List { start, items }),
            Some(Frame::Blocks(blocks)) => {
                if let Some(Frame::List(_, items)) = self.stack.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Frame::Emphasis(inlines)) => self.inline(Inline::Emphasis(inlines)),
            Some(Frame::Strong(inlines)) => self.inline(Inline::Strong(inlines)),
            Some(Frame::Link(Some(target), inlines)) => self.inline(Inline::Link(target, inlines)),
            Some(Frame::Link(None, inlines)) => inlines.into_iter().for_each(|inline| self.inline(inline)),
            None => {}
        }
    }

    /// Opens a paragraph for words directly in an item, as in a tight list.
    fn open_tight_paragraph(&mut self) {
        if matches!(self.stack.last(), Some(Frame::Blocks(_))) {
            self.stack.push(Frame::Paragraph(Vec::new()));
        }
    }

    fn close_tight_paragraph(&mut self) {
        if matches!(self.stack.last(), Some(Frame::Paragraph(_)))
            && let Some(Frame::Paragraph(inlines)) = self.stack.pop()
        {
            self.block(Block::Paragraph(inlines));
        }
    }

    fn close_tight_paragraph_before(&mut self, tag: &TagEnd) {
        if matches!(tag, TagEnd::Item) {
            self.close_tight_paragraph();
        }
    }

    fn block(&mut self, block: Block) {
        if matches!(&block, Block::Paragraph(inlines) if inlines.is_empty()) {
            return;
        }
        if let Some(Frame::Blocks(blocks)) = self.stack.last_mut() {
            blocks.push(block);
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.open_tight_paragraph();
        if let Some(
            Frame::Paragraph(inlines) | Frame::Emphasis(inlines) | Frame::Strong(inlines) | Frame::Link(_, inlines),
        ) = self.stack.last_mut()
        {
            inlines.push(inline);
        }
    }

    /// Adds words, and the symbolic references among them.
    fn words(&mut self, text: &str, range: &Range<usize>) {
        let mut rest = text;
        let mut from = range.start;
        while let Some((before, reference, after)) = next_reference(rest) {
            if !before.is_empty() {
                self.inline(Inline::Text(before.to_owned()));
            }
            let written = &rest[before.len()..rest.len() - after.len()];
            // A reference with an escape is spelled otherwise in the source, so its place is the whole range.
            let place = self.text[from..range.end].find(written).map(|at| from + at..from + at + written.len());
            from = place.as_ref().map_or(from, |place| place.end);
            self.out.references.push((reference.clone(), place.unwrap_or_else(|| range.clone())));
            self.inline(Inline::Reference(reference));
            rest = after;
        }
        if !rest.is_empty() {
            let clean: String = rest.chars().filter(|c| !is_disallowed_control(*c)).collect();
            self.inline(Inline::Text(clean));
        }
    }

    fn finish(mut self) -> Parsed {
        self.close_tight_paragraph();
        if let Some(Frame::Blocks(blocks)) = self.stack.pop() {
            self.out.prose.blocks = blocks;
        }
        self.out.disallowed.sort_by_key(|(_, range)| range.start);
        self.out
    }
}

fn next_reference(text: &str) -> Option<(&str, Reference, &str)> {
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| at + from) {
        let close = text[open..].find('}').map(|at| at + open + 1)?;
        if let Some(reference) = Reference::parse(&text[open..close]) {
            return Some((&text[..open], reference, &text[close..]));
        }
        from = open + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reference_has_its_own_place() {
        let places = |text: &str| -> Vec<String> {
            parse_markdown(text)
                .references
                .iter()
                .map(|(_, range)| text.get(range.clone()).unwrap().to_owned())
                .collect()
        };
        let text = "See {section:a} and {section:a}, **{section:b}**.";
        assert_eq!(places(text), ["{section:a}", "{section:a}", "{section:b}"]);
        let starts: Vec<usize> = parse_markdown(text).references.iter().map(|(_, range)| range.start).collect();
        assert_eq!(starts, [4, 20, 35]);
        // An escape makes the parsed text shorter than its source, so the place is the whole text.
        assert_eq!(places("Ä {section:a\\*b} ö"), ["Ä {section:a\\*b} ö"]);
    }
}
