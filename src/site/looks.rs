//! The looks of pages, by folder: theme, logo, title, banner.

use std::collections::{BTreeMap, BTreeSet};

use crate::compose;
use crate::finding::{Finding, sort_and_merge};
use crate::language::Language;
use crate::locale::Locale;
use crate::logo;
use crate::project::{NoticeFile, SETTINGS, folders_to};
use crate::register::{Name, Plain, Text};
use crate::render::{Look, pages};
use crate::settings::{self, Format, codes};
use crate::source::{Place, Places, Source, Span};
use crate::theme::{self, Asset, Theme, Tokens};
use crate::workspace::{Stop, Workspace};

use super::faults::{self, Error};
use super::robots;
use super::trial::trial;

/// The looks of a site.
pub(super) struct Looks {
    /// The settings of each folder that holds a notice, `""` for the project's own.
    folders: BTreeMap<String, FolderLook>,
    themes: Vec<LoadedTheme>,
    /// Logos by their paths in the project.
    logos: BTreeMap<String, Asset>,
}

/// A theme with its tokens.
struct LoadedTheme {
    name: String,
    tokens: Tokens,
    theme: Theme,
}

/// The look that the settings of a folder and of those above it ask for.
#[derive(Default)]
pub(super) struct FolderLook {
    title: Option<Name>,
    /// Address of the folder's site.
    pub(super) base_url: Option<Setting<String>>,
    banner: Option<Setting<Text>>,
    /// Content of the `robots` meta tag.
    pub(super) robots: Option<Setting<String>>,
    theme: Option<Setting<String>>,
    accent: Option<Setting<String>>,
    width: Option<Setting<String>>,
    radius: Option<Setting<String>>,
    /// Path of the logo in the project.
    logo: Option<Setting<String>>,
}

/// A setting that may be wrong.
pub(super) struct Setting<T> {
    pub(super) value: T,
    /// Its place.
    pub(super) span: Span,
}

/// The use of the looks.
#[derive(Clone, Copy)]
pub(super) enum Need<'a> {
    /// Only what is wrong with them. A built-in theme is not loaded: nothing can be wrong with it, and loading takes longer
    /// than a lint.
    Faults,
    /// The pages of these formats.
    Pages(&'a [Format]),
}

impl FolderLook {
    /// Reads the look of a folder: the settings of the project, then those of each folder down to this one.
    fn read(folder: &str, workspace: &Workspace) -> FolderLook {
        let mut look = FolderLook::default();
        let settings = &workspace.settings;
        look.override_with(settings.site.as_ref(), settings.theme.as_ref(), &workspace.settings_places);
        for above in folders_to(folder) {
            if let Some(defaults) = workspace.defaults.get(above) {
                let own = &defaults.folder;
                look.override_with(own.site.as_ref(), own.theme.as_ref(), &defaults.places);
            }
        }
        look
    }

    fn override_with(&mut self, site: Option<&settings::Site>, theme: Option<&settings::Theme>, places: &Places) {
        let span = |at: Place| places.span(&at.into());
        let plain = |text: &Plain| Setting { value: text.value.clone(), span: span(text.at) };
        if let Some(site) = site {
            override_one(&mut self.title, site.title.clone());
            override_one(&mut self.base_url, site.base_url.as_ref().map(plain));
            let banner = site.banner.as_ref();
            override_one(&mut self.banner, banner.map(|text| Setting { value: text.clone(), span: span(text.at) }));
            override_one(&mut self.robots, site.robots.as_ref().map(plain));
        }
        if let Some(theme) = theme {
            override_one(&mut self.theme, theme.name.as_ref().map(plain));
            override_one(&mut self.accent, theme.accent.as_ref().map(plain));
            override_one(&mut self.width, theme.width.as_ref().map(plain));
            override_one(&mut self.radius, theme.radius.as_ref().map(plain));
            override_one(&mut self.logo, theme.logo.as_ref().map(plain));
        }
    }

    fn theme(&self) -> &str {
        self.theme.as_ref().map_or(theme::DEFAULT, |theme| &theme.value)
    }

    fn tokens(&self) -> Tokens {
        let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
        Tokens { accent: value(&self.accent), width: value(&self.width), radius: value(&self.radius) }
    }

    /// Returns the setting that a theme's failure is about.
    fn setting_of(&self, fault: &theme::Error) -> Option<&Setting<String>> {
        match fault {
            theme::Error::Accent { .. } | theme::Error::TooLight { .. } => self.accent.as_ref(),
            theme::Error::Length { key: "width", .. } => self.width.as_ref(),
            theme::Error::Length { .. } => self.radius.as_ref(),
            _ => self.theme.as_ref(),
        }
    }

    /// Returns the languages of the site in which a banner has no words: it would be missing where it matters.
    fn without_banner(&self, languages: &[Language]) -> Option<Finding> {
        let banner = self.banner.as_ref()?;
        let missing = languages.iter().filter(|language| banner.value.in_language(**language).is_none());
        let codes: Vec<String> = missing.map(ToString::to_string).collect();
        (!codes.is_empty()).then(|| Error::Banner(codes).at(&banner.span))
    }
}

fn override_one<T>(setting: &mut Option<T>, over: Option<T>) {
    if over.is_some() {
        *setting = over;
    }
}

impl Looks {
    /// Reads the looks of all folders that hold a notice, and adds what is wrong with them.
    ///
    /// # Errors
    /// When a file cannot be read at all.
    pub(super) fn read(
        workspace: &Workspace,
        need: Need<'_>,
        files: &[NoticeFile],
        languages: &[Language],
        faults: &mut Vec<Finding>,
    ) -> Result<Looks, Stop> {
        let mut looks = Looks { folders: BTreeMap::new(), themes: Vec::new(), logos: BTreeMap::new() };
        let mut folders: BTreeSet<String> = BTreeSet::from([String::new()]);
        folders.extend(files.iter().flat_map(|file| file.folders.iter().cloned()));
        for folder in folders {
            let look = FolderLook::read(&folder, workspace);
            looks.add_theme(&look, workspace, need, faults)?;
            looks.add_logo(&look, workspace, need, faults);
            faults.extend(look.without_banner(languages));
            let robots = look.robots.as_ref().map(|text| (robots::check(&text.value), &text.span));
            faults.extend(robots.and_then(|(judged, span)| Some(judged.err()?.at(span))));
            let base_url = look.base_url.as_ref().map(|url| (faults::base_url(&url.value), &url.span));
            faults.extend(base_url.and_then(|(judged, span)| Some(judged.err()?.at(span))));
            looks.folders.insert(folder, look);
        }
        Ok(looks)
    }

    fn add_theme(
        &mut self,
        look: &FolderLook,
        workspace: &Workspace,
        need: Need<'_>,
        faults: &mut Vec<Finding>,
    ) -> Result<(), Stop> {
        if self.find_theme(look).is_some() {
            return Ok(());
        }
        let (name, tokens) = (look.theme().to_owned(), look.tokens());
        let files = workspace.theme_files(&name)?;
        let start = || Span::start_of(&Source::new(SETTINGS, ""));
        let finding = |error: &theme::Error| {
            let span = look.setting_of(error).map_or_else(start, |setting| setting.span.clone());
            faults::of_theme(error, &files, &span)
        };
        let of_tokens = tokens.check();
        faults.extend(of_tokens.iter().map(&finding));
        let is_built_in = theme::built_in().contains(&name.as_str());
        if !is_built_in && !files.is_empty() {
            let mistakes = trial(&name, &files, workspace);
            if !mistakes.is_empty() {
                faults.extend(mistakes.iter().map(|mistake| faults::of_mistake(mistake, &files)));
                return Ok(());
            }
        }
        if is_built_in && files.is_empty() && matches!(need, Need::Faults) {
            return Ok(());
        }
        // A wrong token is reported already; the theme itself may be wrong too.
        let usable = if of_tokens.is_empty() { tokens.clone() } else { Tokens::default() };
        match Theme::load(&name, &files, &usable) {
            Ok(theme) if of_tokens.is_empty() => self.themes.push(LoadedTheme { name, tokens, theme }),
            Ok(_) => {}
            Err(error) => faults.push(finding(&error)),
        }
        Ok(())
    }

    fn add_logo(&mut self, look: &FolderLook, workspace: &Workspace, need: Need<'_>, faults: &mut Vec<Finding>) {
        let Some(setting) = look.logo.as_ref().filter(|logo| !self.logos.contains_key(&logo.value)) else { return };
        let logo = match read_logo(setting, workspace) {
            Ok(logo) => logo,
            Err(findings) => return faults.extend(findings),
        };
        let formats = match need {
            Need::Faults => {
                workspace.settings.build.iter().flat_map(|build| &build.formats).map(|own| own.value).collect()
            }
            Need::Pages(formats) => formats.to_vec(),
        };
        for error in formats.iter().filter_map(|format| pages::check_logo(*format, &logo).err()) {
            faults.push(Finding::of_fault(&codes::LOGO_CONTENT, setting.span.clone(), &error));
        }
        self.logos.insert(setting.value.clone(), logo);
    }

    fn find_theme(&self, look: &FolderLook) -> Option<&LoadedTheme> {
        let (name, tokens) = (look.theme(), look.tokens());
        self.themes.iter().find(|loaded| loaded.name == name && loaded.tokens == tokens)
    }

    /// Returns the look of a folder; that of the nearest one above it, where it holds no notice itself.
    pub(super) fn of(&self, folder: &str) -> &FolderLook {
        let own = folders_to(folder).into_iter().rev().find_map(|folder| self.folders.get(folder));
        own.unwrap_or(&self.folders[""])
    }

    /// Returns the look of a folder's pages in the locale's language.
    pub(super) fn render(&self, look: &FolderLook, locale: &Locale) -> Look<'_> {
        let theme = self.find_theme(look).unwrap_or(&self.themes[0]);
        let title = look.title.as_ref().and_then(|title| title.in_language(locale.language)).map(str::to_owned);
        Look {
            theme: &theme.theme,
            logo: look.logo.as_ref().and_then(|logo| self.logos.get(&logo.value)),
            title: title.unwrap_or_else(|| locale.say("index-title")),
            robots: look.robots.as_ref().map(|robots| robots.value.clone()),
            banner: look.banner.as_ref().map(|banner| compose::text(&banner.value, locale)).unwrap_or_default(),
        }
    }

    /// Returns the files that pages link to, by path. Two folders of one accent share its icon, and two that name one logo
    /// its picture.
    pub(super) fn assets(&self) -> BTreeMap<&str, &Asset> {
        let own = self.themes.iter().flat_map(|loaded| [loaded.theme.stylesheet(), loaded.theme.icon()]).flatten();
        own.chain(self.logos.values()).map(|asset| (asset.path.as_str(), asset)).collect()
    }
}

/// Checks the logos that the settings of the project and of its folders name.
///
/// # Errors
/// Everything that is wrong with them.
pub fn check_logos(workspace: &Workspace) -> Result<(), Stop> {
    let mut faults = Vec::new();
    for folder in std::iter::once("").chain(workspace.defaults.keys().map(String::as_str)) {
        if let Some(setting) = FolderLook::read(folder, workspace).logo {
            faults.extend(read_logo(&setting, workspace).err().unwrap_or_default());
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(workspace.stop(sort_and_merge(faults))) }
}

/// Reads a logo: an image inside the project.
fn read_logo(setting: &Setting<String>, workspace: &Workspace) -> Result<Asset, Vec<Finding>> {
    let path = &setting.value;
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
    let is_inside = !path.starts_with('/') && path.split('/').all(|part| part != "..");
    if !is_inside || !logo::KINDS.contains(&extension.as_str()) {
        return Err(vec![Error::LogoType(path.clone()).at(&setting.span)]);
    }
    let bytes = workspace.project.bytes(path).map_err(|error| vec![faults::of_logo(&error, &setting.span)])?;
    let bytes = logo::publishable(path, &extension, bytes.clone()).map_err(|errors| {
        let source = Source::new(path.as_str(), String::from_utf8_lossy(&bytes));
        errors.iter().map(|error| faults::of_logo_content(error, &source, &setting.span)).collect::<Vec<_>>()
    })?;
    Ok(Asset::new("logo", &extension, bytes))
}
