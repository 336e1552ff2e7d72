//! Style sheets and declarations: what is known is written anew, the rest is left out or refused.
//!
//! Browsers forgive much in a style, and each a little else. What is written here has one reading: names from a list, values without
//! escapes, and nothing that begins with `@` but the condition of a medium.

use super::error::{MOST_FAULTS, What};
use super::names::PROPERTIES;
use super::values::check_style;

/// A style sheet as it is published.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub text: String,
    /// The rules: a selector and the declarations.
    pub rules: Vec<(String, Vec<(String, String)>)>,
    /// What cannot be published, each at its offset in the text.
    pub faults: Vec<(usize, What)>,
}

/// Reads a style sheet.
pub(super) fn sheet(text: &str) -> Sheet {
    let mut sheet = Sheet::default();
    match without_comments(text) {
        Some(text) => sheet.read(&text, 0, false),
        None => sheet.faults.push((0, What::Style("/*".to_owned()))),
    }
    sheet
}

impl Sheet {
    /// Reads rules. `offset` is that of the text in the sheet.
    fn read(&mut self, text: &str, offset: usize, is_nested: bool) {
        let mut at = 0;
        while let Some(found) = text[at..].find(|c: char| !c.is_whitespace()) {
            if self.faults.len() >= MOST_FAULTS {
                return;
            }
            let start = at + found;
            let rest = &text[start..];
            if let Some(after) = ["<!--", "-->"].iter().find_map(|mark| rest.strip_prefix(mark)) {
                at = text.len() - after.len();
                continue;
            }
            if rest.starts_with("@charset") {
                at = rest.find(';').map_or(text.len(), |end| start + end + 1);
                continue;
            }
            let Some(open) = rest.find('{') else {
                self.refuse(offset + start, rest);
                return;
            };
            let head = rest[..open].trim();
            let body = &rest[open + 1..];
            let (length, is_whole) = block(body);
            if !is_whole {
                self.refuse(offset + start, head);
                return;
            }
            at = start + open + 1 + length + 1;
            let body = &body[..length];
            let place = offset + start;
            match head.strip_prefix("@media") {
                Some(condition) if !is_nested && is_condition(condition) => {
                    self.text.push_str(&format!("@media {}{{", condition.trim()));
                    self.read(body, place + open + 1, true);
                    self.text.push('}');
                }
                None if is_selector(head) => self.rule(head, body, place),
                _ => self.refuse(place, head),
            }
        }
    }

    fn rule(&mut self, selector: &str, body: &str, place: usize) {
        let mut faults = Vec::new();
        let declarations = declarations(body, &mut faults);
        self.faults.extend(faults.into_iter().map(|what| (place, what)));
        if !declarations.is_empty() {
            self.text.push_str(&format!("{selector}{{{}}}", written(&declarations)));
            self.rules.push((selector.to_owned(), declarations));
        }
    }

    fn refuse(&mut self, place: usize, part: &str) {
        let part: String = part.chars().take(80).collect();
        let moves = part.starts_with("@keyframes") || part.starts_with("@-webkit-keyframes");
        let loads = part.starts_with("@import") || part.starts_with("@font-face");
        self.faults.push((
            place,
            if moves {
                What::Moves(part)
            } else if loads {
                What::Loads(part)
            } else {
                What::Style(part)
            },
        ));
    }
}

/// Reads declarations: those of known properties. What cannot be published is added to the faults.
pub(super) fn declarations(text: &str, faults: &mut Vec<What>) -> Vec<(String, String)> {
    let mut known = Vec::new();
    let Some(text) = without_comments(text) else {
        faults.push(What::Style(text.chars().take(80).collect()));
        return known;
    };
    for part in parts(&text) {
        let Some((name, value)) = part.split_once(':') else { continue };
        let (name, value) = (name.trim().to_lowercase(), value.trim());
        let is_own =
            name.starts_with("--") && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if name.trim_start_matches("-webkit-").starts_with("animation") {
            faults.push(What::Moves(part.trim().chars().take(80).collect()));
        } else if is_own || PROPERTIES.contains(&name.as_str()) {
            match check_style(value) {
                Ok(()) if is_whole(value) => {
                    known.push((name, value.split_whitespace().collect::<Vec<_>>().join(" ")));
                }
                Ok(()) => faults.push(What::Style(part.trim().chars().take(80).collect())),
                Err(what) => faults.push(what),
            }
        }
    }
    known
}

/// Returns declarations as they are published.
pub(super) fn written(declarations: &[(String, String)]) -> String {
    declarations.iter().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join(";")
}

/// Returns a text with a blank for each byte of its comments, so that the places stay; nothing if one does not end.
fn without_comments(text: &str) -> Option<String> {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/")?;
        whole.push_str(before);
        whole.push_str("  ");
        whole.extend(comment.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        whole.push_str("  ");
        rest = after;
    }
    whole.push_str(rest);
    Some(whole)
}

/// Returns the length of a block up to its closing brace, and whether there is one.
fn block(text: &str) -> (usize, bool) {
    let mut open = 1;
    for (at, c) in text.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return (at, true);
        }
    }
    (text.len(), false)
}

/// Splits declarations at their semicolons, but not within quotes.
fn parts(text: &str) -> Vec<&str> {
    let mut quote = None;
    text.split(move |c| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, ';') => return true,
            _ => {}
        }
        false
    })
    .collect()
}

fn is_selector(text: &str) -> bool {
    let is_mark =
        |c| matches!(c, '.' | '#' | '*' | ':' | ',' | '>' | '+' | '~' | '[' | ']' | '=' | '"' | '\'' | '(' | ')');
    let is_known =
        |c: char| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '_' | '|' | '^' | '$') || is_mark(c);
    !text.is_empty() && text.chars().all(is_known) && is_whole(text) && !has_broken_line(text)
}

/// Returns whether quotes and brackets are closed in the order in which they were opened. What stays open would take the text
/// after it in.
fn is_whole(text: &str) -> bool {
    let mut quote = None;
    let mut open = Vec::new();
    for c in text.chars() {
        match (quote, c) {
            (Some(mark), _) if mark == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => open.push(')'),
            (None, '[') => open.push(']'),
            (None, ')' | ']') if open.pop() != Some(c) => return false,
            _ => {}
        }
    }
    quote.is_none() && open.is_empty()
}

/// Returns whether a line ends within quotes. A browser ends the text in quotes there.
fn has_broken_line(text: &str) -> bool {
    let mut quote = None;
    text.chars().any(|c| {
        match quote {
            Some(mark) if mark == c => quote = None,
            Some(_) => return matches!(c, '\n' | '\r' | '\x0c'),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
        false
    })
}

fn is_condition(text: &str) -> bool {
    let is_known =
        |c: char| c.is_ascii_alphanumeric() || c.is_whitespace() || matches!(c, '-' | ':' | ',' | '.' | '(' | ')');
    text.starts_with([' ', '(']) && text.chars().all(is_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(css: &str) -> Result<String, Vec<(usize, What)>> {
        let sheet = sheet(css);
        if sheet.faults.is_empty() { Ok(sheet.text) } else { Err(sheet.faults) }
    }

    #[test]
    fn the_styles_of_tools_stay() {
        for (css, published) in [
            (".cls-1{fill:#fff;}\n.a,.b { STROKE : red }", ".cls-1{fill:#fff}.a,.b{stroke:red}"),
            ("/* a */.a{fill:url(#g);clip-path:url('#c')}", ".a{fill:url(#g);clip-path:url('#c')}"),
            ("@charset \"utf-8\";<!-- .a{fill:red} -->", ".a{fill:red}"),
            (
                "@media (prefers-color-scheme: dark) { path { fill: white } } g{fill:red}",
                "@media (prefers-color-scheme: dark){path{fill:white}}g{fill:red}",
            ),
            (".a{font-family:'A;B', \"C\";-inkscape-x:y;cursor:url(http://x)}", ".a{font-family:'A;B', \"C\"}"),
            (".a{--b:rgb(0 0 0 / 50%);fill:var(--b)!important}", ".a{--b:rgb(0 0 0 / 50%);fill:var(--b)!important}"),
            (".a{}", ""),
            ("", ""),
        ] {
            assert_eq!(text(css).as_deref(), Ok(published), "{css}");
        }
    }

    #[test]
    fn quotes_and_brackets_may_stand_in_quotes() {
        for css in [r#"a{font-family:"it's",'a"b'}"#, r#"a[b="'"]{fill:red}"#, "a:not([b='('])>c{fill:rgb(1 2 3)}"] {
            assert_eq!(text(css).as_deref(), Ok(css));
        }
    }

    #[test]
    fn places_are_those_of_bytes_before_and_after_comments() {
        for comment in ["/**/", "/*/*/", "/* a */", "/*ä€\n😀*/", &format!("/*{}*/", "ä".repeat(20))] {
            let css = format!("{comment} a{{fill:url(http://x)}}/*é*/@x{{}}");
            let places: Vec<_> = sheet(&css).faults.into_iter().map(|(at, _)| &css[at..=at]).collect();
            assert_eq!(places, ["a", "@"], "{css}");
        }
    }

    #[test]
    fn what_loads_or_moves_or_hides_is_refused() {
        for css in [
            "@import url(http://x);",
            "@import 'x';.a{}",
            "@font-face{font-family:x;src:url(data:font/woff2;base64,AA)}",
            "@keyframes a{from{fill:red}}",
            "@supports (x:y){.a{fill:red}}",
            ".a{fill:url(http://x)}",
            ".a{fill:url( \"//x\" )}",
            ".a{fill:u\\72l(http://x)}",
            ".a{fill:image-set('http://x')}",
            ".a{mask:src('http://x')}",
            ".a{--b:url(http://x)}",
            ".a{fill:expression(alert(1))}",
            ".a{animation:b 1s}",
            ".a{-webkit-animation-name:b}",
            ".a{fill:red",
            ".a{fill:'red}",
            "/* .a{fill:red}",
            "\\40import 'x';",
            "} .a{fill:red}",
            "@media x{@media y{.a{fill:red}}}",
            "</style><script>{a:b}",
            "a",
            r#"a{font-family:"'"'}b['"'"]{fill:red}"#,
            r#"a["'"']{fill:red}"#,
            "a[b='\n']{fill:red}",
            "a{fill:rgb(1}b{fill:red)}",
            "a[b{fill:red}",
            "a:not([b)]{fill:red}",
        ] {
            assert!(text(css).is_err(), "{css}");
        }
    }
}
