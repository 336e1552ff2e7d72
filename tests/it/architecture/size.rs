//! Limits on the length of files and functions.

use super::code::{File, Kind, Token, close_of, code, none};

const MOST_LINES_OF_A_FILE: usize = 500;
const MOST_LINES_OF_A_FUNCTION: usize = 60;

#[test]
fn no_file_is_too_long() {
    let lengths = code().into_iter().map(|file| (file.source.lines().count(), file.path));
    let long = lengths.filter(|(lines, _)| *lines > MOST_LINES_OF_A_FILE);
    none("files", long.map(|(lines, path)| format!("src/{path} has {lines} lines")).collect());
}

#[test]
fn no_function_is_too_long() {
    let code = code();
    let functions: Vec<(usize, String)> = code.iter().flat_map(functions).collect();
    assert!(functions.len() > 1000, "{} functions were read", functions.len());
    let long = functions.into_iter().filter(|(lines, _)| *lines > MOST_LINES_OF_A_FUNCTION);
    none("functions", long.map(|(lines, place)| format!("{place} has {lines} lines")).collect());
}

/// Returns the number of lines of each function, from its head to its last brace, and its place.
fn functions(file: &File) -> impl Iterator<Item = (usize, String)> {
    // `fn(` begins a type.
    let named = |(at, token): &(usize, &Token)| {
        token.is("fn") && file.tokens.get(at + 1).is_some_and(|name| name.kind == Kind::Word)
    };
    file.tokens.iter().enumerate().filter(named).filter_map(|(at, token)| {
        let body = at + file.tokens[at..].iter().position(|token| token.is("{") || token.is(";"))?;
        let end = file.tokens[body].is("{").then(|| close_of(&file.tokens, body))?;
        let name = &file.tokens.get(at + 1)?.text;
        Some((file.tokens.get(end)?.line + 1 - token.line, format!("src/{}:{} {name}", file.path, token.line)))
    })
}
