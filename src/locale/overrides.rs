//! A project's own words: they replace built-in messages one by one, and may add a whole language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use crate::embedded;
use crate::language::Language;
use crate::source::{Source, Spot};

use super::limits::{beyond, too_deep, with_short_escapes_closed};
use super::{built_in_files, built_in_languages};

/// More faults than this are not looked for: nobody reads them, and finding the closest name of each takes its time.
const MOST_FAULTS: usize = 100;

/// A file under the project's `locales/`, with the language of its folder.
#[derive(Debug, Clone)]
pub struct OwnFile {
    /// The language of its folder.
    pub language: Language,
    /// The file.
    pub source: Arc<Source>,
}

/// A project's own words, checked.
#[derive(Debug, Default)]
pub struct OwnWords {
    files: Vec<(Language, Arc<FluentResource>)>,
}

impl OwnWords {
    /// The files of a language.
    pub(super) fn resources(&self, language: Language) -> impl Iterator<Item = Arc<FluentResource>> {
        self.files.iter().filter(move |(own, _)| *own == language).map(|(_, resource)| Arc::clone(resource))
    }

    /// Languages that the project has words for, in alphabetical order.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let languages: BTreeSet<Language> = self.files.iter().map(|(language, _)| *language).collect();
        languages.into_iter().collect()
    }
}

/// Something wrong with a project's own words.
#[derive(Debug, Clone)]
pub struct OwnFault {
    /// Where it is.
    pub spot: Spot,
    /// The message, as far as one is concerned.
    pub message: String,
    /// What is wrong.
    pub what: OwnFaultKind,
}

/// What is wrong with a project's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnFaultKind {
    /// The file does not follow Fluent's syntax here.
    Syntax(String),
    /// No built-in message has this name.
    UnknownMessage {
        /// The closest name, if one is close.
        suggestion: Option<String>,
    },
    /// The message asks for a value that it is not given.
    UnknownVariable {
        /// The value's name.
        name: String,
        /// The values that it is given.
        known: Vec<String>,
    },
    /// The message refers to a message, term or function that there is not.
    UnknownReference {
        /// As it is written.
        name: String,
    },
    /// Braces or parentheses stand too deep in each other.
    TooDeep,
    /// The message refers to itself, or to others that refer to it.
    Circular,
    /// The message becomes too long, by itself or by what it refers to.
    TooLong,
    /// A language of the project's own lacks messages.
    MissingMessages(Vec<String>),
}

/// A message's values, and whether it is there: the interface that an override must keep.
type Interface = BTreeMap<String, BTreeSet<String>>;

/// A file as Fluent's parser reads it.
fn parsed(text: &str) -> Result<FluentResource, Vec<ParserError>> {
    // Where the escape is none after all, the copy is free of faults, and so is the text.
    if let Some(copy) = with_short_escapes_closed(text) {
        FluentResource::try_new(copy).map_err(|(_, errors)| errors)?;
    }
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| errors)
}

/// Checks a project's own words. A file that equals the built-in one of its name is left out: in the repository of notice
/// itself, `locales/` is the source of the built-in words and not an override of them.
///
/// # Errors
/// Everything that is wrong with them, at its line.
pub fn own_words(files: &[OwnFile]) -> Result<OwnWords, Vec<OwnFault>> {
    let files: Vec<&OwnFile> = files.iter().filter(|file| !is_built_in(file)).collect();
    if files.is_empty() {
        return Ok(OwnWords::default());
    }
    let built_in = interface(built_in_files(Language::EN));
    let mut words = OwnWords::default();
    let mut faults = Vec::new();
    let mut own_languages: BTreeMap<Language, (Spot, BTreeSet<String>)> = BTreeMap::new();
    for file in &files {
        if let Some(at) = too_deep(&file.source.text) {
            let spot = Spot { source: Arc::clone(&file.source), span: at..at + 1 };
            faults.push(OwnFault { spot, message: String::new(), what: OwnFaultKind::TooDeep });
            continue;
        }
        match parsed(&file.source.text) {
            Ok(resource) => {
                let mut defined = own_languages
                    .remove(&file.language)
                    .unwrap_or_else(|| (Spot::start_of(&file.source), BTreeSet::new()));
                check(&resource, file, &built_in, &mut defined.1, &mut faults);
                own_languages.insert(file.language, defined);
                words.files.push((file.language, Arc::new(resource)));
            }
            Err(errors) => faults.extend(errors.into_iter().take(MOST_FAULTS).map(|error| OwnFault {
                spot: Spot { source: Arc::clone(&file.source), span: error.pos },
                message: String::new(),
                what: OwnFaultKind::Syntax(error.kind.to_string()),
            })),
        }
    }
    for (language, (spot, defined)) in own_languages {
        let missing: Vec<String> = built_in.keys().filter(|id| !defined.contains(*id)).cloned().collect();
        if !built_in_languages().contains(&language) && !missing.is_empty() {
            faults.push(OwnFault { spot, message: String::new(), what: OwnFaultKind::MissingMessages(missing) });
        }
    }
    // What a message refers to is followed only where all of it is there.
    if faults.is_empty() {
        faults = beyond_limits(&files, &words);
    }
    if faults.is_empty() { Ok(words) } else { Err(faults) }
}

fn beyond_limits(files: &[&OwnFile], words: &OwnWords) -> Vec<OwnFault> {
    let mut faults = Vec::new();
    for language in words.languages() {
        let resources: Vec<Arc<FluentResource>> = words.resources(language).collect();
        for (message, what) in beyond(resources.iter().map(Arc::as_ref)) {
            let own = files.iter().filter(|file| file.language == language);
            let spot = own.filter_map(|file| defined_in(file, &message)).next_back();
            let spot = spot.unwrap_or_else(|| Spot::start_of(&files[0].source));
            faults.push(OwnFault { spot, message, what });
        }
    }
    faults
}

fn is_built_in(file: &OwnFile) -> bool {
    let path = format!("locales/{}", file.language);
    let name = file.source.path.strip_prefix(&path).and_then(|rest| rest.strip_prefix('/'));
    let built_in = built_in_files(file.language).iter().find(|built_in| name == Some(built_in.name));
    built_in.is_some_and(|built_in| built_in.text == file.source.text)
}

fn check(
    resource: &FluentResource,
    file: &OwnFile,
    built_in: &Interface,
    defined: &mut BTreeSet<String>,
    faults: &mut Vec<OwnFault>,
) {
    let own = interface_of(resource);
    for (id, name) in references_of(resource) {
        if !built_in.contains_key(&name) && !own.contains_key(&name) && faults.len() < MOST_FAULTS {
            let spot = spot_of(file, &id);
            faults.push(OwnFault { spot, message: id, what: OwnFaultKind::UnknownReference { name } });
        }
    }
    for (id, variables) in own {
        defined.insert(id.clone());
        if faults.len() >= MOST_FAULTS {
            continue;
        }
        let Some(known) = built_in.get(&id) else {
            let suggestion = crate::closest::closest(&id, built_in.keys().map(String::as_str)).map(str::to_owned);
            let spot = spot_of(file, &id);
            faults.push(OwnFault { spot, message: id, what: OwnFaultKind::UnknownMessage { suggestion } });
            continue;
        };
        for variable in variables.difference(known) {
            let what = OwnFaultKind::UnknownVariable { name: variable.clone(), known: known.iter().cloned().collect() };
            faults.push(OwnFault { spot: spot_of(file, &id), message: id.clone(), what });
        }
    }
}

/// Where a message of a file begins.
fn spot_of(file: &OwnFile, id: &str) -> Spot {
    defined_in(file, id).unwrap_or_else(|| Spot::start_of(&file.source))
}

/// Where a file defines a message, if it does.
fn defined_in(file: &OwnFile, id: &str) -> Option<Spot> {
    let name = id.split('.').next().unwrap_or(id);
    let text = &file.source.text;
    let (start, _) = text.match_indices(name).find(|(at, _)| {
        let starts_line = *at == 0 || text.as_bytes()[at - 1] == b'\n';
        starts_line && text[at + name.len()..].trim_start_matches(' ').starts_with('=')
    })?;
    Some(Spot { source: Arc::clone(&file.source), span: start..start + name.len() })
}

/// What each message of a file refers to: messages by their name, terms as `-name`, functions as `NAME()`.
pub(super) fn references_of(resource: &FluentResource) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for pattern in patterns {
            let mut names = BTreeSet::new();
            in_pattern(pattern, &mut |inline| match inline {
                ast::InlineExpression::MessageReference { id, attribute } => {
                    let attribute = attribute.as_ref().map(|own| format!(".{}", own.name)).unwrap_or_default();
                    names.insert(format!("{}{attribute}", id.name));
                }
                ast::InlineExpression::TermReference { id, .. } => {
                    names.insert(format!("-{}", id.name));
                }
                ast::InlineExpression::FunctionReference { id, .. } => {
                    names.insert(format!("{}()", id.name));
                }
                _ => {}
            });
            all.extend(names.into_iter().map(|name| (message.id.name.to_owned(), name)));
        }
    }
    all
}

fn interface(files: &[embedded::File]) -> Interface {
    let mut all = Interface::new();
    for file in files {
        let resource = FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        all.extend(interface_of(&resource));
    }
    all
}

/// Every message and attribute of a file, with the values that it asks for.
pub(super) fn interface_of(resource: &FluentResource) -> Interface {
    let mut all = Interface::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            all.insert(message.id.name.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            all.insert(format!("{}.{}", message.id.name, attribute.id.name), variables(&attribute.value));
        }
    }
    all
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    in_pattern(pattern, &mut |inline| {
        if let ast::InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    });
    names
}

type See<'s> = dyn FnMut(&ast::InlineExpression<&str>) + 's;

fn in_pattern(pattern: &ast::Pattern<&str>, see: &mut See<'_>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, see);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, see: &mut See<'_>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, see);
            variants.iter().for_each(|variant| in_pattern(&variant.value, see));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, see: &mut See<'_>) {
    see(inline);
    match inline {
        ast::InlineExpression::Placeable { expression } => in_expression(expression, see),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, see));
            arguments.named.iter().for_each(|argument| in_inline(&argument.value, see));
        }
        _ => {}
    }
}
