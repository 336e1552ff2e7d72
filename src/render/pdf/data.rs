//! What the template reads: the notice and its look as JSON, with every text fit for paper.

use serde::Serialize;
use serde_json::Value;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::document::{Block, Notice};
use crate::render::paths::notice_path;
use crate::render::{Error, Look, Site};
use crate::theme::ACCENT;

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
    /// How pages are numbered: which, of how many.
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
/// When a text has a letter that no face has: it would be an empty box on paper.
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
    /// `key` is that of the value; `section` the section that it stands in.
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

    fn text(&self, text: &mut String, key: &str, section: &str) -> Result<(), Error> {
        // These are no words on paper.
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
            return Ok(());
        }
        if is_nfc_quick(text.chars()) != IsNormalized::Yes || text.contains(says_nothing) {
            *text = text.chars().filter(|letter| !says_nothing(*letter)).nfc().collect();
        }
        let Some((at, character)) = text.char_indices().find(|(_, c)| !WORLD.has_glyph(*c)) else { return Ok(()) };
        let from = text[..at].char_indices().rev().nth(30).map_or(0, |(from, _)| from);
        Err(Error::MissingGlyph {
            source_path: self.notice.source.clone(),
            character,
            word: word_at(text, at).to_owned(),
            message: format!(
                "the fonts of the PDF have no {}, which stands in “{}”, section “{section}”: {}",
                named(character),
                self.notice.language,
                text[from..].chars().take(60).collect::<String>().trim(),
            ),
        })
    }
}

/// Marks that choose between pictures of a letter, and a byte order mark that came along with a paste.
fn says_nothing(letter: char) -> bool {
    matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The run without blanks that a letter stands in.
fn word_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    let start = (start..=at).find(|start| text.is_char_boundary(*start)).unwrap_or(at);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |blank| at + blank);
    &text[start..end]
}

/// A letter as a message shows it; what cannot be seen has only a number.
fn named(letter: char) -> String {
    let number = format!("U+{:04X}", u32::from(letter));
    let is_seen = !letter.is_control()
        && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..);
    if is_seen { format!("“{letter}” ({number})") } else { number }
}

/// An address in the letters that a PDF may hold in one.
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
    fn a_word_is_found_around_a_letter() {
        assert_eq!(word_at("one två🙂 three", "one tv".len()), "två🙂");
        assert_eq!(word_at("🙂", 0), "🙂");
        assert_eq!(word_at("a\u{a0}🙂", 3), "🙂");
    }

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(ascii("https://www.äö.example/å?ž"), "https://www.%C3%A4%C3%B6.example/%C3%A5?%C5%BE");
    }
}
