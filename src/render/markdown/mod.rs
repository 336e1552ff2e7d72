//! A notice as Markdown with YAML front matter, for Hugo, Zola, Jekyll, Docusaurus (MDX), Eleventy, MkDocs and Pandoc.
//!
//! The title stands in the front matter alone, since the generators' layouts show it above the page; all but MkDocs's. The text is escaped, so
//! that none of it becomes markup, code, a shortcode or a tag of a template in any of them.

mod dialect;
mod front_matter;
mod text;

use crate::document::{Block, Card, Inline, Item, Notice, Summary, Target};
use crate::language::Language;

use super::paths::notice_path;
use super::{Error, Look, Page, Site};
use dialect::HeadingIds;
use text::{Part, address, at_line_start, escaped, joined};

pub use dialect::Dialect;

/// Renders a notice as Markdown.
///
/// # Errors
/// When the front matter cannot be written.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let path = notice_path(notice.language, &notice.id, "md");
    let mut writer = Writer {
        text: front_matter::write(notice, look, site)?,
        path: &path,
        language: notice.language,
        dialect: site.markdown,
    };
    if site.markdown.has_title_in_text() {
        writer.text.push_str(&format!("\n# {}\n", escaped(&notice.title)));
    }
    if !notice.summary.rows.is_empty() {
        let rows = writer.summary(&notice.summary);
        writer.section(&notice.summary.heading, "summary", &rows);
    }
    for section in &notice.sections {
        let body = writer.blocks(&section.blocks);
        writer.section(&section.heading, &section.id, &body);
    }
    Ok(Page {
        bytes: writer.text.into_bytes(),
        path,
        source: Some(notice.source.clone()),
        language: Some(notice.language),
        format: "markdown",
    })
}

struct Writer<'a> {
    text: String,
    path: &'a str,
    language: Language,
    dialect: Dialect,
}

impl Writer<'_> {
    /// Writes a section under its heading, which links lead to.
    fn section(&mut self, heading: &str, id: &str, body: &str) {
        let heading = escaped(heading);
        self.text.push_str(&match self.dialect.heading_ids() {
            HeadingIds::Attribute => format!("\n## {heading} {{#{id}}}\n\n{body}\n"),
            HeadingIds::Anchor => format!("\n<a id=\"{id}\"></a>\n\n## {heading}\n\n{body}\n"),
        });
    }

    fn blocks(&self, blocks: &[Block]) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut marker = "-";
        let mut after_list = false;
        for block in blocks {
            // Two lists in a row need different bullets, or Markdown reads them as one list.
            marker = if after_list && marker == "-" { "*" } else { "-" };
            after_list = matches!(block, Block::List { .. });
            parts.push(match block {
                Block::Heading { content } => format!("### {}", self.line(content)),
                Block::Paragraph { content } => at_line_start(&self.line(content)),
                Block::List { start, items } => self.list(*start, items, marker),
                Block::Gap { code, message, provisions } => {
                    let provisions =
                        if provisions.is_empty() { String::new() } else { format!(" ({})", escaped(provisions)) };
                    format!("**&#91;{}&#93;** {}{provisions}", escaped(code), escaped(message))
                }
                Block::Details { rows } => {
                    let rows: Vec<String> = rows
                        .iter()
                        .map(|row| format!("**{}:** {}", escaped(&row.label), self.line(&row.content)))
                        .collect();
                    rows.join("  \n")
                }
                Block::Cards { cards } => {
                    let cards: Vec<String> = cards.iter().map(|card| self.card(card)).collect();
                    cards.join("\n\n")
                }
                Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            });
        }
        parts.join("\n\n")
    }

    fn card(&self, card: &Card) -> String {
        let blocks = self.blocks(&card.blocks);
        if card.heading.is_empty() { blocks } else { format!("### {}\n\n{blocks}", self.line(&card.heading)) }
    }

    /// Returns a table in the form of GitHub and Pandoc. Markdown has no captions, so the caption is a bold line.
    fn table(&self, caption: &str, columns: &[String], rows: &[Vec<Vec<Inline>>]) -> String {
        let mut lines = vec![format!("**{}**\n", escaped(caption))];
        let headings: Vec<String> = columns.iter().map(|column| escaped(column)).collect();
        lines.push(format!("| {} |", headings.join(" | ")));
        lines.push(format!("|{}", " --- |".repeat(columns.len())));
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| self.line(cell)).collect();
            lines.push(format!("| {} |", cells.join(" | ")));
        }
        lines.join("\n")
    }

    /// Returns the first layer: a bullet for each question, which ends with a link to its section.
    fn summary(&self, summary: &Summary) -> String {
        let rows = summary.rows.iter().map(|row| {
            let mut parts = vec![format!("**{}**", escaped(&row.label))];
            parts.extend(row.lines.iter().map(|line| at_line_start(&self.line(line))));
            parts.push(format!("[{}](<#{}>)", escaped(&row.heading), row.section));
            format!("- {}", parts.join("  \n  "))
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    fn list(&self, start: Option<u64>, items: &[Item], marker: &str) -> String {
        let is_loose = items.iter().any(|item| !item.blocks.is_empty());
        let items: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let mark = match start {
                    Some(first) => format!("{}. ", first + at as u64),
                    None => format!("{marker} "),
                };
                let indent = " ".repeat(self.dialect.indent(&mark));
                let mut body = at_line_start(&self.line(&item.content));
                if !item.blocks.is_empty() {
                    let blocks = self.blocks(&item.blocks);
                    body = if body.is_empty() { blocks } else { format!("{body}\n\n{blocks}") };
                }
                let lines: Vec<String> = body
                    .lines()
                    .enumerate()
                    .map(
                        |(at, line)| {
                            if at == 0 || line.is_empty() { line.to_owned() } else { format!("{indent}{line}") }
                        },
                    )
                    .collect();
                format!("{mark}{}", lines.join("\n"))
            })
            .collect();
        items.join(if is_loose { "\n\n" } else { "\n" })
    }

    fn line(&self, content: &[Inline]) -> String {
        let mut parts: Vec<Part> = Vec::new();
        for inline in content {
            match inline {
                Inline::Text { text } | Inline::Foreign { text, .. } | Inline::Explained { text, .. } => {
                    // What is a mark beside another is one too where two texts meet.
                    match parts.last_mut() {
                        Some(Part::Words(words)) => words.push_str(text),
                        _ => parts.push(Part::Words(text.clone())),
                    }
                }
                Inline::Emphasis { content } => self.marked("*", content, &mut parts),
                Inline::Strong { content } => self.marked("**", content, &mut parts),
                Inline::Link { target, content } => {
                    parts.push(Part::Written(format!("[{}](<{}>)", self.line(content), self.href(target))));
                }
            }
        }
        joined(&parts)
    }

    /// Adds a line between marks of emphasis. The marks must touch words, so white space goes outside.
    fn marked(&self, mark: &'static str, content: &[Inline], parts: &mut Vec<Part>) {
        let inner = self.line(content);
        let words = inner.trim();
        if words.is_empty() {
            parts.push(Part::Written(inner));
            return;
        }
        let (before, after) = inner.split_once(words).unwrap_or_default();
        for part in [
            Part::Written(before.to_owned()),
            Part::Marked { mark, inner: words.to_owned() },
            Part::Written(after.to_owned()),
        ] {
            let is_nothing = matches!(&part, Part::Written(space) if space.is_empty());
            if !is_nothing {
                parts.push(part);
            }
        }
    }

    fn href(&self, target: &Target) -> String {
        match target {
            Target::Url { url } => address(url),
            Target::Section { id } => format!("#{id}"),
            Target::Notice { id, language } => self.dialect.link(self.path, language.unwrap_or(self.language), id),
        }
    }
}
