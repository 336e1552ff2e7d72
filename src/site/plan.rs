//! The plan of a site: formats, languages and base URL. The request of the command line goes before the settings.

use std::path::PathBuf;

use crate::language::Language;
use crate::problem::{Fault, Message, Problem};
use crate::render::markdown::Dialect;
use crate::render::pages;
use crate::settings::Format;
use crate::workspace::Workspace;

/// A request for a site. The default asks for the whole site, as the settings describe it.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The folder that paths are relative to.
    pub folder: PathBuf,
    /// Notices or folders of them; empty = all.
    pub paths: Vec<PathBuf>,
    /// Address under which the site is published.
    pub base_url: Option<String>,
    /// Codes of the languages to make; empty = all.
    pub locales: Vec<String>,
    /// Formats to make; empty = those of the settings.
    pub formats: Vec<Format>,
    /// Whether pages are marked as a draft, with each gap in its place.
    pub is_draft: bool,
    /// Whether the pages go to a place of their own, and not among the other pages of the project.
    pub is_apart: bool,
}

/// The plan of a site.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Formats of every notice.
    pub formats: Vec<Format>,
    /// Whether the settings name them, so that one that cannot be made is a fault of the settings.
    pub(super) has_formats_of_settings: bool,
    /// Languages asked for; empty = all.
    pub locales: Vec<Language>,
    /// Whether only a part of the site is made, so that nothing else may be deleted.
    pub is_part: bool,
    /// Whether the pages make up a site of their own: then its indexes list these notices alone.
    pub is_own_site: bool,
    /// Whether pages are marked as a draft.
    pub is_draft: bool,
    /// Address of the site, asked for on the command line; as it was written.
    pub base_url: Option<String>,
    /// How Markdown is written.
    pub markdown: Dialect,
}

impl Plan {
    /// Lays a request over the settings.
    ///
    /// # Errors
    /// When a format cannot be made, or a language has no words.
    pub fn new(request: &Request, workspace: &Workspace) -> Result<Plan, Problem> {
        request.formats.iter().try_for_each(|format| pages::check_format(*format))?;
        let mut formats = request.formats.clone();
        let of_settings = workspace.settings.build.iter().flat_map(|build| &build.formats);
        if formats.is_empty() {
            formats.extend(of_settings.map(|format| format.value));
        }
        if formats.is_empty() {
            formats = vec![Format::Html, Format::Markdown];
        }
        let is_part = !request.paths.is_empty() || !request.locales.is_empty() || !request.formats.is_empty();
        Ok(Plan {
            formats,
            has_formats_of_settings: request.formats.is_empty(),
            locales: locales(&request.locales, workspace)?,
            is_part,
            is_own_site: !is_part || request.is_apart,
            is_draft: request.is_draft,
            base_url: request.base_url.clone(),
            markdown: workspace.settings.build.as_ref().map(Dialect::of).unwrap_or_default(),
        })
    }

    /// Returns the languages of the site in the order of the switch: those of the settings, then what notices declare.
    pub(super) fn languages<'l>(
        &self,
        workspace: &Workspace,
        declared: impl Iterator<Item = &'l Language>,
    ) -> Vec<Language> {
        let mut languages = workspace.default_languages.clone();
        for language in declared {
            if !languages.contains(language) {
                languages.push(*language);
            }
        }
        if self.is_own_site && !self.locales.is_empty() {
            languages.retain(|language| self.locales.contains(language));
        }
        languages
    }
}

/// A language of the command line that has no words.
struct Unspoken {
    code: String,
    /// The codes of the languages that have words.
    known: Vec<String>,
}

impl Fault for Unspoken {
    fn message(&self) -> Message {
        Message::new("site-no-words").text("code", &self.code).texts("known", &self.known)
    }
}

/// Finds the languages of these codes, each once.
fn locales(codes: &[String], workspace: &Workspace) -> Result<Vec<Language>, Unspoken> {
    let available = &workspace.available_languages;
    let mut locales = Vec::new();
    for code in codes {
        let Some(language) = Language::parse(code).filter(|language| available.contains(language)) else {
            return Err(Unspoken { code: code.clone(), known: available.iter().map(ToString::to_string).collect() });
        };
        if !locales.contains(&language) {
            locales.push(language);
        }
    }
    Ok(locales)
}
