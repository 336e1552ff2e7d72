//! What `notice.toml` and the folders configure. Every key is optional, and every default works.

use crate::finding::Severity;
use crate::language::Language;
use crate::register::{Country, Fact, Gaps, Name, Placed, Plain, Reader, Shape, Single, Text, record, words};

record! {
    /// `notice.toml` at the project's root.
    pub struct Settings {
        /// The site that the pages make up.
        site: Single<Site>,
        /// What is built, and where to.
        build: Single<Build>,
        /// How the pages look.
        theme: Single<Theme>,
        /// What the linter reports.
        lint: Single<Lint>,
    }
}

record! {
    /// What a `_defaults.toml` may hold beside the tables of a notice.
    pub struct Folder {
        /// The organisation whose notices lie in the folder.
        organisation: Single<Organisation>,
        /// The site of that company's pages.
        site: Single<Site>,
        /// The look of that company's pages.
        theme: Single<Theme>,
    }
}

record! {
    /// The organisation whose notices lie in a folder: it gets an index page.
    pub struct Organisation {
        /// Its name.
        name: Option<Name>,
    }
}

record! {
    /// The site that the pages make up.
    pub struct Site {
        /// Title of the index pages.
        title: Option<Name>,
        /// Address under which the output folder is published: canonical addresses, `hreflang` and the sitemap need it.
        base_url: Option<Plain>,
        /// Languages, in the order of the language switch.
        languages: Vec<Placed<Language>>,
        /// A notice at the head of every page.
        banner: Option<Text>,
        /// Content of the `robots` meta tag.
        robots: Option<Plain>,
    }
}

record! {
    /// What is built, and where to.
    pub struct Build {
        /// Output folder, relative to the project's root.
        out: Option<Plain>,
        /// Formats of every notice.
        formats: Vec<Format>,
    }
}

words! {
    /// A format of a notice.
    pub enum Format {
        /// A page.
        Html,
        /// Markdown with YAML front matter.
        Markdown,
        /// The composed notice as data.
        Json,
        /// The body alone, to embed.
        Fragment,
        /// PDF/UA and PDF/A.
        Pdf,
    }
    /// A severity, as settings write it.
    pub enum Level {
        /// Worth knowing.
        Info,
        /// Worth mending.
        Warning,
        /// Required.
        Error,
    }
}

record! {
    /// How the pages look.
    pub struct Theme {
        /// Name of a built-in theme, or of a folder under `themes/`.
        name: Option<Plain>,
        /// Accent colour, `#rrggbb`: of links and lines. It must be readable on white (WCAG 2.2, 1.4.3).
        accent: Option<Plain>,
        /// Path of a logo, relative to the project's root.
        logo: Option<Plain>,
        /// Width of the text, `24rem` to `60rem`; absent = `36rem`, about 68 letters.
        width: Option<Plain>,
        /// How round corners are, `0` to `2rem`; absent = `0.375rem`.
        radius: Option<Plain>,
    }
}

record! {
    /// What the linter reports.
    pub struct Lint {
        /// Country whose law applies where a controller gives none; absent = `FI`.
        jurisdiction: Option<Country>,
        /// Codes to report alone.
        select: Vec<Plain>,
        /// Codes not to report.
        ignore: Vec<Plain>,
        /// The severity from which a run fails.
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

impl Site {
    /// Returns this site with another on top, key by key.
    #[must_use]
    pub fn under(self, over: Site) -> Site {
        Site {
            at: over.at,
            title: over.title.or(self.title),
            base_url: over.base_url.or(self.base_url),
            languages: if over.languages.is_empty() { self.languages } else { over.languages },
            banner: over.banner.or(self.banner),
            robots: over.robots.or(self.robots),
        }
    }
}
