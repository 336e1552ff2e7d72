//! Reader of the sources for the tests of this folder. It gives the tokens of each file without unit tests, and resolves every
//! path in it to the file with the definition.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{files_under, repository};

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An identifier, a keyword, a number or a lifetime.
    Word,
    /// A string literal; its text is the contents as written.
    Text,
    /// A character literal.
    Char,
    /// One character of punctuation.
    Mark,
    /// A line of documentation.
    Doc,
    /// Any other comment.
    Comment,
}

/// A token with its line, counted from 1.
#[derive(Debug, Clone)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Mark) && self.text == text
    }
}

/// A source file of the crate, without its unit tests.
pub struct File {
    /// The path below `src/`.
    pub path: String,
    /// The module at the top of the crate: `rules` of `rules/retention/vague.rs`.
    pub module: String,
    /// The whole text.
    pub source: String,
    /// The tokens without comments and unit tests.
    pub tokens: Vec<Token>,
    /// The comments outside of unit tests.
    pub comments: Vec<Token>,
    /// Every path in the file, from the root of this crate (`crate`) or of another.
    pub names: BTreeSet<String>,
    /// The names that its `use` lines bring into scope.
    uses: Vec<Use>,
}

/// One name that a `use` line brings into scope.
struct Use {
    /// The path, from the root of a crate.
    path: Vec<String>,
    /// The name in scope; none for `*`.
    name: Option<String>,
}

/// Reads the files of the library and of the program, without files that are compiled only for tests.
pub fn code() -> Vec<File> {
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs") || path.starts_with("made_up/");
    let sources: BTreeMap<String, String> = files_under(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") && !is_test(path))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect();
    let modules = sources.keys().map(|path| module_of(path)).collect();
    sources.into_iter().map(|(path, source)| File::new(path, source, &modules)).collect()
}

impl File {
    pub fn new(path: String, source: String, modules: &BTreeSet<Vec<String>>) -> File {
        let (comments, tokens) = without_tests(tokens(&source))
            .into_iter()
            .partition(|token: &Token| matches!(token.kind, Kind::Doc | Kind::Comment));
        let mut file = File {
            module: path.split('/').next().unwrap().trim_end_matches(".rs").to_owned(),
            path,
            source,
            tokens,
            comments,
            names: BTreeSet::new(),
            uses: Vec::new(),
        };
        Names::of(&mut file, modules);
        file
    }
}

/// Fails if anything breaks the architecture.
pub fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

/// Returns the path of the module that a file is.
pub fn module_of(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// Returns whether a path is `outer` or inside of it.
pub fn is_in(name: &str, outer: &str) -> bool {
    name.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

// ── Tokens ──────────────────────────────────────────────────────────

/// Splits Rust into tokens.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(c) = rest.chars().next() {
        let (kind, length) = token(rest, c);
        let whole = &rest[..length];
        if let Some(kind) = kind {
            found.push(Token { kind, text: contents(kind, whole).to_owned(), line });
        }
        line += whole.matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// Returns the kind of the first token and its length with quotation marks; no kind for white space.
fn token(rest: &str, first: char) -> (Option<Kind>, usize) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let word = |from: usize| rest[from..].find(|c| !is_word(c)).map_or(rest.len(), |at| from + at);
    if rest.starts_with("//") {
        let is_doc = (rest.starts_with("///") && !rest.starts_with("////")) || rest.starts_with("//!");
        return (Some(if is_doc { Kind::Doc } else { Kind::Comment }), rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Some(Kind::Comment), rest.find("*/").map_or(rest.len(), |at| at + 2));
    }
    let prefix = rest.find(|c| !matches!(c, 'b' | 'c' | 'r')).unwrap_or(rest.len()).min(2);
    match rest[prefix..].chars().next() {
        Some('"') if !rest[..prefix].contains('r') => return (Some(Kind::Text), prefix + quoted(&rest[prefix..], '"')),
        Some('"' | '#') if rest[..prefix].contains('r') => {
            if let Some(length) = raw_text(&rest[prefix..]) {
                return (Some(Kind::Text), prefix + length);
            }
        }
        Some('\'') if is_char(&rest[prefix..]) => return (Some(Kind::Char), prefix + quoted(&rest[prefix..], '\'')),
        _ => {}
    }
    match first {
        '\'' => (Some(Kind::Word), word(1)),
        c if is_word(c) => (Some(Kind::Word), word(0)),
        c if c.is_whitespace() => (None, c.len_utf8()),
        c => (Some(Kind::Mark), c.len_utf8()),
    }
}

/// Returns the text between the quotation marks of a literal; any other token whole.
fn contents(kind: Kind, whole: &str) -> &str {
    match kind {
        Kind::Text => {
            let inner = whole.trim_start_matches(['b', 'c', 'r']).trim_matches('#');
            inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(inner)
        }
        _ => whole,
    }
}

/// Returns whether a character literal begins here, and not a lifetime.
fn is_char(rest: &str) -> bool {
    rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'')
}

/// Returns the length of a literal with its quotation marks.
fn quoted(rest: &str, mark: char) -> usize {
    let mut is_escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == mark && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        ends
    });
    end.map_or(rest.len(), |(at, _)| at + 1)
}

/// Returns the length of a raw string from its hashes on; none if `r#` begins a name.
fn raw_text(rest: &str) -> Option<usize> {
    let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
    let close = format!("\"{}", "#".repeat(hashes));
    let inner = rest[hashes..].strip_prefix('"')?;
    Some(inner.find(&close).map_or(rest.len(), |at| hashes + 1 + at + close.len()))
}

/// Removes the items under `#[cfg(test)]`.
fn without_tests(tokens: Vec<Token>) -> Vec<Token> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if MARK.iter().enumerate().all(|(own, text)| tokens.get(at + own).is_some_and(|token| token.is(text))) {
            at = end_of_item(&tokens, at + MARK.len());
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// Returns the end of an item: after its `;`, or after its braces.
fn end_of_item(tokens: &[Token], from: usize) -> usize {
    let is_use = tokens[from..].iter().find(|token| ["use", "mod", "fn", "impl"].iter().any(|word| token.is(word)));
    let is_use = is_use.is_some_and(|token| token.is("use"));
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(from).filter(|(_, token)| token.kind == Kind::Mark) {
        depth += i32::from("{[(".contains(&token.text)) - i32::from("}])".contains(&token.text));
        if depth == 0 && (token.text == ";" || (token.text == "}" && !is_use)) {
            return at + 1;
        }
    }
    tokens.len()
}

/// Returns the position of the bracket that closes the bracket at `open`.
pub fn close_of(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open).filter(|(_, token)| token.kind == Kind::Mark) {
        depth += i32::from("{[(".contains(&token.text)) - i32::from("}])".contains(&token.text));
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

// ── Names ───────────────────────────────────────────────────────────

/// Reader of the paths in a file.
struct Names<'a> {
    modules: &'a BTreeSet<Vec<String>>,
    /// The module of the current token.
    module: Vec<String>,
    uses: Vec<Use>,
    /// Paths outside of `use` lines, each with its module.
    paths: Vec<(Vec<String>, Vec<String>)>,
}

impl Names<'_> {
    fn of(file: &mut File, modules: &BTreeSet<Vec<String>>) {
        let mut names = Names { modules, module: module_of(&file.path), uses: Vec::new(), paths: Vec::new() };
        names.block(&file.tokens);
        let aliases: BTreeMap<&str, &[String]> =
            names.uses.iter().filter_map(|own| Some((own.name.as_deref()?, own.path.as_slice()))).collect();
        let mut found: BTreeSet<Vec<String>> = names.uses.iter().map(|own| own.path.clone()).collect();
        for (module, path) in &names.paths {
            match aliases.get(path[0].as_str()) {
                Some(alias) => drop(found.insert([alias, &path[1..]].concat())),
                None => found.extend(names.absolute(path, module)),
            }
        }
        file.names = found.into_iter().map(|path| path.join("::")).collect();
        file.uses = names.uses;
    }

    fn block(&mut self, tokens: &[Token]) {
        let mut at = 0;
        while at < tokens.len() {
            let is_inline = tokens[at].is("mod") && tokens.get(at + 2).is_some_and(|token| token.is("{"));
            if is_inline {
                let end = close_of(tokens, at + 2);
                self.module.push(tokens[at + 1].text.clone());
                self.block(&tokens[at + 3..end]);
                self.module.pop();
                at = end + 1;
            } else if is_use(tokens, at) {
                let end = at + tokens[at..].iter().position(|token| token.is(";")).unwrap_or(tokens.len() - at);
                self.tree(&[], &tokens[at + 1..end]);
                at = end + 1;
            } else {
                at = self.path(tokens, at);
            }
        }
    }

    /// Reads a path, if one begins here, and returns the position after it.
    fn path(&mut self, tokens: &[Token], from: usize) -> usize {
        let mut path = Vec::new();
        let mut at = from;
        while tokens.get(at).is_some_and(|token| token.kind == Kind::Word) {
            path.push(tokens[at].text.clone());
            at += 1;
            let goes_on = tokens.get(at).is_some_and(|token| token.is(":"))
                && tokens.get(at + 1).is_some_and(|token| token.is(":"))
                && tokens.get(at + 2).is_some_and(|token| token.kind == Kind::Word);
            if !goes_on {
                break;
            }
            at += 2;
        }
        if path.len() > 1 {
            self.paths.push((self.module.clone(), path));
        }
        at.max(from + 1)
    }

    /// Reads a `use` tree.
    fn tree(&mut self, prefix: &[String], tokens: &[Token]) {
        let words: Vec<String> = tokens
            .iter()
            .take_while(|token| !token.is("{") && !token.is("as"))
            .map(|token| token.text.clone())
            .collect();
        let path: Vec<String> = words.iter().filter(|word| *word != ":").cloned().collect();
        let mut whole = [prefix, &path].concat();
        if let Some(open) = tokens.iter().position(|token| token.is("{")) {
            let inner = &tokens[open + 1..close_of(tokens, open)];
            let mut depth = 0;
            for part in inner.split(|token| {
                depth += i32::from(token.is("{")) - i32::from(token.is("}"));
                depth == 0 && token.is(",")
            }) {
                self.tree(&whole, part);
            }
            return;
        }
        if whole.last().is_some_and(|last| last == "self") {
            whole.pop();
        }
        let alias = tokens.iter().position(|token| token.is("as")).map(|at| tokens[at + 1].text.clone());
        let Some(last) = whole.last().cloned() else { return };
        let name = if last == "*" {
            whole.pop();
            None
        } else {
            Some(alias.unwrap_or(last))
        };
        if let Some(path) = self.absolute(&whole, &self.module) {
            self.uses.push(Use { path, name });
        }
    }

    /// Returns a path from the root of its crate; none for a name that is local to the file.
    fn absolute(&self, path: &[String], module: &[String]) -> Option<Vec<String>> {
        let root = ["crate".to_owned()];
        let first = path.first()?.as_str();
        if matches!(first, "crate" | "notice") {
            return Some([&root, &path[1..]].concat());
        }
        if matches!(first, "self" | "super") {
            let supers = path.iter().filter(|part| *part == "super").count();
            let rest = path.iter().skip_while(|part| matches!(part.as_str(), "self" | "super"));
            let module = &module[..module.len().checked_sub(supers)?];
            return Some(root.iter().chain(module).chain(rest).cloned().collect());
        }
        let child = [module, &path[..1]].concat();
        if self.modules.contains(&child) {
            return Some([&root, module, path].concat());
        }
        // Any other upper-case name is a type or constant in scope.
        (!first.starts_with(|c: char| c.is_uppercase())).then(|| path.to_vec())
    }
}

/// Returns whether a `use` line begins here. `use<'a>` in a type is none.
fn is_use(tokens: &[Token], at: usize) -> bool {
    tokens[at].is("use") && tokens.get(at + 1).is_some_and(|token| !token.is("<"))
}

// ── Definitions ─────────────────────────────────────────────────────

/// The definitions of all files.
pub struct Definitions<'a> {
    files: BTreeMap<Vec<String>, &'a File>,
    defined: BTreeMap<(Vec<String>, &'a str), &'a str>,
}

impl<'a> Definitions<'a> {
    pub fn of(code: &'a [File]) -> Definitions<'a> {
        const KEYWORDS: [&str; 9] =
            ["struct", "enum", "trait", "fn", "static", "const", "type", "union", "macro_rules"];
        let library = code.iter().filter(|file| file.path != "main.rs");
        let mut defined = BTreeMap::new();
        for file in library.clone() {
            for (at, token) in file.tokens.iter().enumerate() {
                if KEYWORDS.iter().any(|keyword| token.is(keyword)) {
                    let name = file.tokens[at + 1..].iter().find(|token| token.kind == Kind::Word && !token.is("mut"));
                    if let Some(name) = name {
                        defined.entry((module_of(&file.path), name.text.as_str())).or_insert(file.path.as_str());
                    }
                }
            }
        }
        Definitions { files: library.map(|file| (module_of(&file.path), file)).collect(), defined }
    }

    /// Returns the files that a file uses, each with the paths in which it does.
    pub fn used_by(&self, file: &File) -> BTreeMap<&'a str, Vec<String>> {
        let mut used: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for name in &file.names {
            let Some(path) = name.strip_prefix("crate::") else { continue };
            let path: Vec<String> = path.split("::").map(str::to_owned).collect();
            if let Some(other) = self.file_of(&path, 0).filter(|other| *other != file.path) {
                used.entry(other).or_default().push(name.clone());
            }
        }
        used
    }

    /// Returns the file with the definition of a path. Re-exports by `use` lines are followed, public or not.
    fn file_of(&self, path: &[String], depth: usize) -> Option<&'a str> {
        if depth > 8 || self.files.contains_key(path) {
            return None;
        }
        let at = (0..path.len()).rev().find(|at| self.files.contains_key(&path[..*at]))?;
        let (module, name) = (&path[..at], &path[at]);
        if let Some(file) = self.defined.get(&(module.to_vec(), name.as_str())) {
            return Some(file);
        }
        let file = self.files[module];
        let through = file.uses.iter().filter(|own| own.path[0] == "crate").find_map(|own| match &own.name {
            Some(own_name) if own_name == name => self.file_of(&own.path[1..], depth + 1),
            None => {
                let inner = [&own.path[1..], &path[at..]].concat();
                self.file_of(&inner, depth + 1).filter(|file| self.defines(file, name))
            }
            Some(_) => None,
        });
        through.or(Some(&file.path))
    }

    fn defines(&self, file: &str, name: &str) -> bool {
        self.defined.contains_key(&(module_of(file), name))
    }
}

#[test]
fn names_are_read_from_use_lines_and_from_paths() {
    let text = r##"
        //! use crate::comment::Never;
        use std::{fs, io::{self, Read as _}};
        pub(crate) use super::html::{Frame, map};
        use crate::law as facts;
        fn f<'a>(x: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
            let c = '"'; crate::rules::check("crate::text::Never", '\''); jiff::Zoned::now(); r#"crate::raw::Never"#;
            facts::basis::of(); io::stdin(); Shape::List; page::draw()
        }
        #[cfg(test)]
        use crate::tests::Never;
        mod inner { use super::own; }
        #[cfg(test)]
        mod tests { use crate::tests::Never; }
        fn g() { crate::last::one() }
    "##;
    let modules = BTreeSet::from([vec!["render".to_owned(), "index".to_owned(), "page".to_owned()]]);
    let file = File::new("render/index.rs".to_owned(), text.to_owned(), &modules);
    let expected = [
        "crate::last::one",
        "crate::law",
        "crate::law::basis::of",
        "crate::render::html::Frame",
        "crate::render::html::map",
        "crate::render::index::own",
        "crate::render::index::page::draw",
        "crate::rules::check",
        "jiff::Zoned::now",
        "std::fs",
        "std::io",
        "std::io::Read",
        "std::io::stdin",
    ];
    assert_eq!(file.names.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}
