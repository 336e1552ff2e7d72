//! Blocks of a page for templates: as HTML for the built-in themes, as data for themes with templates of their own.

use tera::{Map, Value};

use crate::document::{Block, Card, Detail, Inline, Item, Target};
use crate::language::Language;
use crate::render::paths::{notice_path, relative};
use crate::theme::Theme;

use super::writer::{Dialect, Links, Writer};

/// The dialect of pages.
static PAGE: Dialect = Dialect {
    prefix: "",
    heading: "h3",
    items: ["entry", "blocks"],
    line_break: "",
    cards: ["<div class=\"cards\">\n", "</div>\n"],
    table: "",
    provisions: [" <span class=\"provisions\">(", ")</span>"],
    has_labels: true,
    has_explanations: true,
};

/// Converts the blocks and lines of a page. Relative links depend on the page's path and language.
pub(super) struct PageBlocks<'a> {
    pub path: &'a str,
    pub language: Language,
}

impl PageBlocks<'_> {
    /// Returns blocks as the templates of a theme get them.
    pub(super) fn blocks(&self, blocks: &[Block], theme: &Theme) -> Value {
        if theme.reads_block_data() {
            return self.data(blocks);
        }
        let mut html = Writer::new(&PAGE, self);
        html.blocks(blocks);
        Value::safe_string(&html.finish())
    }

    /// Returns a line as HTML.
    pub(super) fn line(&self, content: &[Inline]) -> Value {
        let mut html = Writer::new(&PAGE, self);
        html.inlines(content);
        Value::safe_string(&html.finish())
    }

    /// Returns blocks as data, with their lines as HTML.
    fn data(&self, blocks: &[Block]) -> Value {
        blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>().into()
    }

    fn block(&self, block: &Block) -> Value {
        match block {
            Block::Heading { content } => map([("kind", Value::from("heading")), ("html", self.line(content))]),
            Block::Paragraph { content } => map([("kind", Value::from("paragraph")), ("html", self.line(content))]),
            Block::List { start, items } => {
                let item = |item: &Item| map([("html", self.line(&item.content)), ("blocks", self.data(&item.blocks))]);
                map([
                    ("kind", Value::from("list")),
                    ("start", start.map_or(Value::none(), Value::from)),
                    ("items", Value::from(items.iter().map(item).collect::<Vec<_>>())),
                ])
            }
            Block::Gap { code, message, provisions } => map([
                ("kind", Value::from("gap")),
                ("code", Value::from(code.as_str())),
                ("message", Value::from(message.as_str())),
                ("provisions", Value::from(provisions.as_str())),
            ]),
            Block::Details { rows } => {
                let row =
                    |row: &Detail| map([("label", Value::from(row.label.as_str())), ("html", self.line(&row.content))]);
                map([("kind", Value::from("details")), ("rows", Value::from(rows.iter().map(row).collect::<Vec<_>>()))])
            }
            Block::Cards { cards } => {
                let card =
                    |card: &Card| map([("heading", self.line(&card.heading)), ("blocks", self.data(&card.blocks))]);
                map([
                    ("kind", Value::from("cards")),
                    ("cards", Value::from(cards.iter().map(card).collect::<Vec<_>>())),
                ])
            }
            Block::Table { caption, columns, rows } => map([
                ("kind", Value::from("table")),
                ("caption", Value::from(caption.as_str())),
                ("columns", Value::from(columns.iter().map(|column| Value::from(column.as_str())).collect::<Vec<_>>())),
                ("rows", Value::from(rows.iter().map(|row| self.cells(row, columns)).collect::<Vec<_>>())),
            ]),
        }
    }

    /// Returns the cells of a row, each with the heading of its column, which narrow screens show in each cell.
    fn cells(&self, row: &[Vec<Inline>], columns: &[String]) -> Value {
        let cells = row
            .iter()
            .zip(columns)
            .map(|(cell, column)| map([("column", Value::from(column.as_str())), ("html", self.line(cell))]));
        Value::from(cells.collect::<Vec<_>>())
    }
}

impl Links for PageBlocks<'_> {
    fn href(&self, target: &Target) -> String {
        match target {
            Target::Url { url } => url.clone(),
            Target::Section { id } => format!("#{id}"),
            Target::Notice { id, language } => {
                relative(self.path, &notice_path(language.unwrap_or(self.language), id, "html"))
            }
        }
    }
}

/// Returns a table for a template.
pub(in crate::render) fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    let map: Map = entries.into_iter().map(|(key, value)| (key.into(), value)).collect();
    Value::from(map)
}
