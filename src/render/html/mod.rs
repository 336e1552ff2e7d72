//! A notice as an HTML page.

mod data;
pub mod fragment;
mod writer;

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::document::{Block, Inline, Notice};
use crate::language::Language;
use crate::locale::{Locale, capitalised};
use crate::outline::EXPLAINED;

use super::paths::{index_path, notice_path, relative};
use super::{Error, Look, Page, Site, json_ld};

use data::PageBlocks;
pub(super) use data::map;
pub(super) use writer::escape;

/// Renders a notice's page. `folder` is that of the organisation whose index the page links to.
///
/// # Errors
/// When the theme fails.
pub fn page(notice: &Notice, folder: Option<&str>, look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let language = notice.language;
    let locale = (site.locale)(language);
    let path = notice_path(language, &notice.id, "html");
    let versions: Vec<(Language, Option<String>)> = site
        .languages
        .iter()
        .map(|&other| (other, notice.languages.contains(&other).then(|| notice_path(other, &notice.id, "html"))))
        .collect();
    let frame = Frame {
        path: &path,
        language,
        title: &notice.title,
        description: &notice.description,
        versions: &versions,
        has_switch: true,
        default_version: Some(notice.source_language)
            .filter(|source| site.languages.contains(source))
            .map(|source| notice_path(source, &notice.id, "html")),
        index: Some(index_path(language, folder)),
        kind: "article",
        // A draft is no notice yet, so it has no data for machines.
        data: (!site.is_draft).then(|| json_ld::data(notice, site.url(&path).as_deref())),
    };
    let mut context = frame.context(look, site);
    let lines = PageBlocks { path: &path, language };
    let sections: Vec<Value> = notice
        .sections
        .iter()
        .map(|section| {
            map([
                ("id", Value::from(section.id.as_str())),
                ("heading", Value::from(section.heading.as_str())),
                ("blocks", lines.blocks(&section.blocks, look.theme)),
            ])
        })
        .collect();
    let table = map([
        ("id", Value::from(notice.id.as_str())),
        ("title", Value::from(notice.title.as_str())),
        ("controller", notice.controller.as_deref().map_or(Value::none(), Value::from)),
        ("meta", Value::from(super::meta(notice, locale))),
        ("summary", summary(notice, &lines)),
        ("sections", Value::from(sections)),
        ("terms", Value::from(terms(notice))),
    ]);
    context.insert_value("notice", table);
    let bytes = look.theme.render("notice.html", &context)?;
    Ok(Page { path, bytes, source: Some(notice.source.clone()), language: Some(language), format: "html" })
}

/// The data of a page around its content: title, addresses, and its other languages.
pub(super) struct Frame<'a> {
    pub path: &'a str,
    pub language: Language,
    pub title: &'a str,
    pub description: &'a str,
    /// The path of the page in each language of the site; `None` if the page does not exist in that language.
    pub versions: &'a [(Language, Option<String>)],
    /// Whether the page has the language switch. The page to choose a language on needs none.
    pub has_switch: bool,
    /// The path of the page for readers of none of the site's languages.
    pub default_version: Option<String>,
    /// The path of the index that the page links to.
    pub index: Option<String>,
    /// The page's type in Open Graph: `article` or `website`.
    pub kind: &'static str,
    /// The facts of the page as JSON-LD.
    pub data: Option<String>,
}

impl Frame<'_> {
    /// Returns the variables `page` and `words` of every template.
    pub(super) fn context(&self, look: &Look<'_>, site: &Site<'_>) -> Context {
        let locale = (site.locale)(self.language);
        let lines = PageBlocks { path: self.path, language: self.language };
        let robots = if site.is_draft { Some("noindex".to_owned()) } else { look.robots.clone() };
        let page = map([
            ("language", Value::from(self.language.as_str())),
            ("title", Value::from(self.title)),
            ("description", Value::from(self.description)),
            ("robots", robots.map_or(Value::none(), Value::from)),
            ("canonical", site.url(self.path).map_or(Value::none(), Value::from)),
            ("alternates", Value::from(self.alternates(site))),
            ("languages", Value::from(if self.has_switch { self.switch(site) } else { Vec::new() })),
            ("missing_languages", Value::from(self.missing(site))),
            ("data", self.data.as_deref().map_or(Value::none(), Value::safe_string)),
            ("kind", Value::from(self.kind)),
            ("locale", Value::from(locale.say("og-locale"))),
            (
                "stylesheet",
                look.theme.stylesheet().map_or(Value::none(), |sheet| Value::from(relative(self.path, &sheet.path))),
            ),
            ("draft", if site.is_draft { Value::from(locale.say("draft-banner")) } else { Value::none() }),
            ("logo", look.logo.map_or(Value::none(), |logo| Value::from(relative(self.path, &logo.path)))),
            (
                "icon",
                look.logo
                    .or(look.theme.icon())
                    .map_or(Value::none(), |icon| Value::from(relative(self.path, &icon.path))),
            ),
            ("site_title", Value::from(look.title.as_str())),
            ("index_href", self.index.as_ref().map_or(Value::none(), |index| Value::from(relative(self.path, index)))),
            ("banner", lines.blocks(&look.banner, look.theme)),
        ]);
        let mut context = Context::new();
        context.insert_value("page", page);
        context.insert_value("words", words(locale));
        context
    }

    fn alternates(&self, site: &Site<'_>) -> Vec<Value> {
        let mut alternates = Vec::new();
        let versions = self.versions.iter().filter_map(|(language, path)| Some((language.to_string(), path.as_ref()?)));
        let default = self.default_version.iter().map(|path| ("x-default".to_owned(), path));
        for (language, path) in versions.chain(default) {
            if let Some(url) = site.url(path) {
                alternates.push(map([("language", Value::from(language)), ("url", Value::from(url))]));
            }
        }
        alternates
    }

    fn switch(&self, site: &Site<'_>) -> Vec<Value> {
        let versions = self.versions.iter().filter_map(|(language, path)| Some((*language, path.as_ref()?)));
        versions
            .map(|(language, path)| {
                map([
                    ("code", Value::from(language.as_str())),
                    ("name", Value::from(site.language_name(language))),
                    ("href", Value::from(relative(self.path, path))),
                    ("is_current", Value::from(language == self.language)),
                ])
            })
            .collect()
    }

    /// Returns a sentence for each language of the site in which the page does not exist, in that language.
    fn missing(&self, site: &Site<'_>) -> Vec<Value> {
        let missing = self.versions.iter().filter(|(_, path)| path.is_none());
        missing
            .map(|(language, _)| {
                let name = site.language_name(*language);
                let text = (site.locale)(*language).say_with("language-missing", &[("language", &name)]);
                map([("language", Value::from(language.as_str())), ("text", Value::from(text))])
            })
            .collect()
    }
}

/// Returns the words of the page around the notice.
fn words(locale: &Locale) -> Value {
    map([
        ("skip_to_content", Value::from(locale.say("skip-to-content"))),
        ("contents", Value::from(locale.say("contents"))),
        ("languages", Value::from(locale.say("languages"))),
        ("banner_label", Value::from(locale.say("banner-label"))),
        ("back_to_top", Value::from(locale.say("back-to-top"))),
        ("close", Value::from(locale.say("close"))),
        ("all_notices", Value::from(locale.say("all-notices"))),
    ])
}

fn summary(notice: &Notice, lines: &PageBlocks<'_>) -> Value {
    let rows = notice.summary.rows.iter().map(|row| {
        let answer = row.lines.iter().map(|one| lines.line(one));
        map([
            ("id", Value::from(row.id)),
            ("label", Value::from(row.label.as_str())),
            ("lines", Value::from(answer.collect::<Vec<_>>())),
            ("more", Value::from(row.more)),
            ("section", Value::from(row.section.as_str())),
            ("heading", Value::from(row.heading.as_str())),
        ])
    });
    map([("heading", Value::from(notice.summary.heading.as_str())), ("rows", Value::from(rows.collect::<Vec<_>>()))])
}

/// Returns the terms that the page explains in place, each once.
fn terms(notice: &Notice) -> Vec<Value> {
    let mut explained: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for row in &notice.summary.rows {
        row.lines.iter().for_each(|line| explained_in(line, &mut explained));
    }
    for section in &notice.sections {
        explained_in_blocks(&section.blocks, &mut explained);
    }
    let terms = explained.into_iter().map(|(term, (text, explanation))| {
        map([
            ("id", Value::from(format!("{EXPLAINED}{term}"))),
            ("text", Value::from(capitalised(text))),
            ("explanation", Value::from(explanation)),
        ])
    });
    terms.collect()
}

/// Collects the terms that blocks explain.
fn explained_in_blocks<'n>(blocks: &'n [Block], explained: &mut BTreeMap<&'n str, (&'n str, &'n str)>) {
    for block in blocks {
        match block {
            Block::Heading { content } | Block::Paragraph { content } => explained_in(content, explained),
            Block::List { items, .. } => {
                for item in items {
                    explained_in(&item.content, explained);
                    explained_in_blocks(&item.blocks, explained);
                }
            }
            Block::Details { rows } => rows.iter().for_each(|row| explained_in(&row.content, explained)),
            Block::Cards { cards } => cards.iter().for_each(|card| explained_in_blocks(&card.blocks, explained)),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| explained_in(cell, explained)),
            Block::Gap { .. } => {}
        }
    }
}

/// Collects the terms that a line explains.
fn explained_in<'n>(line: &'n [Inline], explained: &mut BTreeMap<&'n str, (&'n str, &'n str)>) {
    for inline in line {
        match inline {
            Inline::Explained { term, text, explanation } => {
                explained.insert(term, (text, explanation));
            }
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Link { content, .. } => {
                explained_in(content, explained);
            }
            Inline::Text { .. } | Inline::Foreign { .. } => {}
        }
    }
}
