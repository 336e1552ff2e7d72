//! Arguments of `notice build`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::build::Request;
use crate::settings::Format;
use crate::site;

use super::reporting::Reporting;

/// Check the notices and publish them
///
/// Examples:
///   notice build
///   notice build notices/enegia --out public-enegia --base-url https://www.enegia.example
///   notice build --locale fi --format markdown
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct BuildArgs {
    /// Notices or folders of notices [default: the whole project]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Output folder [default: `out` under [build] in notice.toml, else public]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Public address of the output folder [default: `base-url` under [site] in notice.toml]
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,

    /// A language to build; repeat it for more [default: all languages that the notices declare]
    #[arg(long = "locale", value_name = "LANGUAGE")]
    locales: Vec<String>,

    /// A format to build; repeat it for more [default: `formats` under [build] in notice.toml, else html and markdown]
    #[arg(long = "format", value_name = "FORMAT", value_enum)]
    formats: Vec<FormatArgument>,

    /// Publish a draft into public-draft/ even if there are errors; each gap is shown in its section
    #[arg(long)]
    draft: bool,

    /// Write nothing; report whether the output folder is current
    #[arg(long)]
    check: bool,

    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// A format on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArgument {
    /// A web page
    Html,
    /// Markdown with YAML front matter, for static site generators
    Markdown,
    /// The notice as data
    Json,
    /// HTML to embed in a page of your own site
    Fragment,
    /// PDF/UA and PDF/A
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

impl BuildArgs {
    /// Returns the request of the arguments. Their paths are relative to `folder`.
    pub(super) fn request(&self, folder: &Path) -> Request {
        Request {
            site: site::Request {
                folder: folder.to_path_buf(),
                paths: self.paths.clone(),
                base_url: self.base_url.clone(),
                locales: self.locales.clone(),
                formats: self.formats.iter().map(|format| (*format).into()).collect(),
                is_draft: self.draft,
                is_apart: self.out.is_some(),
            },
            out: self.out.clone(),
            only_compares: self.check,
            today: self.reporting.today(),
        }
    }
}
