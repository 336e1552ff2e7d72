//! A language of a notice, as a lower-case ISO 639 code.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::embedded;

/// A language code of two or three lower-case letters, `fi`. It is `Copy`, since every text has one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 3]);

impl Language {
    /// The language of words where no other language is known. It has every word and list.
    pub const FALLBACK: Language = Language::new("en");

    /// Returns the language with an ISO 639 code; `None` if the text is not two or three letters a–z.
    #[must_use]
    pub const fn parse(code: &str) -> Option<Language> {
        let bytes = code.as_bytes();
        if bytes.len() < 2 || bytes.len() > 3 {
            return None;
        }
        let mut letters = [0; 3];
        let mut at = 0;
        while at < bytes.len() {
            if !bytes[at].is_ascii_lowercase() {
                return None;
            }
            letters[at] = bytes[at];
            at += 1;
        }
        Some(Language(letters))
    }

    /// Returns the language of a code that the build script has checked.
    ///
    /// # Panics
    /// When the code has another form, while the program is compiled.
    pub(crate) const fn new(code: &str) -> Language {
        match code.as_bytes() {
            [first, second] => Language([*first, *second, 0]),
            [first, second, third] => Language([*first, *second, *third]),
            _ => panic!("a code has two or three letters"),
        }
    }

    /// Returns the code of the language that is meant by a code which is often written in its place.
    #[must_use]
    pub fn meant_by(code: &str) -> Option<&'static str> {
        embedded::LANGUAGES.iter().find(|own| own.mistaken.contains(&code)).map(|own| own.language)
    }

    /// Returns whether the code is one of ISO 639-1, the codes of two letters. Those of three letters are thousands.
    #[must_use]
    pub fn is_short(&self) -> bool {
        include_str!("iso_639_1.txt").split_whitespace().any(|code| code == self.as_str())
    }

    /// Returns the code, as in `lang` attributes and output paths.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).expect("a language is made of ASCII letters")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
