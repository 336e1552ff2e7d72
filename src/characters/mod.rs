//! Characters in texts: damaged ones, ones that nobody sees, and ones that look like others.

mod look_alike;
mod mojibake;

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

pub use look_alike::{look_alike, passes_for_ascii, without_look_alikes};

/// What is wrong with a character of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A control character, or a mark that changes the direction of the text.
    Control,
    /// A character that nobody sees and no text needs.
    Invisible,
    /// A line break that other programs do not know as one.
    Separator,
    /// U+FFFD, which stands for a character that was lost.
    Lost,
    /// UTF-8 that was read as another encoding.
    Misread,
    /// A letter of another script that looks like the Latin ones around it.
    LookAlike,
}

impl Fault {
    /// Returns the fault as a case of a message.
    #[must_use]
    pub fn case(self) -> &'static str {
        match self {
            Fault::Control => "control",
            Fault::Invisible => "invisible",
            Fault::Separator => "separator",
            Fault::Lost => "lost",
            Fault::Misread => "misread",
            Fault::LookAlike => "look-alike",
        }
    }
}

/// Returns the first single character at fault in a text, the first misread one and the first of another script, with their
/// bytes, in the order of the text.
#[must_use]
pub fn faults(text: &str) -> Vec<(Fault, Range<usize>)> {
    // Almost all texts have only these characters.
    let is_harmless =
        |c: char| matches!(c, '\n' | '\t' | ' '..='~' | 'ä' | 'ö' | 'å' | 'Ä' | 'Ö' | 'Å' | '–' | '”' | '’');
    // Ä and Å are the first halves of misread letters too, but only before characters that are none of these.
    if text.chars().all(is_harmless) {
        return Vec::new();
    }
    let single = text.char_indices().find_map(|(at, c)| Some((of_character(text, at, c)?, at..at + c.len_utf8())));
    let misread = mojibake::find(text).map(|range| (Fault::Misread, range));
    let mixed = look_alike::within_word(text).map(|range| (Fault::LookAlike, range));
    let mut faults: Vec<_> = [single, misread, mixed].into_iter().flatten().collect();
    faults.sort_by_key(|(_, range)| range.start);
    faults
}

/// Returns a text without what is at fault in it; empty, if that is more than an author leaves in by mistake.
#[must_use]
pub fn without_faults(text: &str) -> String {
    let mut rest = text.to_owned();
    // Each round finds the first of each kind.
    for _ in 0..16 {
        let Some((_, range)) = faults(&rest).into_iter().next() else { return rest };
        rest.replace_range(range, "");
    }
    String::new()
}

fn of_character(text: &str, at: usize, c: char) -> Option<Fault> {
    if matches!(c, ' '..='~' | '\u{a0}'..='\u{ff}' | '\n' | '\t') {
        return None;
    }
    match c {
        '\r' if text[at + 1..].starts_with('\n') => None,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Fault::Separator),
        '\u{fffd}' => Some(Fault::Lost),
        _ if c.is_control() || is_noncharacter(c) => Some(Fault::Control),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Fault::Control),
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}' | '\u{180e}' => {
            Some(Fault::Invisible)
        }
        '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffc}' => Some(Fault::Invisible),
        '\u{e0000}'..='\u{e007f}' => Some(Fault::Invisible),
        _ => None,
    }
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Returns a text with composed letters (NFC). macOS decomposes ä into a and a mark, which look the same.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    // No character below U+0300 is a mark or is composed of others, and these bytes begin the characters from there on.
    if text.bytes().all(|byte| byte < 0xcc) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Returns whether a text is in its [`composed`] form.
#[must_use]
pub fn is_composed(text: &str) -> bool {
    matches!(composed(text), Cow::Borrowed(_))
}

/// Returns the byte of a text that a byte of its [`composed`] form comes from, or the one at which its part begins.
#[must_use]
pub fn before_composition(text: &str, composed_byte: usize) -> usize {
    let mut at = 0;
    let mut length = 0;
    while at < text.len() {
        // A character of ASCII is never composed with what stands before it.
        let rest = &text[at..];
        let end = rest.char_indices().skip(1).find(|(_, c)| c.is_ascii()).map_or(text.len(), |(end, _)| at + end);
        let part = composed(&text[at..end]).len();
        if length + part > composed_byte {
            return if part == end - at { at + composed_byte - length } else { at };
        }
        length += part;
        at = end;
    }
    text.len()
}

/// Returns whether a reader sees anything of a text: a character that is neither white space nor of no width.
#[must_use]
pub fn has_visible(text: &str) -> bool {
    let has_no_width =
        |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}');
    text.chars().any(|c| !c.is_whitespace() && !has_no_width(c))
}

/// Returns a name without the characters of no width that nobody sees. Soft hyphens stay: they say where a long word may be
/// broken. So do the joiners of scripts that need them.
#[must_use]
pub fn without_invisible(name: &str) -> Cow<'_, str> {
    let is_joiner = |c: char| matches!(c, '\u{200c}' | '\u{200d}');
    let is_invisible = |c: char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}');
    if !name.contains(|c| is_invisible(c) || is_joiner(c)) {
        return Cow::Borrowed(name);
    }
    let mut seen = String::with_capacity(name.len());
    for c in name.chars() {
        let joins = seen.chars().next_back().is_some_and(|before| before > '\u{590}');
        if !is_invisible(c) && (!is_joiner(c) || joins) {
            seen.push(c);
        }
    }
    Cow::Owned(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found_at_their_place() {
        for (text, expected) in [
            ("a\u{b}b", Some((Fault::Separator, 1..2))),
            ("a\u{1}b", Some((Fault::Control, 1..2))),
            ("a\u{2028}b", Some((Fault::Separator, 1..4))),
            ("a\rb", Some((Fault::Separator, 1..2))),
            ("a\r\nb", None),
            ("K\u{fffd}k", Some((Fault::Lost, 1..4))),
            ("henkilÃ¶", Some((Fault::Misread, 6..10))),
            ("Aamu \u{3164}", Some((Fault::Invisible, 5..8))),
            ("Aаmu", Some((Fault::LookAlike, 1..3))),
            ("Ääni – “sana”, Öljy… €", None),
        ] {
            assert_eq!(faults(text).first().cloned(), expected, "{text:?}");
        }
    }

    #[test]
    fn places_in_a_composed_text_are_places_in_the_text() {
        let text = "pa\u{308}a\u{308} {x} o\u{308}";
        let composed = composed(text);
        assert_eq!(composed, "pää {x} ö");
        let at = composed.find("{x}").unwrap();
        assert!(text[before_composition(text, at)..].starts_with("{x}"));
        assert_eq!(before_composition(text, composed.len()), text.len());
        assert_eq!(before_composition("aä{x}", 3), 3);
    }

    #[test]
    fn a_name_loses_only_what_nobody_sees() {
        assert_eq!(without_invisible("Aa\u{200b}mu\u{feff}"), "Aamu");
        assert_eq!(without_invisible("Aa\u{ad}mu Oy"), "Aa\u{ad}mu Oy");
        assert_eq!(without_invisible("\u{646}\u{200c}\u{645} a\u{200d}b"), "\u{646}\u{200c}\u{645} ab");
    }
}
