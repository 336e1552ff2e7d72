//! The workspace, and how it is opened.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::finding::Finding;
use crate::language::Language;
use crate::load::{self, Defaults};
use crate::locale::{self, Locale, OwnWords, built_in_languages};
use crate::problem::Problem;
use crate::project::{Listing, Project, defaults_path};
use crate::settings::Settings;
use crate::source::Places;
use crate::vocabulary::Kind;

use super::files::{self, misnamed, not_utf8};
use super::labels::{Labels, basis_of_point};
use super::settings;
use super::stop::Stop;

/// An open project.
pub struct Workspace {
    /// Its files.
    pub project: Project,
    /// Its settings.
    pub settings: Settings,
    /// The places of the settings.
    pub settings_places: Places,
    /// Its notices.
    pub listing: Listing,
    /// The tables that notices inherit, by folder.
    pub defaults: HashMap<String, Defaults>,
    /// Its own words.
    pub own_words: OwnWords,
    /// The words of messages.
    pub messages: Arc<Locale>,
    /// Findings about files that no notice stands for.
    pub findings: Vec<Finding>,
    /// The languages that have words.
    pub available_languages: Vec<Language>,
    /// The languages that `[site]` names, in its order.
    pub default_languages: Vec<Language>,
    /// Ids of the notices.
    pub(super) notice_ids: HashSet<String>,
    /// Words by language, each parsed when the first page or message needs it.
    locales: BTreeMap<Language, OnceLock<Locale>>,
    /// The labels of all terms, collected when the first unknown term is looked up.
    labels: OnceLock<Labels>,
}

impl Workspace {
    /// Opens a project; messages are in a language of the user's.
    ///
    /// # Errors
    /// When a file cannot be read, or the settings or the project's own words are wrong.
    pub fn open(project: Project, messages: Language) -> Result<Workspace, Stop> {
        let (own_files, bad_files) = files::own_words(&project)?;
        if !bad_files.is_empty() {
            let plain = Locale::new(messages, &OwnWords::default());
            return Err(Stop::findings(bad_files, &Arc::new(plain)));
        }
        let own_words = locale::own_words(&own_files).map_err(Problem::from_iter)?;
        let messages = Arc::new(Locale::new(messages, &own_words));
        let available_languages = available(&own_words);
        let (settings, settings_places) = match project.settings()? {
            None => Default::default(),
            Some(text) => {
                settings::read(&text, &available_languages).map_err(|findings| Stop::findings(findings, &messages))?
            }
        };
        let listing = project.list()?;
        let mut findings: Vec<Finding> = listing.misnamed.iter().map(misnamed).collect();
        let defaults = read_defaults(&project, &listing, &mut findings)?;
        let named = settings.site.iter().flat_map(|site| &site.languages);
        Ok(Workspace {
            default_languages: named.map(|language| language.value).collect(),
            notice_ids: listing.notices.iter().map(|notice| notice.id.clone()).collect(),
            locales: available_languages.iter().map(|language| (*language, OnceLock::new())).collect(),
            labels: OnceLock::new(),
            project,
            settings,
            settings_places,
            listing,
            defaults,
            own_words,
            messages,
            findings,
            available_languages,
        })
    }

    /// Returns the words of a language; those of the messages where it has none.
    pub fn locale(&self, language: Language) -> &Locale {
        let own = self.locales.get(&language);
        own.map_or(&self.messages, |own| own.get_or_init(|| Locale::new(language, &self.own_words)))
    }

    /// Finds the term that a label in any language means.
    pub(super) fn term_by_label(&self, kind: Kind, label: &str) -> Option<String> {
        if let Some(basis) = basis_of_point(label).filter(|_| kind == Kind::Basis) {
            return Some(basis.to_owned());
        }
        let locales = || self.locales.keys().map(|language| self.locale(*language)).collect::<Vec<_>>();
        self.labels.get_or_init(|| Labels::new(&locales())).find(kind, label)
    }

    /// Returns the errors so far in words that pages needed.
    #[must_use]
    pub fn word_problems(&self) -> Vec<locale::Error> {
        self.locales.values().filter_map(OnceLock::get).flat_map(Locale::problems).collect()
    }
}

/// The languages with built-in words, then those that the project has words for.
fn available(own_words: &OwnWords) -> Vec<Language> {
    let mut languages = built_in_languages();
    languages.extend(own_words.languages().into_iter().filter(|own| !built_in_languages().contains(own)));
    languages
}

/// Reads the `_defaults.toml` of each folder, and adds what is wrong with them by themselves.
fn read_defaults(
    project: &Project,
    listing: &Listing,
    findings: &mut Vec<Finding>,
) -> Result<HashMap<String, Defaults>, Problem> {
    let mut defaults = HashMap::new();
    for folder in &listing.folders {
        let text = project.read(&defaults_path(folder))?;
        let read = load::defaults(&text.source);
        findings.extend(not_utf8(&text));
        findings.extend(read.findings.iter().cloned());
        defaults.insert(folder.clone(), read);
    }
    Ok(defaults)
}
