//! The settings of `notice.toml` and of folders. Every key is optional, and every default works.

pub mod codes;

use crate::finding::Severity;
use crate::language::Language;
use crate::register::{Country, Fact, Gaps, Name, Placed, Plain, Reader, Shape, Single, Text, record, words};

record! {
    /// The settings in `notice.toml` at the project's root.
    pub struct Settings {
        /// The site of all pages.
        site: Single<Site>,
        /// Formats and output folder of a build.
        build: Single<Build>,
        /// The look of the pages.
        theme: Single<Theme>,
        /// The findings that the linter reports.
        lint: Single<Lint>,
    }
}

record! {
    /// The settings that a `_defaults.toml` may have beside the tables of a notice.
    pub struct Folder {
        /// The organisation that has the notices of the folder.
        organisation: Single<Organisation>,
        /// The site of the organisation's pages.
        site: Single<Site>,
        /// The look of the organisation's pages.
        theme: Single<Theme>,
    }
}

record! {
    /// The organisation that has the notices of a folder. It gets an index page.
    pub struct Organisation {
        /// Its name.
        name: Option<Name>,
    }
}

record! {
    /// The site of a set of pages.
    pub struct Site {
        /// Title of the index pages.
        title: Option<Name>,
        /// The address under which the output folder is published. Canonical addresses, `hreflang` and the sitemap need
        /// it.
        base_url: Option<Plain>,
        /// Languages, in the order of the language switch.
        languages: Vec<Placed<Language>>,
        /// A text at the top of every page.
        banner: Option<Text>,
        /// Content of the `robots` meta tag.
        robots: Option<Plain>,
    }
}

record! {
    /// Formats and output folder of a build.
    pub struct Build {
        /// Output folder, relative to the project's root. It lies in the project.
        out: Option<Plain>,
        /// The formats of every notice.
        formats: Vec<Placed<Format>>,
        /// The program that reads the Markdown; absent = Markdown whose words stay in each of them.
        markdown_for: Option<MarkdownReader>,
        /// The form of links from notice to notice in Markdown; absent = the one that works in the program of
        /// `markdown-for`, else `file`.
        markdown_links: Option<MarkdownLinks>,
    }
}

words! {
    /// A format of a notice.
    pub enum Format {
        /// A web page.
        Html,
        /// Markdown with YAML front matter.
        Markdown,
        /// The composed notice as data.
        Json,
        /// The body without a page around it, for embedding.
        Fragment,
        /// PDF/UA and PDF/A.
        Pdf,
    }
    /// A program that reads Markdown.
    pub enum MarkdownReader {
        /// Hugo.
        Hugo,
        /// Zola.
        Zola,
        /// Jekyll, with kramdown and Liquid.
        Jekyll,
        /// Docusaurus, with MDX.
        Docusaurus,
        /// Eleventy, with markdown-it and Liquid or Nunjucks.
        Eleventy,
        /// MkDocs, with Python-Markdown and its extension `attr_list`.
        Mkdocs,
        /// Pandoc.
        Pandoc,
    }
    /// The form of a link from one Markdown page to another.
    pub enum MarkdownLinks {
        /// The file: `other.md`.
        File,
        /// The folder that a generator makes of the file: `../other/`.
        Folder,
        /// The page that a generator makes of the file: `other.html`.
        Page,
    }
    /// A severity, as settings write it.
    pub enum Level {
        /// Something to know.
        Info,
        /// Something that should be corrected.
        Warning,
        /// Something that the law requires.
        Error,
    }
}

record! {
    /// The look of the pages.
    pub struct Theme {
        /// The name of a built-in theme, or of a folder in `themes/`.
        name: Option<Plain>,
        /// The accent colour `#rrggbb` of links and lines. It must be readable on white (WCAG 2.2, 1.4.3).
        accent: Option<Plain>,
        /// The path of a logo, relative to the project's root.
        logo: Option<Plain>,
        /// The width of the text, from `24rem` to `60rem`; absent = `36rem`, about 68 characters.
        width: Option<Plain>,
        /// The radius of corners, from `0` to `2rem`; absent = `0.375rem`.
        radius: Option<Plain>,
    }
}

record! {
    /// The findings that the linter reports.
    pub struct Lint {
        /// The country whose law applies if a controller gives none; absent = `FI`.
        jurisdiction: Option<Country>,
        /// The release whose rules fail a run, such as `0.1`. What later releases brought is reported as a note until this
        /// moves; absent = the rules of the program.
        rules: Option<Plain>,
        /// The only codes to report.
        select: Vec<Plain>,
        /// Codes not to report.
        ignore: Vec<Plain>,
        /// The lowest severity that makes a run fail.
        deny: Option<Level>,
        /// Severities by code.
        severity: Severities,
        /// Gaps that are accepted in every notice.
        accepted_gaps: Gaps,
    }
}

/// Severities by code.
#[derive(Debug, Clone, Default)]
pub struct Severities(pub Vec<(String, Placed<Level>)>);

impl Fact for Severities {
    fn shape() -> Shape {
        Shape::Severities
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        Some(Severities(reader.pairs()))
    }
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Info => Severity::Info,
            Level::Warning => Severity::Warning,
            Level::Error => Severity::Error,
        }
    }
}
