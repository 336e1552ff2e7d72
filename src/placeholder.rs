//! Placeholders that a template or a program leaves in a text, known by their form alone: `[●]`, `${name}`, `%name%`, `???`.
//!
//! Words that ask for something ("[your company]") are lists of languages, and a rule knows them.

use std::ops::Range;

/// The longest name of a variable in a template, in bytes.
const LONGEST: usize = 40;

/// The shortest word in capitals in square brackets that is rather a field of a form than an abbreviation, in letters.
const SHORTEST_FIELD: usize = 5;

/// The longest part of a quotation that is read before and after brackets, in characters.
const LONGEST_QUOTATION: usize = 400;

/// What a program writes in place of a value that it does not have.
const BROKEN_VALUES: &[&str] = &["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "[object Object]"];

/// A placeholder in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether it can be nothing else. `[…]` may leave out words of a quotation.
    pub is_certain: bool,
}

/// Returns the first placeholder of a text that can be nothing else, or else the first that may be one.
#[must_use]
pub fn find(text: &str) -> Option<Placeholder> {
    // Almost every text has none of these.
    if !text.bytes().any(|byte| matches!(byte, b'[' | b'{' | b'%' | b'$' | b'#' | b'?' | b'<' | b'@' | 0xc2)) {
        return None;
    }
    let certain = [broken_value, variable, between_percent_signs, marks, question_marks];
    let certain = certain.into_iter().filter_map(|form| form(text)).chain(bracketed(text, true));
    let certain = certain.min_by_key(|range| range.start).map(|range| Placeholder { range, is_certain: true });
    certain.or_else(|| bracketed(text, false).map(|range| Placeholder { range, is_certain: false }))
}

/// Returns what a spreadsheet or a script wrote in place of a value.
fn broken_value(text: &str) -> Option<Range<usize>> {
    BROKEN_VALUES.iter().find_map(|value| Some(at(text.find(value)?, value.len())))
}

/// Returns a variable between braces or in a tag: `${name}`, `{{ name }}`, `{name}`, `{0}`, `{% if %}`, `<%= name %>`,
/// `<<name>>`. A reference of a notice has a colon: `{section:rights}`.
fn variable(text: &str) -> Option<Range<usize>> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("{", "}"), ("<%", "%>"), ("<<", ">>")];
    pairs.into_iter().find_map(|(open, close)| {
        text.match_indices(open).find_map(|(start, _)| {
            let inner = near(&text[start + open.len()..], close)?;
            let words = inner.trim_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '-' | '#' | '/' | '$'));
            let is_code = matches!(open, "{%" | "<%" | "{{");
            let is_name = words.chars().any(char::is_alphanumeric) && !words.contains([':', '\n']);
            let sign = usize::from(open == "{" && text[..start].ends_with(['$', '#', '@']));
            let range = start - sign..start + open.len() + inner.len() + close.len();
            (!words.is_empty() && (is_code || is_name)).then_some(range)
        })
    })
}

/// Returns a variable between signs: `%name%`, `$name$`, `@@name@@`. "50 % green, 30 % blue" and "$20 and $30" have none.
fn between_percent_signs(text: &str) -> Option<Range<usize>> {
    ["@@", "%", "$"].into_iter().find_map(|sign| {
        text.match_indices(sign).find_map(|(start, _)| {
            let inner = near(&text[start + sign.len()..], sign)?;
            let before = text[..start].trim_end();
            let is_amount = before.ends_with(|c: char| c.is_ascii_digit()) || text[..start].ends_with(is_word);
            (is_variable(inner) && !is_amount).then(|| at(start, inner.len() + 2 * sign.len()))
        })
    })
}

/// Returns one letter, or a name with an underscore, in French quotation marks, as mail merges have it: `«x»`, `«first_name»`.
fn marks(text: &str) -> Option<Range<usize>> {
    text.match_indices('«').find_map(|(start, open)| {
        let inner = near(&text[start + open.len()..], "»")?;
        let is_letter = inner.chars().count() == 1 && inner.chars().all(char::is_alphabetic);
        let is_field = is_letter || (inner.contains('_') && !inner.contains(' '));
        is_field.then(|| at(start, inner.len() + 2 * open.len()))
    })
}

/// Returns three question marks or more that end no word.
fn question_marks(text: &str) -> Option<Range<usize>> {
    let mut end = 0;
    text.match_indices("???").find_map(|(start, _)| {
        if start < end {
            return None;
        }
        let length = text[start..].len() - text[start..].trim_start_matches('?').len();
        end = start + length;
        let is_alone = !text[..start].ends_with(|c: char| is_word(c) || matches!(c, '?' | '!'))
            && !text[end..].starts_with(|c: char| is_word(c) || c == '!');
        is_alone.then(|| at(start, length))
    })
}

/// Returns square brackets around a sign for something to fill in. Those that are certain have nothing else in them; `[…]`,
/// `[x]`, `[ ]`, `[*]` and `[ADDRESSES]` may be something else, above all in a quotation.
fn bracketed(text: &str, is_certain: bool) -> Option<Range<usize>> {
    text.match_indices('[').find_map(|(start, _)| {
        let inner = near(&text[start + 1..], "]")?;
        let range = at(start, inner.len() + 2);
        // The text of a link, as Markdown has it.
        if text[range.end..].starts_with('(') {
            return None;
        }
        let words = inner.trim();
        let is_found = if is_certain { is_blank(words) } else { is_likely(words) && !is_quoted(text, start) };
        is_found.then_some(range)
    })
}

/// Returns whether the content of brackets is a sign that stands for words: a bullet, a line, several question marks, `xx`.
fn is_blank(words: &str) -> bool {
    let is_all = |is_sign: fn(char) -> bool| !words.is_empty() && words.chars().all(is_sign);
    let has_several = words.chars().nth(1).is_some();
    let is_field = words.contains('_') && is_variable(words);
    is_all(|c| matches!(c, '•' | '\u{25a0}'..='\u{25ff}'))
        || is_field
        || (has_several
            && (is_all(|c| c == '_') || is_all(|c| c == '?') || is_all(|c| matches!(c, 'x' | 'X' | 'n' | 'N'))))
}

/// Returns whether the content of brackets may stand for words.
fn is_likely(words: &str) -> bool {
    let is_word = words.chars().count() >= SHORTEST_FIELD && words.chars().all(char::is_uppercase);
    matches!(words, "" | "…" | "..." | "*" | "-" | "–" | "x" | "X" | "?") || is_word
}

/// Returns whether an offset is within quotation marks.
fn is_quoted(text: &str, start: usize) -> bool {
    let is_mark = |c: &char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
    let is_same_line = |c: &char| *c != '\n';
    let before = text[..start].chars().rev().take(LONGEST_QUOTATION).take_while(is_same_line).filter(is_mark);
    let mut after = text[start..].chars().take(LONGEST_QUOTATION).take_while(is_same_line);
    before.count() % 2 == 1 && after.any(|c| is_mark(&c))
}

/// Returns the text before a closing mark, if that is near. Without the bound, a text of opening marks would take quadratic
/// time.
fn near<'t>(text: &'t str, close: &str) -> Option<&'t str> {
    let mut ends = text.char_indices().map(|(end, _)| end).take_while(|end| *end <= LONGEST);
    ends.find(|end| text[*end..].starts_with(close)).map(|end| &text[..end])
}

/// Returns whether a text is the name of a variable.
fn is_variable(name: &str) -> bool {
    name.len() > 1
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.contains(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric()
}

fn at(start: usize, length: usize) -> Range<usize> {
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&str, bool)> {
        find(text).map(|own| (&text[own.range], own.is_certain))
    }

    #[test]
    fn what_a_template_left_is_found() {
        for (text, placeholder) in [
            ("We are [●] Ltd.", "[●]"),
            ("[ • ]", "[ • ]"),
            ("Call [__] or [??].", "[__]"),
            ("for [xx] years", "[xx]"),
            ("[COMPANY_NAME]", "[COMPANY_NAME]"),
            ("Vi heter ${company}.", "${company}"),
            ("{{ org.name }}", "{{ org.name }}"),
            ("Write to {address}.", "{address}"),
            ("for {0} years", "{0}"),
            ("{% if dpo %}", "{% if dpo %}"),
            ("<%= name %>", "<%= name %>"),
            ("<<City>>", "<<City>>"),
            ("på %ADRESS%.", "%ADRESS%"),
            ("$name$ and more", "$name$"),
            ("@@site@@", "@@site@@"),
            ("Dear «x»", "«x»"),
            ("Dear «first_name»", "«first_name»"),
            ("Ring ??? eller", "???"),
            ("Summa: #REF!", "#REF!"),
            ("[object Object]", "[object Object]"),
        ] {
            assert_eq!(found(text), Some((placeholder, true)), "{text}");
        }
    }

    #[test]
    fn what_may_be_something_else_is_less_certain() {
        for (text, placeholder) in [
            ("We are at [...].", "[...]"),
            ("[…]", "[…]"),
            ("[ ] yes", "[ ]"),
            ("[STRASSE]", "[STRASSE]"),
            ("[x]", "[x]"),
        ] {
            assert_eq!(found(text), Some((placeholder, false)), "{text}");
        }
        // A certain one comes first, wherever it stands.
        assert_eq!(found("[...] and [●]"), Some(("[●]", true)));
    }

    #[test]
    fn what_looks_alike_is_left_alone() {
        for text in [
            "the [YTJ] number, [CRM], [sic], [1], [2–4]",
            "[OUR POLICY](https://www.aamu.example)",
            "100 % kotimaista, 50 % alennus",
            "100% green, 30% blue",
            "5 %-yksikköä ja 3 %-yksikköä",
            "$20 and $30, US$ and A$",
            "Mitä??? Eikö?!",
            "»sana» ja ”sana”, «bonjour tout le monde»",
            "”Laki sallii käsittelyn […] jos se on tarpeen”",
            "{section:rights} and {party:dawn}",
            "a < b and c > d, under <18 years",
            "info@aamu.example and me@@",
            "#1 of 2, C# and A#",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_long_text_of_opening_marks_takes_little_time() {
        for mark in ["[", "{", "%", "$", "«", "?", "<<", "@@", "a??? ", "\"[x] "] {
            let text = format!("a{}", mark.repeat(20_000));
            assert!(find(&text).is_none_or(|own| !own.is_certain), "{mark}");
        }
    }
}
