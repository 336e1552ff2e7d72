//! Tags of a template, and the variables in their expressions.

/// A tag of a template: `{{ … }}` or `{% … %}`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag<'a> {
    /// The text between the delimiters, without the `-` that trims white space.
    pub inner: &'a str,
    /// The byte offset of that text.
    pub at: usize,
    /// Whether the tag is `{% … %}`.
    pub is_statement: bool,
}

/// Returns the tags of a template, in order. Comments and raw text are skipped.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let open = at + found;
        let rest = &text[open..];
        if rest.starts_with("{#") {
            at = rest.find("#}").map_or(text.len(), |end| open + end + 2);
            continue;
        }
        let is_statement = rest.starts_with("{%");
        if !is_statement && !rest.starts_with("{{") {
            at = open + 1;
            continue;
        }
        let Some(length) = tag_end(&rest[2..], if is_statement { "%}" } else { "}}" }) else { break };
        let inner = &rest[2..2 + length];
        let before = inner.len() - inner.trim_start_matches('-').len();
        let inner = inner[before..].strip_suffix('-').unwrap_or(&inner[before..]);
        at = open + 2 + length + 2;
        if is_statement && inner.trim() == "raw" {
            at = text[at..].find("endraw").map_or(text.len(), |end| at + end);
            continue;
        }
        tags.push(Tag { inner, at: open + 2 + before, is_statement });
    }
    tags
}

/// Returns the byte offset of the delimiter that ends a tag. One within a string literal does not count.
fn tag_end(text: &str, mark: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            // In `}/>}}` the first brace ends a component's argument.
            None if text[at..].starts_with(mark) => return Some(at),
            None => {}
        }
    }
    None
}

/// The path of a variable in an expression: `notice.title`.
#[derive(Debug)]
pub(super) struct Path<'a> {
    pub parts: Vec<&'a str>,
    /// The byte offset in the template.
    pub at: usize,
    /// Whether the expression only tests whether the variable exists: `is defined`.
    pub is_probed: bool,
}

/// Returns the variables of an expression. Names of filters, tests, functions, components and arguments are no variables.
pub(super) fn paths(expression: &str, at: usize) -> Vec<Path<'_>> {
    const WORDS: [&str; 12] = ["and", "or", "not", "in", "is", "true", "false", "none", "if", "else", "True", "False"];
    let tokens = tokens(expression);
    let mut paths: Vec<Path<'_>> = Vec::new();
    let text = |index: usize| tokens.get(index).map_or("", |(_, token)| *token);
    let mut index = 0;
    while index < tokens.len() {
        let (offset, token) = tokens[index];
        let before = index.checked_sub(1).map_or("", text);
        index += 1;
        if token == "is" {
            index += usize::from(text(index) == "not");
            let is_probe = matches!(text(index), "defined" | "undefined");
            if let Some(last) = paths.last_mut() {
                last.is_probed |= is_probe;
            }
            index += 1;
            continue;
        }
        let is_name = token.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let is_component = matches!(before, "<" | "/");
        if !is_name
            || WORDS.contains(&token)
            || matches!(before, "|" | "." | "?.")
            || is_component
            || text(index) == "("
        {
            continue;
        }
        // The name of an argument. A comparison has two equals signs.
        if text(index) == "=" && text(index + 1) != "=" {
            continue;
        }
        let mut parts = vec![token];
        while matches!(text(index), "." | "?.")
            && text(index + 1).starts_with(|c: char| c.is_alphanumeric() || c == '_')
        {
            parts.push(text(index + 1));
            index += 2;
        }
        paths.push(Path { parts, at: at + offset, is_probed: false });
    }
    paths
}

/// Splits an expression into names, numbers, string literals and operators, each with its byte offset.
fn tokens(expression: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = expression[at..].chars().next() {
        let rest = &expression[at..];
        let length = if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        } else if matches!(c, '"' | '\'' | '`') {
            rest[1..].find(c).map_or(rest.len(), |end| end + 2)
        } else if c.is_alphanumeric() || c == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else if rest.starts_with("?.") || rest.starts_with("==") {
            2
        } else {
            c.len_utf8()
        };
        tokens.push((at, &rest[..length]));
        at += length;
    }
    tokens
}
