//! Index pages: of a language, of an organisation, and the page to choose a language on.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use crate::language::Language;
use crate::locale::Collation;

use super::html::{Frame, map};
use super::paths::{index_path, notice_path, relative};
use super::{Error, Look, Page, Site};

/// A notice as an index lists it.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// The notice's id.
    pub id: String,
    /// The notice's languages, the source language first.
    pub languages: Vec<Language>,
    /// The notice's title in each of its languages.
    pub titles: Vec<(Language, String)>,
    /// The controller's name in each of the notice's languages.
    pub controllers: Vec<(Language, String)>,
    /// The organisation that the notice belongs to.
    pub organisation: Option<Organisation>,
}

/// An organisation: a folder with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The folder's path under `notices/`.
    pub folder: String,
    /// The organisation's name in each language of the site.
    pub names: Vec<(Language, String)>,
}

impl Entry {
    /// Returns the language in which an index lists the notice: the index's own, else the notice's source language.
    fn listed_in(&self, language: Language) -> Language {
        if self.languages.contains(&language) { language } else { self.languages.first().copied().unwrap_or(language) }
    }
}

/// Returns the word in a language, else the first.
fn of(words: &[(Language, String)], language: Language) -> &str {
    let own = words.iter().find(|(own, _)| *own == language).or_else(|| words.first());
    own.map(|(_, word)| word.as_str()).unwrap_or_default()
}

/// Renders the index of a language, or of one organisation in that language.
///
/// # Errors
/// When the theme fails.
pub fn page(
    entries: &[&Entry],
    organisation: Option<&Organisation>,
    language: Language,
    look: &Look<'_>,
    site: &Site<'_>,
) -> Result<Page, Error> {
    let locale = (site.locale)(language);
    let folder = organisation.map(|organisation| organisation.folder.as_str());
    let path = index_path(language, folder);
    let versions: Vec<(Language, Option<String>)> =
        site.languages.iter().map(|other| (*other, Some(index_path(*other, folder)))).collect();
    let heading = match organisation {
        Some(organisation) => {
            let name = of(&organisation.names, language);
            locale.say_with("title", &[("name", name), ("word", &locale.say("index-title").to_lowercase())])
        }
        None => look.title.clone(),
    };
    let frame = Frame {
        path: &path,
        language,
        title: &heading,
        description: &heading,
        versions: &versions,
        has_switch: true,
        default_version: match organisation {
            None => Some("index.html".to_owned()),
            Some(_) => site.languages.first().map(|first| index_path(*first, folder)),
        },
        index: organisation.map(|_| index_path(language, None)),
        kind: "website",
        data: None,
    };
    let mut context = frame.context(look, site);
    context.insert_value("groups", Value::from(groups(entries, organisation, language, &path)));
    finish(look, "index.html", &context, path, Some(language))
}

/// Returns the notices by organisation. On an organisation's own index, and without one, they are grouped by controller.
fn groups(entries: &[&Entry], organisation: Option<&Organisation>, language: Language, path: &str) -> Vec<Value> {
    let collation = Collation::of(language);
    let mut groups: BTreeMap<(String, Option<String>), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let key = match (&entry.organisation, organisation) {
            (_, Some(_)) => (of(&entry.controllers, language).to_owned(), None),
            (Some(own), None) => (of(&own.names, language).to_owned(), Some(own.folder.clone())),
            (None, None) => (of(&entry.controllers, language).to_owned(), None),
        };
        groups.entry(key).or_default().push(entry);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by(|((a, _), _), ((b, _), _)| collation.compare(a, b));
    groups
        .into_iter()
        .map(|((name, folder), mut entries)| {
            entries.sort_by(|a, b| collation.compare(of(&a.titles, language), of(&b.titles, language)));
            let href = folder.map(|folder| relative(path, &index_path(language, Some(&folder))));
            map([
                ("name", Value::from(name)),
                ("href", href.map_or(Value::none(), Value::from)),
                ("entries", Value::from(entries.iter().map(|entry| row(entry, language, path)).collect::<Vec<_>>())),
            ])
        })
        .collect()
}

fn row(entry: &Entry, language: Language, path: &str) -> Value {
    let listed = entry.listed_in(language);
    map([
        ("title", Value::from(of(&entry.titles, listed))),
        ("language", Value::from(listed.as_str())),
        ("href", Value::from(relative(path, &notice_path(listed, &entry.id, "html")))),
    ])
}

/// Renders the page to choose a language on. It needs no script.
///
/// # Errors
/// When the theme fails.
pub fn choice(look: &Look<'_>, site: &Site<'_>) -> Result<Page, Error> {
    let language = site.languages.first().copied().unwrap_or(Language::FALLBACK);
    let path = "index.html".to_owned();
    let versions: Vec<(Language, Option<String>)> =
        site.languages.iter().map(|other| (*other, Some(index_path(*other, None)))).collect();
    let frame = Frame {
        path: &path,
        language,
        title: &look.title,
        description: &look.title,
        versions: &versions,
        has_switch: false,
        default_version: Some(path.clone()),
        index: None,
        kind: "website",
        data: None,
    };
    let choices: Vec<Value> = site
        .languages
        .iter()
        .map(|language| {
            map([
                ("code", Value::from(language.as_str())),
                ("name", Value::from(site.language_name(*language))),
                ("href", Value::from(index_path(*language, None))),
            ])
        })
        .collect();
    let mut context = frame.context(look, site);
    context.insert_value("choices", Value::from(choices));
    finish(look, "languages.html", &context, path, None)
}

fn finish(
    look: &Look<'_>,
    template: &str,
    context: &Context,
    path: String,
    language: Option<Language>,
) -> Result<Page, Error> {
    let bytes = look.theme.render(template, context)?;
    Ok(Page { path, bytes, source: None, language, format: "index" })
}
