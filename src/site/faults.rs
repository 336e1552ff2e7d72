//! What is wrong with the settings of a site: findings that keep it from being published, whatever its notices say.

use std::sync::Arc;

use crate::address;
use crate::finding::Finding;
use crate::logo;
use crate::problem::{Fault, Message};
use crate::project;
use crate::register::Placed;
use crate::render::pages;
use crate::settings::{Format, codes};
use crate::source::{Source, Span};
use crate::theme::check::Mistake;
use crate::theme::{self, ThemeFile};
use crate::workspace::Workspace;

/// A fault of a setting that no other module knows.
#[derive(Debug)]
pub(super) enum Error {
    /// A base URL is not the address of a folder on the web.
    BaseUrl {
        /// The text.
        url: String,
        /// The address that may be meant; empty where none is certain.
        proposal: String,
    },
    /// A logo is no image of a known kind, or lies outside the project.
    LogoType(String),
    /// A text for search engines holds something that is no directive.
    Robots {
        /// What is none.
        directive: String,
        /// The text that may be meant; empty where none is certain.
        proposal: String,
        /// The directives without a value.
        known: Vec<String>,
    },
    /// A banner has no words in these languages.
    Banner(Vec<String>),
}

impl Fault for Error {
    fn message(&self) -> Message {
        match self {
            Error::BaseUrl { url, proposal } => {
                Message::new("site-base-url").text("url", url).text("proposal", proposal)
            }
            Error::LogoType(path) => Message::new("site-logo-type").text("path", path),
            Error::Robots { directive, proposal, known } => {
                let message = Message::new("site-robots").text("directive", directive).text("proposal", proposal);
                message.texts("known", known)
            }
            Error::Banner(codes) => {
                let first = codes.first().cloned().unwrap_or_default();
                Message::new("site-banner").texts("languages", codes).text("first", first)
            }
        }
    }
}

impl Error {
    /// Returns the finding at a place.
    pub(super) fn at(&self, span: &Span) -> Finding {
        let code = match self {
            Error::BaseUrl { .. } => &codes::BASE_URL,
            Error::LogoType(_) => &codes::LOGO_TYPE,
            Error::Robots { .. } => &codes::ROBOTS,
            Error::Banner(_) => &codes::BANNER,
        };
        Finding::of_fault(code, span.clone(), self)
    }
}

/// Judges a base URL, and returns it in ASCII without a slash at the end.
pub(super) fn base_url(url: &str) -> Result<String, Error> {
    address::base_url(url)
        .map_err(|fault| Error::BaseUrl { url: url.to_owned(), proposal: fault.proposal.unwrap_or_default() })
}

/// Returns the findings about formats of the settings that this program was built without. The settings stay wrong where
/// another program publishes: a check that passes here says that a build here would too.
pub(super) fn of_formats(workspace: &Workspace) -> Vec<Finding> {
    let formats = workspace.settings.build.iter().flat_map(|build| &build.formats);
    let fault = |format: &Placed<Format>| {
        let error = pages::check_format(format.value).err()?;
        Some(Finding::of_fault(&codes::FORMAT, workspace.settings_places.span(&format.at.into()), &error))
    };
    formats.filter_map(fault).collect()
}

/// Returns the finding about a logo that cannot be read.
pub(super) fn of_logo(error: &project::Error, span: &Span) -> Finding {
    Finding::of_fault(&codes::LOGO_MISSING, span.clone(), error)
}

/// Returns the finding about the content of a logo: in an SVG, else at the setting.
pub(super) fn of_logo_content(error: &logo::Error, source: &Arc<Source>, setting: &Span) -> Finding {
    let own = error.position().map(|(line, column)| source.span_at(line, column));
    Finding::of_fault(&codes::LOGO_CONTENT, own.unwrap_or_else(|| setting.clone()), error)
}

/// Returns the finding about a theme or one of its tokens: in the theme's own file, else at the setting.
pub(super) fn of_theme(error: &theme::Error, files: &[ThemeFile], setting: &Span) -> Finding {
    let code = match error {
        theme::Error::Unknown { .. } => &codes::THEME_UNKNOWN,
        theme::Error::Accent { .. } => &codes::ACCENT,
        theme::Error::TooLight { .. } => &codes::ACCENT_CONTRAST,
        theme::Error::Length { .. } => &codes::LENGTH,
        _ => &codes::THEME_BROKEN,
    };
    let own = error.position().and_then(|(file, line, column)| span_in(files, file, line, column));
    Finding::of_fault(code, own.unwrap_or_else(|| setting.clone()), error)
}

/// Returns the finding about a mistake in a theme. A file that is not there gets a finding that shows its path.
pub(super) fn of_mistake(mistake: &Mistake, files: &[ThemeFile]) -> Finding {
    let own = span_in(files, &mistake.file, mistake.line, mistake.column);
    let span = own.unwrap_or_else(|| Span::start_of(&Source::new(&mistake.file, "")));
    Finding::of_fault(&codes::THEME_BROKEN, span, mistake)
}

fn span_in(files: &[ThemeFile], file: &str, line: usize, column: usize) -> Option<Span> {
    let file = files.iter().find(|own| own.source.path == file)?;
    Some(file.source.span_at(line, column))
}
