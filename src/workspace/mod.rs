//! A project, loaded and checked: what `build` and `lint` share.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::closest::closest;
use crate::finding::{Argument, Code, Finding, Severity, in_order};
use crate::language::Language;
use crate::load::{self, Defaults, Loaded, Surroundings};
use crate::locale::{self, Locale, OwnFile, OwnWords, WordProblem, built_in_languages};
use crate::policy::{self, Acceptance, Policy};
use crate::problem::{Fault, Problem};
use crate::project::{self, BadName, DEFAULTS, Listing, Misnamed, NOTICES, NoticeFile, Project};
use crate::register::Gaps;
use crate::rules::{self, Context};
use crate::settings::Settings;
use crate::source::{Place, Places, Source, Spot};
use crate::theme::ThemeFile;
use crate::vocabulary::Kind;

/// A project with its settings, words and list of notices.
pub(crate) struct Workspace {
    pub project: Project,
    pub settings: Settings,
    pub settings_places: Places,
    pub listing: Listing,
    pub defaults: HashMap<String, Defaults>,
    pub own_words: OwnWords,
    /// The language of messages.
    pub messages: Arc<Locale>,
    /// Findings about files that no notice stands for.
    pub findings: Vec<Finding>,
    /// Words by language, each parsed when the first page or message asks for it.
    locales: BTreeMap<Language, OnceLock<Locale>>,
    /// Made when the first unknown term asks for them: there may be as many as a file has room for.
    labels: OnceLock<HashMap<Kind, Vec<Labels>>>,
}

/// A term and its labels in lower case, one a language.
type Labels = (&'static str, Vec<String>);

/// What the command line asks for beside the settings.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Codes to report alone; empty = those of the settings.
    pub select: Vec<String>,
    /// Codes not to report.
    pub ignore: Vec<String>,
}

/// What the check of one notice leaves.
pub(crate) struct Checked {
    findings: Vec<Finding>,
    accepted: Vec<Acceptance>,
}

/// What counts of all that was found.
pub(crate) struct Judged {
    pub findings: Vec<Finding>,
    /// The last day on which the same would count; `None` for ever.
    pub until: Option<Date>,
}

/// Why a command stops before it could do its job.
#[derive(Clone)]
pub(crate) enum Stop {
    /// Findings about files that everything depends on: the settings, the project's own words and themes.
    Findings {
        /// The findings.
        findings: Vec<Finding>,
        /// The words to report them in.
        messages: Arc<Locale>,
    },
    /// Everything else.
    Problems(Problem),
}

impl Stop {
    /// Stops for findings, to be reported in the words of `messages`.
    pub(crate) fn findings(findings: Vec<Finding>, messages: &Arc<Locale>) -> Stop {
        Stop::Findings { findings, messages: Arc::clone(messages) }
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Stop {
        Stop::Problems(problem)
    }
}

impl<F: Fault> From<F> for Stop {
    fn from(fault: F) -> Stop {
        Stop::Problems(fault.into())
    }
}

impl Checked {
    /// Whether a finding may keep the notice from being published.
    pub(crate) fn has_error(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

impl Workspace {
    pub(crate) fn open(project: Project, messages: Language) -> Result<Workspace, Stop> {
        let (own_files, bad_files) = own_word_files(&project)?;
        if !bad_files.is_empty() {
            let plain = Locale::new(messages, &OwnWords::default());
            return Err(Stop::findings(bad_files, &Arc::new(plain)));
        }
        let own_words = locale::own_words(&own_files).map_err(Problem::from_iter)?;
        let messages = Arc::new(Locale::new(messages, &own_words));

        let mut settings = Settings::default();
        let mut settings_places = Places::default();
        if let Some(text) = project.settings()? {
            let (tables, places, mut findings) = load::tables::<Settings>(&text.source);
            findings.extend(not_utf8(&text));
            if !findings.is_empty() {
                return Err(Stop::findings(in_order(findings), &messages));
            }
            settings = tables.unwrap_or_default();
            settings_places = places;
            let wrong = check_settings(&settings, &settings_places, &available(&own_words));
            if !wrong.is_empty() {
                return Err(Stop::findings(in_order(wrong), &messages));
            }
        }

        let listing = project.list()?;
        let mut findings: Vec<Finding> = listing.misnamed.iter().map(misnamed).collect();
        let mut defaults = HashMap::new();
        for folder in &listing.folders {
            let path = if folder.is_empty() {
                format!("{NOTICES}/{DEFAULTS}")
            } else {
                format!("{NOTICES}/{folder}/{DEFAULTS}")
            };
            let text = project.read(&path)?;
            let read = load::defaults(&text.source);
            findings.extend(not_utf8(&text));
            findings.extend(read.findings.iter().cloned());
            defaults.insert(folder.clone(), read);
        }
        let locales = available(&own_words).into_iter().map(|language| (language, OnceLock::new())).collect();
        Ok(Workspace {
            project,
            settings,
            settings_places,
            listing,
            defaults,
            own_words,
            messages,
            findings,
            locales,
            labels: OnceLock::new(),
        })
    }

    /// Reads the files of one of the project's own themes; none when it has no such folder.
    pub(crate) fn theme_files(&self, name: &str) -> Result<Vec<ThemeFile>, Stop> {
        let mut files = Vec::new();
        let mut findings = Vec::new();
        if !project::is_id_part(name) {
            return Ok(files);
        }
        let folder = format!("themes/{name}");
        for ending in THEME_FILES {
            for path in self.project.paths_in(&folder, ending)? {
                let text = self.project.read(&path)?;
                findings.extend(not_utf8(&text));
                let name = path.strip_prefix(&folder).unwrap_or(&path).trim_start_matches('/').to_owned();
                files.push(ThemeFile { name, source: text.source });
            }
        }
        if findings.is_empty() { Ok(files) } else { Err(Stop::findings(findings, &self.messages)) }
    }

    /// Returns the names of the project's own themes, sorted.
    pub(crate) fn own_themes(&self) -> Result<Vec<String>, Problem> {
        let mut names = Vec::new();
        for ending in THEME_FILES {
            let paths = self.project.paths_in("themes", ending)?;
            let folders = paths.iter().filter_map(|path| path.strip_prefix("themes/")?.split_once('/'));
            names.extend(folders.map(|(name, _)| name.to_owned()).filter(|name| project::is_id_part(name)));
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// The words of a language; those of the messages where it has none.
    pub(crate) fn locale(&self, language: Language) -> &Locale {
        let own = self.locales.get(&language);
        own.map_or(&self.messages, |own| own.get_or_init(|| Locale::new(language, &self.own_words)))
    }

    /// What failed so far in the words that were asked for.
    pub(crate) fn problems_of_words(&self) -> Vec<WordProblem> {
        self.locales.values().filter_map(OnceLock::get).flat_map(Locale::problems).collect()
    }

    /// Languages that there are words for.
    pub(crate) fn available_languages(&self) -> Vec<Language> {
        available(&self.own_words)
    }

    /// The languages that `[site]` names, in its order.
    pub(crate) fn site_languages(&self) -> Vec<Language> {
        let site = self.settings.site.as_ref();
        site.map(|site| site.languages.iter().map(|language| language.value).collect()).unwrap_or_default()
    }

    /// The notices at these paths; all when there are none.
    pub(crate) fn select(&self, paths: &[PathBuf], folder: &Path) -> Result<Vec<NoticeFile>, Problem> {
        if paths.is_empty() {
            return Ok(self.listing.notices.clone());
        }
        let mut selected: Vec<NoticeFile> = Vec::new();
        for path in paths {
            let inner = self.project.locate(path, folder)?;
            // Defaults stand for every notice beneath them.
            let beneath = inner.strip_suffix(DEFAULTS).map_or(inner.as_str(), |folder| folder.trim_end_matches('/'));
            let prefix = format!("{beneath}/");
            let is_meant = |path: &str| path == beneath || beneath.is_empty() || path.starts_with(&prefix);
            let found: Vec<&NoticeFile> = self.listing.notices.iter().filter(|notice| is_meant(&notice.path)).collect();
            // A file whose name cannot stand in an address is no notice, but there is a finding that says so.
            let is_reported = self.listing.misnamed.iter().any(|file| is_meant(&file.path));
            if found.is_empty() && !is_reported {
                return Err(Problem::new(
                    format!("there is no notice at {}", path.display()),
                    format!("Notices are the .toml files under {NOTICES}/."),
                ));
            }
            for notice in found {
                if !selected.iter().any(|own| own.id == notice.id) {
                    selected.push(notice.clone());
                }
            }
        }
        selected.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(selected)
    }

    /// Loads notices one by one, in parallel, and keeps what `keep` makes of each, in their order: a register with the places
    /// of its values takes ten times the room of its file.
    pub(crate) fn each<T: Send>(
        &self,
        files: &[NoticeFile],
        keep: impl Fn(&NoticeFile, Loaded) -> T + Sync,
    ) -> Result<Vec<T>, Problem> {
        self.with_surroundings(|around| {
            let load = |file: &NoticeFile| {
                let text = self.project.read(&file.path)?;
                Ok(keep(file, self.load_one(&file.id, &text, &file.folders, around)))
            };
            files.par_iter().map(load).collect()
        })
    }

    /// Loads notices again from what was read of them.
    pub(crate) fn each_again<'n, N: Sync>(
        &self,
        notices: &'n [N],
        text: impl Fn(&'n N) -> Result<(&'n NoticeFile, Arc<Source>), Problem> + Sync,
        each: impl Fn(&NoticeFile, Loaded) -> Result<(), Problem> + Sync,
    ) -> Result<(), Problem> {
        self.with_surroundings(|around| {
            notices.par_iter().try_for_each(|notice| {
                let (file, source) = text(notice)?;
                let text = project::Text { source, not_utf8: None };
                each(file, self.load_one(&file.id, &text, &file.folders, around))
            })
        })
    }

    /// Loads a notice that is no file, as if it lay right under `notices/`.
    pub(crate) fn load_text(&self, bytes: Vec<u8>) -> Loaded {
        let text = project::text("<stdin>", bytes);
        self.with_surroundings(|around| self.load_one("stdin", &text, &[String::new()], around))
    }

    fn with_surroundings<T>(&self, load: impl FnOnce(&Surroundings<'_>) -> T) -> T {
        let available = self.available_languages();
        let default_languages = self.site_languages();
        let ids: HashSet<String> = self.listing.notices.iter().map(|notice| notice.id.clone()).collect();
        let labels = |kind: Kind, label: &str| self.term_by_label(kind, label);
        load(&Surroundings {
            default_languages: &default_languages,
            available_languages: &available,
            notice_ids: &ids,
            labels: &labels,
        })
    }

    fn load_one(&self, id: &str, text: &project::Text, folders: &[String], around: &Surroundings<'_>) -> Loaded {
        let source = &text.source;
        let folders: Vec<&Defaults> = folders.iter().filter_map(|folder| self.defaults.get(folder)).collect();
        let mut loaded = load::notice(id, source, &folders, around);
        if let Some(mut finding) = not_utf8(text) {
            // What is not UTF-8 breaks every other reading of the file.
            finding.notices = vec![id.to_owned()];
            loaded.findings = vec![finding];
            loaded.source = Arc::clone(source);
        }
        loaded
    }

    /// The term that a label means, in any language: people write what they read on the page.
    fn term_by_label(&self, kind: Kind, label: &str) -> Option<String> {
        if let Some(basis) = basis_of_point(label).filter(|_| kind == Kind::Basis) {
            return Some(basis.to_owned());
        }
        let label = label.replace('-', " ").to_lowercase();
        let terms = self.labels.get_or_init(|| self.labels()).get(&kind)?;
        let begins = |own: &String| own.strip_prefix(&label).is_some_and(|rest| rest.starts_with(' '));
        // "Sopimus" for "sopimus tai sitä edeltävät toimet", where only one label begins so.
        let mut alone = terms.iter().filter(|(_, labels)| labels.iter().any(begins));
        let by_beginning = alone.next().filter(|_| alone.next().is_none());
        let meant = terms.iter().find(|(_, labels)| labels.contains(&label)).or(by_beginning);
        meant.map(|(id, _)| (*id).to_owned())
    }

    fn labels(&self) -> HashMap<Kind, Vec<Labels>> {
        let locales: Vec<&Locale> = self.locales.keys().map(|language| self.locale(*language)).collect();
        let of = |kind: Kind, id: &str| locales.iter().map(|locale| locale.label(kind, id).to_lowercase()).collect();
        let all = |kind: Kind| crate::vocabulary::terms(kind).iter().map(|term| (term.id, of(kind, term.id))).collect();
        Kind::ALL.iter().map(|&kind| (kind, all(kind))).collect()
    }

    /// What is wrong with a notice: input findings, and those of the rules where the input could be read.
    pub(crate) fn check(&self, notice: &Loaded) -> Checked {
        let jurisdiction = self.settings.lint.as_ref().and_then(|lint| lint.jurisdiction.as_ref());
        let jurisdiction = jurisdiction.map_or("FI", |country| &country.0);
        let mut findings = notice.findings.clone();
        if !is_unreadable(&notice.findings) {
            let context = Context::new(&notice.register, jurisdiction);
            findings.extend(rules::check(&context, &notice.places).into_iter().map(|mut finding| {
                finding.notices = vec![notice.id.clone()];
                finding
            }));
        }
        let accepted = acceptances(&notice.register.accepted_gaps, Some(&notice.id), &notice.places);
        Checked { findings, accepted }
    }

    /// Lets findings keep no more of the notice's text than where they stand in it, unless one may be shown for an error.
    pub(crate) fn let_go_of_text(&self, checked: &mut Checked) {
        let severities = self.settings.lint.iter().flat_map(|lint| &lint.severity.0);
        let is_raised = severities.into_iter().any(|(_, level)| Severity::from(level.value) == Severity::Error);
        if is_raised || checked.has_error() {
            return;
        }
        for finding in &mut checked.findings {
            finding.spot.source = finding.spot.source.without_text();
        }
    }

    /// What counts of all that was found.
    pub(crate) fn judge(&self, checked: Vec<Checked>, today: Date, asked: &Asked) -> Judged {
        let (findings, accepted): (Vec<_>, Vec<_>) =
            checked.into_iter().map(|checked| (checked.findings, checked.accepted)).unzip();
        let mut findings: Vec<Finding> = findings.into_iter().flatten().collect();
        findings.extend(self.findings.iter().cloned());
        let known: Vec<&str> = rules::RULES.iter().map(|rule| rule.code.id).collect();
        let policy = self.policy(accepted.into_iter().flatten().collect(), today, asked);
        Judged { until: policy.until(), findings: policy::apply(&policy, &known, findings) }
    }

    fn policy(&self, accepted: Vec<Acceptance>, today: Date, asked: &Asked) -> Policy {
        let mut policy = Policy {
            select: Vec::new(),
            ignore: Vec::new(),
            severity: Vec::new(),
            replaces: rules::RULES.iter().map(|rule| (rule.code.id, rule.replaces)).collect(),
            accepted,
            today,
        };
        if let Some(lint) = self.settings.lint.as_ref() {
            let codes = |codes: &[crate::register::Plain]| codes.iter().map(|code| code.value.clone()).collect();
            policy.select = codes(&lint.select);
            policy.ignore = codes(&lint.ignore);
            policy.severity = lint.severity.0.iter().map(|(code, level)| (code.clone(), level.value.into())).collect();
            policy.accepted.extend(acceptances(&lint.accepted_gaps, None, &self.settings_places));
        }
        if !asked.select.is_empty() {
            policy.select.clone_from(&asked.select);
        }
        policy.ignore.extend(asked.ignore.iter().cloned());
        policy
    }

    /// A project without a notice has nothing to do.
    pub(crate) fn require_notices(&self) -> Result<(), Problem> {
        if !self.listing.notices.is_empty() || !self.listing.misnamed.is_empty() {
            return Ok(());
        }
        Err(Problem::new(
            format!("there is no notice under {}", self.project.root().join(NOTICES).display()),
            format!("Write one, {NOTICES}/customers.toml for example; or run notice in another folder (-C DIR)."),
        ))
    }
}

/// Endings of the files that make up a theme.
const THEME_FILES: [&str; 3] = [".html", ".css", ".toml"];

/// Reads the project's own words, `locales/LANGUAGE/*.ftl`, with findings about those that are not UTF-8.
fn own_word_files(project: &Project) -> Result<(Vec<OwnFile>, Vec<Finding>), Problem> {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for path in project.paths_in("locales", ".ftl")? {
        let Some(language) = path.split('/').nth(1).and_then(Language::parse) else { continue };
        let text = project.read(&path)?;
        findings.extend(not_utf8(&text));
        files.push(OwnFile { language, source: text.source });
    }
    Ok((files, findings))
}

/// A file that is not UTF-8, at the place where it stops being so.
fn not_utf8(text: &project::Text) -> Option<Finding> {
    let at = text.not_utf8?;
    let spot = Spot { source: Arc::clone(&text.source), span: at..at + '\u{fffd}'.len_utf8() };
    Some(Finding::new(&load::codes::NOT_UTF8, spot))
}

/// A file whose name cannot stand in an address.
fn misnamed(file: &Misnamed) -> Finding {
    let case = match file.why {
        BadName::Characters => "file-name",
        BadName::Reserved => "reserved",
        BadName::BesideFolder => "file-beside-folder",
    };
    load::invalid_id(Spot::start_of(&Source::new(&file.path, "")), case, &file.id)
}

/// Every code that a report may hold: those of input, of rules and of acceptance.
pub(crate) fn codes() -> Vec<&'static Code> {
    let rules = rules::RULES.iter().map(|rule| &rule.code);
    load::codes::ALL.iter().copied().chain(rules).chain(policy::codes::ALL.iter().copied()).collect()
}

fn available(own_words: &OwnWords) -> Vec<Language> {
    let mut languages = built_in_languages();
    languages.extend(own_words.languages().into_iter().filter(|own| !built_in_languages().contains(own)));
    languages
}

/// What settings name must be there: codes of rules, and languages with words.
fn check_settings(settings: &Settings, places: &Places, available: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut wrong = |place: Place, case, key: &str, value: &str, allowed: Vec<String>| {
        let suggestion = closest(value, allowed.iter().map(String::as_str)).unwrap_or_default().to_owned();
        findings.push(
            Finding::new(&load::codes::INVALID_VALUE, places.spot(&place.into()))
                .case(case)
                .text("key", key)
                .text("value", value)
                .text("suggestion", suggestion)
                .with("allowed", Argument::Texts(allowed)),
        );
    };
    let languages: Vec<String> = available.iter().map(ToString::to_string).collect();
    for language in settings.site.iter().flat_map(|site| &site.languages) {
        if !available.contains(&language.value) {
            wrong(language.at, "no-words", "languages", language.value.as_str(), languages.clone());
        }
    }
    let Some(lint) = settings.lint.as_ref() else { return findings };
    let codes: Vec<String> = codes().iter().map(|code| code.id.to_owned()).collect();
    let listed = [("select", &lint.select), ("ignore", &lint.ignore)];
    let listed = listed.into_iter().flat_map(|(key, list)| list.iter().map(move |code| (key, &code.value, code.at)));
    let severities = lint.severity.0.iter().map(|(code, level)| ("severity", code, level.at));
    for (key, code, at) in listed.chain(severities) {
        if !codes.iter().any(|known| known.starts_with(code.as_str())) {
            wrong(at, "code", key, code, codes.clone());
        }
    }
    findings
}

/// The acceptances of a file.
fn acceptances(gaps: &Gaps, notice: Option<&str>, places: &Places) -> Vec<Acceptance> {
    let all = gaps.0.iter().flat_map(|(code, gaps)| gaps.iter().map(move |gap| (code, gap)));
    // A table that is not there is reported by itself.
    let names_a_table = |at: &String| load::is_table(at.split('.').next().unwrap_or_default());
    all.filter(|(_, gap)| gap.at.as_ref().is_none_or(names_a_table))
        .map(|(code, gap)| Acceptance {
            code: code.clone(),
            notice: notice.map(str::to_owned),
            reason: gap.reason.clone(),
            at: gap.at.clone(),
            expires: gap.expires,
            spot: places.spot(&gap.place.into()),
        })
        .collect()
}

/// Whether a file gave nothing but what keeps it from being read.
fn is_unreadable(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| {
        matches!(finding.code.id, "IN001" | "IN010")
            || finding.arguments.iter().any(|(name, value)| {
                finding.code.id == "IN006" && *name == "case" && *value == crate::finding::Argument::Case("key")
            })
    })
}

/// The basis that a point of Art. 6(1) names: "6(1)(b)", "Art. 6.1 b".
fn basis_of_point(cited: &str) -> Option<&'static str> {
    const BASES: [(char, &str); 6] = [
        ('a', "consent"),
        ('b', "contract"),
        ('c', "legal-obligation"),
        ('d', "vital-interests"),
        ('e', "public-task"),
        ('f', "legitimate-interests"),
    ];
    let compact: String = cited.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let point = compact.split_once("61")?.1;
    BASES.iter().find(|(letter, _)| point.len() == 1 && point.starts_with(*letter)).map(|(_, basis)| *basis)
}
