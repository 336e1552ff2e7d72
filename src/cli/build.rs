//! `notice build`: checks everything, renders everything, and only then publishes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use crate::compose::{self, Directory, Listed, Mark};
use crate::finding::{Family, Finding, Severity};
use crate::language::Language;
use crate::load::Loaded;
use crate::locale::Locale;
use crate::outline::SectionId;
use crate::page::Page;
use crate::problem::Problem;
use crate::project::{NoticeFile, Project};
use crate::publish::{Comparison, Difference, Outcome, Staging, Target};
use crate::register::Text;
use crate::render::index::{Entry, Organisation};
#[cfg(feature = "pdf")]
use crate::render::pdf;
use crate::render::{self, Look, Site, fragment, html, index, json, markdown, sitemap};
use crate::report::{self, Summary};
use crate::rules::Rule;
use crate::settings::{self, Format};
use crate::source::{Place, Places, Source};
use crate::theme::{self, Asset, Theme, Tokens};
use crate::workspace::{Checked, CodeFilter, Stop, Verdict, Workspace};

use super::last_build::LastBuild;
use super::plan::{BuildArgs, Plan};
use super::watch;
use super::{Ending, Terminal};

pub(super) fn run(arguments: &BuildArgs, folder: &Path, terminal: &Terminal) -> Result<Ending, Stop> {
    let started = Instant::now();
    let mut project = Project::of(folder);
    // Drafts and checks look at every page, whatever is known of the last build.
    if !arguments.draft && !arguments.check {
        project = project.recording();
    }
    let workspace = Workspace::open(project, arguments.reporting.language())?;
    workspace.require_notices()?;
    watch::over_themes(terminal);
    let plan = Plan::new(arguments, folder, &workspace)?;
    let files = workspace.select(&arguments.paths, folder)?;
    let today = arguments.reporting.today();
    let early = Early::begin(arguments, &workspace, &plan, &files);
    let last_build = LastBuild { workspace: &workspace, plan: &plan, files: &files, today };
    if let Some(record) = early.as_ref().and_then(|early| last_build.still_holds(early.staging()?)) {
        let nothing_done = Outcome { unchanged: record.pages, ..Outcome::default() };
        terminal.result(&summary(&workspace.messages, record.notices, record.languages, &nothing_done, started));
        return Ok(Ending::Clean);
    }
    let read = workspace.each(&files, |file, notice| {
        let mut checked = workspace.check(&notice);
        let mut brief = Brief::of(file, &notice, &workspace);
        if early.as_ref().is_some_and(|early| early.takes(&notice, &checked, &brief)) {
            brief.text = NoticeText::Hash(hash(&notice.source));
            workspace.drop_source_text(&mut checked);
        }
        (checked, brief)
    })?;
    let (checked, notices): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let Verdict { findings, until } = workspace.judge(checked, today, &CodeFilter::default());
    if is_refused(&findings, arguments.draft, &workspace, notices.len(), terminal)? {
        return Ok(Ending::Findings);
    }

    let languages = plan.languages(&workspace, notices.iter().flat_map(|notice| &notice.languages));
    let early = early.and_then(|early| early.pages_for(&languages));
    let is_early = early.is_some();
    let (build, output) = match early {
        Some((build, output)) => (build.knowing(&notices, &findings)?, output),
        None => {
            let build = Build::new(arguments, &workspace, &plan, &files, languages)?.knowing(&notices, &findings)?;
            let output = build.output()?;
            (build, output)
        }
    };
    build.render(notices.iter().filter(|notice| !(is_early && notice.has_pages())), &output)?;
    let published = match output {
        Output::Comparison(comparison) => return Ok(told(&comparison.finish()?, terminal)),
        Output::Staging(staging) => staging.commit()?,
    };
    for path in &published.left {
        terminal.message(&format!("left as it is, since it was edited: {path}"));
    }
    for path in &published.overwritten {
        terminal.message(&format!("written anew, although it was edited: {path}"));
    }
    last_build.is_now(&published, build.languages.len(), until);
    terminal.result(&summary(&workspace.messages, notices.len(), build.languages.len(), &published, started));
    Ok(Ending::Clean)
}

/// What a build did, in one line.
fn summary(locale: &Locale, notices: usize, languages: usize, published: &Outcome, started: Instant) -> String {
    let mut summary = fluent::FluentArgs::new();
    for (name, number) in [
        ("notices", notices),
        ("languages", languages),
        ("pages", published.written + published.unchanged),
        ("written", published.written),
        ("unchanged", published.unchanged),
        ("deleted", published.deleted.len()),
    ] {
        summary.set(name, number);
    }
    summary.set("time", format!("{} ms", started.elapsed().as_millis().max(1)));
    locale.say_args("build-summary", &summary)
}

/// Shows the findings. Publication is refused while an error stands.
fn is_refused(
    findings: &[Finding],
    is_draft: bool,
    workspace: &Workspace,
    notices: usize,
    terminal: &Terminal,
) -> Result<bool, Problem> {
    let locale = &workspace.messages;
    // A draft shows its gaps in place; only what keeps a file from being read stops it.
    let stops = |finding: &&Finding| !is_draft || finding.code.family.is_input();
    let errors: Vec<Finding> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && finding.accepted.is_none())
        .filter(stops)
        .cloned()
        .collect();
    if !errors.is_empty() {
        terminal.message(&report::human(&errors, locale, terminal.colours_messages()));
        let summary = Summary::of(&errors, notices).worded(locale);
        terminal.message(&format!("{summary}\n{}", locale.say("report-refused")));
    }
    let problems = locale.problems();
    if problems.is_empty() { Ok(!errors.is_empty()) } else { Err(Problem::from_iter(problems)) }
}

/// Pages on their way: into the output folder, or to be compared with what is there.
enum Output {
    Staging(Staging),
    Comparison(Comparison),
}

impl Output {
    fn take(&self, page: Page) -> Result<(), Problem> {
        match self {
            Output::Staging(staging) => staging.stage(page)?,
            Output::Comparison(comparison) => comparison.add(page)?,
        }
        Ok(())
    }
}

/// Makes the pages of a notice right after its check, while it is in memory. Nothing of it is published unless the whole
/// build is in order: until then pages lie in temporary files, and what turns out to be wrong is told in its usual order.
///
/// It knows no other notice. So it leaves those that name another, and those that might be refused, to the pass after the
/// checks; and it has to assume which languages the site has.
struct Early<'a> {
    build: Build<'a>,
    output: Output,
    has_failed: AtomicBool,
}

impl<'a> Early<'a> {
    /// `None` where the pages have to wait for the findings, or where something is wrong that is told after them.
    fn begin(
        arguments: &BuildArgs,
        workspace: &'a Workspace,
        plan: &'a Plan,
        files: &'a [NoticeFile],
    ) -> Option<Early<'a>> {
        let first = files.get(..1).filter(|_| !arguments.draft)?;
        let mut languages = plan.languages(workspace, std::iter::empty());
        if languages.is_empty() {
            let of_first = workspace.each(first, |_, notice| notice.register.languages().to_vec()).ok()?;
            languages = plan.languages(workspace, of_first.iter().flatten());
        }
        let build = Build::new(arguments, workspace, plan, files, languages).ok()?;
        let output = build.output().ok()?;
        Some(Early { build, output, has_failed: AtomicBool::new(false) })
    }

    /// The output folder that is held for the pages; `None` where it is only looked at.
    fn staging(&self) -> Option<&Staging> {
        match &self.output {
            Output::Staging(staging) => Some(staging),
            Output::Comparison(_) => None,
        }
    }

    /// Makes the pages of a notice, if it can be done now.
    fn takes(&self, notice: &Loaded, checked: &Checked, brief: &Brief) -> bool {
        if checked.has_error() || !brief.related.is_empty() || self.has_failed.load(Ordering::Relaxed) {
            return false;
        }
        let made = self.build.notice(notice, &brief.file, &self.output);
        if made.is_err() {
            self.has_failed.store(true, Ordering::Relaxed);
        }
        made.is_ok()
    }

    /// The pages so far, if what was assumed holds. Else all of them have to be made again.
    fn pages_for(self, languages: &[Language]) -> Option<(Build<'a>, Output)> {
        let holds = self.build.languages == languages && !self.has_failed.into_inner();
        holds.then_some((self.build, self.output))
    }
}

/// Everything that rendering needs, prepared once.
struct Build<'a> {
    workspace: &'a Workspace,
    plan: &'a Plan,
    files: &'a [NoticeFile],
    notices: &'a [Brief],
    /// The gaps that a draft shows, by notice; none of what is published.
    gaps: HashMap<&'a str, Vec<&'a Finding>>,
    is_draft: bool,
    only_compares: bool,
    home: Option<PathBuf>,
    entries: Vec<Entry>,
    /// The notices that are built, and those that they name.
    directory: Directory,
    /// Languages of the site, in the order of the switch.
    languages: Vec<Language>,
    /// The settings of each folder that holds a notice, `""` for the project's own.
    looks: BTreeMap<String, FolderLook>,
    themes: Vec<(ThemeKey, Theme)>,
    /// Logos by their path in the project.
    logos: BTreeMap<String, Asset>,
    base_url: Option<String>,
}

/// What the build keeps of a notice after its check.
struct Brief {
    file: NoticeFile,
    text: NoticeText,
    languages: Vec<Language>,
    titles: Vec<(Language, String)>,
    controllers: Vec<(Language, String)>,
    /// Ids of the notices that it names.
    related: Vec<String>,
}

impl Brief {
    fn of(file: &NoticeFile, notice: &Loaded, workspace: &Workspace) -> Brief {
        let register = &notice.register;
        let locales: Vec<&Locale> = register.languages().iter().map(|language| workspace.locale(*language)).collect();
        let controllers = locales
            .iter()
            .filter_map(|locale| Some((locale.language, compose::controller_name(register, locale)?)))
            .collect();
        let related = register.related_notices.iter().filter_map(|related| related.notice.as_ref());
        Brief {
            file: file.clone(),
            languages: register.languages().to_vec(),
            titles: locales.iter().map(|locale| (locale.language, compose::title(register, locale))).collect(),
            controllers,
            related: related.map(|id| id.value.clone()).collect(),
            text: NoticeText::Whole(Arc::clone(&notice.source)),
        }
    }

    /// Whether its pages were made with the check.
    fn has_pages(&self) -> bool {
        matches!(self.text, NoticeText::Hash(_))
    }
}

/// The text of a notice that was checked: pages that are made later are made of the very same.
enum NoticeText {
    /// Its pages have yet to be made.
    Whole(Arc<Source>),
    /// Its pages were made; thousands of texts would be a lot of memory. Where they have to be made again, it is read again.
    Hash(u64),
}

/// What tells a text from the same one changed meanwhile.
fn hash(source: &Source) -> u64 {
    let mut hasher = DefaultHasher::new();
    source.text.hash(&mut hasher);
    hasher.finish()
}

/// The settings of a folder, with those above it, and where they stand.
#[derive(Default)]
struct FolderLook {
    site: settings::Site,
    theme: ThemeKey,
    /// Path of the logo in the project.
    logo: Option<String>,
    place: LookPlace,
}

/// Where settings stand that may be wrong: `file:line:column`.
#[derive(Default)]
struct LookPlace {
    name: Option<String>,
    accent: Option<String>,
    width: Option<String>,
    radius: Option<String>,
    logo: Option<String>,
    base_url: Option<String>,
    banner: Option<String>,
}

impl FolderLook {
    /// Lays the settings of a file over those above it.
    fn add(&mut self, site: Option<&settings::Site>, theme: Option<&settings::Theme>, places: &Places) {
        let place = |at: Place| {
            let span = places.span(&at.into());
            let (line, column) = span.start();
            Some(format!("{}:{line}:{column}", span.source.path))
        };
        if let Some(site) = site {
            if let Some(url) = &site.base_url {
                self.place.base_url = place(url.at);
            }
            if let Some(banner) = &site.banner {
                self.place.banner = place(banner.at);
            }
            self.site = std::mem::take(&mut self.site).overridden_by(site.clone());
        }
        if let Some(theme) = theme {
            if let Some(name) = &theme.name {
                self.place.name = place(name.at);
                self.theme.0.clone_from(&name.value);
            }
            if let Some(logo) = &theme.logo {
                self.place.logo = place(logo.at);
                self.logo = Some(logo.value.clone());
            }
            if let Some(accent) = &theme.accent {
                self.place.accent = place(accent.at);
                self.theme.1.accent = Some(accent.value.clone());
            }
            if let Some(width) = &theme.width {
                self.place.width = place(width.at);
                self.theme.1.width = Some(width.value.clone());
            }
            if let Some(radius) = &theme.radius {
                self.place.radius = place(radius.at);
                self.theme.1.radius = Some(radius.value.clone());
            }
        }
    }
}

/// A theme's name and tokens: what tells one theme of a build from another.
type ThemeKey = (String, Tokens);

impl<'a> Build<'a> {
    fn new(
        arguments: &BuildArgs,
        workspace: &'a Workspace,
        plan: &'a Plan,
        files: &'a [NoticeFile],
        languages: Vec<Language>,
    ) -> Result<Build<'a>, Stop> {
        let mut build = Build {
            workspace,
            plan,
            files,
            notices: &[],
            gaps: HashMap::new(),
            is_draft: arguments.draft,
            only_compares: arguments.check,
            home: std::env::home_dir(),
            entries: Vec::new(),
            directory: Directory::empty(),
            languages,
            looks: BTreeMap::new(),
            themes: Vec::new(),
            logos: BTreeMap::new(),
            base_url: None,
        };
        build.prepare_looks()?;
        build.base_url = build.find_base_url()?;
        Ok(build)
    }

    /// The same with what the checks have told of all notices.
    fn knowing(mut self, notices: &'a [Brief], findings: &'a [Finding]) -> Result<Build<'a>, Problem> {
        self.notices = notices;
        self.entries = notices.iter().map(|notice| self.entry(notice)).collect();
        // The pages of a site of its own are those that are built; else the others lie in the same folder.
        let others = self.named_only()?.into_iter().map(|entry| (entry, !self.plan.is_own_site));
        let built = self.entries.iter().cloned().map(|entry| (entry, true));
        self.directory = others.chain(built).map(|(entry, is_linked)| listed(entry, is_linked)).collect();
        for finding in findings.iter().filter(|finding| self.is_draft && is_gap(finding)) {
            for notice in &finding.notices {
                self.gaps.entry(notice).or_default().push(finding);
            }
        }
        Ok(self)
    }

    fn prepare_looks(&mut self) -> Result<(), Stop> {
        let mut folders: BTreeSet<String> = BTreeSet::from([String::new()]);
        folders.extend(self.files.iter().flat_map(|file| file.folders.iter().cloned()));
        for folder in folders {
            let look = self.folder_look(&folder);
            if !self.themes.iter().any(|(key, _)| *key == look.theme) {
                let (name, tokens) = look.theme.clone();
                let files = self.workspace.theme_files(&name)?;
                let theme = Theme::load(&name, &files, &tokens).map_err(|fault| match fault {
                    theme::Error::Accent { .. } | theme::Error::TooLight { .. } => {
                        Problem::from(fault).or_at(look.place.accent.clone())
                    }
                    theme::Error::Length { key: "width", .. } => Problem::from(fault).or_at(look.place.width.clone()),
                    theme::Error::Length { .. } => Problem::from(fault).or_at(look.place.radius.clone()),
                    theme::Error::Unknown { .. } => Problem::from(fault).or_at(look.place.name.clone()),
                    fault => Problem::from(fault),
                })?;
                self.themes.push((look.theme.clone(), theme));
            }
            if let Some(path) = look.logo.clone().filter(|path| !self.logos.contains_key(path)) {
                let logo = self.logo(&path).map_err(|problem| problem.or_at(look.place.logo.clone()))?;
                #[cfg(feature = "pdf")]
                if self.plan.formats.contains(&Format::Pdf) {
                    pdf::check_logo(&logo).map_err(|error| Problem::from(error).or_at(look.place.logo.clone()))?;
                }
                self.logos.insert(path, logo);
            }
            if let Some(banner) = &look.site.banner {
                self.check_banner(banner, look.place.banner.clone())?;
            }
            self.looks.insert(folder, look);
        }
        Ok(())
    }

    /// Reads a logo: an image inside the project.
    fn logo(&self, path: &str) -> Result<Asset, Problem> {
        let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
        let is_inside = !path.starts_with('/') && path.split('/').all(|part| part != "..");
        if !is_inside || !["svg", "png", "jpg", "jpeg", "webp", "avif"].contains(&extension.as_str()) {
            return Err(Problem::new(
                format!("“{path}” is not a logo"),
                "Give the path of an svg, png, jpg, webp or avif file in the project.",
            ));
        }
        let bytes = self.workspace.project.bytes(path)?;
        Ok(Asset::new("logo", &extension, bytes))
    }

    fn folder_look(&self, folder: &str) -> FolderLook {
        let workspace = self.workspace;
        let mut look = FolderLook { theme: (theme::DEFAULT.to_owned(), Tokens::default()), ..FolderLook::default() };
        look.add(workspace.settings.site.as_ref(), workspace.settings.theme.as_ref(), &workspace.settings_places);
        for above in folders_to(folder) {
            if let Some(defaults) = workspace.defaults.get(above) {
                look.add(defaults.folder.site.as_ref(), defaults.folder.theme.as_ref(), &defaults.places);
            }
        }
        look
    }

    /// A banner has words in every language of the site, or it would be missing where it matters.
    fn check_banner(&self, banner: &Text, place: Option<String>) -> Result<(), Problem> {
        let missing: Vec<&Language> =
            self.languages.iter().filter(|language| banner.in_language(**language).is_none()).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let codes: Vec<String> = missing.iter().map(ToString::to_string).collect();
        let problem = Problem::new(
            format!("the banner of [site] has no words in: {}", codes.join(", ")),
            format!("Add `banner.{} = \"…\"`.", codes[0]),
        );
        Err(problem.or_at(place))
    }

    /// `--base-url`, else that of the narrowest folder that holds every notice built, else the project's.
    fn find_base_url(&self) -> Result<Option<String>, Problem> {
        let configured = || {
            let mut shared: Vec<&String> =
                self.files.first().map(|file| file.folders.iter().collect()).unwrap_or_default();
            shared.retain(|folder| self.files.iter().all(|file| file.folders.contains(folder)));
            let look = shared.last().and_then(|folder| self.looks.get(*folder)).or_else(|| self.looks.get(""))?;
            Some((look.site.base_url.as_ref()?.value.clone(), look.place.base_url.clone()))
        };
        let asked = self.plan.base_url.clone().map(|url| (url, None));
        let Some((url, place)) = asked.or_else(configured) else { return Ok(None) };
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
        let is_clean = !rest.is_empty() && !rest.contains(['?', '#', '"', '<', '>', '\\', ' ']);
        if !is_clean {
            let problem = Problem::new(
                format!("“{url}” is not a base URL"),
                "Write the address of the output folder, such as https://www.example.fi/tietosuoja.",
            );
            return Err(problem.or_at(place));
        }
        Ok(Some(url.trim_end_matches('/').to_owned()))
    }

    /// Notices of the project that are named by those that are built, and are not among them.
    fn named_only(&self) -> Result<Vec<Entry>, Problem> {
        let named: BTreeSet<&str> =
            self.notices.iter().flat_map(|notice| &notice.related).map(String::as_str).collect();
        let listed = self.workspace.listing.notices.iter();
        let built: HashSet<&str> = self.notices.iter().map(|notice| notice.file.id.as_str()).collect();
        let files: Vec<NoticeFile> = listed
            .filter(|file| named.contains(file.id.as_str()) && !built.contains(file.id.as_str()))
            .cloned()
            .collect();
        let briefs = self.workspace.each(&files, |file, notice| Brief::of(file, &notice, self.workspace))?;
        Ok(briefs.iter().map(|notice| self.entry(notice)).collect())
    }

    fn entry(&self, notice: &Brief) -> Entry {
        let in_site = |words: &[(Language, String)]| {
            words.iter().filter(|(language, _)| self.languages.contains(language)).cloned().collect()
        };
        Entry {
            id: notice.file.id.clone(),
            titles: in_site(&notice.titles),
            controllers: in_site(&notice.controllers),
            organisation: self.organisation(&notice.file),
            languages: notice.languages.clone(),
        }
    }

    /// The innermost folder above a notice that has an organisation's name.
    fn organisation(&self, file: &NoticeFile) -> Option<Organisation> {
        file.folders.iter().rev().filter(|folder| !folder.is_empty()).find_map(|folder| {
            let organisation = self.workspace.defaults.get(folder)?.folder.organisation.as_ref()?;
            let name = organisation.name.as_ref()?;
            let names =
                self.languages.iter().filter_map(|language| Some((*language, name.in_language(*language)?.to_owned())));
            Some(Organisation { folder: folder.clone(), names: names.collect() })
        })
    }

    fn site<'s>(&'s self, locale: &'s (dyn Fn(Language) -> &'s Locale + Sync)) -> Site<'s> {
        Site { base_url: self.base_url.as_deref(), languages: &self.languages, locale, is_draft: self.is_draft }
    }

    fn locale(&self, language: Language) -> &Locale {
        self.workspace.locale(language)
    }

    fn settings_of(&self, folder: &str) -> &FolderLook {
        let own = folders_to(folder).into_iter().rev().find_map(|folder| self.looks.get(folder));
        own.unwrap_or(&self.looks[""])
    }

    fn look(&self, folder: &str, language: Language) -> Look<'_> {
        let locale = self.locale(language);
        let look = self.settings_of(folder);
        let (_, theme) = self.themes.iter().find(|(key, _)| *key == look.theme).unwrap_or(&self.themes[0]);
        let title = look.site.title.as_ref().and_then(|title| title.in_language(language)).map(str::to_owned);
        Look {
            theme,
            logo: look.logo.as_ref().and_then(|path| self.logos.get(path)),
            title: title.unwrap_or_else(|| locale.say("index-title")),
            robots: look.site.robots.as_ref().map(|robots| robots.value.clone()),
            banner: look.site.banner.as_ref().map(|banner| compose::text(banner, locale)).unwrap_or_default(),
        }
    }

    /// Renders the pages of these notices and those of the site, and hands each on as soon as it is there.
    fn render<'n>(&self, notices: impl Iterator<Item = &'n Brief>, output: &Output) -> Result<(), Problem> {
        let notices: Vec<&Brief> = notices.collect();
        let text = |notice: &&'n Brief| Ok((&notice.file, self.text(notice)?));
        self.workspace.each_again(&notices, text, |file, notice| self.notice(&notice, file, output))?;
        if self.plan.formats.contains(&Format::Html) {
            self.indexes(output)?;
            let own = self.themes.iter().flat_map(|(_, theme)| [theme.stylesheet(), theme.icon()]).flatten();
            // Two folders of one accent share its mark, and two that name one logo its picture.
            let assets: BTreeMap<&str, &Asset> =
                own.chain(self.logos.values()).map(|asset| (asset.path.as_str(), asset)).collect();
            for asset in assets.into_values().cloned() {
                output.take(Page {
                    path: asset.path,
                    bytes: asset.bytes,
                    source: None,
                    language: None,
                    format: "asset",
                })?;
            }
        }
        let problems = self.workspace.word_problems();
        if problems.is_empty() { Ok(()) } else { Err(Problem::from_iter(problems)) }
    }

    /// The text of a notice that was checked.
    fn text(&self, notice: &Brief) -> Result<Arc<Source>, Problem> {
        match &notice.text {
            NoticeText::Whole(source) => Ok(Arc::clone(source)),
            NoticeText::Hash(checked) => {
                let source = self.workspace.project.read(&notice.file.path)?.source;
                if hash(&source) == *checked {
                    return Ok(source);
                }
                Err(Problem::new(
                    format!("{} was changed while its pages were made", notice.file.path),
                    "Nothing was published. Build again.",
                ))
            }
        }
    }

    fn notice(&self, notice: &Loaded, file: &NoticeFile, output: &Output) -> Result<(), Problem> {
        let locale = |language| self.locale(language);
        let site = self.site(&locale);
        let folder = file.folders.last().map(String::as_str).unwrap_or_default();
        let organisation = self.organisation(file).map(|organisation| organisation.folder);
        for language in notice.register.languages() {
            if !self.plan.locales.is_empty() && !self.plan.locales.contains(language) {
                continue;
            }
            let locale = self.locale(*language);
            let mut composed = compose::compose(&notice.id, &file.path, &notice.register, locale, &self.directory);
            let marks = self.marks(notice, locale);
            compose::annotate(&mut composed, &marks, &|anchor| locale.say(&format!("section-{anchor}")));
            let look = self.look(folder, *language);
            for format in &self.plan.formats {
                let page: Result<Page, render::Error> = match format {
                    Format::Html => html::page(&composed, organisation.as_deref(), &look, &site),
                    #[cfg(feature = "pdf")]
                    Format::Pdf => pdf::page(&composed, &look, &site),
                    Format::Json => Ok(json::page(&composed, &look, &site)),
                    Format::Fragment => {
                        output.take(fragment::summary(&composed, &look, &site))?;
                        Ok(fragment::page(&composed, &look, &site))
                    }
                    _ => markdown::page(&composed, &look, &site),
                };
                output.take(page.map_err(|error| self.problem(error, notice))?)?;
            }
        }
        Ok(())
    }

    /// A page's failure, with the place of the letter that it is about.
    fn problem(&self, error: render::Error, notice: &Loaded) -> Problem {
        let render::Error::Letter { letter, word, .. } = &error else { return error.into() };
        let workspace = self.workspace;
        let all = [&notice.places, &workspace.settings_places];
        let all = all.into_iter().chain(workspace.defaults.values().map(|defaults| &defaults.places));
        let span = all.filter_map(|places| places.find_char(*letter, word)).next();
        let Some(span) = span else { return error.into() };
        let (line, column) = span.start();
        Problem::from(error).at(&format!("{}:{line}:{column}", span.source.path))
    }

    /// A draft's gaps: what the law or practice misses, in the page's language. Reasons of acceptance stay in the file.
    fn marks(&self, notice: &Loaded, locale: &Locale) -> Vec<Mark> {
        let gaps = self.gaps.get(notice.id.as_str()).into_iter().flatten();
        gaps.map(|finding| Mark {
            code: finding.code.id.to_owned(),
            table: finding.address.0.clone(),
            section: Rule::find(finding.code.id).map_or(SectionId::About, Rule::section),
            message: report::worded(finding, locale).message,
            provisions: report::provisions(finding.code, locale),
        })
        .collect()
    }

    /// The indexes of each language and organisation. A part of a site leaves those of the whole alone.
    fn indexes(&self, output: &Output) -> Result<(), Problem> {
        if !self.plan.is_own_site {
            return Ok(());
        }
        let locale = |language| self.locale(language);
        let site = &self.site(&locale);
        let entries: Vec<&Entry> = self.entries.iter().collect();
        let mut organisations: BTreeMap<&str, (&Organisation, Vec<&Entry>)> = BTreeMap::new();
        for entry in &self.entries {
            if let Some(own) = &entry.organisation {
                organisations.entry(&own.folder).or_insert((own, Vec::new())).1.push(entry);
            }
        }
        for language in &self.languages {
            output.take(index::page(&entries, None, *language, &self.look("", *language), site)?)?;
            for (organisation, own) in organisations.values() {
                let look = self.look(&organisation.folder, *language);
                output.take(index::page(own, Some(organisation), *language, &look, site)?)?;
            }
        }
        let first = self.languages.first().copied().unwrap_or(Language::FALLBACK);
        output.take(index::choice(&self.look("", first), site)?)?;
        let entries: Vec<&Entry> = entries.into_iter().filter(|entry| self.is_for_robots(entry)).collect();
        sitemap::page(&entries, &self.languages, site).map_or(Ok(()), |page| output.take(page))
    }

    /// Whether a search engine may list the notice: a sitemap must not invite to what the pages themselves forbid.
    fn is_for_robots(&self, entry: &Entry) -> bool {
        let folder = entry.id.rsplit_once('/').map_or("", |(folder, _)| folder);
        let forbids = |robots: &str| {
            robots
                .split([',', ' '])
                .any(|word| word.eq_ignore_ascii_case("noindex") || word.eq_ignore_ascii_case("none"))
        };
        let robots = self.settings_of(folder).site.robots.as_ref();
        !self.is_draft && !robots.is_some_and(|robots| forbids(&robots.value))
    }

    /// Makes ready to take pages.
    fn output(&self) -> Result<Output, Problem> {
        let protected = self.protected();
        let target = self.target(&protected);
        if self.only_compares {
            Ok(Output::Comparison(Comparison::begin(&target)?))
        } else {
            Ok(Output::Staging(Staging::begin(&target)?))
        }
    }

    fn protected(&self) -> Vec<PathBuf> {
        ["notices", "locales", "themes", "examples"]
            .iter()
            .map(|folder| self.workspace.project.root().join(folder))
            .collect()
    }

    fn target<'t>(&'t self, protected: &'t [PathBuf]) -> Target<'t> {
        Target {
            out: &self.plan.out,
            root: self.workspace.project.root(),
            home: self.home.as_deref(),
            protected,
            draft: self.is_draft,
            partial: self.plan.is_part,
        }
    }
}

/// Says in what the output folder differs.
fn told(difference: &Difference, terminal: &Terminal) -> Ending {
    for (what, paths) in [
        ("missing", &difference.missing),
        ("changed", &difference.changed),
        ("stale", &difference.stale),
        ("foreign", &difference.foreign),
    ] {
        for path in paths {
            terminal.result(&format!("{what}: {path}"));
        }
    }
    if difference.is_current() { Ending::Clean } else { Ending::Findings }
}

/// A notice as the pages of others name it.
fn listed(entry: Entry, is_linked: bool) -> (String, Listed) {
    (entry.id, Listed { titles: entry.titles, languages: entry.languages, is_linked })
}

/// Whether a draft shows a finding: what the law or practice misses, and nothing about acceptances.
fn is_gap(finding: &Finding) -> bool {
    finding.severity > Severity::Info && finding.code.family != Family::Acceptance
}

/// A folder and those above it under `notices/`, the outermost first.
fn folders_to(folder: &str) -> Vec<&str> {
    let above = folder.match_indices('/').map(|(at, _)| &folder[..at]);
    std::iter::once("").chain(above).chain((!folder.is_empty()).then_some(folder)).collect()
}
