//! A notice to embed in a page of the company's own site: its body alone, without stylesheet or script; and its first layer
//! alone, to put beside a form.
//!
//! Ids and classes are a contract (`docs/themes.md`): every class begins with `notice`, every id with `notice-` and the
//! notice's own id, so that several fit on one page. No theme changes it. Headings begin at the second level, below the
//! title of the page that embeds it.

use crate::document::{Block, Inline, Item, Notice, Target};

use crate::render::paths::{notice_path, relative};
use crate::render::{Look, Page, Site, meta};

use super::inline::escape;

/// Renders a notice as a fragment.
#[must_use]
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Page {
    let mut writer = Writer::new(notice, "fragment.html", site);
    writer.notice(look);
    writer.finish()
}

/// Renders a notice's first layer as a fragment, whose links lead to the notice's page.
#[must_use]
pub fn summary(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Page {
    let mut writer = Writer::new(notice, "summary.html", site);
    writer.is_summary = true;
    writer.first_layer(look);
    writer.finish()
}

/// The first part of every id in a notice's fragment. A notice's id has no underscore, so that none is another's beginning.
#[must_use]
pub fn prefix(id: &str) -> String {
    format!("notice-{}", id.replace('/', "_"))
}

struct Writer<'a, 's> {
    html: String,
    notice: &'a Notice,
    site: &'a Site<'s>,
    path: String,
    prefix: String,
    /// Whether only the first layer is written: then sections are elsewhere.
    is_summary: bool,
}

impl<'a, 's> Writer<'a, 's> {
    fn new(notice: &'a Notice, extension: &str, site: &'a Site<'s>) -> Writer<'a, 's> {
        let path = notice_path(notice.language, &notice.id, extension);
        Writer { html: String::new(), notice, site, path, prefix: prefix(&notice.id), is_summary: false }
    }

    fn finish(self) -> Page {
        Page {
            path: self.path,
            bytes: self.html.into_bytes(),
            source: Some(self.notice.source.clone()),
            language: Some(self.notice.language),
            format: "fragment",
        }
    }

    fn notice(&mut self, look: &Look<'_>) {
        let notice = self.notice;
        let locale = (self.site.locale)(notice.language);
        self.raw("<div class=\"notice\" id=\"");
        let prefix = self.prefix.clone();
        self.raw(&prefix);
        self.raw("\" lang=\"");
        self.text(notice.language.as_str());
        self.raw("\">\n");
        self.banner(look);
        self.raw("<h2 class=\"notice-title\" id=\"");
        self.id("title");
        self.raw("\">");
        self.text(&notice.title);
        self.raw("</h2>\n");
        let meta = meta(notice, locale);
        if !meta.is_empty() {
            self.element("p", "notice-meta", &meta);
        }
        if !notice.summary.rows.is_empty() {
            self.raw("<section class=\"notice-summary\" id=\"");
            self.id("summary");
            self.raw("\">\n");
            self.element("h3", "notice-heading", &notice.summary.heading);
            self.answers();
            self.raw("</section>\n");
        }
        self.contents(&locale.say("contents"));
        for section in &notice.sections {
            self.raw("<section class=\"notice-section\" id=\"");
            self.id(&section.id);
            self.raw("\">\n");
            self.element("h3", "notice-heading", &section.heading);
            self.blocks(&section.blocks);
            self.raw("</section>\n");
        }
        self.raw("</div>\n");
    }

    fn first_layer(&mut self, look: &Look<'_>) {
        let notice = self.notice;
        self.raw("<section class=\"notice-summary\" id=\"");
        self.id("first-layer");
        self.raw("\" lang=\"");
        self.text(notice.language.as_str());
        self.raw("\">\n");
        self.banner(look);
        self.element("h2", "notice-title", &notice.title);
        self.answers();
        self.raw("<p class=\"notice-more\"><a href=\"");
        let page = self.address(&notice_path(notice.language, &notice.id, "html"));
        self.text(&page);
        self.raw("\">");
        let words = (self.site.locale)(notice.language).say("whole-notice");
        self.text(&words);
        self.raw("</a></p>\n</section>\n");
    }

    /// The rows of the first layer: each question leads to its section.
    fn answers(&mut self) {
        let notice = self.notice;
        if notice.summary.rows.is_empty() {
            return;
        }
        self.raw("<dl class=\"notice-details\">\n");
        for row in &notice.summary.rows {
            self.raw("<div><dt><a href=\"");
            let href = self.href(&Target::Section { id: row.section.clone() });
            self.text(&href);
            self.raw("\">");
            self.text(&row.label);
            self.raw("</a></dt>");
            for line in &row.lines {
                self.raw("<dd>");
                self.inlines(line);
                self.raw("</dd>");
            }
            // A question without an answer of its own is answered by the section alone.
            if row.lines.is_empty() {
                self.raw("<dd>");
                self.text(&row.heading);
                self.raw("</dd>");
            }
            self.raw("</div>\n");
        }
        self.raw("</dl>\n");
    }

    /// What stands at the head of every page of the site, and that a draft is one.
    fn banner(&mut self, look: &Look<'_>) {
        if !self.site.is_draft && look.banner.is_empty() {
            return;
        }
        self.raw("<div class=\"notice-banner\">\n");
        if self.site.is_draft {
            let words = (self.site.locale)(self.notice.language).say("draft-banner");
            self.element("p", "notice-draft", &words);
        }
        self.blocks(&look.banner);
        self.raw("</div>\n");
    }

    fn contents(&mut self, heading: &str) {
        let sections = &self.notice.sections;
        // Each of several on a page has a name of its own.
        self.raw("<nav class=\"notice-contents\" aria-labelledby=\"");
        self.id("contents-heading");
        self.raw(" ");
        self.id("title");
        self.raw("\">\n<h3 class=\"notice-heading\" id=\"");
        self.id("contents-heading");
        self.raw("\">");
        self.text(heading);
        self.raw("</h3>\n<ol>\n");
        for section in sections {
            self.raw("<li><a href=\"#");
            self.id(&section.id);
            self.raw("\">");
            self.text(&section.heading);
            self.raw("</a></li>\n");
        }
        self.raw("</ol>\n</nav>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { content } => self.line("h4", "", content),
            Block::Paragraph { content } => self.line("p", "", content),
            Block::List { start, items } => self.list(*start, items),
            Block::Gap { code, message, provisions } => {
                self.raw("<p class=\"notice-gap\"><strong>");
                self.text(code);
                self.raw("</strong> ");
                self.text(message);
                if !provisions.is_empty() {
                    self.raw(" (");
                    self.text(provisions);
                    self.raw(")");
                }
                self.raw("</p>\n");
            }
            Block::Details { rows } => {
                self.raw("<dl class=\"notice-details\">\n");
                for row in rows {
                    self.raw("<div><dt>");
                    self.text(&row.label);
                    self.raw("</dt><dd>");
                    self.inlines(&row.content);
                    self.raw("</dd></div>\n");
                }
                self.raw("</dl>\n");
            }
            Block::Cards { cards } => {
                for card in cards {
                    self.raw("<div class=\"notice-card\">\n");
                    if !card.heading.is_empty() {
                        self.line("h4", "", &card.heading);
                    }
                    self.blocks(&card.blocks);
                    self.raw("</div>\n");
                }
            }
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
        }
    }

    fn table(&mut self, caption: &str, columns: &[String], rows: &[Vec<Vec<Inline>>]) {
        self.raw("<table class=\"notice-table\">\n");
        self.element("caption", "", caption);
        self.raw("<thead><tr>");
        for column in columns {
            self.raw("<th scope=\"col\">");
            self.text(column);
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.raw("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.raw(if at == 0 { "<th scope=\"row\">" } else { "<td>" });
                self.inlines(cell);
                self.raw(if at == 0 { "</th>" } else { "</td>" });
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) {
        match start {
            None => self.raw("<ul>\n"),
            Some(1) => self.raw("<ol>\n"),
            Some(first) => self.raw(&format!("<ol start=\"{first}\">\n")),
        }
        for item in items {
            self.raw(if item.blocks.is_empty() { "<li>" } else { "<li class=\"notice-entry\">" });
            self.inlines(&item.content);
            if !item.blocks.is_empty() {
                self.raw("\n");
                self.blocks(&item.blocks);
            }
            self.raw("</li>\n");
        }
        self.raw(if start.is_none() { "</ul>\n" } else { "</ol>\n" });
    }

    fn line(&mut self, tag: &str, class: &str, content: &[Inline]) {
        self.open(tag, class);
        self.inlines(content);
        self.close(tag);
    }

    fn element(&mut self, tag: &str, class: &str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close(tag);
    }

    fn open(&mut self, tag: &str, class: &str) {
        self.raw("<");
        self.raw(tag);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
    }

    fn close(&mut self, tag: &str) {
        self.raw("</");
        self.raw(tag);
        self.raw(">\n");
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text { text } | Inline::Explained { text, .. } => self.text(text),
                Inline::Foreign { language, text } => {
                    self.raw("<span lang=\"");
                    self.text(language.as_str());
                    self.raw("\">");
                    self.text(text);
                    self.raw("</span>");
                }
                Inline::Emphasis { content } => self.wrapped("em", content),
                Inline::Strong { content } => self.wrapped("strong", content),
                Inline::Link { target, content } => {
                    self.raw("<a href=\"");
                    let href = self.href(target);
                    self.text(&href);
                    self.raw("\">");
                    self.inlines(content);
                    self.raw("</a>");
                }
            }
        }
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline]) {
        self.raw("<");
        self.raw(tag);
        self.raw(">");
        self.inlines(content);
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    /// Where a link leads from a page of another site: with a base URL to the address of the notice's page there.
    fn href(&self, target: &Target) -> String {
        match target {
            Target::Url { url } => url.clone(),
            Target::Section { id } if self.is_summary => {
                format!("{}#{id}", self.address(&notice_path(self.notice.language, &self.notice.id, "html")))
            }
            Target::Section { id } => format!("#{}__{id}", self.prefix),
            Target::Notice { id } => self.address(&notice_path(self.notice.language, id, "html")),
        }
    }

    fn address(&self, path: &str) -> String {
        self.site.url(path).unwrap_or_else(|| relative(&self.path, path))
    }

    /// The id of a section or another part of the fragment.
    fn id(&mut self, part: &str) {
        escape(&self.prefix, &mut self.html);
        self.html.push_str("__");
        escape(part, &mut self.html);
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }
}
