//! The looks of pages, by folder: theme, logo, title, banner.

use std::collections::{BTreeMap, BTreeSet};

use crate::compose;
use crate::language::Language;
use crate::locale::Locale;
use crate::logo;
use crate::problem::Problem;
use crate::project::NoticeFile;
use crate::register::{Name, Plain, Text};
use crate::render::{Look, pages};
use crate::settings;
use crate::source::{Place, Places};
use crate::theme::{self, Asset, Theme, Tokens};
use crate::workspace::{Stop, Workspace};

use super::plan::Plan;

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
    pub(super) robots: Option<String>,
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
    /// Its place: `file:line:column`.
    pub(super) place: Option<String>,
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
        let place = |at: Place| {
            let span = places.span(&at.into());
            let (line, column) = span.start();
            Some(format!("{}:{line}:{column}", span.source.path))
        };
        let plain = |text: &Plain| Setting { value: text.value.clone(), place: place(text.at) };
        if let Some(site) = site {
            override_one(&mut self.title, site.title.clone());
            override_one(&mut self.base_url, site.base_url.as_ref().map(plain));
            let banner = site.banner.as_ref();
            override_one(&mut self.banner, banner.map(|text| Setting { value: text.clone(), place: place(text.at) }));
            override_one(&mut self.robots, site.robots.as_ref().map(|robots| robots.value.clone()));
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

    /// A theme's failure, at the setting that it is about.
    fn problem(&self, fault: theme::Error) -> Problem {
        let setting = match &fault {
            theme::Error::Accent { .. } | theme::Error::TooLight { .. } => &self.accent,
            theme::Error::Length { key: "width", .. } => &self.width,
            theme::Error::Length { .. } => &self.radius,
            theme::Error::Unknown { .. } => &self.theme,
            _ => &None,
        };
        Problem::from(fault).or_at(place_of(setting))
    }

    /// Checks that a banner has words in every language of the site, or it would be missing where it matters.
    fn check_banner(&self, languages: &[Language]) -> Result<(), Problem> {
        let Some(banner) = &self.banner else { return Ok(()) };
        let missing = languages.iter().filter(|language| banner.value.in_language(**language).is_none());
        let codes: Vec<String> = missing.map(ToString::to_string).collect();
        let Some(first) = codes.first() else { return Ok(()) };
        let problem = Problem::new(
            format!("the banner of [site] has no words in: {}", codes.join(", ")),
            format!("Add `banner.{first} = \"…\"`."),
        );
        Err(problem.or_at(banner.place.clone()))
    }
}

fn override_one<T>(setting: &mut Option<T>, over: Option<T>) {
    if over.is_some() {
        *setting = over;
    }
}

fn place_of<T>(setting: &Option<Setting<T>>) -> Option<String> {
    setting.as_ref().and_then(|setting| setting.place.clone())
}

impl Looks {
    /// Reads and checks the looks of all folders that hold a notice.
    pub(super) fn read(
        workspace: &Workspace,
        plan: &Plan,
        files: &[NoticeFile],
        languages: &[Language],
    ) -> Result<Looks, Stop> {
        let mut looks = Looks { folders: BTreeMap::new(), themes: Vec::new(), logos: BTreeMap::new() };
        let mut folders: BTreeSet<String> = BTreeSet::from([String::new()]);
        folders.extend(files.iter().flat_map(|file| file.folders.iter().cloned()));
        for folder in folders {
            let look = FolderLook::read(&folder, workspace);
            looks.add_theme(&look, workspace)?;
            looks.add_logo(&look, workspace, plan)?;
            look.check_banner(languages)?;
            looks.folders.insert(folder, look);
        }
        Ok(looks)
    }

    fn add_theme(&mut self, look: &FolderLook, workspace: &Workspace) -> Result<(), Stop> {
        if self.find_theme(look).is_some() {
            return Ok(());
        }
        let (name, tokens) = (look.theme().to_owned(), look.tokens());
        let files = workspace.theme_files(&name)?;
        let theme = Theme::load(&name, &files, &tokens).map_err(|fault| look.problem(fault))?;
        self.themes.push(LoadedTheme { name, tokens, theme });
        Ok(())
    }

    fn add_logo(&mut self, look: &FolderLook, workspace: &Workspace, plan: &Plan) -> Result<(), Problem> {
        let Some(setting) = look.logo.as_ref().filter(|logo| !self.logos.contains_key(&logo.value)) else {
            return Ok(());
        };
        let at_setting = |problem: Problem| problem.or_at(setting.place.clone());
        let logo = read_logo(&setting.value, workspace).map_err(at_setting)?;
        let check = |format| pages::check_logo(format, &logo);
        plan.formats.iter().try_for_each(|format| check(*format)).map_err(|error| at_setting(error.into()))?;
        self.logos.insert(setting.value.clone(), logo);
        Ok(())
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
            robots: look.robots.clone(),
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
/// Everything that is wrong with the first logo that cannot be published.
pub fn check_logos(workspace: &Workspace) -> Result<(), Problem> {
    let mut checked = BTreeSet::new();
    for folder in std::iter::once("").chain(workspace.defaults.keys().map(String::as_str)) {
        if let Some(setting) = FolderLook::read(folder, workspace).logo
            && checked.insert(setting.value.clone())
        {
            read_logo(&setting.value, workspace).map_err(|problem| problem.or_at(setting.place))?;
        }
    }
    Ok(())
}

/// Reads a logo: an image inside the project.
fn read_logo(path: &str, workspace: &Workspace) -> Result<Asset, Problem> {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
    let is_inside = !path.starts_with('/') && path.split('/').all(|part| part != "..");
    if !is_inside || !logo::KINDS.contains(&extension.as_str()) {
        return Err(Problem::new(
            format!("“{path}” is not a logo"),
            "Give the path of an svg, png, jpg, webp or avif file in the project.",
        ));
    }
    let bytes = logo::publishable(path, &extension, workspace.project.bytes(path)?).map_err(Problem::from_iter)?;
    Ok(Asset::new("logo", &extension, bytes))
}

/// Returns a folder and those above it under `notices/`, the outermost first.
fn folders_to(folder: &str) -> Vec<&str> {
    let above = folder.match_indices('/').map(|(at, _)| &folder[..at]);
    std::iter::once("").chain(above).chain((!folder.is_empty()).then_some(folder)).collect()
}
