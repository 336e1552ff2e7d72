//! The built-in words and themes, compiled in from `locales/` and `themes/` by the build script.

/// The words of a built-in language.
#[derive(Debug)]
pub(crate) struct Words {
    /// Its ISO 639 code.
    pub language: &'static str,
    /// The form of page numbers, where a standard of documents has one of its own.
    pub page_numbers: Option<&'static str>,
    /// The algorithm that cuts the endings of its words, by its name in Snowball.
    pub stemmer: Option<&'static str>,
    /// Codes that people write by mistake.
    pub mistaken: &'static [&'static str],
    /// What people call terms, as TOML: `[KIND]`, `ID = ["…"]`.
    pub aliases: &'static str,
    /// Its files, sorted by name.
    pub files: &'static [File],
}

/// A file of words.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path below the language's folder.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Its messages, in the order of the text.
    pub messages: &'static [Message],
}

/// The place of a message in its file.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its first byte.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// The length in bytes of its name, with which it begins.
    pub name: u8,
    /// The range of its value in bytes of the message, where the value is one line without placeables, as most labels are; else
    /// an empty range.
    pub label: (u16, u16),
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
include!(concat!(env!("OUT_DIR"), "/themes.rs"));
