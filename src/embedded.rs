//! The built-in words and themes, compiled in from `locales/` and `themes/` by the build script.

/// The words of a built-in language.
#[derive(Debug)]
pub(crate) struct Words {
    /// Its ISO 639 code.
    pub language: &'static str,
    /// How its documents number their pages, where its standard wants a form of its own.
    pub page_numbers: Option<&'static str>,
    /// Codes that people write in place of its own.
    pub mistaken: &'static [&'static str],
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
    /// Its own words, from byte to byte of the message, where they are one line and the same whatever the values, as most
    /// labels are; else an empty range.
    pub label: (u16, u16),
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
include!(concat!(env!("OUT_DIR"), "/themes.rs"));
