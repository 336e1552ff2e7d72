//! A `match` on formats, blocks or sections names all of them. With a catch-all arm, the compiler could not report the places
//! that a new one concerns.

use super::code::{Kind, Token, close_of, code, none, tokens};

const CLOSED: [&str; 5] = ["Block", "Family", "Format", "Inline", "SectionId"];

#[test]
fn no_match_on_a_closed_kind_takes_all_the_rest() {
    let mut found = Vec::new();
    let mut seen = 0;
    for file in code() {
        for own in matches(&file.tokens) {
            seen += 1;
            found.extend(own.rest.map(|line| format!("src/{}:{line} has a catch-all arm for {}", file.path, own.kind)));
        }
    }
    assert!(seen > 10, "{seen} matches were read");
    none("matches", found);
}

/// A `match` on one of these types.
struct Match {
    kind: &'static str,
    /// The line of the catch-all arm.
    rest: Option<usize>,
}

fn matches(tokens: &[Token]) -> Vec<Match> {
    let starts = tokens.iter().enumerate().filter(|(_, token)| token.is("match")).map(|(at, _)| at);
    starts
        .filter_map(|at| {
            let open = open_of(tokens, at + 1)?;
            let patterns = patterns(&tokens[open + 1..close_of(tokens, open)]);
            let own = implemented(&tokens[..at]);
            let kind = CLOSED.into_iter().find(|kind| {
                let is_kind = |token: &Token| token.is(kind) || (token.is("Self") && own == Some(*kind));
                patterns.iter().any(|pattern| pattern.len() > 2 && is_kind(&pattern[0]) && pattern[1].is(":"))
            })?;
            Some(Match { kind, rest: patterns.iter().find(|pattern| is_rest(pattern)).map(|pattern| pattern[0].line) })
        })
        .collect()
}

/// Returns the brace that opens the arms: the first brace outside of brackets.
fn open_of(tokens: &[Token], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(token) = tokens.get(at) {
        match (token.kind, token.text.as_str()) {
            (Kind::Mark, "{") => return Some(at),
            (Kind::Mark, "(" | "[") => at = close_of(tokens, at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Returns the patterns of the arms, with their guards.
fn patterns(arms: &[Token]) -> Vec<&[Token]> {
    let mut patterns = Vec::new();
    let (mut at, mut from) = (0, 0);
    while at + 1 < arms.len() {
        if arms[at].is("=") && arms[at + 1].is(">") {
            patterns.push(&arms[from..at]);
            at += 2;
            while at < arms.len() && !arms[at].is(",") {
                let is_block = arms[at].is("{");
                let is_open = is_block || arms[at].is("(") || arms[at].is("[");
                at = if is_open { close_of(arms, at) + 1 } else { at + 1 };
                // A block ends its arm without a comma, unless a method or `?` follows.
                if is_block && !arms.get(at).is_some_and(|token| token.is(",") || token.is(".") || token.is("?")) {
                    break;
                }
            }
            at += usize::from(arms.get(at).is_some_and(|token| token.is(",")));
            from = at;
        } else if arms[at].is("(") || arms[at].is("[") || arms[at].is("{") {
            at = close_of(arms, at) + 1;
        } else {
            at += 1;
        }
    }
    patterns.retain(|pattern| !pattern.is_empty());
    patterns
}

/// Returns whether a pattern is `_` or a name, which matches anything.
fn is_rest(pattern: &[Token]) -> bool {
    let is_name = pattern[0].kind == Kind::Word && pattern[0].text.starts_with(|c: char| c.is_lowercase() || c == '_');
    is_name && (pattern.len() == 1 || pattern[1].is("if")) && !["true", "false"].contains(&pattern[0].text.as_str())
}

/// Returns the type of the `impl` that the tokens end in.
fn implemented(tokens: &[Token]) -> Option<&'static str> {
    let at = tokens.iter().rposition(|token| token.is("impl"))?;
    let head = tokens[at..].iter().take_while(|token| !token.is("{")).last()?;
    CLOSED.into_iter().find(|kind| head.is(kind))
}

#[test]
fn an_arm_that_takes_the_rest_is_found() {
    let rest = |text: &str| -> Vec<Option<usize>> { matches(&tokens(text)).into_iter().map(|own| own.rest).collect() };
    assert_eq!(
        rest("match block { Block::List(a) => f(|x| x, 1), Block::Gap { .. } => { g() } Block::Table => 1 }"),
        [None]
    );
    assert_eq!(rest("match block {\n Block::List(a) => { f() }\n _ => 1 }"), [Some(3)]);
    assert_eq!(rest("match of(&[1, 2]) { Format::Pdf => match x { _ => 2 }, other => 1 }"), [Some(1)]);
    assert_eq!(rest("impl Display for Family { fn f() { match self { Self::Rule => 1, _ => 2 } } }"), [Some(1)]);
    assert_eq!(rest("match x { Some(Block::Gap) => 1, _ => 2 }"), []);
}
