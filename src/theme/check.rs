//! Check of a project's own theme. It finds every mistake at once, each with its line.
//!
//! Mistakes are templates that Tera cannot read or no page uses, and variables that the contract does not have. So are blocks
//! that override none, and a manifest for another version of the contract.

use std::collections::BTreeSet;

use crate::closest::closest;
use crate::problem::{Fault, Message};
use crate::source::Source;

use super::contract::{self, BLOCKS, CONTRACT, EVERYWHERE, Shape, TEMPLATES, Variable};
use super::error::Error;
use super::tags::{Path, Tag, paths, tags};
use super::{Manifest, ThemeFile, built_in_files, chain, engine, is_template, limits, template_error};

/// A mistake in a theme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// The mistake and its remedy.
    pub message: Message,
}

impl Fault for Mistake {
    fn place(&self) -> Option<String> {
        Some(format!("{}:{}:{}", self.file, self.line, self.column))
    }

    fn message(&self) -> Message {
        self.message.clone()
    }
}

impl Mistake {
    /// Returns the mistake behind an error of a theme, if the error has a place in the theme.
    #[must_use]
    pub fn of(error: &Error) -> Option<Mistake> {
        let (file, line, column) = error.position()?;
        Some(Mistake { file: file.to_owned(), line, column, message: error.message() })
    }
}

/// Returns the mistakes of a theme, by file and line.
#[must_use]
pub fn check(name: &str, own: &[ThemeFile]) -> Vec<Mistake> {
    let mut mistakes = manifest_mistakes(name, own);
    let templates: Vec<&ThemeFile> = own.iter().filter(|file| is_template(&file.name)).collect();
    let manifest = Manifest::of(own).unwrap_or_default();
    for file in &templates {
        match syntax(name, &manifest, file) {
            Some(mistake) => mistakes.push(mistake),
            None => Checker { own, manifest: &manifest, file, mistakes: &mut mistakes, scopes: Vec::new() }.run(),
        }
    }
    mistakes.extend(unused(&templates));
    mistakes.sort();
    mistakes.dedup();
    mistakes
}

fn manifest_mistakes(name: &str, own: &[ThemeFile]) -> Vec<Mistake> {
    if own.iter().any(|file| file.name == "theme.toml") {
        return Manifest::of(own).err().as_ref().and_then(Mistake::of).into_iter().collect();
    }
    let message = Message::new("theme-manifest-missing").text("needed", CONTRACT.to_string());
    vec![Mistake { file: format!("themes/{name}/theme.toml"), line: 1, column: 1, message }]
}

/// Returns the syntax error of a template, without regard to the theme's other templates.
fn syntax(name: &str, manifest: &Manifest, file: &ThemeFile) -> Option<Mistake> {
    if let Err(error) = limits::check(&file.source) {
        return Mistake::of(&error);
    }
    let mut tera = engine();
    let prefixes: Vec<String> = chain(name, manifest).iter().rev().map(|theme| format!("{theme}/")).collect();
    tera.set_fallback_prefixes(prefixes).ok()?;
    let built_in = chain(name, manifest).into_iter().flat_map(|theme| {
        built_in_files(theme)
            .filter(|(file, _)| is_template(file))
            .map(move |(file, text)| (format!("{theme}/{file}"), text))
    });
    let mut files: Vec<(String, &str)> = built_in.collect();
    files.push((format!("{name}/{}", file.name), &file.source.text));
    let error = tera.add_raw_templates(files).err()?;
    let is_syntax = matches!(error.kind(), tera::ErrorKind::SyntaxError(_));
    is_syntax.then(|| Mistake::of(&template_error(&error))).flatten()
}

/// Returns a mistake for each template that is neither a page's, nor extended or included by another, nor has components.
fn unused(templates: &[&ThemeFile]) -> Vec<Mistake> {
    let is_named = |name: &str| {
        templates.iter().any(|other| {
            tags(&other.source.text).iter().any(|tag| {
                let words = tag.inner.trim_start();
                (words.starts_with("extends") || words.starts_with("include")) && words.contains(name)
            })
        })
    };
    let known: Vec<&str> = TEMPLATES.iter().map(|template| template.file).collect();
    let has_components = |file: &ThemeFile| file.source.text.contains("{% component");
    templates
        .iter()
        .filter(|file| !known.contains(&file.name.as_str()) && !has_components(file) && !is_named(&file.name))
        .map(|file| Mistake {
            file: file.source.path.clone(),
            line: 1,
            column: 1,
            message: Message::new("theme-template-unused")
                .text("name", &file.name)
                .text("suggestion", closest(&file.name, known.iter().copied()).unwrap_or_default())
                .texts("known", known.iter().copied()),
        })
        .collect()
}

/// The check of one template.
struct Checker<'a> {
    /// All files of the theme.
    own: &'a [ThemeFile],
    manifest: &'a Manifest,
    /// The template.
    file: &'a ThemeFile,
    mistakes: &'a mut Vec<Mistake>,
    /// The scopes that are open, from the outermost to the innermost.
    scopes: Vec<Scope<'a>>,
}

/// The variables between a tag and its end tag.
struct Scope<'a> {
    tag: &'a str,
    names: Vec<(&'a str, Shape)>,
    /// Whether variables of outer scopes are hidden, as in a component.
    is_closed: bool,
}

impl<'a> Checker<'a> {
    fn run(mut self) {
        let text: &'a str = &self.file.source.text;
        let tags = tags(text);
        let parent = tags.iter().find_map(|tag| quoted(tag.inner.trim_start().strip_prefix("extends")?));
        let inherited = parent.map(|parent| self.blocks_of(parent, 0));
        let mut names = Vec::new();
        names.extend(EVERYWHERE.iter().map(|variable| (variable.name, variable.shape)));
        let own = contract::template(&self.file.name);
        // Another template may include this one, so it may be part of any page.
        let given = TEMPLATES.iter().filter(|template| own.is_none_or(|own| own.file == template.file));
        names.extend(given.flat_map(|template| template.variables).map(|variable| (variable.name, variable.shape)));
        self.scopes.push(Scope { tag: "", names, is_closed: false });
        for tag in tags {
            if tag.is_statement { self.statement(tag, inherited.as_ref()) } else { self.expression(tag.inner, tag.at) }
        }
    }

    fn statement(&mut self, tag: Tag<'a>, inherited: Option<&BTreeSet<String>>) {
        let trimmed = tag.inner.trim_start();
        let at = tag.at + tag.inner.len() - trimmed.len();
        let word = trimmed.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let rest = &trimmed[word.len()..];
        let rest_at = at + word.len();
        match word {
            "block" => self.block(rest, rest_at, inherited),
            "for" => self.for_loop(rest, rest_at),
            "set" | "set_global" => self.set(rest, rest_at),
            "component" => self.component(rest),
            "endblock" | "endfor" | "endcomponent" => self.close(&word["end".len()..]),
            "if" | "elif" => self.expression(rest, rest_at),
            _ => {}
        }
    }

    /// Checks a block. In a template that extends another, the block must override an inherited one or be inside one.
    fn block(&mut self, rest: &'a str, at: usize, inherited: Option<&BTreeSet<String>>) {
        let name = rest.trim();
        let is_within = self.scopes.iter().any(|scope| scope.tag == "block");
        self.scopes.push(Scope { tag: "block", names: Vec::new(), is_closed: false });
        let Some(inherited) = inherited.filter(|inherited| !is_within && !inherited.contains(name)) else { return };
        let known: Vec<&str> = inherited.iter().map(String::as_str).collect();
        let at = at + rest.len() - rest.trim_start().len();
        self.add(at, unknown("theme-block", name, &known));
    }

    fn for_loop(&mut self, rest: &'a str, at: usize) {
        let Some((names, of)) = rest.split_once(" in ") else { return };
        let of_at = at + names.len() + " in ".len();
        let shape = self.shape_of(of, of_at).map_or(Shape::Any, |shape| match shape {
            Shape::List(of) => *of,
            _ => Shape::Any,
        });
        self.expression(of, of_at);
        let mut names: Vec<(&str, Shape)> = names.split(',').map(|name| (name.trim(), Shape::Any)).collect();
        if let [(_, own)] = names.as_mut_slice() {
            *own = shape;
        }
        names.push(("loop", Shape::Any));
        self.scopes.push(Scope { tag: "for", names, is_closed: false });
    }

    fn set(&mut self, rest: &'a str, at: usize) {
        let (name, value) = rest.split_once('=').unwrap_or((rest, ""));
        let value_at = at + rest.len() - value.len();
        self.expression(value, value_at);
        let shape = self.shape_of(value, value_at).unwrap_or(Shape::Any);
        if let Some(scope) = self.scopes.last_mut() {
            scope.names.push((name.trim(), shape));
        }
    }

    fn component(&mut self, rest: &'a str) {
        let (name, arguments) = rest.split_once('(').unwrap_or((rest, ""));
        let known = contract::component(name.trim()).map(|component| component.arguments).unwrap_or_default();
        let arguments = arguments.split(')').next().unwrap_or_default().split(',');
        let names = arguments.filter_map(|argument| {
            let name = argument.split([':', '=']).next()?.trim().trim_start_matches("...");
            let shape = known.iter().find(|own| own.name == name).map_or(Shape::Any, |own| own.shape);
            (!name.is_empty()).then_some((name, shape))
        });
        let names = names.chain([("body", Shape::Any), ("rest", Shape::Any)]).collect();
        self.scopes.push(Scope { tag: "component", names, is_closed: true });
    }

    /// Closes the innermost scope of a tag.
    fn close(&mut self, tag: &str) {
        if let Some(at) = self.scopes.iter().rposition(|scope| scope.tag == tag) {
            self.scopes.truncate(at);
        }
    }

    /// Checks the variables of an expression.
    fn expression(&mut self, expression: &'a str, at: usize) {
        for path in paths(expression, at) {
            if path.is_probed {
                continue;
            }
            if let Err(message) = self.resolve(&path) {
                self.add(path.at, message);
            }
        }
    }

    /// Returns the shape of an expression, if the expression is one variable and nothing else.
    fn shape_of(&self, expression: &'a str, at: usize) -> Option<Shape> {
        let found = paths(expression, at);
        let [path] = found.as_slice() else { return None };
        (path.parts.join(".") == expression.trim()).then(|| self.resolve(path).ok()).flatten()
    }

    /// Returns the shape of the variable at a path; else the mistake and its remedy.
    fn resolve(&self, path: &Path<'_>) -> Result<Shape, Message> {
        let (root, keys) = path.parts.split_first().expect("a path has a root");
        let mut shape = self.find(root).ok_or_else(|| {
            let known: Vec<&str> = self.visible().collect();
            unknown("theme-variable", root, &known)
        })?;
        let mut walked = (*root).to_owned();
        for key in keys {
            while let Shape::Maybe(of) = shape {
                shape = *of;
            }
            let is_index = key.bytes().all(|byte| byte.is_ascii_digit());
            shape = match shape {
                Shape::Any => return Ok(Shape::Any),
                Shape::List(of) if is_index => *of,
                Shape::Table(known) => key_of(known.iter(), key, &walked)?,
                Shape::Block if *key == "kind" => Shape::Text,
                Shape::Block => key_of(BLOCKS.iter().flat_map(|block| block.keys), key, &walked)?,
                Shape::Text | Shape::Html | Shape::Flag | Shape::Number | Shape::Maybe(_) | Shape::List(_) => {
                    let kind = Message::new("theme-shape").case(kind_of(shape));
                    return Err(unknown("theme-no-keys", key, &[]).text("of", &walked).part("kind", kind));
                }
            };
            walked = format!("{walked}.{key}");
        }
        Ok(shape)
    }

    fn find(&self, name: &str) -> Option<Shape> {
        for scope in self.scopes.iter().rev() {
            if let Some((_, shape)) = scope.names.iter().rev().find(|(own, _)| *own == name) {
                return Some(*shape);
            }
            if scope.is_closed {
                return None;
            }
        }
        None
    }

    fn visible(&self) -> impl Iterator<Item = &'a str> {
        let from = self.scopes.iter().rposition(|scope| scope.is_closed).unwrap_or(0);
        self.scopes[from..].iter().flat_map(|scope| scope.names.iter().map(|(name, _)| *name))
    }

    /// Returns the names of the blocks of a template and of all templates that it extends.
    fn blocks_of(&self, name: &str, depth: usize) -> BTreeSet<String> {
        let mut blocks = BTreeSet::new();
        let (theme, file) = name.split_once('/').unwrap_or(("", name));
        let own = self.own.iter().filter(|own| own.name == name && own.name != self.file.name);
        let built_in = chain("", self.manifest).into_iter().filter(|built_in| theme.is_empty() || *built_in == theme);
        let built_in = built_in.flat_map(built_in_files).filter(|(own, _)| *own == file).map(|(_, text)| text);
        let texts: Vec<&str> = own.map(|own| own.source.text.as_str()).chain(built_in).collect();
        for text in texts {
            for tag in tags(text).iter().filter(|tag| tag.is_statement) {
                let inner = tag.inner.trim();
                if let Some(name) = inner.strip_prefix("block ") {
                    blocks.insert(name.trim().to_owned());
                }
                let parent = inner.strip_prefix("extends").and_then(quoted).filter(|_| depth < 8);
                if let Some(parent) = parent {
                    blocks.extend(self.blocks_of(parent, depth + 1));
                }
            }
        }
        blocks
    }

    fn add(&mut self, at: usize, message: Message) {
        let source: &Source = &self.file.source;
        let (line, column) = source.position(at);
        self.mistakes.push(Mistake { file: source.path.clone(), line, column, message });
    }
}

fn key_of<'v>(
    mut known: impl Iterator<Item = &'v Variable> + Clone,
    key: &str,
    walked: &str,
) -> Result<Shape, Message> {
    let names: Vec<&str> = known.clone().map(|variable| variable.name).collect();
    let found = known.find(|variable| variable.name == key).map(|variable| variable.shape);
    found.ok_or_else(|| unknown("theme-table-key", key, &names).text("of", walked))
}

/// Returns the kind of a value without keys, as the variant of a message.
fn kind_of(shape: Shape) -> &'static str {
    match shape {
        Shape::Html => "html",
        Shape::Flag => "flag",
        Shape::Number => "number",
        Shape::List(_) => "list",
        _ => "text",
    }
}

/// Returns a message about a name that does not exist, with the closest one.
fn unknown(id: &'static str, name: &str, known: &[&str]) -> Message {
    let suggestion = closest(name, known.iter().copied()).unwrap_or_default();
    Message::new(id).text("name", name).text("suggestion", suggestion).texts("known", known.iter().copied())
}

/// Returns the text between the quotation marks at the beginning of a text.
fn quoted(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    text[1..].split(quote).next()
}
