//! The workspace, and how it is opened.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::finder::{Finder, How, Match};
use crate::finding::{Finding, sort_and_merge};
use crate::language::Language;
use crate::load::{self, Defaults, MeantTerm};
use crate::locale::{self, Locale, OwnFile, OwnWords, built_in_languages};
use crate::problem::Problem;
use crate::project::{Listing, Project, defaults_path};
use crate::settings::Settings;
use crate::source::Places;
use crate::vocabulary::Kind;

use super::basis_point::basis_of_point;
use super::files::{self, misnamed, not_utf8};
use super::not_read;
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
    /// What is wrong with the settings and the project's own words. Nothing is published, and a command ends with 2.
    pub faults: Vec<Finding>,
    /// Whether the settings could be read. Otherwise nobody knows which findings the project ignores or accepts.
    pub(super) knows_policy: bool,
    /// The languages that have words.
    pub available_languages: Vec<Language>,
    /// The languages that `[site]` names, in its order.
    pub default_languages: Vec<Language>,
    /// Ids of the notices.
    pub(super) notice_ids: HashSet<String>,
    /// Words by language, each parsed when the first page or message needs it.
    locales: BTreeMap<Language, OnceLock<Locale>>,
    /// The words for all terms, collected when the first unknown term is looked up.
    finder: OnceLock<Finder>,
}

impl Workspace {
    /// Opens a project; messages are in a language of the user's.
    ///
    /// What is wrong with the settings and the project's own words is in [`Workspace::faults`], so that it can be reported
    /// together with the findings of the notices.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn open(project: Project, messages: Language) -> Result<Workspace, Problem> {
        let (own_files, mut faults) = files::own_words(&project)?;
        let own_words = files::checked_words(&own_files, &mut faults);
        // The linter speaks in its own words: those of a project could say that nothing is wrong.
        let messages = Arc::new(Locale::new(messages, &OwnWords::default()));
        let available_languages = available(&own_files);
        let read = match project.settings()? {
            None => settings::Read { is_readable: true, ..settings::Read::default() },
            Some(text) => settings::read(&text, &available_languages),
        };
        let settings::Read { settings, places: settings_places, faults: of_settings, is_readable: knows_policy } = read;
        faults.extend(of_settings);
        let listing = project.list()?;
        let mut findings = Vec::new();
        let defaults = read_defaults(&project, &listing, &mut findings)?;
        let themes =
            settings.theme.iter().chain(defaults.values().filter_map(|defaults| defaults.folder.theme.as_ref()));
        let themes: Vec<&str> = themes.filter_map(|theme| Some(theme.name.as_ref()?.value.as_str())).collect();
        findings.extend(not_read::find(&project, &themes)?);
        let is_reported =
            |path: &str, findings: &[Finding]| findings.iter().any(|finding| finding.span.source.path == path);
        let named: Vec<Finding> =
            listing.misnamed.iter().filter(|file| !is_reported(&file.path, &findings)).map(misnamed).collect();
        findings.extend(named);
        let named = settings.site.iter().flat_map(|site| &site.languages);
        Ok(Workspace {
            default_languages: named.map(|language| language.value).collect(),
            notice_ids: listing.notices.iter().map(|notice| notice.id.clone()).collect(),
            locales: available_languages.iter().map(|language| (*language, OnceLock::new())).collect(),
            finder: OnceLock::new(),
            project,
            settings,
            settings_places,
            listing,
            defaults,
            own_words,
            messages,
            findings,
            faults: sort_and_merge(faults),
            knows_policy,
            available_languages,
        })
    }

    /// Refuses a project whose settings or own words are wrong.
    ///
    /// # Errors
    /// When something is wrong with them.
    pub fn require_settings(&self) -> Result<(), Stop> {
        if self.faults.is_empty() { Ok(()) } else { Err(self.stop(self.faults.clone())) }
    }

    /// Stops for what is wrong with the settings, in the language of the messages.
    #[must_use]
    pub fn stop(&self, faults: Vec<Finding>) -> Stop {
        Stop::findings(faults, &self.messages)
    }

    /// Returns the words of a language; those of the messages where it has none.
    pub fn locale(&self, language: Language) -> &Locale {
        let own = self.locales.get(&language);
        own.map_or(&self.messages, |own| own.get_or_init(|| Locale::new(language, &self.own_words)))
    }

    /// Returns what finds terms by the words of people, in every language of the project.
    pub fn finder(&self) -> &Finder {
        let locales = || self.locales.keys().map(|language| self.locale(*language)).collect::<Vec<_>>();
        self.finder.get_or_init(|| Finder::new(&locales()))
    }

    /// Returns the term that a word means: one of its kind, or one of another kind if that is sure.
    pub(super) fn meant_term(&self, kind: Kind, word: &str) -> Option<MeantTerm> {
        let found = match basis_of_point(word).filter(|_| kind == Kind::Basis) {
            Some(id) => Some((kind, id, true)),
            None => {
                let best = self.finder().find(kind, word).into_iter().next();
                let best = best.or_else(|| self.finder().find_elsewhere(kind, word));
                best.map(|Match { kind, id, how }| (kind, id, how <= How::Beginning))
            }
        };
        let (kind, id, is_sure) = found?;
        let labels = self.locales.keys().map(|language| (*language, self.locale(*language).label(kind, id)));
        Some(MeantTerm { kind, id: id.to_owned(), is_sure, labels: labels.collect() })
    }

    /// Returns the errors so far in words that pages needed.
    #[must_use]
    pub fn word_problems(&self) -> Vec<locale::Error> {
        self.locales.values().filter_map(OnceLock::get).flat_map(Locale::problems).collect()
    }
}

/// The languages with built-in words, then those that the project has words for. Words with a mistake count: the mistake is
/// reported, and not every notice in their language.
fn available(own_files: &[OwnFile]) -> Vec<Language> {
    let own: BTreeSet<Language> = own_files.iter().map(|file| file.language).collect();
    let mut languages = built_in_languages();
    languages.extend(own.into_iter().filter(|own| !built_in_languages().contains(own)));
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
