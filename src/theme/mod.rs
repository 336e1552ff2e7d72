//! Themes: the built-in ones, and a project's own, which extend a built-in one block by block.
//!
//! Templates get data only. Every value is escaped, except for the HTML that the renderer made of blocks.

pub mod check;
pub mod contract;
mod contrast;
mod error;
mod filters;
mod limits;
#[cfg(debug_assertions)]
mod mismatches;
mod tags;

use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use crate::digest::sha256;
use crate::embedded;
use crate::source::Source;

pub use contract::CONTRACT;
pub use error::{Error, ManifestMistake};
pub use limits::longest_render;

/// The accent of the default theme, for projects that set none.
pub const ACCENT: &str = "#0b5a66";

/// The theme that every other extends.
pub const DEFAULT: &str = "default";

/// The design tokens of `[theme]`, unchecked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// The colour of links and lines: `#rrggbb`.
    pub accent: Option<String>,
    /// The width of the text.
    pub width: Option<String>,
    /// The radius of corners.
    pub radius: Option<String>,
}

/// A theme, ready to render.
pub struct Theme {
    tera: Tera,
    stylesheet: Option<Asset>,
    icon: Option<Asset>,
    accent: Option<String>,
    /// The name of a project's own theme. Its templates may loop without end, so each rendering is timed.
    own: Option<String>,
    reads_block_data: bool,
}

/// The `components.html` of themes that get blocks as HTML.
const BLOCKS_AS_HTML: &str = "{% component blocks(items) %}{{ items }}{% endcomponent blocks %}";

/// A file that pages link to. Its name has a hash of its content.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Path in the output folder.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// Returns a file whose name is a stem, a hash of the content, and an extension.
    #[must_use]
    pub fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Asset {
        let hash = &sha256(&bytes)[..12];
        Asset { path: format!("assets/{stem}.{hash}.{extension}"), bytes }
    }
}

/// A file of a project's own theme.
#[derive(Debug, Clone)]
pub struct ThemeFile {
    /// The name in the theme's folder.
    pub name: String,
    /// The content.
    pub source: Arc<Source>,
}

/// Returns the names of the built-in themes.
#[must_use]
pub fn built_in() -> Vec<&'static str> {
    let mut names: Vec<&str> = embedded::THEMES.iter().filter_map(|(path, _)| path.split('/').next()).collect();
    names.dedup();
    names
}

fn built_in_files(theme: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    embedded::THEMES.iter().filter_map(move |(path, text)| {
        let name = path.strip_prefix(theme)?.strip_prefix('/')?;
        Some((name, *text))
    })
}

impl Theme {
    /// The capacity to begin a page with, in bytes. Most pages are shorter.
    const USUAL_PAGE: usize = 48 * 1024;

    /// Loads the theme of a name: a built-in one, or a project's own files on top of a built-in one.
    ///
    /// # Errors
    /// When there is no such theme, or the theme is broken. When a token is invalid, or the accent is too light to be read.
    pub fn load(name: &str, own: &[ThemeFile], tokens: &Tokens) -> Result<Theme, Error> {
        let is_built_in = built_in().contains(&name);
        if !is_built_in && own.is_empty() {
            return Err(Error::Unknown {
                name: name.to_owned(),
                known: built_in().into_iter().map(Into::into).collect(),
            });
        }
        // In the repository of notice itself, `themes/` is the source of the built-in themes and not another theme.
        let differs =
            |file: &&ThemeFile| built_in_files(name).all(|(own, text)| own != file.name || text != file.source.text);
        if is_built_in && own.iter().any(|file| differs(&file)) {
            return Err(Error::Shadows { name: name.to_owned() });
        }
        let own = if is_built_in { &[][..] } else { own };
        let manifest = Manifest::of(own)?;
        let css = stylesheet(name, &manifest, own, tokens)?;
        let tera = templates(name, &manifest, own)?;
        let stylesheet = (!css.is_empty()).then(|| Asset::new("style", "css", css.into_bytes()));
        let icon = stylesheet.is_some().then(|| icon(tokens));
        Ok(Theme {
            tera,
            stylesheet,
            icon,
            accent: tokens.accent.clone(),
            own: (!own.is_empty()).then(|| name.to_owned()),
            reads_block_data: own.iter().any(|file| is_template(&file.name)),
        })
    }

    /// Returns whether the templates get blocks as data. A project's own templates do, since they may read any part of a
    /// block. The built-in ones only print blocks, so they get HTML, which is much faster.
    #[must_use]
    pub fn reads_block_data(&self) -> bool {
        self.reads_block_data
    }

    /// Returns a small icon in the accent, for the browser's tab of pages without a logo. A theme without a stylesheet has
    /// none: the site around the pages has an icon of its own.
    #[must_use]
    pub fn icon(&self) -> Option<&Asset> {
        self.icon.as_ref()
    }

    /// Returns the stylesheet that every page links to; none if the theme leaves the style to the site around the pages.
    #[must_use]
    pub fn stylesheet(&self) -> Option<&Asset> {
        self.stylesheet.as_ref()
    }

    /// Returns the accent of the settings: `#` and six hexadecimal digits.
    #[must_use]
    pub fn accent(&self) -> Option<&str> {
        self.accent.as_deref()
    }

    /// Renders a template.
    ///
    /// # Errors
    /// When the template fails, for example on a variable that does not exist.
    pub fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, Error> {
        #[cfg(debug_assertions)]
        {
            use mismatches::BlockForm;
            let blocks = if self.reads_block_data { BlockForm::Data } else { BlockForm::Html };
            let mismatches = mismatches::mismatches(template, context, blocks);
            assert!(mismatches.is_empty(), "{template} differs from src/theme/contract.rs: {mismatches:?}");
        }
        let _run = self.own.as_ref().map(|_| limits::Run::begin());
        // Bytes, not text: a text would be checked for UTF-8 once more.
        let mut page = Vec::with_capacity(Theme::USUAL_PAGE);
        self.tera.render_to(template, context, &mut page).map_err(|error| {
            let mut error = template_error(&error);
            // The error of components that call each other without end has no place.
            if let (Error::Template { file, .. }, Some(own)) = (&mut error, &self.own)
                && file == "themes/"
            {
                *file = format!("themes/{own}/{template}");
            }
            error
        })?;
        Ok(page)
    }
}

/// Returns the built-in themes that a theme extends, the default theme first. A built-in theme is part of its own chain.
fn chain<'a>(name: &'a str, manifest: &'a Manifest) -> Vec<&'a str> {
    let extended = if built_in().contains(&name) { name } else { manifest.extends.as_str() };
    std::iter::once(DEFAULT).chain((extended != DEFAULT).then_some(extended)).collect()
}

fn is_template(name: &str) -> bool {
    name.ends_with(".html")
}

/// Returns a template engine whose pages are the same each time.
fn engine() -> Tera {
    let mut tera = Tera::new();
    tera.register_filter("group_by", filters::group_by);
    tera
}

fn templates(name: &str, manifest: &Manifest, own: &[ThemeFile]) -> Result<Tera, Error> {
    let mut tera = engine();
    let built_in = chain(name, manifest);
    let is_own = !built_in.contains(&name);
    let prefixes = is_own.then_some(name).into_iter().chain(built_in.iter().rev().copied());
    tera.set_fallback_prefixes(prefixes.map(|theme| format!("{theme}/"))).map_err(|error| template_error(&error))?;
    let mut files: Vec<(String, &str)> = Vec::new();
    for theme in built_in {
        files.extend(
            built_in_files(theme)
                .filter(|(file, _)| is_template(file))
                .map(|(file, text)| (format!("{theme}/{file}"), text)),
        );
    }
    let own = own.iter().filter(|file| is_template(&file.name));
    own.clone().try_for_each(|file| limits::check(&file.source))?;
    if own.clone().next().is_none() {
        let components = format!("{DEFAULT}/components.html");
        files.iter_mut().filter(|(file, _)| *file == components).for_each(|(_, text)| *text = BLOCKS_AS_HTML);
    }
    files.extend(own.map(|file| (format!("{name}/{}", file.name), file.source.text.as_str())));
    tera.add_raw_templates(files).map_err(|error| template_error(&error))?;
    Ok(tera)
}

fn stylesheet(name: &str, manifest: &Manifest, own: &[ThemeFile], tokens: &Tokens) -> Result<String, Error> {
    let properties = tokens.properties()?;
    let mut sheet = String::new();
    let is_sheet = |name: &str| name.ends_with(".css");
    for theme in chain(name, manifest) {
        if Manifest::built_in(theme).has_own_style {
            sheet.clear();
        }
        sheet.extend(built_in_files(theme).filter(|(file, _)| is_sheet(file)).map(|(_, text)| text));
    }
    if manifest.has_own_style {
        sheet.clear();
    }
    sheet.extend(own.iter().filter(|file| is_sheet(&file.name)).map(|file| file.source.text.as_str()));
    // A theme without a style has no use for tokens.
    if !properties.is_empty() && !sheet.is_empty() {
        sheet.push_str(&format!(":root{{{}}}\n", properties.join(";")));
    }
    Ok(sheet)
}

/// Returns the icon in the accent. The caller has checked the accent.
fn icon(tokens: &Tokens) -> Asset {
    let picture = include_str!("icon.svg");
    let picture = tokens.accent.as_ref().map_or(picture.to_owned(), |accent| picture.replace(ACCENT, accent));
    Asset::new("icon", "svg", picture.into_bytes())
}

impl Tokens {
    /// Returns every error of the tokens. A token without an error is safe in a stylesheet.
    #[must_use]
    pub fn check(&self) -> Vec<Error> {
        let accent = self.accent.as_ref().and_then(|accent| accent_error(accent));
        // Shorter lines break too often, and longer lines are hard to follow. A corner with a larger radius looks like none.
        let lengths = [("width", &self.width, 24.0, 60.0), ("radius", &self.radius, 0.0, 2.0)];
        let lengths = lengths.into_iter().filter_map(|(key, value, least, most)| {
            let value = value.clone().filter(|value| !is_length(value, least, most))?;
            Some(Error::Length { key, value, least, most })
        });
        accent.into_iter().chain(lengths).collect()
    }

    /// Returns the tokens as properties of the stylesheet.
    fn properties(&self) -> Result<Vec<String>, Error> {
        if let Some(error) = self.check().into_iter().next() {
            return Err(error);
        }
        let values = [("--brand", &self.accent), ("--measure", &self.width), ("--radius", &self.radius)];
        let given = values.into_iter().filter_map(|(property, value)| Some((property, value.as_ref()?)));
        Ok(given.map(|(property, value)| format!("{property}:{value}")).collect())
    }
}

/// Returns the error of an accent that is no colour, or too light to be read.
fn accent_error(accent: &str) -> Option<Error> {
    let value = accent.to_owned();
    if !is_colour(accent) {
        return Some(Error::Accent { value });
    }
    let too_light = contrast::check(accent).err()?;
    let contrast = format!("{:.1}", (too_light.contrast * 10.0).floor() / 10.0);
    Some(Error::TooLight { value, contrast, nearest: too_light.nearest })
}

/// Returns whether a text is a length in `rem` within bounds. Such a text is safe in a stylesheet.
fn is_length(text: &str, least: f32, most: f32) -> bool {
    let digits = if text == "0" { Some(text) } else { text.strip_suffix("rem") };
    let is_plain = |digits: &&str| digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let number = digits.filter(is_plain).and_then(|digits| digits.parse::<f32>().ok());
    number.is_some_and(|number| (least..=most).contains(&number))
}

/// Returns whether a text is `#` with six hexadecimal digits. Such a text is safe in a stylesheet.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The manifest of a theme, `theme.toml`: three keys, each on a line of its own.
#[derive(Debug)]
struct Manifest {
    /// The built-in theme that the theme extends.
    extends: String,
    /// Whether the theme's style replaces the built-in theme's. Otherwise the theme's style follows the built-in one.
    has_own_style: bool,
}

impl Default for Manifest {
    fn default() -> Self {
        Manifest { extends: DEFAULT.to_owned(), has_own_style: false }
    }
}

impl Manifest {
    /// Returns the manifest among a theme's files; the default if there is none.
    fn of(files: &[ThemeFile]) -> Result<Manifest, Error> {
        let file = files.iter().find(|file| file.name == "theme.toml");
        file.map_or_else(|| Ok(Manifest::default()), |file| Manifest::read(&file.source))
    }

    fn built_in(theme: &str) -> Manifest {
        let text = built_in_files(theme).find(|(name, _)| *name == "theme.toml").map(|(_, text)| text);
        let source = Source::new(theme, text.unwrap_or_default());
        Manifest::read(&source).unwrap_or_default()
    }

    fn read(source: &Source) -> Result<Manifest, Error> {
        let mut manifest = Manifest::default();
        let mut contract = None;
        let mut at = 0;
        for line in source.text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let code = line.split('#').next().unwrap_or_default();
            if code.trim().is_empty() {
                continue;
            }
            let (key, value) = code.split_once('=').unwrap_or((code, ""));
            let value_at = start + code.len() - value.trim_start().len();
            let value = value.trim();
            let word = value.trim_matches('"');
            match key.trim() {
                "contract" => contract = Some((value, value_at)),
                "extends" if built_in().contains(&word) => manifest.extends = word.to_owned(),
                "extends" => {
                    let known = built_in().into_iter().map(Into::into).collect();
                    return Err(wrong(source, value_at, ManifestMistake::Extends { name: word.to_owned(), known }));
                }
                "style" if matches!(word, "own" | "added") => manifest.has_own_style = word == "own",
                "style" => return Err(wrong(source, value_at, ManifestMistake::Style)),
                key => return Err(wrong(source, start, ManifestMistake::Key(key.to_owned()))),
            }
        }
        let (found, at) = contract.unwrap_or(("", 0));
        if found == CONTRACT.to_string() {
            return Ok(manifest);
        }
        let (line, column) = source.position(at);
        Err(Error::Contract { file: source.path.clone(), line, column, found: found.to_owned() })
    }
}

fn wrong(source: &Source, at: usize, mistake: ManifestMistake) -> Error {
    let (line, column) = source.position(at);
    Error::Manifest { file: source.path.clone(), line, column, mistake }
}

/// Returns an error of Tera with its place.
fn template_error(error: &tera::Error) -> Error {
    let message = with_causes(error);
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            Error::Template {
                file: format!("themes/{}", report.filename()),
                line: span.start_line,
                column: span.start_col + 1,
                message: report.message().to_owned(),
            }
        }
        // The other kinds have their place only in the text: `--> own/notice.html:2:17`.
        _ => {
            let place = message.split("--> ").nth(1).and_then(|rest| rest.split([']', '\n', ' ']).next());
            let mut parts = place.unwrap_or_default().trim().rsplitn(3, ':');
            let column = parts.next().and_then(|text| text.parse().ok()).unwrap_or(1);
            let line = parts.next().and_then(|text| text.parse().ok()).unwrap_or(1);
            let file = parts.next().map_or_else(|| template_in(error), str::to_owned);
            // The lines after the first show the place once more.
            let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            Error::Template { file: format!("themes/{file}"), line, column, message }
        }
    }
}

/// Returns the template that an error names without a line.
fn template_in(error: &tera::Error) -> String {
    match error.kind() {
        ErrorKind::MissingParent { current, .. } => current.clone(),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => tpl.clone(),
        _ => String::new(),
    }
}

/// Returns the message of an error, followed by those of its causes.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        message = format!("{message}: {inner}");
        cause = inner.source();
    }
    message
}

/// Returns whether all files equal those of the built-in theme of this name.
#[must_use]
pub fn is_built_in(name: &str, files: &[ThemeFile]) -> bool {
    files.iter().all(|file| built_in_files(name).any(|(own, text)| own == file.name && text == file.source.text))
}

/// Returns the files of a new theme. They change nothing, and have examples in comments.
#[must_use]
pub fn scaffold(name: &str) -> Vec<(&'static str, String)> {
    let manifest = format!(
        "# The theme “{name}”. `notice theme check` reports its mistakes; docs/themes.md lists variables, blocks and components.\n\n\
         # The version of the contract of themes that its templates use.\ncontract = {CONTRACT}\n\n\
         # The built-in theme that it extends: \"default\", or \"plain\", which has no style of its own.\n\
         extends = \"{DEFAULT}\"\n\n\
         # \"added\": style.css comes after the style of the built-in theme. \"own\": style.css replaces it.\nstyle = \"added\"\n"
    );
    vec![
        ("theme.toml", manifest),
        ("notice.html", include_str!("scaffold/notice.html").to_owned()),
        ("style.css", include_str!("scaffold/style.css").to_owned()),
    ]
}
