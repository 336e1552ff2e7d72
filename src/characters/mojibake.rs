//! Text that was stored as UTF-8 and read as another encoding: `Ã¤` in place of ä.
//!
//! A letter such as Ã is no proof: it is one in Portuguese. What is found here is a letter directly before a character that no
//! language writes there, so that no lawful text is refused.

use std::ops::Range;

/// Signs that stand directly behind a letter in no language. Quotation marks, dashes, ellipses and the signs of trademarks,
/// degrees and footnotes do.
const NEVER_AFTER_LETTER: &str = "¡¢£¤¥¦¨¬¯±¶¸¼½¾¿ƒˆ‰„‚˜\u{81}\u{8d}\u{8f}\u{90}\u{9d}Ÿ";

/// Signs of Windows-1252 that may stand directly behind a letter, but not with a small letter directly behind them as well.
const NEVER_WITHIN_WORD: &str = "€…†‡•–™©ª«®°²³¹º»§·Œ\u{a0}\u{ad}";

/// Letters that Windows-1252 has for bytes with which the second half of a character of UTF-8 begins.
const LETTERS: &str = "ŠŒŽšœžŸ";

/// Returns the first characters that were read in another encoding.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    if text.is_ascii() {
        return None;
    }
    text.char_indices().find_map(|(at, c)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + c.len_utf8()..];
        let length = length_after(before, c, rest)?;
        let after: usize = rest.chars().take(length).map(char::len_utf8).sum();
        Some(at..at + c.len_utf8() + after)
    })
}

/// Returns the number of characters after a letter that belong to the damage; `None` if there is none.
fn length_after(before: Option<char>, c: char, rest: &str) -> Option<usize> {
    let mut characters = rest.chars();
    let (next, third) = (characters.next()?, characters.next());
    let after_small = before.is_some_and(char::is_lowercase);
    let before_small = third.is_some_and(char::is_lowercase);
    let begins_word = before.is_none_or(|before| !before.is_alphabetic());
    let is_damage = match c {
        // Â and Ã stand for the characters from U+0080 to U+00FF.
        'Â' | 'Ã' if NEVER_AFTER_LETTER.contains(next) || (c == 'Ã' && next == '©') => true,
        'Ã' if LETTERS.contains(next) => true,
        'Ã' if NEVER_WITHIN_WORD.contains(next) => after_small || (begins_word && before_small),
        'Â' if "§©®°·«µ´".contains(next) => true,
        'Â' if NEVER_WITHIN_WORD.contains(next) => before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit()),
        // The Latin letters beyond them: š, ž, ś, ć.
        'Ä' | 'Å' => NEVER_AFTER_LETTER.contains(next) && next != 'Ÿ',
        // Quotation marks, dashes, the signs of the euro and of trademarks.
        'â' => {
            ("€†‚„".contains(next) && third.is_some_and(|third| !third.is_whitespace()))
                || (next == 'ˆ' || next == '‰' || next == '˜')
        }
        // A byte order mark, and the character that stands for a damaged one.
        'ï' => rest.starts_with("»¿") || rest.starts_with("¿½"),
        // Pictures.
        'ð' => next == 'Ÿ',
        // Cyrillic and Greek: at least two letters, each from a pair.
        'Ð' | 'Ñ' | 'Î' | 'Ï' => {
            is_pair(c, next) && third.is_some_and(|c| is_pair(c, characters.next().unwrap_or(' ')))
        }
        // UTF-8 read as Mac Roman and as the code pages of DOS.
        '√' => "§∂•Ñ¶Ö©®ü".contains(next) && (before.is_some_and(char::is_alphabetic) || before_small),
        '├' => "ñ╢Ñä╖à®║".contains(next) && (before.is_some_and(char::is_alphabetic) || before_small),
        _ => false,
    };
    let length = match c {
        'â' | 'ï' => 2,
        _ => 1,
    };
    is_damage.then_some(length)
}

fn is_pair(first: char, second: char) -> bool {
    let is_sign = |c: char| (!c.is_alphabetic() && !c.is_ascii()) || LETTERS.contains(c) || "ƒµªº".contains(c);
    matches!(first, 'Ð' | 'Ñ' | 'Î' | 'Ï') && is_sign(second)
}

#[cfg(test)]
mod tests {
    use super::find;

    /// Returns a text in UTF-8 as somebody reads it who takes it for Windows-1252.
    fn misread(text: &str) -> String {
        const UPPER: [char; 32] = [
            '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
            '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
        ];
        text.bytes()
            .map(|byte| match byte {
                0x80..=0x9f => UPPER[usize::from(byte) - 0x80],
                byte => char::from(byte),
            })
            .collect()
    }

    #[test]
    fn misread_texts_are_found() {
        let texts = [
            "henkilötiedot",
            "Äänekoski",
            "tietojen käsittely",
            "på svenska",
            "Åland",
            "Öljy Oy",
            "PÖYTÄ",
            "MÄÄRÄ",
            "café",
            "Müller",
            "asiakkaan ’tiedot’",
            "“sanat”",
            "10–20",
            "a — b",
            "100 €",
            "Tuote™",
            "§ 5",
            "© Aamu",
            "20 °C",
            "Elža",
            "žiška",
            "straße",
            "Иван",
            "Ελλάδα",
            "niin…",
            "• nimi",
            "Ærø",
            "fórmula",
            "20\u{a0}000",
            "\u{feff}Nimi",
            "\u{fffd}",
            "🙂",
            "Ülo",
        ];
        for text in texts {
            assert!(find(&misread(text)).is_some(), "{text}: {}", misread(text));
            assert!(find(&misread(&misread(text))).is_some(), "{text} twice: {}", misread(&misread(text)));
        }
        for text in ["henkil√∂tiedot", "k√§sittely", "henkil├╢", "k├ñsittely"] {
            assert!(find(text).is_some(), "{text}");
        }
    }

    #[test]
    fn lawful_texts_are_not() {
        let texts = [
            "Ã",
            "Â",
            "IRMÃ",
            "”IRMÃ”",
            "IRMÃ–IRMÃO",
            "Ã–Õ",
            "MAÇÃ®",
            "SÃO",
            "Ã’s",
            "AVÃ…",
            "”YRITYSPÄIVÄ”",
            "TYÖNTEKIJÄ”",
            "Å–Ä–Ö",
            "ÅÄÖ",
            "Å…",
            "voilà”",
            "”sinä”–",
            "café”–",
            "Â» x",
            "LÅ–x",
            "ÂME",
            "château",
            "âge",
            "“â”",
            "Þórður Ð.",
            "Ðuro",
            "Ñandú",
            "NIÑO»",
            "Ïle",
            "naïve",
            "ïx",
            "√2",
            "√x",
            "├── a",
            "Œuvre",
            "ŠKODA",
            "ÅŠ",
            "£5 ±2 ¼",
            "50 µg",
            "25 °C",
            "Ääni…",
            "Ä§",
            "Å°",
            "10 €–20 €",
            "â€",
            "Ã\u{a0}",
            "Ãé",
            "Å\u{a0}andra sidan",
            "NIÑO–NIÑA",
            "Иван",
            "Ελλάδα",
        ];
        for text in texts {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
