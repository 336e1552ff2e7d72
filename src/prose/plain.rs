//! Texts without markup, read without the parser.

use crate::characters::without_invisible;

use super::blocks::{Block, Inline, Prose};

/// Parses a text without markup, as most texts are: lines begin with a letter and have no character with a meaning in
/// Markdown. `None` for any other text. The parser gives the same result but is 30 times slower; with this function,
/// plain texts take a twentieth of a lint run.
pub(super) fn parse_plain(text: &str) -> Option<Prose> {
    let text = &*without_invisible(text);
    let is_markup = |byte: u8| b"&*<=>[\\]_`{|}~".contains(&byte);
    let means_itself = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | 0x80..) && !is_markup(byte);
    if !text.bytes().all(means_itself) || text.contains("   ") {
        return None;
    }
    // Cells between semicolons, and words that a line break divides, are looked for by the parser's caller.
    let is_divided = |line: &str| line.trim_end().ends_with(['-', '\u{ad}', '\u{2010}']);
    if text.contains('\n') && (text.contains([';', '\t']) || text.lines().any(is_divided)) {
        return None;
    }
    if text.contains(|c| matches!(c, '\u{2500}'..='\u{257f}' | '\u{24b6}'..='\u{24e9}')) {
        return None;
    }
    let mut blocks = Vec::new();
    let mut paragraph = Vec::new();
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_end_matches(' ');
        // Two spaces before a line break mean something in Markdown.
        if line.len() > words.len() + 1 && lines.peek().is_some() {
            return None;
        }
        match words.chars().next() {
            None => blocks.extend((!paragraph.is_empty()).then(|| Block::Paragraph(std::mem::take(&mut paragraph)))),
            // A short word before a sign may be the letter of an item: `a)`, `iv.`.
            Some(first) if first.is_alphabetic() && !begins_with_letter_of_item(words) => {
                if !paragraph.is_empty() {
                    paragraph.push(Inline::Text(" ".to_owned()));
                }
                paragraph.push(Inline::Text(words.to_owned()));
            }
            Some(_) => return None,
        }
    }
    blocks.extend((!paragraph.is_empty()).then_some(Block::Paragraph(paragraph)));
    Some(Prose { blocks })
}

fn begins_with_letter_of_item(line: &str) -> bool {
    let word = line.split([' ', '\u{a0}']).next().unwrap_or_default();
    word == "o" || (word.len() <= 5 && word.ends_with([')', '.']))
}

#[cfg(test)]
mod tests {
    use super::super::known::KnownWords;
    use super::super::markdown::parse_markdown;
    use super::*;

    #[test]
    fn a_plain_text_is_what_the_parser_makes_of_it() {
        let pieces = [
            "Ääni",
            "word",
            "a",
            "b.",
            " ",
            "  ",
            "   ",
            "\n",
            "\n\n",
            "\n \n",
            "1. ",
            "- ",
            "+",
            "#",
            "=",
            "===",
            "---",
            "~",
            "|",
            "!",
            "(x)",
            "'",
            "\"",
            ":",
            "http://a.example",
            "www.a.example",
            "a@b.example",
            "\u{a0}",
            "é",
            "–",
            "§ 5",
            "*",
            "_",
            "&amp;",
            "<",
            "\\",
            "`",
            "[",
            "]",
            "{section:rights}",
            "\t",
            "\r\n",
            "\u{2028}",
            "  \n",
            "a) ",
            "b) ",
            "o ",
            "iv. ",
            "\n• ",
            "\n– ",
            "~~",
            "==",
            "15. ",
            ":\n",
            "²",
        ];
        let mut plain_ones = 0;
        let mut dice: u64 = 1;
        let mut up_to = |end: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(dice >> 33).unwrap_or_default() % end
        };
        for round in 0..20_000 {
            // Half of the texts use only pieces without markup, since otherwise few texts would be plain.
            let known = if round % 2 == 0 { 13 } else { pieces.len() };
            let text: String = (0..up_to(12)).map(|_| pieces[up_to(known)]).collect();
            if let Some(prose) = parse_plain(&text) {
                plain_ones += 1;
                let parsed = parse_markdown(&text, &KnownWords::NONE);
                assert_eq!(prose, parsed.prose, "{text:?}");
                assert_eq!((parsed.disallowed, parsed.references), (vec![], vec![]), "{text:?}");
            }
        }
        assert!(plain_ones > 1_000, "{plain_ones}");
    }
}
