//! Blocks as the built-in themes draw them, a section at a time and without a template.
//!
//! `themes/default/components.html` draws the same from data, for themes with templates of their own, which may draw any kind
//! of block anew. A test below holds the two to the same bytes.

use std::fmt::Write as _;

use crate::document::{Block, Card, Detail, Inline, Item};

use super::inline::{Lines, escape};

/// Draws blocks one after the other.
pub(super) fn blocks(blocks: &[Block], lines: &Lines<'_>, html: &mut String) {
    for block in blocks {
        match block {
            Block::Heading { content } => element("h3", content, lines, html),
            Block::Paragraph { content } => element("p", content, lines, html),
            Block::List { start, items } => list(*start, items, lines, html),
            Block::Details { rows } => details(rows, lines, html),
            Block::Cards { cards } => self::cards(cards, lines, html),
            Block::Table { caption, columns, rows } => table(caption, columns, rows, lines, html),
            Block::Gap { code, message, provisions } => gap(code, message, provisions, html),
        }
        html.push('\n');
    }
}

fn element(tag: &str, content: &[Inline], lines: &Lines<'_>, html: &mut String) {
    html.extend(["<", tag, ">"]);
    lines.write(content, html);
    html.extend(["</", tag, ">"]);
}

fn list(start: Option<u64>, items: &[Item], lines: &Lines<'_>, html: &mut String) {
    let _ = match start {
        None => html.write_str("<ul>\n"),
        Some(1) => html.write_str("<ol>\n"),
        Some(first) => writeln!(html, "<ol start=\"{first}\">"),
    };
    for item in items {
        html.push_str(match (item.blocks.is_empty(), is_empty(&item.content)) {
            (true, _) => "<li>",
            (false, false) => "<li class=\"entry\">",
            (false, true) => "<li class=\"blocks\">",
        });
        lines.write(&item.content, html);
        blocks(&item.blocks, lines, html);
        html.push_str("</li>\n");
    }
    html.push_str(if start.is_none() { "</ul>" } else { "</ol>" });
}

fn details(rows: &[Detail], lines: &Lines<'_>, html: &mut String) {
    html.push_str("<dl class=\"details\">\n");
    for row in rows {
        html.push_str("<div><dt>");
        escape(&row.label, html);
        html.push_str("</dt><dd>");
        lines.write(&row.content, html);
        html.push_str("</dd></div>\n");
    }
    html.push_str("</dl>");
}

fn cards(cards: &[Card], lines: &Lines<'_>, html: &mut String) {
    html.push_str("<div class=\"cards\">\n");
    for card in cards {
        html.push_str("<div class=\"card\">");
        if !is_empty(&card.heading) {
            element("h3", &card.heading, lines, html);
        }
        html.push('\n');
        blocks(&card.blocks, lines, html);
        html.push_str("</div>\n");
    }
    html.push_str("</div>");
}

fn table(caption: &str, columns: &[String], rows: &[Vec<Vec<Inline>>], lines: &Lines<'_>, html: &mut String) {
    html.push_str("<table>\n<caption>");
    escape(caption, html);
    html.push_str("</caption>\n<thead><tr>");
    for column in columns {
        html.push_str("<th scope=\"col\">");
        escape(column, html);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        html.push_str("<tr>");
        for (at, (cell, column)) in row.iter().zip(columns).enumerate() {
            if at == 0 {
                html.push_str("<th scope=\"row\">");
                lines.write(cell, html);
                html.push_str("</th>");
            } else {
                html.push_str("<td data-label=\"");
                escape(column, html);
                html.push_str("\">");
                lines.write(cell, html);
                html.push_str("</td>");
            }
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>");
}

fn gap(code: &str, message: &str, provisions: &str, html: &mut String) {
    html.push_str("<p class=\"gap\"><strong>");
    escape(code, html);
    html.push_str("</strong> ");
    escape(message, html);
    if !provisions.is_empty() {
        html.push_str(" <span class=\"provisions\">(");
        escape(provisions, html);
        html.push_str(")</span>");
    }
    html.push_str("</p>");
}

/// Whether a line says nothing at all.
fn is_empty(content: &[Inline]) -> bool {
    content.iter().all(|inline| matches!(inline, Inline::Text { text } if text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::facts::Facts;
    use crate::document::{Notice, Section, Summary, Target};
    use crate::language::Language;
    use crate::locale::{Locale, OwnWords};
    use crate::render::{Look, Site, html};
    use crate::source::Source;
    use crate::theme::{DEFAULT, Theme, ThemeFile, Tokens};

    fn line(text: &str) -> Vec<Inline> {
        let of = |text: &str| vec![Inline::Text { text: text.to_owned() }];
        vec![
            Inline::Text { text: format!("{text} <b> & \"q\" 'a' ") },
            Inline::Strong { content: vec![Inline::Emphasis { content: of("both") }] },
            Inline::Foreign { language: Language::SV, text: "på svenska".to_owned() },
            Inline::Explained { term: "basis".to_owned(), text: "basis".to_owned(), explanation: "Why.".to_owned() },
            Inline::Text { text: ", and ".to_owned() },
            Inline::Link { target: Target::Section { id: "rights".to_owned() }, content: of("there") },
            Inline::Link { target: Target::Notice { id: "other".to_owned() }, content: of("another") },
        ]
    }

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { content: line(text) }
    }

    /// Blocks of every kind, at every edge that their drawing knows.
    fn every_block() -> Vec<Block> {
        let nothing = || vec![Inline::Text { text: String::new() }];
        let item = |content: Vec<Inline>, blocks: Vec<Block>| Item { content, blocks };
        let items = || {
            vec![
                item(line("alone"), vec![]),
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

    /// A theme whose own template changes nothing: it draws the blocks with the components of the default theme.
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
    fn blocks_are_drawn_as_the_components_of_the_default_theme_draw_them() {
        let english = Locale::new(Language::EN, &OwnWords::default());
        let locale = |_| &english;
        let site = Site { base_url: None, languages: &[Language::EN], locale: &locale, is_draft: false };
        let page = |theme: &Theme, sections: &[Section], banner: &[Block]| {
            let look = Look { theme, logo: None, title: "Site".to_owned(), robots: None, banner: banner.to_vec() };
            let page = html::page(&notice(sections.to_vec()), None, &look, &site).unwrap();
            String::from_utf8(page.bytes).unwrap()
        };
        let (drawn, from_data) = (Theme::load(DEFAULT, &[], &Tokens::default()).unwrap(), own_theme());
        let section = |blocks: Vec<Block>| Section { id: "s".to_owned(), heading: "S".to_owned(), blocks };
        for block in every_block() {
            let sections = [section(vec![block.clone()])];
            assert_eq!(page(&drawn, &sections, &[]), page(&from_data, &sections, &[]), "{block:?}");
        }
        let sections = [section(every_block()), section(vec![]), section(vec![paragraph("last")])];
        assert_eq!(page(&drawn, &sections, &every_block()), page(&from_data, &sections, &every_block()));
    }

    fn notice(sections: Vec<Section>) -> Notice {
        Notice {
            id: "one".to_owned(),
            source: "notices/one.toml".to_owned(),
            language: Language::EN,
            languages: vec![Language::EN],
            source_language: Language::EN,
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
