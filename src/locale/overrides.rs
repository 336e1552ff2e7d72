//! A project's own messages. They replace built-in messages one by one, and may add a whole language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::parser::ParserError;

use crate::embedded;
use crate::language::Language;
use crate::source::{Source, Span};

use super::built_in::{built_in_files, built_in_languages, is_of_linter};
use super::error::Error;
use super::limits::{Excess, beyond_limits, safe_to_parse, too_deep};
use super::references::{Interface, interface_of, printed_of, references_of};
use super::texts::{self, OwnText};

/// The most errors that are reported. Nobody reads more, and the closest name of each takes time to find.
const MOST_ERRORS: usize = 100;

/// A file in the project's `locales/`.
#[derive(Debug, Clone)]
pub struct OwnFile {
    /// The language of the file's folder.
    pub language: Language,
    /// The file.
    pub source: Arc<Source>,
}

/// A project's own messages, checked.
#[derive(Debug, Default)]
pub struct OwnWords {
    files: Vec<(Language, Arc<FluentResource>)>,
}

impl OwnWords {
    /// Returns the files of a language.
    pub(super) fn resources(&self, language: Language) -> impl Iterator<Item = Arc<FluentResource>> {
        self.files.iter().filter(move |(own, _)| *own == language).map(|(_, resource)| Arc::clone(resource))
    }

    /// Returns the languages of the project's own messages, in alphabetical order.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let languages: BTreeSet<Language> = self.files.iter().map(|(language, _)| *language).collect();
        languages.into_iter().collect()
    }
}

/// Parses a file.
fn parse(text: &str) -> Result<FluentResource, Vec<ParserError>> {
    // If the copy has no error, its short escape is in a comment or a text, where the parser does not read escapes.
    if let Some(copy) = safe_to_parse(text) {
        FluentResource::try_new(copy).map_err(|(_, errors)| errors)?;
    }
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| errors)
}

/// Checks a project's own messages. Files that equal the built-in one of their name are left out. In the repository of
/// notice itself, `locales/` is the source of the built-in messages.
///
/// # Errors
/// All errors of the files, each with its line.
pub fn own_words(files: &[OwnFile]) -> Result<OwnWords, Vec<Error>> {
    let files: Vec<&OwnFile> = files.iter().filter(|file| !is_built_in(file)).collect();
    if files.is_empty() {
        return Ok(OwnWords::default());
    }
    let is_of_pages = |file: &&embedded::File| !is_of_linter(file);
    let built_in = BuiltIn {
        pages: interface(built_in_files(Language::FALLBACK).iter().filter(is_of_pages), interface_of),
        printed: interface(built_in_files(Language::FALLBACK).iter().filter(is_of_pages), printed_of),
        linter: interface(built_in_files(Language::FALLBACK).iter().filter(|file| is_of_linter(file)), interface_of),
    };
    let mut words = OwnWords::default();
    let mut errors = Vec::new();
    let mut own_languages: BTreeMap<Language, (Span, BTreeSet<String>)> = BTreeMap::new();
    for file in &files {
        if let Some(at) = too_deep(&file.source.text) {
            let span = Span { source: Arc::clone(&file.source), range: at..at + 1 };
            errors.push(Error::TooDeep { span });
            continue;
        }
        match parse(&file.source.text) {
            Ok(resource) => {
                let mut defined = own_languages
                    .remove(&file.language)
                    .unwrap_or_else(|| (Span::start_of(&file.source), BTreeSet::new()));
                errors.extend(texts::characters(&file.source));
                errors.extend(texts::texts(&resource, |id| span_of(file, id)));
                errors.extend(texts::blanks(&resource, |id| span_of(file, id)));
                check(&resource, file, &built_in, &mut defined.1, &mut errors);
                own_languages.insert(file.language, defined);
                words.files.push((file.language, Arc::new(resource)));
            }
            Err(found) => {
                errors.extend(found.into_iter().take(MOST_ERRORS).map(|error| Error::Syntax {
                    span: file.source.span_within(error.pos),
                    why: error.kind.to_string(),
                }))
            }
        }
    }
    errors.extend(duplicates(&files, &words));
    for (language, (span, defined)) in own_languages {
        let missing: Vec<String> = built_in.pages.keys().filter(|id| !defined.contains(*id)).cloned().collect();
        if !built_in_languages().contains(&language) && !missing.is_empty() {
            errors.push(Error::MissingMessages { span, missing });
        }
    }
    // The limits follow references, so every reference must exist.
    if errors.is_empty() {
        errors = check_limits(&files, &words);
    }
    if errors.is_empty() { Ok(words) } else { Err(errors) }
}

/// Returns the texts of a project's own messages, to be read as those of a notice.
#[must_use]
pub fn own_texts(files: &[OwnFile]) -> Vec<OwnText> {
    let own = files.iter().filter(|file| !is_built_in(file) && too_deep(&file.source.text).is_none());
    let texts = own.filter_map(|file| {
        let resource = parse(&file.source.text).ok()?;
        Some(texts::own_texts(&resource, file.language, |id| span_of(file, id)).collect::<Vec<_>>())
    });
    texts.flatten().collect()
}

/// What a project's messages are compared with, in English.
struct BuiltIn {
    /// The messages that a project may replace.
    pages: Interface,
    /// The same, each with the values that it prints by themselves, not only to choose among words.
    printed: Interface,
    /// The messages of the linter.
    linter: Interface,
}

/// Returns an error for each message or attribute that a language has twice: the second would replace the first.
fn duplicates(files: &[&OwnFile], words: &OwnWords) -> Vec<Error> {
    let mut errors = Vec::new();
    for language in words.languages() {
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for file in files.iter().filter(|file| file.language == language) {
            for (id, span) in defined(file) {
                match seen.get(&id) {
                    None => drop(seen.insert(id, span)),
                    Some(first) => {
                        let (line, column) = first.start();
                        let first = format!("{}:{line}:{column}", first.source.path);
                        errors.push(Error::Duplicate { span, message: id, first });
                    }
                }
            }
        }
    }
    errors.truncate(MOST_ERRORS);
    errors
}

/// Returns the messages and attributes that a file defines, in its order.
fn defined(file: &OwnFile) -> Vec<(String, Span)> {
    let mut message = "";
    let mut defined = Vec::new();
    let mut start = 0;
    for line in file.source.text.split_inclusive('\n') {
        let name = line.split('=').next().unwrap_or_default().trim();
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        };
        let begin = start + line.find(name).unwrap_or(0);
        let span = || Span { source: Arc::clone(&file.source), range: begin..begin + name.len() };
        let indented = line.starts_with(' ').then(|| name.strip_prefix('.')).flatten();
        if line.contains('=') && line.starts_with(name) && is_name(name) {
            message = name;
            defined.push((name.to_owned(), span()));
        } else if let Some(attribute) = indented.filter(|name| line.contains('=') && is_name(name)) {
            defined.push((format!("{message}.{attribute}"), span()));
        }
        start += line.len();
    }
    defined
}

/// Returns an error for each message that refers to itself or is too long.
fn check_limits(files: &[&OwnFile], words: &OwnWords) -> Vec<Error> {
    let mut errors = Vec::new();
    for language in words.languages() {
        let resources: Vec<Arc<FluentResource>> = words.resources(language).collect();
        for (message, excess) in beyond_limits(resources.iter().map(Arc::as_ref)) {
            let own = files.iter().filter(|file| file.language == language);
            let span = own.filter_map(|file| defined_in(file, &message)).next_back();
            let span = span.unwrap_or_else(|| Span::start_of(&files[0].source));
            errors.push(match excess {
                Excess::Circular => Error::Circular { span, message },
                Excess::TooLong => Error::TooLong { span, message },
            });
        }
    }
    errors
}

/// Returns whether a file equals the built-in one of its name.
fn is_built_in(file: &OwnFile) -> bool {
    let path = format!("locales/{}", file.language);
    let name = file.source.path.strip_prefix(&path).and_then(|rest| rest.strip_prefix('/'));
    let built_in = built_in_files(file.language).iter().find(|built_in| name == Some(built_in.name));
    built_in.is_some_and(|built_in| built_in.text == file.source.text)
}

/// Checks the references, names and values of a file's messages, and adds their names to `defined`.
fn check(
    resource: &FluentResource,
    file: &OwnFile,
    built_in: &BuiltIn,
    defined: &mut BTreeSet<String>,
    errors: &mut Vec<Error>,
) {
    let own = interface_of(resource);
    for (id, name) in references_of(resource) {
        if !built_in.pages.contains_key(&name) && !own.contains_key(&name) && errors.len() < MOST_ERRORS {
            let span = span_of(file, &id);
            errors.push(Error::UnknownReference { span, message: id, name });
        }
    }
    for (id, variables) in own {
        defined.insert(id.clone());
        if errors.len() >= MOST_ERRORS {
            continue;
        }
        if is_name_of_language(&id) && variables.is_empty() {
            continue;
        }
        if built_in.linter.contains_key(&id) {
            errors.push(Error::OfLinter { span: span_of(file, &id), message: id });
            continue;
        }
        let Some(known) = built_in.pages.get(&id) else {
            let suggestion = crate::closest::closest(&id, built_in.pages.keys().map(String::as_str)).map(str::to_owned);
            let span = span_of(file, &id);
            errors.push(Error::UnknownMessage { span, message: id, suggestion });
            continue;
        };
        for name in built_in.printed.get(&id).into_iter().flatten().filter(|name| !variables.contains(*name)) {
            errors.push(Error::LostVariable { span: span_of(file, &id), message: id.clone(), name: name.clone() });
        }
        for variable in variables.difference(known) {
            errors.push(Error::UnknownVariable {
                span: span_of(file, &id),
                message: id.clone(),
                name: variable.clone(),
                known: known.iter().cloned().collect(),
            });
        }
    }
}

/// Returns whether a message is the name of a language. A project may add such messages, since it may add languages.
fn is_name_of_language(id: &str) -> bool {
    id.strip_prefix("language_").and_then(Language::parse).is_some()
}

/// Returns the place of a message in its file.
fn span_of(file: &OwnFile, id: &str) -> Span {
    defined_in(file, id).unwrap_or_else(|| Span::start_of(&file.source))
}

/// Returns the place where a file defines a message, if it does.
fn defined_in(file: &OwnFile, id: &str) -> Option<Span> {
    let name = id.split('.').next().unwrap_or(id);
    let text = &file.source.text;
    let (start, _) = text.match_indices(name).find(|(at, _)| {
        let starts_line = *at == 0 || text.as_bytes()[at - 1] == b'\n';
        starts_line && text[at + name.len()..].trim_start_matches(' ').starts_with('=')
    })?;
    Some(Span { source: Arc::clone(&file.source), range: start..start + name.len() })
}

/// Returns what `of` finds in some built-in files.
fn interface(files: impl Iterator<Item = &'static embedded::File>, of: fn(&FluentResource) -> Interface) -> Interface {
    let mut all = Interface::new();
    for file in files {
        let resource = FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        all.extend(of(&resource));
    }
    all
}
