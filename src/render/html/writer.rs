//! Writer of blocks and inlines as HTML.
//!
//! Pages of the built-in themes and fragments differ in a few tags and classes: a [`Dialect`]. For themes with templates of
//! their own, `themes/default/components.html` renders the same blocks. A test compares its HTML with the writer's.

use pulldown_cmark_escape::escape_html;

use crate::document::{Block, Card, Detail, Inline, Item, Target};
use crate::outline::EXPLAINED;

/// The tags and classes in which pages and fragments differ.
#[derive(Debug)]
pub(super) struct Dialect {
    /// The prefix of every class.
    pub prefix: &'static str,
    /// The tag of a heading within a section.
    pub heading: &'static str,
    /// The class of a list item with a line and blocks, and of one with blocks only.
    pub items: [&'static str; 2],
    /// The line break before a heading or blocks within another block.
    pub line_break: &'static str,
    /// The tags before and after a group of cards.
    pub cards: [&'static str; 2],
    /// The attribute of a table with its class.
    pub table: &'static str,
    /// The HTML before and after the provisions of a gap.
    pub provisions: [&'static str; 2],
    /// Whether a cell has the name of its column, for screens that are too narrow for columns.
    pub has_labels: bool,
    /// Whether terms are explained in place.
    pub has_explanations: bool,
}

/// The addresses of links.
pub(super) trait Links {
    fn href(&self, target: &Target) -> String;
}

/// Writes blocks and inlines.
pub(super) struct Writer<'a> {
    dialect: &'static Dialect,
    links: &'a dyn Links,
    html: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(dialect: &'static Dialect, links: &'a dyn Links) -> Writer<'a> {
        Writer { dialect, links, html: String::new() }
    }

    pub(super) fn finish(self) -> String {
        self.html
    }

    /// Writes HTML as it is.
    pub(super) fn raw<const N: usize>(&mut self, parts: [&str; N]) {
        self.html.extend(parts);
    }

    /// Writes a text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { content } => self.line(self.dialect.heading, content),
                Block::Paragraph { content } => self.line("p", content),
                Block::List { start, items } => self.list(*start, items),
                Block::Details { rows } => self.details(rows),
                Block::Cards { cards } => self.cards(cards),
                Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
                Block::Gap { code, message, provisions } => self.gap(code, message, provisions),
            }
        }
    }

    fn line(&mut self, tag: &str, content: &[Inline]) {
        self.raw(["<", tag, ">"]);
        self.inlines(content);
        self.raw(["</", tag, ">\n"]);
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) {
        match start {
            None => self.raw(["<ul>\n"]),
            Some(1) => self.raw(["<ol>\n"]),
            Some(first) => self.raw(["<ol start=\"", &first.to_string(), "\">\n"]),
        }
        for item in items {
            if item.blocks.is_empty() {
                self.raw(["<li>"]);
                self.inlines(&item.content);
            } else {
                self.raw(["<li class=\"", self.dialect.items[usize::from(is_empty(&item.content))], "\">"]);
                self.inlines(&item.content);
                self.raw([self.dialect.line_break]);
                self.blocks(&item.blocks);
            }
            self.raw(["</li>\n"]);
        }
        self.raw([if start.is_none() { "</ul>\n" } else { "</ol>\n" }]);
    }

    fn details(&mut self, rows: &[Detail]) {
        self.raw(["<dl class=\"", self.dialect.prefix, "details\">\n"]);
        for row in rows {
            self.raw(["<div><dt>"]);
            self.text(&row.label);
            self.raw(["</dt><dd>"]);
            self.inlines(&row.content);
            self.raw(["</dd></div>\n"]);
        }
        self.raw(["</dl>\n"]);
    }

    fn cards(&mut self, cards: &[Card]) {
        let [open, close] = self.dialect.cards;
        self.raw([open]);
        for card in cards {
            self.raw(["<div class=\"", self.dialect.prefix, "card\">"]);
            if is_empty(&card.heading) {
                self.raw(["\n"]);
            } else {
                self.raw([self.dialect.line_break]);
                self.line(self.dialect.heading, &card.heading);
            }
            self.blocks(&card.blocks);
            self.raw(["</div>\n"]);
        }
        self.raw([close]);
    }

    fn table(&mut self, caption: &str, columns: &[String], rows: &[Vec<Vec<Inline>>]) {
        self.raw(["<table", self.dialect.table, ">\n<caption>"]);
        self.text(caption);
        self.raw(["</caption>\n<thead><tr>"]);
        for column in columns {
            self.raw(["<th scope=\"col\">"]);
            self.text(column);
            self.raw(["</th>"]);
        }
        self.raw(["</tr></thead>\n<tbody>\n"]);
        for row in rows {
            self.raw(["<tr>"]);
            for (at, (cell, column)) in row.iter().zip(columns).enumerate() {
                self.cell(cell, column, at == 0);
            }
            self.raw(["</tr>\n"]);
        }
        self.raw(["</tbody>\n</table>\n"]);
    }

    fn cell(&mut self, cell: &[Inline], column: &str, is_first: bool) {
        match (is_first, self.dialect.has_labels) {
            (true, _) => self.raw(["<th scope=\"row\">"]),
            (false, false) => self.raw(["<td>"]),
            (false, true) => {
                self.raw(["<td data-label=\""]);
                self.text(column);
                self.raw(["\">"]);
            }
        }
        self.inlines(cell);
        self.raw([if is_first { "</th>" } else { "</td>" }]);
    }

    fn gap(&mut self, code: &str, message: &str, provisions: &str) {
        self.raw(["<p class=\"", self.dialect.prefix, "gap\"><strong>"]);
        self.text(code);
        self.raw(["</strong> "]);
        self.text(message);
        if !provisions.is_empty() {
            let [open, close] = self.dialect.provisions;
            self.raw([open]);
            self.text(provisions);
            self.raw([close]);
        }
        self.raw(["</p>\n"]);
    }

    pub(super) fn inlines(&mut self, content: &[Inline]) {
        let mut written = 0;
        for (at, inline) in content.iter().enumerate() {
            let skip = std::mem::take(&mut written);
            match inline {
                Inline::Text { text } => self.text(&text[skip..]),
                Inline::Foreign { language, text } => {
                    self.raw(["<span lang=\"", language.as_str(), "\">"]);
                    self.text(text);
                    self.raw(["</span>"]);
                }
                Inline::Explained { term, text, .. } if self.dialect.has_explanations => {
                    written = self.explained(term, text, content.get(at + 1));
                }
                Inline::Explained { text, .. } => self.text(text),
                Inline::Emphasis { content } => self.wrapped("em", content),
                Inline::Strong { content } => self.wrapped("strong", content),
                Inline::Link { target, content } => {
                    self.raw(["<a href=\""]);
                    self.text(&self.links.href(target));
                    self.raw(["\">"]);
                    self.inlines(content);
                    self.raw(["</a>"]);
                }
            }
        }
    }

    /// Writes a button that opens the explanation of a term. A punctuation mark after the term goes into the button, or the
    /// mark could begin the next line. Returns how many bytes of the next text that takes.
    fn explained(&mut self, term: &str, text: &str, next: Option<&Inline>) -> usize {
        self.raw(["<button type=\"button\" popovertarget=\"", EXPLAINED]);
        self.text(term);
        self.raw(["\">"]);
        self.text(text);
        let mark = match next {
            Some(Inline::Text { text }) => text.get(..1).filter(|mark| matches!(*mark, "," | ";" | "." | ")")),
            _ => None,
        };
        self.raw([mark.unwrap_or_default(), "</button>"]);
        mark.map_or(0, str::len)
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline]) {
        self.raw(["<", tag, ">"]);
        self.inlines(content);
        self.raw(["</", tag, ">"]);
    }
}

/// Returns whether a line is empty or has empty texts only.
fn is_empty(content: &[Inline]) -> bool {
    content.iter().all(|inline| matches!(inline, Inline::Text { text } if text.is_empty()))
}

/// Appends a text as HTML, safe in elements and in attributes between double quotes.
pub(in crate::render) fn escape(text: &str, html: &mut String) {
    let _ = escape_html(html, text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::facts::Facts;
    use crate::document::{Notice, Section, Summary, Target};
    use crate::language::Language;
    use crate::locale::{Locale, OwnWords};
    use crate::render::markdown::Dialect;
    use crate::render::{Look, Site, html};
    use crate::source::Source;
    use crate::theme::{DEFAULT, Theme, ThemeFile, Tokens};

    fn line(text: &str) -> Vec<Inline> {
        let of = |text: &str| vec![Inline::Text { text: text.to_owned() }];
        vec![
            Inline::Text { text: format!("{text} <b> & \"q\" 'a' ") },
            Inline::Strong { content: vec![Inline::Emphasis { content: of("both") }] },
            Inline::Foreign { language: Language::new("sv"), text: "på svenska".to_owned() },
            Inline::Explained { term: "basis".to_owned(), text: "basis".to_owned(), explanation: "Why.".to_owned() },
            Inline::Text { text: ", and ".to_owned() },
            Inline::Link { target: Target::Section { id: "rights".to_owned() }, content: of("there") },
            Inline::Link { target: Target::Notice { id: "other".to_owned(), language: None }, content: of("another") },
        ]
    }

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { content: line(text) }
    }

    /// Returns blocks of every kind, with every special case of the writer.
    fn every_block() -> Vec<Block> {
        let nothing = || vec![Inline::Text { text: String::new() }];
        let item = |content: Vec<Inline>, blocks: Vec<Block>| Item { content, blocks };
        let items = || {
            vec![
                item(line("only a line"), vec![]),
                item(line("entry"), vec![paragraph("below"), Block::List { start: None, items: vec![] }]),
                item(vec![], vec![paragraph("without a line")]),
                item(nothing(), vec![paragraph("with an empty line")]),
                item(vec![], vec![]),
                item(vec![Inline::Emphasis { content: vec![] }], vec![paragraph("emphasis on nothing")]),
            ]
        };
        let list = |start| Block::List { start, items: items() };
        let row = |label: &str| Detail { label: label.to_owned(), content: line(label) };
        let card = |heading, blocks| Card { heading, blocks };
        let table = |columns: &[&str], rows| Block::Table {
            caption: "A <caption>".to_owned(),
            columns: columns.iter().map(|&column| column.to_owned()).collect(),
            rows,
        };
        let gap = |provisions: &str| Block::Gap {
            code: "RT001".to_owned(),
            message: "No <period> & no \"criteria\".".to_owned(),
            provisions: provisions.to_owned(),
        };
        vec![
            Block::Heading { content: line("A heading") },
            paragraph("A paragraph"),
            Block::Paragraph { content: vec![] },
            list(None),
            list(Some(1)),
            list(Some(7)),
            Block::Details { rows: vec![row("A & b"), row("c")] },
            Block::Details { rows: vec![] },
            Block::Cards {
                cards: vec![
                    card(line("A card"), vec![paragraph("in it"), list(None)]),
                    card(nothing(), vec![paragraph("no heading")]),
                    card(vec![], vec![]),
                ],
            },
            Block::Cards { cards: vec![] },
            table(&["One", "Two \"2\"", "Three"], vec![vec![line("a"), line("b"), vec![]], vec![]]),
            table(&[], vec![]),
            gap(""),
            gap("Art. 13(2)(a) & 14"),
        ]
    }

    /// Returns a theme whose own template changes nothing. It renders blocks with the components of the default theme.
    fn own_theme() -> Theme {
        let file = |name: &str, text: &str| ThemeFile {
            name: name.to_owned(),
            source: Source::new(format!("themes/own/{name}"), text),
        };
        let files =
            [file("theme.toml", "contract = 1\n"), file("notice.html", "{% extends \"default/notice.html\" %}\n")];
        Theme::load("own", &files, &Tokens::default()).unwrap()
    }

    #[test]
    fn the_writer_gives_the_html_of_the_default_themes_components() {
        let english = Locale::new(Language::FALLBACK, &OwnWords::default());
        let locale = |_| &english;
        let site = Site {
            base_url: None,
            languages: &[Language::FALLBACK],
            locale: &locale,
            is_draft: false,
            markdown: Dialect::default(),
        };
        let page = |theme: &Theme, sections: &[Section], banner: &[Block]| {
            let look = Look { theme, logo: None, title: "Site".to_owned(), robots: None, banner: banner.to_vec() };
            let page = html::page(&notice(sections.to_vec()), None, &look, &site).unwrap();
            String::from_utf8(page.bytes).unwrap()
        };
        let (from_html, from_data) = (Theme::load(DEFAULT, &[], &Tokens::default()).unwrap(), own_theme());
        let section = |blocks: Vec<Block>| Section { id: "s".to_owned(), heading: "S".to_owned(), blocks };
        for block in every_block() {
            let sections = [section(vec![block.clone()])];
            assert_eq!(page(&from_html, &sections, &[]), page(&from_data, &sections, &[]), "{block:?}");
        }
        let sections = [section(every_block()), section(vec![]), section(vec![paragraph("last")])];
        assert_eq!(page(&from_html, &sections, &every_block()), page(&from_data, &sections, &every_block()));
    }

    fn notice(sections: Vec<Section>) -> Notice {
        Notice {
            id: "one".to_owned(),
            source: "notices/one.toml".to_owned(),
            language: Language::FALLBACK,
            languages: vec![Language::FALLBACK],
            source_language: Language::FALLBACK,
            title: "One".to_owned(),
            controller: None,
            description: String::new(),
            version: None,
            updated: None,
            summary: Summary { heading: "In brief".to_owned(), rows: Vec::new() },
            sections,
            facts: Facts::default(),
        }
    }
}
