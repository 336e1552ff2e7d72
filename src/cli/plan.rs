//! What a build is asked for: the command line, laid over the settings.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::language::Language;
use crate::problem::Problem;
use crate::settings::Format;
use crate::workspace::Workspace;

use super::Reporting;

/// Check the notices and publish them
///
/// Examples:
///   notice build
///   notice build notices/enegia --out public-enegia --base-url https://www.enegia.example
///   notice build --locale fi --format markdown
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct BuildArgs {
    /// Notices or folders of them [default: the whole project]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Output folder [default: out of [build] in notice.toml, else public]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Address under which the output folder is published [default: base-url of [site]]
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,

    /// Languages to build, given once for each [default: all that the notices declare]
    #[arg(long = "locale", value_name = "LANGUAGE")]
    locales: Vec<String>,

    /// Formats to build, given once for each [default: formats of [build], else html and markdown]
    #[arg(long = "format", value_name = "FORMAT", value_enum)]
    formats: Vec<FormatArgument>,

    /// Publish into public-draft/ even where errors stand, marked as a draft with each gap in its place
    #[arg(long)]
    pub(super) draft: bool,

    /// Write nothing; say whether the output is current
    #[arg(long)]
    pub(super) check: bool,

    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// A format, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArgument {
    Html,
    Markdown,
    Json,
    Fragment,
    Pdf,
}

impl From<FormatArgument> for Format {
    fn from(format: FormatArgument) -> Self {
        match format {
            FormatArgument::Html => Format::Html,
            FormatArgument::Markdown => Format::Markdown,
            FormatArgument::Json => Format::Json,
            FormatArgument::Fragment => Format::Fragment,
            FormatArgument::Pdf => Format::Pdf,
        }
    }
}

/// What the command line and the settings ask for.
pub(super) struct Plan {
    pub(super) out: PathBuf,
    pub(super) formats: Vec<Format>,
    /// Languages asked for; empty = all.
    pub(super) locales: Vec<Language>,
    /// Whether only a part is built, so that nothing may be deleted.
    pub(super) is_part: bool,
    /// Whether the output folder is for this build alone: then its indexes list what it builds.
    pub(super) is_own_site: bool,
    /// Address of the output folder, asked for on the command line; as it was written.
    pub(super) base_url: Option<String>,
}

impl Plan {
    pub(super) fn new(arguments: &BuildArgs, folder: &Path, workspace: &Workspace) -> Result<Plan, Problem> {
        let build = workspace.settings.build.as_ref();
        let out = match (&arguments.out, build.and_then(|build| build.out.as_ref())) {
            (Some(out), _) => folder.join(out),
            (None, Some(out)) => workspace.project.root().join(&out.value),
            (None, None) => workspace.project.root().join("public"),
        };
        // A draft never lies among what is published.
        let out = match &arguments.out {
            None if arguments.draft => out.with_file_name(format!("{}-draft", name_of(&out))),
            _ => out,
        };
        let mut formats: Vec<Format> = arguments.formats.iter().map(|format| (*format).into()).collect();
        if formats.is_empty() {
            formats = build.map(|build| build.formats.clone()).unwrap_or_default();
        }
        if formats.is_empty() {
            formats = vec![Format::Html, Format::Markdown];
        }
        if cfg!(not(feature = "pdf")) && formats.contains(&Format::Pdf) {
            return Err(Problem::new(
                "this notice was built without the format pdf",
                "In its repository: cargo install --path . --features pdf; or, without installing: cargo run --release --features pdf -- build --format pdf",
            ));
        }
        let is_narrowed = !arguments.paths.is_empty() || !arguments.locales.is_empty() || !arguments.formats.is_empty();
        Ok(Plan {
            out,
            formats,
            locales: locales(arguments, workspace)?,
            is_part: is_narrowed,
            is_own_site: !is_narrowed || arguments.out.is_some(),
            base_url: arguments.base_url.clone(),
        })
    }

    /// The languages of the site, in the order of the switch: those of the settings, then what notices declare.
    pub(super) fn languages<'l>(
        &self,
        workspace: &Workspace,
        declared: impl Iterator<Item = &'l Language>,
    ) -> Vec<Language> {
        let mut languages = workspace.default_languages.clone();
        for language in declared {
            if !languages.contains(language) {
                languages.push(*language);
            }
        }
        if self.is_own_site && !self.locales.is_empty() {
            languages.retain(|language| self.locales.contains(language));
        }
        languages
    }
}

fn locales(arguments: &BuildArgs, workspace: &Workspace) -> Result<Vec<Language>, Problem> {
    let available = &workspace.available_languages;
    let mut locales = Vec::new();
    for code in &arguments.locales {
        let Some(language) = Language::parse(code).filter(|language| available.contains(language)) else {
            let known: Vec<String> = available.iter().map(ToString::to_string).collect();
            return Err(Problem::new(
                format!("there are no words for the language “{code}”"),
                format!("Choose one of these: {}; or add its words in locales/{code}/.", known.join(", ")),
            ));
        };
        if !locales.contains(&language) {
            locales.push(language);
        }
    }
    Ok(locales)
}

/// The last part of a path.
fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
