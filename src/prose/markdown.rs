//! Texts with markup, parsed as Markdown.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use crate::address;
use crate::characters::{faults, has_visible, without_faults, without_invisible};

use super::blocks::{Block, Inline, Prose, Reference, Target};
use super::coverage::unread;
use super::disallowed::Disallowed;
use super::entity::html_entity;
use super::known::KnownWords;
use super::lists::{List, Meaning, lists};
use super::pasted::pasted;
use super::references::{Places, references};

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

/// What other programs add to Markdown. The parser finds it, so that no text with it is shown as characters.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Parses a text with the Markdown parser.
pub(super) fn parse_markdown(text: &str, words: &KnownWords<'_>) -> Parsed {
    let parser = Parser::new_ext(text, EXTENSIONS);
    let definitions: HashMap<String, (Range<usize>, bool)> = parser
        .reference_definitions()
        .iter()
        .map(|(label, link)| (label.to_lowercase(), (link.span.clone(), link.title.is_some())))
        .collect();
    let events: Vec<(Event<'_>, Range<usize>)> = TextMergeWithOffset::new(parser.into_offset_iter()).collect();
    let lists = lists(&events, text, words);
    let items: BTreeSet<usize> = lists.iter().flat_map(List::starts).collect();
    let mut builder = Builder {
        text,
        out: Parsed::default(),
        stack: vec![Frame::Blocks(Vec::new())],
        skipping: 0,
        lists: lists.into_iter(),
        open: Vec::new(),
        pending: None,
        joins: false,
        read: Vec::new(),
        definitions,
        strays: Vec::new(),
    };
    for (event, range) in events {
        builder.event(event, range);
    }
    builder.finish(&items, words)
}

enum Frame {
    Blocks(Vec<Block>),
    Paragraph(Vec<Inline>),
    List(Option<u64>, Vec<Vec<Block>>),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    /// A link, with its bytes. The target is `None` if its address is refused; its words are kept.
    Link(Option<Target>, Vec<Inline>, Range<usize>),
}

struct Builder<'t> {
    text: &'t str,
    out: Parsed,
    stack: Vec<Frame>,
    skipping: usize,
    /// The lists that have not begun.
    lists: std::vec::IntoIter<List>,
    /// The lists that have begun and not ended, each with the number of its next item.
    open: Vec<(List, usize)>,
    /// The words that the next paragraph begins with: what Markdown takes for the mark of an item.
    pending: Option<String>,
    /// Whether the next words belong to the inline before them.
    joins: bool,
    /// The ranges of the text that were read.
    read: Vec<Range<usize>>,
    /// The links that are defined apart and not used yet, by label in small letters: their ranges, and whether they have
    /// titles.
    definitions: HashMap<String, (Range<usize>, bool)>,
    /// Marks of strong emphasis that emphasise nothing, with their places.
    strays: Vec<(&'static str, usize)>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            _ if self.skipping > 0 => {}
            Event::Text(text) => self.words(&text, &range),
            Event::SoftBreak => self.inline(Inline::Text(" ".to_owned())),
            Event::HardBreak => {
                self.disallow(Disallowed::LineBreak, range);
                self.inline(Inline::Text(" ".to_owned()));
            }
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.disallow(Disallowed::Code, range),
            Event::Html(_) | Event::InlineHtml(_) => self.disallow(Disallowed::Html, range),
            Event::Rule => self.disallow(Disallowed::Rule, range),
            Event::FootnoteReference(_) => self.disallow(Disallowed::Footnote, range),
            Event::TaskListMarker(_) => self.disallow(Disallowed::Tasks, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        // Lists within what is skipped are passed over as well.
        let list = if matches!(tag, Tag::List(_)) { self.lists.next() } else { None };
        if self.skipping > 0 {
            self.skipping += 1;
            return;
        }
        if self.is_too_deep(&tag) {
            let first_line = self.text[range.clone()].lines().next().unwrap_or_default().len();
            return self.skip(Disallowed::Nesting, range.start..range.start + first_line);
        }
        match tag {
            Tag::Paragraph => self.open_tight_paragraph(),
            Tag::List(start) => self.start_list(start, list),
            Tag::Item => self.start_item(&range),
            Tag::Emphasis => {
                self.open_tight_paragraph();
                self.stack.push(Frame::Emphasis(Vec::new()));
            }
            Tag::Strong => {
                self.open_tight_paragraph();
                self.stack.push(Frame::Strong(Vec::new()));
            }
            Tag::Strikethrough if !self.text[range.clone()].starts_with("~~") => {
                // A single tilde is a word: "about".
                self.inline(Inline::Text("~".to_owned()));
            }
            Tag::Strikethrough => {
                self.skip(Disallowed::Strikethrough, range);
            }
            Tag::Link { dest_url, link_type, title, id } => {
                self.open_tight_paragraph();
                self.read.push(range.clone());
                if !title.is_empty() {
                    self.disallow(Disallowed::LinkTitle, range.clone());
                }
                if matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
                    self.use_definition(&id);
                }
                let target = self.target(&dest_url, matches!(link_type, LinkType::Email), &range);
                self.stack.push(Frame::Link(target, Vec::new(), range));
            }
            Tag::Heading { .. } => self.skip(Disallowed::Heading, range),
            Tag::Image { .. } => self.skip(Disallowed::Image, range),
            Tag::CodeBlock(_) => self.skip(Disallowed::Code, range),
            Tag::BlockQuote(_) => self.skip(Disallowed::Quote, range),
            Tag::Table(_) => self.skip(Disallowed::Table, range),
            Tag::FootnoteDefinition(_) => self.skip(Disallowed::Footnote, range),
            Tag::DefinitionList => self.skip(Disallowed::Definitions, range),
            _ => self.skip(Disallowed::Html, range),
        }
    }

    fn is_too_deep(&self, tag: &Tag<'_>) -> bool {
        let is_mark = |frame: &&Frame| matches!(frame, Frame::Emphasis(_) | Frame::Strong(_) | Frame::Link(..));
        let open = match tag {
            Tag::List(_) => self.open.len(),
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } => self.stack.iter().filter(is_mark).count(),
            _ => 0,
        };
        open >= DEEPEST
    }

    /// Begins what Markdown takes for a list.
    fn start_list(&mut self, start: Option<u64>, list: Option<List>) {
        // Whether words are pending is known only here: an item may begin with another list.
        if self.pending.is_some() {
            self.open_tight_paragraph();
        }
        self.close_tight_paragraph();
        let Some(list) = list else { return };
        match list.meaning {
            Meaning::Words => {}
            Meaning::Unclear => {
                self.disallow(Disallowed::Numbers, list.first_break(self.text));
                self.stack.push(Frame::List(start, Vec::new()));
            }
            Meaning::List => self.stack.push(Frame::List(start, Vec::new())),
        }
        self.open.push((list, 0));
    }

    fn start_item(&mut self, range: &Range<usize>) {
        let Some((list, item)) = self.open.last_mut() else { return };
        let mark = list.mark(*item, self.text).to_owned();
        self.read.push(range.start..range.start + self.text[range.start..].find(&mark).unwrap_or(0) + mark.len());
        *item += 1;
        if list.meaning != Meaning::Words {
            return self.stack.push(Frame::Blocks(Vec::new()));
        }
        let is_single = list.starts().nth(1).is_none();
        if is_single && follows_a_line(&self.text[..range.start]) {
            self.continue_paragraph(mark);
        } else {
            self.pending = Some(mark);
        }
    }

    /// Adds words to the paragraph of the line before.
    fn continue_paragraph(&mut self, words: String) {
        if let Some(Frame::Blocks(blocks)) = self.stack.last_mut()
            && let Some(Block::Paragraph(mut inlines)) = blocks.pop_if(|block| matches!(block, Block::Paragraph(_)))
        {
            inlines.push(Inline::Text(" ".to_owned()));
            self.stack.push(Frame::Paragraph(inlines));
            self.inline(Inline::Text(format!("{words} ")));
            self.joins = true;
        } else {
            self.pending = Some(words);
        }
    }

    /// Notes that a link uses the definition with a label.
    fn use_definition(&mut self, label: &str) {
        if let Some((range, has_title)) = self.definitions.remove(&label.to_lowercase()) {
            if has_title {
                self.disallow(Disallowed::LinkTitle, range.clone());
            }
            self.read.push(range);
        }
    }

    fn skip(&mut self, what: Disallowed, range: Range<usize>) {
        self.disallow(what, range);
        self.skipping = 1;
    }

    fn disallow(&mut self, what: Disallowed, range: Range<usize>) {
        let words = self.text[range.clone()].trim_end_matches(['\n', '\r']);
        let trimmed = words.trim_end();
        let end = range.start + if trimmed.is_empty() { words.len() } else { trimmed.len() };
        self.read.push(range.clone());
        self.out.disallowed.push((what, range.start..end));
    }

    fn target(&mut self, url: &CowStr<'_>, is_email: bool, range: &Range<usize>) -> Option<Target> {
        let decoded = url.replace("%7B", "{").replace("%7D", "}");
        if let Some(reference) = Reference::parse(&decoded) {
            self.out.references.push((reference.clone(), range.clone()));
            return Some(Target::Reference(reference));
        }
        let url = if is_email { format!("mailto:{url}") } else { url.to_string() };
        match address::link(&url) {
            Ok(linked) => Some(Target::Url(linked)),
            Err(fault) => {
                self.disallow(Disallowed::Link(fault), range.clone());
                None
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        match tag {
            TagEnd::Strikethrough => return self.inline(Inline::Text("~".to_owned())),
            TagEnd::Item => return self.end_item(),
            TagEnd::List(_) if self.open.pop().is_some_and(|(list, _)| list.meaning == Meaning::Words) => return,
            _ => {}
        }
        match self.stack.pop() {
            Some(Frame::Paragraph(inlines)) => self.block(Block::Paragraph(inlines)),
            Some(Frame::List(start, items)) => self.block(Block::List { start, items }),
            Some(Frame::Emphasis(inlines)) => self.inline(Inline::Emphasis(inlines)),
            Some(Frame::Strong(inlines)) => self.inline(Inline::Strong(inlines)),
            Some(Frame::Link(Some(target), inlines, range)) => self.end_link(target, inlines, range),
            Some(Frame::Link(None, inlines, _)) => inlines.into_iter().for_each(|inline| self.inline(inline)),
            Some(Frame::Blocks(_)) | None => {}
        }
    }

    /// Adds a link, unless its words say nothing or another address.
    fn end_link(&mut self, target: Target, inlines: Vec<Inline>, range: Range<usize>) {
        let words = Inline::words(&inlines);
        let is_other = |url: &str| address::names_another(&words, url);
        if !has_visible(&words) && !inlines.iter().any(Inline::has_reference) {
            self.disallow(Disallowed::LinkWithoutWords, range);
        } else if matches!(&target, Target::Url(url) if is_other(url)) {
            self.disallow(Disallowed::LinkWords, range);
            inlines.into_iter().for_each(|inline| self.inline(inline));
        } else {
            self.inline(Inline::Link(target, inlines));
        }
    }

    fn end_item(&mut self) {
        if self.pending.is_some() {
            self.open_tight_paragraph();
        }
        self.close_tight_paragraph();
        let is_words = self.open.last().is_some_and(|(list, _)| list.meaning == Meaning::Words);
        if !is_words
            && let Some(Frame::Blocks(blocks)) = self.stack.pop()
            && let Some(Frame::List(_, items)) = self.stack.last_mut()
        {
            items.push(blocks);
        }
    }

    /// Opens a paragraph, also for words directly in an item, as in a tight list.
    fn open_tight_paragraph(&mut self) {
        if matches!(self.stack.last(), Some(Frame::Blocks(_))) {
            let begin = self.pending.take();
            self.joins = begin.is_some();
            let begin = begin.map(|words| Inline::Text(format!("{words} ")));
            self.stack.push(Frame::Paragraph(begin.into_iter().collect()));
        }
    }

    fn close_tight_paragraph(&mut self) {
        if matches!(self.stack.last(), Some(Frame::Paragraph(_)))
            && let Some(Frame::Paragraph(inlines)) = self.stack.pop()
        {
            self.block(Block::Paragraph(inlines));
        }
    }

    fn block(&mut self, block: Block) {
        let block = match block {
            Block::Paragraph(inlines) if inlines.is_empty() => return,
            Block::Paragraph(inlines) => Block::Paragraph(without_space_at_end(inlines)),
            Block::List { start, items } => Block::List { start, items },
        };
        if let Some(Frame::Blocks(blocks)) = self.stack.last_mut() {
            blocks.push(block);
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.open_tight_paragraph();
        let joins = std::mem::take(&mut self.joins);
        if let Some(
            Frame::Paragraph(inlines) | Frame::Emphasis(inlines) | Frame::Strong(inlines) | Frame::Link(_, inlines, _),
        ) = self.stack.last_mut()
        {
            match (inlines.last_mut(), inline) {
                (Some(Inline::Text(before)), Inline::Text(words)) if joins => before.push_str(&words),
                (_, inline) => inlines.push(inline),
            }
        }
    }

    /// Adds words, and the symbolic references among them.
    fn words(&mut self, text: &str, range: &Range<usize>) {
        self.read.push(range.clone());
        // A character reference may stand for a character that no text may have. Others were refused when the text was read.
        if *text != self.text[range.clone()] && !faults(text).is_empty() {
            self.disallow(Disallowed::Control, range.clone());
            return self.inline(Inline::Text(without_faults(text)));
        }
        if html_entity(text).is_some() {
            self.disallow(Disallowed::Entity, range.clone());
        }
        self.strays.extend(double_marks(&self.text[range.clone()]).map(|(mark, at)| (mark, range.start + at)));
        let mut end = 0;
        let mut places = Places::new(&self.text[range.clone()]);
        for (reference, written) in references(text) {
            if end < written.start {
                self.inline(Inline::Text(text[end..written.start].to_owned()));
            }
            // A reference with an escape is spelled otherwise in the source, so its place is the whole range.
            let place = places.next(&text[written.clone()]);
            let place = place.map_or(range.clone(), |place| range.start + place.start..range.start + place.end);
            self.out.references.push((reference.clone(), place));
            self.inline(Inline::Reference(reference));
            end = written.end;
        }
        let rest = &text[end..];
        if !rest.is_empty() {
            self.inline(Inline::Text(without_invisible(rest).into_owned()));
        }
    }

    fn finish(mut self, items: &BTreeSet<usize>, words: &KnownWords<'_>) -> Parsed {
        self.close_tight_paragraph();
        let unread = unread(self.text, std::mem::take(&mut self.read));
        self.out.disallowed.extend(unread.into_iter().map(|range| (Disallowed::Definition, range)));
        let strays = std::mem::take(&mut self.strays);
        let pair = |mark: &str| strays.iter().filter(|(own, _)| *own == mark).nth(1).is_some();
        if let Some((mark, at)) = strays.iter().find(|(mark, _)| pair(mark)) {
            self.out.disallowed.push((Disallowed::Marks, *at..*at + mark.len()));
        }
        let pasted = not_within(pasted(self.text, items, words), &self.out.disallowed);
        self.out.disallowed.extend(pasted);
        if let Some(Frame::Blocks(blocks)) = self.stack.pop() {
            self.out.prose.blocks = blocks;
        }
        self.out.disallowed.sort_by_key(|(_, range)| range.start);
        self.out
    }
}

/// Returns the marks of strong emphasis in a text that touch a word: `**word **`. Longer lines of `_` are gaps to fill in.
fn double_marks(text: &str) -> impl Iterator<Item = (&'static str, usize)> {
    ["**", "__"].into_iter().flat_map(move |mark| {
        text.match_indices(mark).map(|(at, _)| at).filter_map(move |at| {
            let before = text[..at].chars().next_back();
            let after = text[at + 2..].chars().next();
            let of_mark = mark.chars().next();
            let is_alone = before != of_mark && after != of_mark && before != Some('\\');
            let touches = [before, after].into_iter().flatten().any(char::is_alphanumeric);
            (is_alone && touches).then_some((mark, at))
        })
    })
}

/// Returns whether a text ends with a line break behind a line with words.
fn follows_a_line(before: &str) -> bool {
    let line = before.trim_end_matches([' ', '\t']).strip_suffix('\n');
    line.and_then(|line| line.rsplit('\n').next()).is_some_and(|line| !line.trim().is_empty())
}

/// Returns the inlines of a paragraph that does not end with a space.
fn without_space_at_end(mut inlines: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(words)) = inlines.last_mut() {
        words.truncate(words.trim_end_matches(' ').len());
    }
    inlines
}

/// Returns what is within none of the others, and not within another of its own.
fn not_within(
    mut found: Vec<(Disallowed, Range<usize>)>,
    others: &[(Disallowed, Range<usize>)],
) -> Vec<(Disallowed, Range<usize>)> {
    let mut others: Vec<&Range<usize>> = others.iter().map(|(_, range)| range).collect();
    others.sort_by_key(|range| range.start);
    let mut others = others.into_iter().peekable();
    // The end of what begins before the next one.
    let mut covered = 0;
    found.sort_by_key(|(_, range)| (range.start, Reverse(range.end)));
    found.retain(|(_, range)| {
        while let Some(other) = others.next_if(|other| other.start <= range.start) {
            covered = covered.max(other.end);
        }
        let is_within = range.end <= covered;
        covered = covered.max(range.end);
        !is_within
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reference_has_its_own_place() {
        let places = |text: &str| -> Vec<String> {
            parse_markdown(text, &KnownWords::NONE)
                .references
                .iter()
                .map(|(_, range)| text.get(range.clone()).unwrap().to_owned())
                .collect()
        };
        let text = "See {section:a} and {section:a}, **{section:b}**.";
        assert_eq!(places(text), ["{section:a}", "{section:a}", "{section:b}"]);
        let starts: Vec<usize> =
            parse_markdown(text, &KnownWords::NONE).references.iter().map(|(_, range)| range.start).collect();
        assert_eq!(starts, [4, 20, 35]);
        // An escape makes the parsed text shorter than its source, so the place is the whole text.
        assert_eq!(places("Ä {section:a\\*b} ö"), ["Ä {section:a\\*b} ö"]);
    }
}
