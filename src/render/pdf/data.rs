//! The data of the Typst template: the notice and its look as JSON. Every text has glyphs in the fonts.

use serde::Serialize;
use serde_json::Value;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::document::{Block, Notice};
use crate::render::paths::notice_path;
use crate::render::{Error, Look, Site};
use crate::theme::ACCENT;

use super::breaks;
use super::image::Logo;
use super::world::WORLD;

#[derive(Serialize)]
struct Data<'a> {
    notice: &'a Notice,
    /// Version and day of the last change, in words.
    meta: Vec<String>,
    /// Year, month and day of the last change.
    date: Option<(i16, i8, i8)>,
    contents: String,
    /// The numbering pattern of Typst: the page, and the number of pages.
    numbering: &'static str,
    logo: Option<String>,
    accent: &'a str,
    banner: &'a [Block],
    draft: Option<String>,
    watermark: String,
    /// Address of the site: links to other notices lead there.
    base: Option<&'a str>,
    /// Address of the notice as a page.
    address: Option<String>,
}

/// The data of a notice.
///
/// # Errors
/// When a text has a character without a glyph in the fonts: the page would have an empty box in its place.
pub(super) fn of(notice: &Notice, logo: Option<&Logo>, look: &Look<'_>, site: &Site<'_>) -> Result<Vec<u8>, Error> {
    let locale = (site.locale)(notice.language);
    let version = notice.version.as_ref().map(|version| locale.say_with("version-is", &[("version", version)]));
    let day = notice.updated.map(|date| locale.say_with("updated-on", &[("date", &locale.date(date))]));
    let data = Data {
        notice,
        meta: version.into_iter().chain(day).collect(),
        date: notice.updated.map(|date| (date.year(), date.month(), date.day())),
        contents: locale.say("contents"),
        numbering: locale.page_numbers(),
        logo: logo.map(Logo::path),
        accent: look.theme.accent().unwrap_or(ACCENT),
        banner: &look.banner,
        draft: site.is_draft.then(|| locale.say("draft-banner")),
        watermark: locale.say("draft-watermark"),
        base: site.base_url,
        address: site.url(&notice_path(notice.language, &notice.id, "html")),
    };
    let mut data = serde_json::to_value(&data).expect("a notice is made of texts, numbers and lists");
    Proof { notice }.read(&mut data, "", "title")?;
    Ok(serde_json::to_vec(&data).expect("what was read from JSON can be written as JSON"))
}

/// Reads every text before it is printed.
struct Proof<'a> {
    notice: &'a Notice,
}

impl Proof<'_> {
    /// Checks a value with its key, in a section.
    fn read(&self, value: &mut Value, key: &str, section: &str) -> Result<(), Error> {
        match value {
            Value::String(text) if key == "url" || key == "base" || key == "address" => {
                if !text.is_ascii() {
                    *text = ascii(text);
                }
                Ok(())
            }
            Value::String(text) => self.text(text, key, section),
            Value::Array(values) => values.iter_mut().try_for_each(|value| self.read(value, key, section)),
            Value::Object(values) => {
                let own = values.get("heading").and(values.get("id")).and_then(Value::as_str).map(str::to_owned);
                let section = own.as_deref().unwrap_or(section);
                values.iter_mut().try_for_each(|(key, value)| {
                    let section = if key == "banner" { "banner" } else { section };
                    self.read(value, key, section)
                })
            }
            _ => Ok(()),
        }
    }

    /// Marks places where long words may be broken.
    fn mark(&self, text: &mut String) {
        if let Some(marked) = breaks::marked(text, self.notice.language) {
            *text = marked;
        }
    }

    fn text(&self, text: &mut String, key: &str, section: &str) -> Result<(), Error> {
        // The values of these keys are not printed.
        if matches!(
            key,
            "id" | "kind"
                | "term"
                | "section"
                | "language"
                | "languages"
                | "source"
                | "source_language"
                | "accent"
                | "logo"
        ) {
            return Ok(());
        }
        if text.is_ascii() && !text.contains(|c: char| c.is_ascii_control() && !c.is_ascii_whitespace()) {
            self.mark(text);
            return Ok(());
        }
        if is_nfc_quick(text.chars()) != IsNormalized::Yes || text.contains(is_ignored) {
            *text = text.chars().filter(|c| !is_ignored(*c)).nfc().collect();
        }
        let Some((at, character)) = text.char_indices().find(|(_, c)| !WORLD.has_glyph(*c)) else {
            self.mark(text);
            return Ok(());
        };
        let from = text[..at].char_indices().rev().nth(30).map_or(0, |(from, _)| from);
        Err(Error::MissingGlyph {
            source_path: self.notice.source.clone(),
            character,
            language: self.notice.language,
            word: word_at(text, at).to_owned(),
            shown: describe(character),
            section: section.to_owned(),
            excerpt: text[from..].chars().take(60).collect::<String>().trim().to_owned(),
        })
    }
}

/// Returns whether a character is left out: a variation selector, or a byte order mark of a pasted text.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Returns the part between white space around a place.
fn word_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    let start = (start..=at).find(|start| text.is_char_boundary(*start)).unwrap_or(at);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |blank| at + blank);
    &text[start..end]
}

/// Returns a character for a message. One that cannot be seen is its number alone.
fn describe(c: char) -> String {
    let number = format!("U+{:04X}", u32::from(c));
    let is_seen = !c.is_control()
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..);
    if is_seen { format!("“{c}” ({number})") } else { number }
}

/// Returns an address in ASCII: a PDF allows no other characters in a link.
fn ascii(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len() + 16);
    for byte in address.bytes() {
        if byte.is_ascii() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_around_a_character() {
        assert_eq!(word_at("one två🙂 three", "one tv".len()), "två🙂");
        assert_eq!(word_at("🙂", 0), "🙂");
        assert_eq!(word_at("a\u{a0}🙂", 3), "🙂");
    }

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(ascii("https://www.äö.example/å?ž"), "https://www.%C3%A4%C3%B6.example/%C3%A5?%C5%BE");
    }
}
