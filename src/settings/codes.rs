//! The codes of settings: what keeps a site from being published, whatever its notices say. They cannot be accepted or ignored,
//! and end a command with 2.

use crate::finding::{Code, Family, Severity};

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $NAME:ident = $id:literal $name:literal;)*) => {
        $($(#[doc = $doc])* pub static $NAME: Code =
            Code { id: $id, name: $name, family: Family::Settings, severity: Severity::Error, articles: &[] };)*

        /// Every code of settings.
        pub static ALL: &[&Code] = &[$(&$NAME,)*];
    };
}

codes! {
    /// The base URL is not the address of a folder on the web.
    BASE_URL = "ST001" "base-url-invalid";
    /// There is no theme of this name.
    THEME_UNKNOWN = "ST002" "theme-unknown";
    /// A theme of the project's own has a mistake.
    THEME_BROKEN = "ST003" "theme-broken";
    /// The accent is not a colour.
    ACCENT = "ST004" "accent-invalid";
    /// The accent is too light to be read.
    ACCENT_CONTRAST = "ST005" "accent-contrast";
    /// A width or radius is not a length, or out of bounds.
    LENGTH = "ST006" "length-invalid";
    /// The file of the logo is not there, or cannot be read.
    LOGO_MISSING = "ST007" "logo-missing";
    /// The logo is not an image of a kind that pages can show, or lies outside the project.
    LOGO_TYPE = "ST008" "logo-type";
    /// The content of the logo cannot be published: it is too large, broken or unsafe.
    LOGO_CONTENT = "ST009" "logo-content";
    /// The output folder is one that a build must not write to.
    OUT_FOLDER = "ST010" "out-folder";
    /// There are no words for a language of the site.
    LANGUAGE = "ST011" "language-without-words";
    /// The banner has no words in a language of the site.
    BANNER = "ST012" "banner-untranslated";
    /// A file of the project's own words has a mistake.
    OWN_WORDS = "ST013" "own-words";
    /// No release has the version that the rules are pinned to.
    RELEASE = "ST014" "rules-of-unknown-release";
    /// This program was built without a format of the settings.
    FORMAT = "ST015" "format-not-built-in";
    /// A text for search engines is none that they know.
    ROBOTS = "ST016" "robots-invalid";
}
