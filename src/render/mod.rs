//! Renders notices as pages. Pure: no disk, no clock, no terminal.

mod error;
pub mod html;
pub mod index;
pub mod json;
mod json_ld;
pub mod markdown;
pub mod pages;
mod paths;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod sitemap;

use crate::document::{Block, Notice};
use crate::language::Language;
use crate::locale::Locale;
use crate::theme::{Asset, Theme};

pub use crate::page::Page;
pub use error::{Error, LogoError};
pub use html::fragment;
pub use paths::{index_path, notice_path, relative};

/// The site that every page of a build belongs to.
pub struct Site<'a> {
    /// Address of the output folder, without a slash at the end.
    pub base_url: Option<&'a str>,
    /// Languages of the site, in the order of the language switch.
    pub languages: &'a [Language],
    /// The locale of a language.
    pub locale: &'a (dyn Fn(Language) -> &'a Locale + Sync),
    /// Whether every page is a draft, which no search engine may list.
    pub is_draft: bool,
    /// How Markdown is written.
    pub markdown: markdown::Dialect,
}

/// The look of the pages of one company or folder.
pub struct Look<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// The company's logo.
    pub logo: Option<&'a Asset>,
    /// Title of the site.
    pub title: String,
    /// Content of the `robots` meta tag.
    pub robots: Option<String>,
    /// The banner at the head of every page.
    pub banner: Vec<Block>,
}

impl Site<'_> {
    /// Returns the public address of a page, if the site has a base URL.
    #[must_use]
    pub fn url(&self, path: &str) -> Option<String> {
        self.base_url.map(|base| format!("{}/{path}", base.trim_end_matches('/')))
    }

    /// Returns a language's own name: `Suomi`, `Svenska`, `English`.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        crate::locale::capitalised(&(self.locale)(language).say(&format!("language_{language}")))
    }
}

/// Returns the version and the day of the last change, in words.
fn meta(notice: &Notice, locale: &Locale) -> String {
    let version = notice.version.as_ref().map(|version| locale.say_with("version-is", &[("version", version)]));
    let updated = notice.updated.map(|date| locale.say_with("updated-on", &[("date", &locale.date(date))]));
    version.into_iter().chain(updated).collect::<Vec<_>>().join(" · ")
}
