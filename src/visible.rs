//! Characters that nobody sees, and lines that a CI service takes for its own: both shown as escapes in outputs for people.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::characters::is_invisible;

/// Returns a value for a message: on one line, each character that is not seen as an escape, `\n` or `\u{1b}`.
#[must_use]
pub fn value(text: &str) -> Cow<'_, str> {
    if !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_invisible(c) {
            let _ = write!(visible, "{}", c.escape_default());
        } else {
            visible.push(c);
        }
    }
    Cow::Owned(visible)
}

/// Returns a text for a terminal or a log. Line breaks and tabs stay, and colours where they are asked for. Other characters
/// that are not seen become escapes. Commands of a CI service are broken: `::error::` at the start of a line (GitHub), `##[`
/// and `##vso[` anywhere (GitHub, Azure), `##teamcity[`.
#[must_use]
pub fn output(text: &str, has_colour: bool) -> String {
    by_line(text, |line| break_command(&break_marks(&escape_line(line, has_colour))).into_owned())
}

/// Returns the annotations of GitHub's format. They are commands of its runner on purpose; nothing in them is a command of
/// another form.
#[must_use]
pub fn annotations(text: &str) -> String {
    by_line(text, |line| break_marks(&escape_line(line, false)).into_owned())
}

/// Returns JSON in which every character is seen and no line is a command of a CI service. It stands for the same value.
#[must_use]
pub fn json(text: &str) -> String {
    let is_hidden = |c: char| c != '\n' && is_invisible(c);
    let mut visible = String::with_capacity(text.len() + 16);
    for part in text.split_inclusive(is_hidden) {
        let hidden = part.chars().next_back().filter(|c| is_hidden(*c));
        visible.push_str(&part[..part.len() - hidden.map_or(0, char::len_utf8)]);
        for unit in hidden.into_iter().flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec()) {
            let _ = write!(visible, "\\u{unit:04x}");
        }
    }
    MARKS.iter().fold(visible, |text, mark| text.replace(mark, &mark.replacen("##", "#\\u0023", 1)))
}

/// The beginnings of commands that are found anywhere in a line.
const MARKS: [&str; 3] = ["##[", "##vso[", "##teamcity["];

fn by_line(text: &str, change: impl Fn(&str) -> String) -> String {
    let is_harmless = |c: char| matches!(c, '\n' | '\t') || !is_invisible(c);
    if text.chars().all(is_harmless) && !text.contains("##") && !text.contains("::") {
        return text.to_owned();
    }
    text.split('\n').map(change).collect::<Vec<_>>().join("\n")
}

/// Returns a line with escapes for the characters that are not seen, except tabs and, where they are asked for, colours.
fn escape_line(line: &str, has_colour: bool) -> Cow<'_, str> {
    let is_hidden = |c: char| c != '\t' && is_invisible(c);
    if !line.contains(is_hidden) {
        return Cow::Borrowed(line);
    }
    let mut visible = String::with_capacity(line.len() + 16);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let colour = if has_colour { length_of_colour(rest) } else { 0 };
        if colour > 0 {
            visible.push_str(&rest[..colour]);
        } else if is_hidden(c) {
            let _ = write!(visible, "{}", c.escape_default());
        } else {
            visible.push(c);
        }
        rest = &rest[colour.max(c.len_utf8())..];
    }
    Cow::Owned(visible)
}

/// Returns the length of the change of colour that a text begins with, `ESC [ 31 m`; 0 where there is none.
fn length_of_colour(text: &str) -> usize {
    let Some(codes) = text.strip_prefix("\u{1b}[") else { return 0 };
    let end = codes.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(codes.len());
    if codes[end..].starts_with('m') { text.len() - codes.len() + end + 1 } else { 0 }
}

/// Returns a line that does not begin with `::`. GitHub's runner passes over spaces before it.
fn break_command(line: &str) -> Cow<'_, str> {
    let begin = line.len() - line.trim_start().len();
    if line[begin..].starts_with("::") {
        return Cow::Owned(format!("{}\\u{{3a}}{}", &line[..begin], &line[begin + 1..]));
    }
    Cow::Borrowed(line)
}

/// Returns a line without [`MARKS`].
fn break_marks(line: &str) -> Cow<'_, str> {
    if !line.contains("##") {
        return Cow::Borrowed(line);
    }
    let broken = |line: String, mark: &&str| line.replace(mark, &mark.replacen("##", "#\\u{23}", 1));
    Cow::Owned(MARKS.iter().fold(line.to_owned(), broken))
}

#[cfg(test)]
mod tests {
    use icu_properties::CodePointSetData;
    use icu_properties::props::DefaultIgnorableCodePoint;

    use super::*;

    #[test]
    fn a_value_is_one_line_of_characters_that_are_seen() {
        assert!(matches!(value("Asiakkaat – “kunder”"), Cow::Borrowed(_)));
        assert_eq!(value("a\nb\u{1b}[31m\u{202e}\u{ad}"), "a\\nb\\u{1b}[31m\\u{202e}\\u{ad}");
    }

    #[test]
    fn a_character_is_seen_or_shown_as_an_escape() {
        let unseen = "\u{7f}\u{ad}\u{34f}\u{61c}\u{115f}\u{17b4}\u{180e}\u{200b}\u{200c}\u{200d}\u{2028}\u{2029}\u{2064}\u{2800}\u{3164}\u{fe0f}\u{ffa0}\u{fff9}\u{1d173}\u{e0020}\u{e0100}";
        for c in unseen.chars() {
            assert_eq!(value(&c.to_string()), format!("\\u{{{:x}}}", u32::from(c)));
        }
        for c in "\u{a0}¡äӒ–’\u{2027}\u{2801}\u{3000}한😀\u{fffd}".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
        // The characters that are not looked up are seen, whatever Unicode's tables say in a later version.
        let seen = (' '..='~').chain('\u{ae}'..='\u{34e}').chain('\u{2010}'..='\u{2027}');
        for c in seen {
            assert!(!CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c), "{c:?}");
        }
    }

    #[test]
    fn an_output_keeps_lines_and_its_own_colours() {
        let text = "\u{1b}[31merror\u{1b}[0m: a\tb\r\n\u{1b}]0;title\u{7}";
        assert_eq!(output(text, true), "\u{1b}[31merror\u{1b}[0m: a\tb\\r\n\\u{1b}]0;title\\u{7}");
        assert_eq!(output(text, false), "\\u{1b}[31merror\\u{1b}[0m: a\tb\\r\n\\u{1b}]0;title\\u{7}");
    }

    #[test]
    fn no_line_is_a_command_of_a_ci_service() {
        assert_eq!(output("::error::x\n  ::add-mask::y\na::b", false), "\\u{3a}:error::x\n  \\u{3a}:add-mask::y\na::b");
        assert_eq!(output("x ##[error]y ##vso[task]", false), "x #\\u{23}[error]y #\\u{23}vso[task]");
        assert_eq!(annotations("::error title=##[x]::y"), "::error title=#\\u{23}[x]::y");
        let encoded = json("{\"a\": \"##[error]\"}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&encoded).unwrap()["a"], "##[error]");
        assert!(!encoded.contains("##["));
    }

    #[test]
    fn json_has_no_character_that_is_not_seen() {
        let value = serde_json::json!({ "a\u{7f}": "\u{85}ä\u{202e}\u{e0041}x\u{1b}" });
        let encoded = json(&format!("{value:#}"));
        assert_eq!(encoded, "{\n  \"a\\u007f\": \"\\u0085ä\\u202e\\udb40\\udc41x\\u001b\"\n}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&encoded).unwrap(), value);
    }
}
