//! Fragments: a notice, or only its first layer, to embed in a page of the company's own site. They have no stylesheet and
//! no script.
//!
//! Ids and classes are a contract (`docs/themes.md`). Every class begins with `notice`, and every id with `notice-` and the
//! notice's own id, so that a page may have several fragments. Themes do not change fragments. Headings begin at the second
//! level, below the title of the page.

use crate::document::{Notice, Target};
use crate::page::Page;
use crate::render::paths::{notice_path, relative};
use crate::render::{Look, Site, meta};

use super::writer::{Dialect, Links, Writer, escape};

/// The dialect of fragments. They do not explain terms in place, since that needs a stylesheet.
static FRAGMENT: Dialect = Dialect {
    prefix: "notice-",
    heading: "h4",
    items: ["notice-entry", "notice-entry"],
    line_break: "\n",
    cards: ["", ""],
    table: " class=\"notice-table\"",
    provisions: [" (", ")"],
    has_labels: false,
    has_explanations: false,
};

/// Renders a notice as a fragment.
#[must_use]
pub fn page(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Page {
    let fragment = Fragment::new(notice, "fragment.html", site);
    let html = fragment.whole(look);
    fragment.into_page(html)
}

/// Renders a notice's first layer as a fragment, whose links lead to the notice's page.
#[must_use]
pub fn summary(notice: &Notice, look: &Look<'_>, site: &Site<'_>) -> Page {
    let fragment = Fragment { is_summary: true, ..Fragment::new(notice, "summary.html", site) };
    let html = fragment.first_layer(look);
    fragment.into_page(html)
}

/// Returns the prefix of every id in a notice's fragment. The prefixes of two notices never collide, since a notice's id
/// has no underscore.
#[must_use]
pub fn prefix(id: &str) -> String {
    format!("notice-{}", id.replace('/', "_"))
}

/// A notice that becomes a fragment.
struct Fragment<'a, 's> {
    notice: &'a Notice,
    site: &'a Site<'s>,
    path: String,
    /// The prefix of every id.
    prefix: String,
    /// Whether the fragment is only the first layer. Links to sections then lead to the notice's page.
    is_summary: bool,
}

impl<'a, 's> Fragment<'a, 's> {
    fn new(notice: &'a Notice, extension: &str, site: &'a Site<'s>) -> Fragment<'a, 's> {
        let path = notice_path(notice.language, &notice.id, extension);
        Fragment { notice, site, path, prefix: prefix(&notice.id), is_summary: false }
    }

    fn into_page(self, html: String) -> Page {
        Page {
            path: self.path,
            bytes: html.into_bytes(),
            source: Some(self.notice.source.clone()),
            language: Some(self.notice.language),
            format: "fragment",
        }
    }

    fn whole(&self, look: &Look<'_>) -> String {
        let notice = self.notice;
        let locale = (self.site.locale)(notice.language);
        let mut html = Writer::new(&FRAGMENT, self);
        html.raw(["<div class=\"notice\" id=\"", &self.prefix, "\" lang=\"", notice.language.as_str(), "\">\n"]);
        self.banner(look, &mut html);
        html.raw(["<h2 class=\"notice-title\" id=\"", &self.id("title"), "\">"]);
        html.text(&notice.title);
        html.raw(["</h2>\n"]);
        let meta = meta(notice, locale);
        if !meta.is_empty() {
            element("p", "notice-meta", &meta, &mut html);
        }
        if !notice.summary.rows.is_empty() {
            html.raw(["<section class=\"notice-summary\" id=\"", &self.id("summary"), "\">\n"]);
            element("h3", "notice-heading", &notice.summary.heading, &mut html);
            self.answers(&mut html);
            html.raw(["</section>\n"]);
        }
        self.contents(&locale.say("contents"), &mut html);
        for section in &notice.sections {
            html.raw(["<section class=\"notice-section\" id=\"", &self.id(&section.id), "\">\n"]);
            element("h3", "notice-heading", &section.heading, &mut html);
            html.blocks(&section.blocks);
            html.raw(["</section>\n"]);
        }
        html.raw(["</div>\n"]);
        html.finish()
    }

    fn first_layer(&self, look: &Look<'_>) -> String {
        let notice = self.notice;
        let language = notice.language.as_str();
        let mut html = Writer::new(&FRAGMENT, self);
        html.raw(["<section class=\"notice-summary\" id=\"", &self.id("first-layer"), "\" lang=\"", language, "\">\n"]);
        self.banner(look, &mut html);
        element("h2", "notice-title", &notice.title, &mut html);
        self.answers(&mut html);
        html.raw(["<p class=\"notice-more\"><a href=\""]);
        html.text(&self.address(&notice_path(notice.language, &notice.id, "html")));
        html.raw(["\">"]);
        html.text(&(self.site.locale)(notice.language).say("whole-notice"));
        html.raw(["</a></p>\n</section>\n"]);
        html.finish()
    }

    /// Writes the rows of the first layer. Each question links to its section.
    fn answers(&self, html: &mut Writer<'_>) {
        if self.notice.summary.rows.is_empty() {
            return;
        }
        html.raw(["<dl class=\"notice-details\">\n"]);
        for row in &self.notice.summary.rows {
            html.raw(["<div><dt><a href=\""]);
            html.text(&self.section_href(&row.section));
            html.raw(["\">"]);
            html.text(&row.label);
            html.raw(["</a></dt>"]);
            for line in &row.lines {
                html.raw(["<dd>"]);
                html.inlines(line);
                html.raw(["</dd>"]);
            }
            // A question without a short answer names the section instead.
            if row.lines.is_empty() {
                html.raw(["<dd>"]);
                html.text(&row.heading);
                html.raw(["</dd>"]);
            }
            html.raw(["</div>\n"]);
        }
        html.raw(["</dl>\n"]);
    }

    /// Writes the banner of the site and, in a draft, the sentence that names it a draft.
    fn banner(&self, look: &Look<'_>, html: &mut Writer<'_>) {
        if !self.site.is_draft && look.banner.is_empty() {
            return;
        }
        html.raw(["<div class=\"notice-banner\">\n"]);
        if self.site.is_draft {
            let words = (self.site.locale)(self.notice.language).say("draft-banner");
            element("p", "notice-draft", &words, html);
        }
        html.blocks(&look.banner);
        html.raw(["</div>\n"]);
    }

    /// Writes the table of contents. Its name includes the title, since a page may have several fragments.
    fn contents(&self, heading: &str, html: &mut Writer<'_>) {
        let own = self.id("contents-heading");
        html.raw(["<nav class=\"notice-contents\" aria-labelledby=\"", &own, " ", &self.id("title"), "\">\n"]);
        html.raw(["<h3 class=\"notice-heading\" id=\"", &own, "\">"]);
        html.text(heading);
        html.raw(["</h3>\n<ol>\n"]);
        for section in &self.notice.sections {
            html.raw(["<li><a href=\"#", &self.id(&section.id), "\">"]);
            html.text(&section.heading);
            html.raw(["</a></li>\n"]);
        }
        html.raw(["</ol>\n</nav>\n"]);
    }

    /// Returns the address of a section: in the fragment, or on the notice's page.
    fn section_href(&self, id: &str) -> String {
        if self.is_summary {
            return format!("{}#{id}", self.address(&notice_path(self.notice.language, &self.notice.id, "html")));
        }
        format!("#{}__{id}", self.prefix)
    }

    /// Returns the address of a page of the site, for a link on another site: the public address, if there is a base URL.
    fn address(&self, path: &str) -> String {
        self.site.url(path).unwrap_or_else(|| relative(&self.path, path))
    }

    /// Returns the id of a section or another part of the fragment, as HTML.
    fn id(&self, part: &str) -> String {
        let mut id = String::new();
        escape(&self.prefix, &mut id);
        id.push_str("__");
        escape(part, &mut id);
        id
    }
}

impl Links for Fragment<'_, '_> {
    fn href(&self, target: &Target) -> String {
        match target {
            Target::Url { url } => url.clone(),
            Target::Section { id } => self.section_href(id),
            Target::Notice { id, language } => {
                self.address(&notice_path(language.unwrap_or(self.notice.language), id, "html"))
            }
        }
    }
}

fn element(tag: &str, class: &str, text: &str, html: &mut Writer<'_>) {
    html.raw(["<", tag, " class=\"", class, "\">"]);
    html.text(text);
    html.raw(["</", tag, ">\n"]);
}
