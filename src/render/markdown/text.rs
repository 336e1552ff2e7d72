//! Words as Markdown that every reader shows as the same words.
//!
//! Backslashes will not do: kramdown shows `\&` as it stands, and template languages read a page before its Markdown is read.
//! Every reader knows numeric character references, and none of them looks for marks, tags or commands in what they
//! stand for.

/// What stands in a line.
pub(super) enum Part {
    /// Words without markup, as they are.
    Words(String),
    /// Markdown between marks of emphasis.
    Marked {
        /// `*` or `**`.
        mark: &'static str,
        /// The Markdown between the marks.
        inner: String,
    },
    /// Other Markdown.
    Written(String),
}

/// Returns words as Markdown, within a line.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = ' ';
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let next = rest.as_str().chars().next().unwrap_or(' ');
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if is_mark(c) || is_mark_between(c, previous, next) => push_reference(c, &mut out),
            'w' | 'W' if !previous.is_alphanumeric() && is_www(rest.as_str()) => push_reference(c, &mut out),
            c => out.push(c),
        }
        previous = c;
    }
    out
}

/// Whether a character may be markup wherever it stands: in CommonMark, in one of its extensions, or in a template.
/// The last three are read as line breaks by some readers.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\\' | '`'
            | '*'
            | '_'
            | '{'
            | '}'
            | '['
            | ']'
            | '|'
            | '~'
            | '$'
            | '^'
            | '#'
            | '"'
            | '\''
            | '@'
            | '\u{85}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Whether a character may be markup for its neighbours: dashes and dots that become others, `==marks==`, `:emoji:`, `https:`.
fn is_mark_between(c: char, previous: char, next: char) -> bool {
    match c {
        '-' | '.' | '=' | '+' => previous == c || next == c,
        ':' => previous == ':' || !(next.is_whitespace() || next.is_numeric() && previous.is_numeric()),
        _ => false,
    }
}

/// Whether the rest of a word makes it `www.`, which many readers make a link.
fn is_www(rest: &str) -> bool {
    rest.get(..3).is_some_and(|rest| rest.eq_ignore_ascii_case("ww."))
}

/// Escapes the beginning of a line that would otherwise be a heading, a list, a rule, a command or, with spaces, code.
pub(super) fn at_line_start(line: &str) -> String {
    let line = line.trim_start_matches(' ');
    let token = line.split(' ').next().unwrap_or_default();
    let first = line.chars().next();
    if matches!(first, Some('+' | '-' | '=' | ':' | '!' | '%')) || is_command(line) {
        return with_reference(line, 0);
    }
    if is_number_of_item(token) {
        return with_reference(line, token.len() - 1);
    }
    line.to_owned()
}

/// Whether a line begins as one of JavaScript, which MDX would run.
fn is_command(line: &str) -> bool {
    let rest = line.strip_prefix("import").or_else(|| line.strip_prefix("export"));
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a word may be the number of a list's item. Pandoc counts with letters and Roman numbers too.
fn is_number_of_item(word: &str) -> bool {
    let Some(number) = word.strip_suffix(['.', ')']) else { return false };
    let number = number.strip_prefix('(').unwrap_or(number);
    let is_roman = || number.chars().all(|c| "ivxlcdm".contains(c.to_ascii_lowercase()));
    let is_number = || number.bytes().all(|byte| byte.is_ascii_digit());
    !number.is_empty() && (is_number() || is_roman() || number.len() == 1 && number.is_ascii())
}

/// Returns the parts of a line in one.
///
/// Marks of emphasis between a letter and a punctuation mark do not count in CommonMark, so that such a letter is written as
/// a reference, which counts as punctuation.
pub(super) fn joined(parts: &[Part]) -> String {
    let mut out = String::new();
    let mut is_after_punctuation = false;
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Words(words) => {
                let mut words = escaped(words);
                if is_after_punctuation && words.starts_with(char::is_alphanumeric) {
                    words = with_reference(&words, 0);
                }
                let before_punctuation = match parts.get(at + 1) {
                    Some(Part::Marked { inner, .. }) => !inner.starts_with(char::is_alphanumeric),
                    _ => false,
                };
                let last = words.char_indices().next_back();
                if let Some((at, _)) = last.filter(|(_, last)| before_punctuation && last.is_alphanumeric()) {
                    words = with_reference(&words, at);
                }
                // An exclamation mark before a link would make it a picture.
                let is_before_link = matches!(parts.get(at + 1), Some(Part::Written(own)) if own.starts_with('['));
                if is_before_link && words.ends_with('!') {
                    words = with_reference(&words, words.len() - 1);
                }
                out.push_str(&words);
                is_after_punctuation = false;
            }
            Part::Marked { mark, inner } => {
                out.push_str(&format!("{mark}{inner}{mark}"));
                is_after_punctuation = !inner.ends_with(char::is_alphanumeric);
            }
            Part::Written(markdown) => {
                out.push_str(markdown);
                is_after_punctuation = false;
            }
        }
    }
    out
}

/// Returns a line with the character that begins at a byte as a reference.
fn with_reference(line: &str, at: usize) -> String {
    let (before, rest) = line.split_at(at);
    let mut rest = rest.chars();
    let mut out = before.to_owned();
    if let Some(c) = rest.next() {
        push_reference(c, &mut out);
    }
    out.push_str(rest.as_str());
    out
}

fn push_reference(c: char, out: &mut String) {
    out.push_str(&format!("&#{};", u32::from(c)));
}

/// Returns an address with the characters encoded that could end it or be read as markup. An ampersand is a reference, since
/// `&copy;` would be one.
pub(super) fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            ' ' | '<' | '>' | '"' | '`' | '\\' | '^' | '{' | '}' | '|' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}
