//! Themes: the built-in ones, and a project's own that extend one of them block by block.
//!
//! Templates get data only. Every value is escaped; what is HTML already was made so from blocks by the renderer.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tera::{Context, ErrorKind, Tera};

use crate::embedded;
use crate::source::Source;

/// The contract version of the variables and blocks that templates use.
pub const CONTRACT: u32 = 1;

/// The theme that every other extends.
pub const DEFAULT: &str = "default";

/// A theme, ready to render.
pub struct Theme {
    tera: Tera,
    stylesheet: Asset,
    accent: Option<String>,
}

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

/// Why a theme cannot be used, or failed on a page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ThemeFault {
    /// There is no such theme.
    #[error("there is no theme “{name}”")]
    Unknown {
        /// The name in `[theme]`.
        name: String,
        /// The themes that there are.
        known: Vec<String>,
    },
    /// A project's theme has the name of a built-in one, and other content.
    #[error("the theme “{name}” has the name of a built-in theme; give it a name of its own")]
    Shadows {
        /// The name.
        name: String,
    },
    /// A template is wrong.
    #[error("{file}:{line}:{column}: {message}")]
    Template {
        /// The template's file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What Tera says of it.
        message: String,
    },
    /// A colour is none.
    #[error("the accent “{value}” is not a colour like #005a9c")]
    Accent {
        /// The value in `[theme]`.
        value: String,
    },
    /// The theme was written for another version of the templates' contract.
    #[error(
        "{file}: the theme was written for another version of the contract of themes ({found}) than this one ({CONTRACT})"
    )]
    Contract {
        /// The theme's `theme.toml`.
        file: String,
        /// The version that it names, as text.
        found: String,
    },
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
    /// The theme of this name: built-in, or made of a project's own files on top of the default.
    ///
    /// # Errors
    /// When there is no such theme, when it is broken, or when the accent is no colour.
    pub fn load(name: &str, own: &[ThemeFile], accent: Option<&str>) -> Result<Theme, ThemeFault> {
        let is_built_in = built_in().contains(&name);
        if !is_built_in && own.is_empty() {
            return Err(ThemeFault::Unknown {
                name: name.to_owned(),
                known: built_in().into_iter().map(Into::into).collect(),
            });
        }
        // In the repository of notice itself, `themes/` is the source of the built-in themes and not another theme.
        let differs =
            |file: &&ThemeFile| built_in_files(name).all(|(own, text)| own != file.name || text != file.source.text);
        if is_built_in && own.iter().any(|file| differs(&file)) {
            return Err(ThemeFault::Shadows { name: name.to_owned() });
        }
        let own = if is_built_in { &[][..] } else { own };
        check_contract(own)?;
        let css = stylesheet(name, own, accent)?;
        let tera = templates(name, own)?;
        Ok(Theme { tera, stylesheet: Asset::new("style", "css", css.into_bytes()), accent: accent.map(str::to_owned) })
    }

    /// The stylesheet that every page links to.
    #[must_use]
    pub fn stylesheet(&self) -> &Asset {
        &self.stylesheet
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
    pub fn render(&self, template: &str, context: &Context) -> Result<String, ThemeFault> {
        self.tera.render(template, context).map_err(|error| fault(&error))
    }
}

fn templates(name: &str, own: &[ThemeFile]) -> Result<Tera, ThemeFault> {
    let mut tera = Tera::new();
    if name == DEFAULT {
        tera.set_fallback_prefixes(vec!["default/"]).map_err(|error| fault(&error))?;
    } else {
        tera.set_fallback_prefixes(vec![format!("{name}/"), "default/".to_owned()]).map_err(|error| fault(&error))?;
    }
    let is_template = |name: &str| name.ends_with(".html");
    let mut files: Vec<(String, &str)> = Vec::new();
    for theme in std::iter::once(DEFAULT).chain((name != DEFAULT).then_some(name)) {
        files.extend(
            built_in_files(theme)
                .filter(|(file, _)| is_template(file))
                .map(|(file, text)| (format!("{theme}/{file}"), text)),
        );
    }
    let own = own.iter().filter(|file| is_template(&file.name));
    files.extend(own.map(|file| (format!("{name}/{}", file.name), file.source.text.as_str())));
    tera.add_raw_templates(files).map_err(|error| fault(&error))?;
    Ok(tera)
}

fn stylesheet(name: &str, own: &[ThemeFile], accent: Option<&str>) -> Result<String, ThemeFault> {
    let mut sheet = String::new();
    for theme in std::iter::once(DEFAULT).chain((name != DEFAULT).then_some(name)) {
        sheet.extend(built_in_files(theme).filter(|(file, _)| file.ends_with(".css")).map(|(_, text)| text));
    }
    sheet.extend(own.iter().filter(|file| file.name.ends_with(".css")).map(|file| file.source.text.as_str()));
    if let Some(accent) = accent {
        if !is_colour(accent) {
            return Err(ThemeFault::Accent { value: accent.to_owned() });
        }
        sheet.push_str(&format!(":root{{--brand:{accent}}}\n"));
    }
    Ok(sheet)
}

/// `#` with six hexadecimal digits: a value that can be written into a stylesheet as it is.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn check_contract(own: &[ThemeFile]) -> Result<(), ThemeFault> {
    for file in own.iter().filter(|file| file.name == "theme.toml") {
        let contract =
            file.source.text.lines().find_map(|line| line.trim().strip_prefix("contract")?.trim().strip_prefix('='));
        let found = contract.map(|value| value.split('#').next().unwrap_or_default().trim()).unwrap_or_default();
        if found != CONTRACT.to_string() {
            return Err(ThemeFault::Contract {
                file: file.source.path.clone(),
                found: if found.is_empty() { "none is named".to_owned() } else { found.to_owned() },
            });
        }
    }
    Ok(())
}

fn fault(error: &tera::Error) -> ThemeFault {
    let message = innermost(error);
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            ThemeFault::Template {
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
            ThemeFault::Template { file: format!("themes/{file}"), line, column, message }
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
