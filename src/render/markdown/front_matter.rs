//! The front matter of a Markdown page.
//!
//! Its keys are those that the generators read as what they say here, and keys that they leave to a site's layouts. None
//! decides where a page is published, or when: `date` is not among them, since a page of a later day is left out by Hugo.
//! Every text stands in quotes, so that no reader of YAML takes `no`, `1:20` or a date for something else.

use jiff::civil::Date;
use serde::Serialize;

use crate::document::{Block, Inline, Notice};
use crate::language::Language;
use crate::render::{Error, Look, Site};
use crate::settings::MarkdownReader;

use super::text::escaped;

#[derive(Serialize)]
struct FrontMatter {
    title: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<bool>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    own: Option<Own>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extra: Option<Own>,
}

/// What no generator asks for; layouts may.
#[derive(Serialize)]
struct Own {
    lang: Language,
    notice: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    controller: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    robots: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    banner: Option<String>,
}

/// Returns the front matter with its marks.
pub(super) fn write(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Result<String, Error> {
    let reader = site.markdown.reader;
    let words = |text: &str| value(text, reader);
    let robots = if site.is_draft { Some("noindex") } else { look.robots.as_deref() };
    let banner = plain(&look.banner);
    let own = Own {
        lang: notice.language,
        notice: notice.id.clone(),
        controller: notice.controller.as_deref().map(words),
        version: notice.version.as_deref().map(words),
        robots: robots.map(words),
        banner: (!banner.is_empty()).then(|| words(&banner)),
    };
    // Zola gives layouts only what stands under `extra`.
    let (own, extra) = if reader == Some(MarkdownReader::Zola) { (None, Some(own)) } else { (Some(own), None) };
    let front = FrontMatter {
        title: words(&notice.title),
        description: words(&notice.description),
        updated: notice.updated,
        draft: site.is_draft.then_some(true),
        own,
        extra,
    };
    let options = serde_saphyr::ser_options! { quote_all: true };
    let mut yaml = String::new();
    serde_saphyr::to_fmt_writer_with_options(&mut yaml, &front, options)
        .map_err(|error| Error::FrontMatter(error.to_string()))?;
    Ok(format!("---\n{}\n---\n", yaml.trim_end()))
}

/// Returns words as a value that the reader takes for these words.
fn value(text: &str, reader: Option<MarkdownReader>) -> String {
    match reader {
        // It reads values as Markdown.
        Some(MarkdownReader::Pandoc) => escaped(text),
        // Its themes write values into a page as they are.
        Some(MarkdownReader::Mkdocs) => html(text),
        // It writes values into JavaScript and forgets to escape backslashes. This character looks like one.
        Some(MarkdownReader::Docusaurus) => text.replace('\\', "\u{29f5}"),
        // If the page gets to Docusaurus all the same, no backslash may reach the mark that ends its text, or what follows
        // would run: a word joiner, which nobody sees, stands between them.
        None => {
            let mut text = text.replace("\\'", "\\\u{2060}'");
            if text.ends_with('\\') {
                text.push('\u{2060}');
            }
            text
        }
        Some(_) => text.to_owned(),
    }
}

/// Returns words as text of HTML, within a line or an attribute.
fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // A text can be written into a string at any time.
    let _ = pulldown_cmark_escape::escape_html(&mut out, text);
    out.replace('\'', "&#39;")
}

/// Returns the text of blocks without markup.
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
