//! The lines of a page as HTML.

use pulldown_cmark_escape::escape_html;
use tera::Value;

use crate::document::{Inline, Target};
use crate::language::Language;
use crate::outline::EXPLAINED;
use crate::render::paths::{notice_path, relative};

/// The lines of a page: its path and language say where their links lead.
pub(super) struct Lines<'a> {
    pub path: &'a str,
    pub language: Language,
}

impl Lines<'_> {
    pub(super) fn line(&self, content: &[Inline]) -> Value {
        let mut html = String::new();
        self.write(content, &mut html);
        Value::safe_string(&html)
    }

    /// Writes a line as HTML.
    pub(super) fn write(&self, content: &[Inline], html: &mut String) {
        inlines(content, self.path, self.language, html);
    }
}

fn inlines(content: &[Inline], path: &str, page_language: Language, html: &mut String) {
    let mut taken = 0;
    for (at, inline) in content.iter().enumerate() {
        let skip = std::mem::take(&mut taken);
        match inline {
            Inline::Text { text } => escape(&text[skip..], html),
            Inline::Foreign { language, text } => {
                html.push_str("<span lang=\"");
                escape(language.as_str(), html);
                html.push_str("\">");
                escape(text, html);
                html.push_str("</span>");
            }
            Inline::Explained { term, text, .. } => {
                html.push_str("<button type=\"button\" popovertarget=\"");
                html.push_str(EXPLAINED);
                escape(term, html);
                html.push_str("\">");
                escape(text, html);
                // A button is a box to the browser: a comma after one that fills its line would begin the next.
                if let Some(Inline::Text { text }) = content.get(at + 1)
                    && let Some(mark @ ("," | ";" | "." | ")")) = text.get(..1)
                {
                    html.push_str(mark);
                    taken = mark.len();
                }
                html.push_str("</button>");
            }
            Inline::Emphasis { content } => wrapped("em", content, path, page_language, html),
            Inline::Strong { content } => wrapped("strong", content, path, page_language, html),
            Inline::Link { target, content } => {
                html.push_str("<a href=\"");
                escape(&href(target, path, page_language), html);
                html.push_str("\">");
                inlines(content, path, page_language, html);
                html.push_str("</a>");
            }
        }
    }
}

fn wrapped(tag: &str, content: &[Inline], path: &str, language: Language, html: &mut String) {
    html.extend(["<", tag, ">"]);
    inlines(content, path, language, html);
    html.extend(["</", tag, ">"]);
}

fn href(target: &Target, path: &str, language: Language) -> String {
    match target {
        Target::Url { url } => url.clone(),
        Target::Section { id } => format!("#{id}"),
        Target::Notice { id } => relative(path, &notice_path(language, id, "html")),
    }
}

/// Text as HTML: the same characters in element content and in attributes between double quotes.
pub(in crate::render) fn escape(text: &str, html: &mut String) {
    let _ = escape_html(html, text);
}
