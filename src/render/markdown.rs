//! A notice as Markdown with YAML front matter, ready for Hugo, Zola, Jekyll and Docusaurus.
//!
//! Headings have their ids as `{#id}`, which all four programs read. The text is escaped, so that none of it becomes
//! markup, a shortcode or a Liquid tag.

use jiff::civil::Date;
use serde::Serialize;

use crate::document::{Block, Card, Inline, Item, Notice, Summary, Target};
use crate::language::Language;

use super::paths::{notice_path, relative};
use super::{Error, Look, Page, Site};

#[derive(Serialize)]
struct FrontMatter<'a> {
    title: &'a str,
    description: &'a str,
    lang: Language,
    notice: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    controller: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    robots: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    banner: Option<String>,
}

/// Renders a notice as Markdown.
///
/// # Errors
/// When the front matter cannot be written.
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let banner = plain(&look.banner);
    let front = FrontMatter {
        title: &notice.title,
        description: &notice.description,
        lang: notice.language,
        notice: &notice.id,
        controller: notice.controller.as_deref(),
        version: notice.version.as_deref(),
        date: notice.updated,
        draft: site.is_draft.then_some(true),
        robots: if site.is_draft { Some("noindex") } else { look.robots.as_deref() },
        banner: (!banner.is_empty()).then_some(banner),
    };
    let yaml = serde_saphyr::to_string(&front).map_err(|error| Error::FrontMatter(error.to_string()))?;
    let path = notice_path(notice.language, &notice.id, "md");
    let mut writer =
        Writer { text: format!("---\n{}\n---\n\n", yaml.trim_end()), path: &path, language: notice.language };
    writer.text.push_str(&format!("# {}\n", escaped(&notice.title)));
    if !notice.summary.rows.is_empty() {
        let rows = writer.summary(&notice.summary);
        writer.text.push_str(&format!("\n## {} {{#summary}}\n\n{rows}\n", escaped(&notice.summary.heading)));
    }
    for section in &notice.sections {
        writer.text.push_str(&format!("\n## {} {{#{}}}\n\n", escaped(&section.heading), section.id));
        let body = writer.blocks(&section.blocks);
        writer.text.push_str(&body);
        writer.text.push('\n');
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
}

impl Writer<'_> {
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
                Block::Paragraph { content } => line_start_escaped(&self.line(content)),
                Block::List { start, items } => self.list(*start, items, marker),
                Block::Gap { code, message, provisions } => {
                    let provisions =
                        if provisions.is_empty() { String::new() } else { format!(" ({})", escaped(provisions)) };
                    format!("**[{}]** {}{provisions}", escaped(code), escaped(message))
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
            parts.extend(row.lines.iter().map(|line| line_start_escaped(&self.line(line))));
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
                let indent = " ".repeat(mark.len());
                let mut body = line_start_escaped(&self.line(&item.content));
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
        content
            .iter()
            .map(|inline| match inline {
                Inline::Text { text } | Inline::Foreign { text, .. } | Inline::Explained { text, .. } => escaped(text),
                Inline::Emphasis { content } => self.wrapped("*", content),
                Inline::Strong { content } => self.wrapped("**", content),
                Inline::Link { target, content } => {
                    format!("[{}](<{}>)", self.line(content), self.href(target))
                }
            })
            .collect()
    }

    /// Returns a line between marks of emphasis. The marks must touch words, so white space goes outside.
    fn wrapped(&self, mark: &str, content: &[Inline]) -> String {
        let inner = self.line(content);
        let words = inner.trim();
        if words.is_empty() {
            return inner;
        }
        let (before, after) = inner.split_once(words).unwrap_or_default();
        format!("{before}{mark}{words}{mark}{after}")
    }

    fn href(&self, target: &Target) -> String {
        match target {
            Target::Url { url } => address(url),
            Target::Section { id } => format!("#{id}"),
            Target::Notice { id } => relative(self.path, &notice_path(self.language, id, "md")),
        }
    }
}

/// Returns an address with the characters encoded that could end it or be read as markup.
fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '<' | '>' | '`' | '\\' | '{' | '}' | '|' => out.push_str(&format!("%{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// Escapes the characters of a text that are markup: in CommonMark, and the braces of shortcodes, Liquid and MDX.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$') {
            out.push('\\');
        }
        out.push(if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    }
    out
}

/// Escapes the beginning of a line that would otherwise be a heading, a list, a rule or, with spaces, code.
fn line_start_escaped(line: &str) -> String {
    let line = line.trim_start_matches(' ');
    let first = line.chars().next();
    if matches!(first, Some('#' | '+' | '-' | '=' | ':')) {
        return format!("\\{line}");
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=9).contains(&digits) && matches!(line.as_bytes().get(digits), Some(b'.' | b')')) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    line.to_owned()
}

/// Returns the text of blocks without markup, for the front matter.
fn plain(blocks: &[Block]) -> String {
    fn words(content: &[Inline], text: &mut String) {
        for inline in content {
            match inline {
                Inline::Text { text: words }
                | Inline::Foreign { text: words, .. }
                | Inline::Explained { text: words, .. } => text.push_str(words),
                Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
                    words(content, text);
                }
            }
        }
    }
    let mut text = String::new();
    for block in blocks {
        if let Block::Paragraph { content } | Block::Heading { content } = block {
            if !text.is_empty() {
                text.push(' ');
            }
            words(content, &mut text);
        }
    }
    text
}
