//! Characters in texts: damaged ones, ones that nobody sees, and ones that look like others.

mod look_alike;
mod mojibake;
mod unseen;

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use unseen::{is_joiner, is_mark_of_direction, is_needless};

pub use look_alike::{look_alike, passes_for_ascii, without_look_alikes};
pub use unseen::{is_invisible, is_space};

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
    /// Letters, digits or signs in a form of another program, such as those of full width, which look the same.
    Variant,
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
            Fault::Variant => "variant",
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
    let variant = variants(text).map(|range| (Fault::Variant, range));
    let mut faults: Vec<_> = [single, misread, variant, mixed].into_iter().flatten().collect();
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

/// Returns the first letters, digits or signs of full width or of mathematics in a row. Texts in Chinese, Japanese and Korean have
/// those of full width.
fn variants(text: &str) -> Option<Range<usize>> {
    const LETTERLIKE: &str = "ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ";
    let is_wide = |c: char| matches!(c, '\u{ff01}'..='\u{ff5e}' | '\u{fe50}'..='\u{fe6b}');
    let is_variant = |c: char| is_wide(c) || matches!(c, '\u{1d400}'..='\u{1d7ff}') || LETTERLIKE.contains(c);
    let start = text.find(is_variant)?;
    let length = text[start..].find(|c| !is_variant(c)).unwrap_or(text.len() - start);
    let is_of_east =
        |c: char| matches!(c, '\u{3001}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{323af}');
    let is_usual = text[start..start + length].chars().all(is_wide) && text.contains(is_of_east);
    (!is_usual).then_some(start..start + length)
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Returns a text with composed letters (NFC), and with two letters for a ligature. macOS decomposes ä into a and a mark, which look
/// the same.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    // No character below U+0300 is a mark or is composed of others, and these bytes begin the characters from there on.
    if text.bytes().all(|byte| byte < 0xcc) {
        return Cow::Borrowed(text);
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    // A PDF has fi as one character.
    let is_ligature = |c: char| matches!(c, '\u{fb00}'..='\u{fb06}');
    if !composed.contains(is_ligature) {
        return composed;
    }
    let letters = |c: char| usual(c.encode_utf8(&mut [0; 4])).into_owned();
    Cow::Owned(composed.chars().map(|c| if is_ligature(c) { letters(c) } else { c.to_string() }).collect())
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

/// Returns whether a reader sees anything of a text: a character that is no white space.
#[must_use]
pub fn has_visible(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && !is_invisible(c))
}

/// Returns a text without the characters of no width that nobody sees. Soft hyphens stay: they say where a long word may be
/// broken. So do the joiners of scripts that need them, and marks of direction beside letters that go from right to left.
#[must_use]
pub fn without_invisible(text: &str) -> Cow<'_, str> {
    let mut unseen = invisible(text).peekable();
    if unseen.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, c) in unseen {
        seen.push_str(&text[copied..at]);
        copied = at + c.len_utf8();
    }
    seen.push_str(&text[copied..]);
    Cow::Owned(seen)
}

/// Returns the characters of a text that [`without_invisible`] takes out, with their places.
pub fn invisible(text: &str) -> impl Iterator<Item = (usize, char)> {
    let is_suspect = |c: char| is_needless(c) || is_joiner(c);
    let is_from_right = text.contains(is_suspect)
        && text.contains(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'));
    text.char_indices().filter(move |(at, c)| match *c {
        c if is_mark_of_direction(c) => !is_from_right,
        c if is_joiner(c) => text[..*at].chars().next_back().is_none_or(|before| before <= '\u{590}'),
        c => is_needless(c),
    })
}

/// Returns a text with the plain form of what rules of texts would pass over: other spaces and hyphens, and letters and Roman
/// numerals that are characters of their own (Ⓐ, Ⅻ). Characters that nobody sees are left out.
#[must_use]
pub fn plain(text: String) -> String {
    let is_other = |c: char| {
        !matches!(c, '\n' | ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{34e}' | '\u{2013}'..='\u{2027}')
            && (c == '\t' || is_space(c) || is_invisible(c) || is_of_its_own(c) || matches!(c, '\u{2010}' | '\u{2011}'))
    };
    if !text.contains(is_other) && !text.as_bytes().windows(2).any(|pair| pair == b"  ") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => plain.push(c),
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            c if c == '\t' || is_space(c) => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c if is_of_its_own(c) => plain.push_str(&usual(c.encode_utf8(&mut [0; 4]))),
            c if is_invisible(c) => {}
            c => plain.push(c),
        }
    }
    plain
}

/// Returns whether a character stands for letters in a form that a reader knows as such: in a circle, or as a Roman numeral.
fn is_of_its_own(c: char) -> bool {
    matches!(c, '\u{2160}'..='\u{217f}' | '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f149}')
}

/// Returns the usual form of characters (NFKC): a for ａ.
#[must_use]
pub fn usual(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text)
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
            // The same words with characters between the letters that nobody sees.
            ("А\u{200b}amu", Some((Fault::LookAlike, 0..2))),
            ("Aa\u{2060}mu А\u{ad}a\u{200d}mu", Some((Fault::LookAlike, 8..10))),
            ("Aa\u{200b}mu, Ääni, \u{200b}Иванов", None),
            ("Tähän ХХХ", Some((Fault::LookAlike, 8..10))),
            ("Aamu ＴＯＤＯ x", Some((Fault::Variant, 5..17))),
            ("［todo］", Some((Fault::Variant, 0..3))),
            ("𝐓𝐎𝐃𝐎", Some((Fault::Variant, 0..16))),
            ("株式会社ＡＢＣ", None),
            ("5 ℓ, 20 ℃, № 3, Ⅳ, ½, CO₂, m², 1ª, ™", None),
            ("ООО «Ромашка» Oy", None),
            ("Ääni – “sana”, Öljy… €", None),
        ] {
            assert_eq!(faults(text).first().cloned(), expected, "{text:?}");
        }
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        assert_eq!(composed("Of\u{fb01}ce af\u{fb02}at e\u{fb00}ect"), "Office afflat effect");
        assert_eq!(plain("T\u{2060}O\u{ad}D\u{200d}O\u{2003}Ⓧ  Ⅻ a\u{2011}b".to_owned()), "TODO X XII a-b");
        assert_eq!(plain("Ääni – “sana”…".to_owned()), "Ääni – “sana”…");
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
        assert_eq!(without_invisible("\u{200b}\u{200b}ää\u{200b}\u{200b}n\u{200b}i"), "ääni");
        assert_eq!(without_invisible("Aa\u{ad}mu Oy"), "Aa\u{ad}mu Oy");
        assert_eq!(without_invisible("\u{646}\u{200c}\u{645} a\u{200d}b"), "\u{646}\u{200c}\u{645} ab");
    }
}
