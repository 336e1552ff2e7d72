//! Themes: the built-in ones, and a project's own that extend one of them block by block.
//!
//! Templates get data only. Every value is escaped; what is HTML already was made so from blocks by the renderer.

pub mod check;
pub mod contract;
mod contrast;
mod error;
mod limits;
#[cfg(debug_assertions)]
mod mismatches;
mod tags;

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tera::{Context, ErrorKind, Tera};

use crate::embedded;
use crate::source::Source;

pub use contract::CONTRACT;
pub use error::Error;
pub use limits::longest_render;

/// The accent of the default theme: that of who sets none.
pub const ACCENT: &str = "#0b5a66";

/// The theme that every other extends.
pub const DEFAULT: &str = "default";

/// The design tokens that `[theme]` sets, as it gives them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// The colour of links and lines: `#rrggbb`.
    pub accent: Option<String>,
    /// How wide the text is.
    pub width: Option<String>,
    /// How round corners are.
    pub radius: Option<String>,
}

/// A theme, ready to render.
pub struct Theme {
    tera: Tera,
    stylesheet: Option<Asset>,
    icon: Option<Asset>,
    accent: Option<String>,
    /// Its name, where it has files of the project's own, whose templates need not come to an end.
    own: Option<String>,
    reads_block_data: bool,
}

/// What stands for the default theme's `components.html` where blocks come drawn.
const DRAWN: &str = "{% component blocks(items) %}{{ items }}{% endcomponent blocks %}";

/// A file that pages link to; its name carries a hash of its content.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Path in the output folder.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// A file whose name is made of its stem, a hash of its content, and its extension.
    #[must_use]
    pub fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Asset {
        let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Asset { path: format!("assets/{stem}.{hash}.{extension}"), bytes }
    }
}

/// A file of a project's own theme.
#[derive(Debug, Clone)]
pub struct ThemeFile {
    /// Its name in the theme's folder.
    pub name: String,
    /// Its content.
    pub source: Arc<Source>,
}

/// Names of the built-in themes.
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
    /// Room for a page, in bytes: most are shorter.
    const USUAL_PAGE: usize = 48 * 1024;

    /// The theme of this name: built-in, or made of a project's own files on top of the default.
    ///
    /// # Errors
    /// When there is no such theme, when it is broken, when a token is none, or when the accent cannot be read.
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

    /// Whether templates are given blocks as data. A project's own may ask for any part of them; those of the built-in themes
    /// print them one after the other, and take them as the HTML that the renderer makes of them, which is much faster.
    #[must_use]
    pub fn reads_block_data(&self) -> bool {
        self.reads_block_data
    }

    /// A small mark in the accent, for the browser's tab where there is no logo; none where the theme leaves the style to
    /// the site around it, which has a mark of its own.
    #[must_use]
    pub fn icon(&self) -> Option<&Asset> {
        self.icon.as_ref()
    }

    /// The stylesheet that every page links to; none where the theme leaves the style to the site around it.
    #[must_use]
    pub fn stylesheet(&self) -> Option<&Asset> {
        self.stylesheet.as_ref()
    }

    /// The accent that the settings give: `#` and six hexadecimal digits.
    #[must_use]
    pub fn accent(&self) -> Option<&str> {
        self.accent.as_deref()
    }

    /// Renders a template.
    ///
    /// # Errors
    /// When the template asks for what is not there.
    pub fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, Error> {
        #[cfg(debug_assertions)]
        {
            use mismatches::BlockForm;
            let blocks = if self.reads_block_data { BlockForm::Data } else { BlockForm::Html };
            let mismatches = mismatches::mismatches(template, context, blocks);
            assert!(mismatches.is_empty(), "{template} differs from src/theme/contract.rs: {mismatches:?}");
        }
        let _run = self.own.as_ref().map(|_| limits::Run::begin());
        // As bytes: the pages are written so, and need not be looked through for letters once more.
        let mut page = Vec::with_capacity(Theme::USUAL_PAGE);
        self.tera.render_to(template, context, &mut page).map_err(|error| {
            let mut fault = fault(&error);
            // Components that call each other without an end are told without a place.
            if let (Error::Template { file, .. }, Some(own)) = (&mut fault, &self.own)
                && file == "themes/"
            {
                *file = format!("themes/{own}/{template}");
            }
            fault
        })?;
        Ok(page)
    }
}

/// The built-in themes that a theme is made of, the one that every other extends first.
fn chain<'a>(name: &'a str, manifest: &'a Manifest) -> Vec<&'a str> {
    let extended = if built_in().contains(&name) { name } else { manifest.extends.as_str() };
    std::iter::once(DEFAULT).chain((extended != DEFAULT).then_some(extended)).collect()
}

fn is_template(name: &str) -> bool {
    name.ends_with(".html")
}

fn templates(name: &str, manifest: &Manifest, own: &[ThemeFile]) -> Result<Tera, Error> {
    let mut tera = Tera::new();
    let built_in = chain(name, manifest);
    let is_own = !built_in.contains(&name);
    let prefixes = is_own.then_some(name).into_iter().chain(built_in.iter().rev().copied());
    tera.set_fallback_prefixes(prefixes.map(|theme| format!("{theme}/"))).map_err(|error| fault(&error))?;
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
        files.iter_mut().filter(|(file, _)| *file == components).for_each(|(_, text)| *text = DRAWN);
    }
    files.extend(own.map(|file| (format!("{name}/{}", file.name), file.source.text.as_str())));
    tera.add_raw_templates(files).map_err(|error| fault(&error))?;
    Ok(tera)
}

fn stylesheet(name: &str, manifest: &Manifest, own: &[ThemeFile], tokens: &Tokens) -> Result<String, Error> {
    let properties = properties(tokens)?;
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
    // Where there is no style, there is nothing for a token to be of.
    if !properties.is_empty() && !sheet.is_empty() {
        sheet.push_str(&format!(":root{{{}}}\n", properties.join(";")));
    }
    Ok(sheet)
}

/// The mark in the accent, which was checked for the stylesheet.
fn icon(tokens: &Tokens) -> Asset {
    let picture = include_str!("icon.svg");
    let picture = tokens.accent.as_ref().map_or(picture.to_owned(), |accent| picture.replace(ACCENT, accent));
    Asset::new("icon", "svg", picture.into_bytes())
}

/// The tokens as properties of the stylesheet, each checked.
fn properties(tokens: &Tokens) -> Result<Vec<String>, Error> {
    let mut properties = Vec::new();
    if let Some(accent) = &tokens.accent {
        if !is_colour(accent) {
            return Err(Error::Accent { value: accent.clone() });
        }
        contrast::check(accent).map_err(|fault| Error::TooLight {
            value: accent.clone(),
            contrast: format!("{:.1}", (fault.contrast * 10.0).floor() / 10.0),
            nearest: fault.nearest,
        })?;
        properties.push(format!("--brand:{accent}"));
    }
    // Lines of fewer letters break too often, of more are hard to follow; a corner rounder than that is no corner.
    for (key, property, value, least, most) in
        [("width", "--measure", &tokens.width, 24.0, 60.0), ("radius", "--radius", &tokens.radius, 0.0, 2.0)]
    {
        if let Some(value) = value {
            if !is_length(value, least, most) {
                return Err(Error::Length { key, value: value.clone(), least, most });
            }
            properties.push(format!("{property}:{value}"));
        }
    }
    Ok(properties)
}

/// A number of `rem` within bounds, which can be written into a stylesheet as it is.
fn is_length(text: &str, least: f32, most: f32) -> bool {
    let digits = if text == "0" { Some(text) } else { text.strip_suffix("rem") };
    let is_plain = |digits: &&str| digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let number = digits.filter(is_plain).and_then(|digits| digits.parse::<f32>().ok());
    number.is_some_and(|number| (least..=most).contains(&number))
}

/// `#` with six hexadecimal digits: a value that can be written into a stylesheet as it is.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// What a theme's `theme.toml` says: three keys, each on a line of its own.
#[derive(Debug)]
struct Manifest {
    /// The built-in theme that it extends.
    extends: String,
    /// Whether its style takes the place of that theme's, instead of following it.
    has_own_style: bool,
}

impl Default for Manifest {
    fn default() -> Self {
        Manifest { extends: DEFAULT.to_owned(), has_own_style: false }
    }
}

impl Manifest {
    /// That of a theme's files; the default where there is none.
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
                    let message =
                        format!("there is no built-in theme “{word}”: write one of {}", built_in().join(", "));
                    return Err(wrong(source, value_at, message));
                }
                "style" if matches!(word, "own" | "added") => manifest.has_own_style = word == "own",
                "style" => {
                    let message = "the style is \"added\" to that of the theme that this one extends, or \"own\"";
                    return Err(wrong(source, value_at, message.to_owned()));
                }
                key => {
                    let message =
                        format!("there is no key “{key}”: write contract, extends or style, each on its line");
                    return Err(wrong(source, start, message));
                }
            }
        }
        let (found, at) = contract.unwrap_or(("", 0));
        if found == CONTRACT.to_string() {
            return Ok(manifest);
        }
        let found = if found.is_empty() { "none is named" } else { found };
        Err(Error::Contract { file: source.path.clone(), found: found.to_owned(), at })
    }
}

fn wrong(source: &Source, at: usize, message: String) -> Error {
    let (line, column) = source.position(at);
    Error::Manifest { file: source.path.clone(), line, column, message }
}

fn fault(error: &tera::Error) -> Error {
    let message = innermost(error);
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
        // The other kinds tell their place in the text alone: `--> own/notice.html:2:17`.
        _ => {
            let place = message.split("--> ").nth(1).and_then(|rest| rest.split([']', '\n', ' ']).next());
            let mut parts = place.unwrap_or_default().trim().rsplitn(3, ':');
            let column = parts.next().and_then(|text| text.parse().ok()).unwrap_or(1);
            let line = parts.next().and_then(|text| text.parse().ok()).unwrap_or(1);
            let file = parts.next().map_or_else(|| named_in(error), str::to_owned);
            // The lines after the first draw the place once more.
            let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            Error::Template { file: format!("themes/{file}"), line, column, message }
        }
    }
}

/// The template that an error names without a place in it.
fn named_in(error: &tera::Error) -> String {
    match error.kind() {
        ErrorKind::MissingParent { current, .. } => current.clone(),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => tpl.clone(),
        _ => String::new(),
    }
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        message = format!("{message}: {inner}");
        cause = inner.source();
    }
    message
}

/// Whether files are those of the built-in theme of this name.
#[must_use]
pub fn is_built_in(name: &str, files: &[ThemeFile]) -> bool {
    files.iter().all(|file| built_in_files(name).any(|(own, text)| own == file.name && text == file.source.text))
}

/// The files of a new theme: they change nothing, and show how to.
#[must_use]
pub fn scaffold(name: &str) -> Vec<(&'static str, String)> {
    let manifest = format!(
        "# The theme “{name}”. `notice theme check` says what is wrong with it; docs/themes.md lists all that it may use.\n\n\
         # The version of the variables, blocks and components that its templates use.\ncontract = {CONTRACT}\n\n\
         # The built-in theme that it builds on: \"default\", or \"plain\", which has no style of its own.\n\
         extends = \"{DEFAULT}\"\n\n\
         # \"added\": style.css follows the style of that theme. \"own\": it takes its place.\nstyle = \"added\"\n"
    );
    vec![
        ("theme.toml", manifest),
        ("notice.html", include_str!("scaffold/notice.html").to_owned()),
        ("style.css", include_str!("scaffold/style.css").to_owned()),
    ]
}
