//! `locales/LANGUAGE/**/*.ftl`: the words of each language, with the place of each message in its file. With the places, a run
//! parses only the messages that it needs.

use std::collections::HashMap;
use std::fmt::Write as _;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::value::Value;
use super::{Fault, Faults, File, Package};

/// A message in its file, written as the type of this name in `src/embedded.rs`.
#[derive(Debug)]
#[expect(dead_code, reason = "its fields are written by `Debug` and read by the program")]
struct Message {
    start: u32,
    end: u32,
    name: u8,
    label: (u16, u16),
}

/// The list of languages, in the order in which the program lists and tries them.
const LIST: &str = "locales/languages.toml";

/// A language of the list.
struct Listed {
    code: String,
    page_numbers: Option<String>,
    stemmer: Option<String>,
    mistaken: Vec<String>,
}

/// The static `LANGUAGES`: each built-in language, with its files.
pub(super) fn generate(package: &Package, faults: &mut Faults) -> String {
    let mut code = "pub(crate) static LANGUAGES: &[Words] = &[\n".to_owned();
    for Listed { code: language, page_numbers, stemmer, mistaken } in listed(package, faults) {
        // A language may have no aliases.
        let aliases = package.file(&format!("locales/{language}/aliases.toml"));
        let aliases = aliases.map_or_else(|| "\"\"".to_owned(), File::include);
        let _ = writeln!(
            code,
            "    Words {{ language: {language:?}, page_numbers: {page_numbers:?}, stemmer: {stemmer:?}, \
             mistaken: &{mistaken:?}, aliases: {aliases}, files: &["
        );
        let mut names = HashMap::new();
        for (name, file) in package.below(&format!("locales/{language}"), ".ftl") {
            let messages = messages(file, &mut names, faults);
            let _ =
                writeln!(code, "        File {{ name: {name:?}, text: {}, messages: &{messages:?} }},", file.include());
        }
        code.push_str("    ] },\n");
    }
    code.push_str("];\n");
    code
}

/// Returns the codes of the languages, in the order of the list.
pub(super) fn languages(package: &Package, faults: &mut Faults) -> Vec<String> {
    listed(package, faults).into_iter().map(|language| language.code).collect()
}

/// Reads the list of languages. Each language needs a folder, and each folder a place in the list.
fn listed(package: &Package, faults: &mut Faults) -> Vec<Listed> {
    let Some(file) = package.file(LIST) else {
        faults.add(Fault::of_file(LIST, "the file is missing", "list the languages: [en]"));
        return Vec::new();
    };
    let mut languages: Vec<Listed> = Vec::new();
    for (key, table) in Value::parse(file, faults).entries(faults) {
        let code = key.name.clone();
        if package.below(&format!("locales/{code}"), ".ftl").next().is_none() {
            let remedy = format!("add the folder locales/{code}");
            faults.add(file.fault(key.at, format!("the language {code:?} has no words"), remedy));
            continue;
        }
        let fields = table.fields(&["page-numbers", "stemmer", "mistaken"], faults);
        let page_numbers = fields.get("page-numbers").and_then(|form| form.text(faults)).map(str::to_owned);
        let stemmer = fields.get("stemmer").and_then(|name| name.text(faults)).map(str::to_owned);
        let mistaken = fields.get("mistaken").map(|codes| codes.texts(faults)).unwrap_or_default();
        let mistaken = mistaken.into_iter().map(|(_, code)| code.to_owned()).collect();
        languages.push(Listed { code, page_numbers, stemmer, mistaken });
    }
    for (path, own) in package.below("locales", ".ftl") {
        let folder = path.split('/').next().unwrap_or_default();
        if !languages.iter().any(|language| language.code == folder) {
            let remedy = format!("add [{folder}] to {LIST}, or delete the folder");
            faults.add(own.fault(0, format!("the language {folder:?} is not listed"), remedy));
        }
    }
    languages
}

/// Returns the messages of a file, in its order. `names` has the messages of the language's other files.
fn messages<'p>(file: &'p File, names: &mut HashMap<&'p str, &'p File>, faults: &mut Faults) -> Vec<Message> {
    let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            faults.add(file.fault(
                error.pos.start,
                error.kind.to_string(),
                "see https://projectfluent.org/fluent/guide",
            ));
        }
        resource
    });
    let mut messages = Vec::new();
    for (number, entry) in resource.body.iter().enumerate() {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::Term(term) => {
                let what = format!("-{} is a Fluent term", term.id.name);
                faults.add(file.fault(
                    place(file, term.id.name),
                    what,
                    "write a message: no built-in word is a Fluent term",
                ));
                continue;
            }
            _ => continue,
        };
        let name = message.id.name;
        let start = place(file, name);
        if let Some(earlier) = names.insert(name, file) {
            let what = format!("the message {name:?} is in {} already", earlier.path);
            faults.add(file.fault(start, what, "delete one of the two"));
        }
        let rest = &resource.body[number + 1..];
        let end = rest.iter().find_map(|next| beginning(file, next)).unwrap_or(file.text.len());
        let written = Message::of(start, end, name, label(file, message).map(|(from, to)| (from - start, to - start)));
        match written {
            Some(message) => messages.push(message),
            None => faults.add(file.fault(start, "the message or its file is too long", "split it")),
        }
    }
    messages
}

impl Message {
    fn of(start: usize, end: usize, name: &str, label: Option<(usize, usize)>) -> Option<Message> {
        let label = label.unwrap_or_default();
        Some(Message {
            start: start.try_into().ok()?,
            end: end.try_into().ok()?,
            name: name.len().try_into().ok()?,
            label: (label.0.try_into().ok()?, label.1.try_into().ok()?),
        })
    }
}

/// Returns the range of a message's value in bytes of the file, where the value is one line without placeables.
fn label(file: &File, message: &ast::Message<&str>) -> Option<(usize, usize)> {
    let [ast::PatternElement::TextElement { value }] = message.value.as_ref()?.elements.as_slice() else { return None };
    let start = place(file, value);
    Some((start, start + value.len()))
}

/// Returns the byte at which an entry begins, with its comment.
fn beginning(file: &File, entry: &ast::Entry<&str>) -> Option<usize> {
    let comment = match entry {
        ast::Entry::Message(message) => message.comment.as_ref(),
        ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
            Some(comment)
        }
        ast::Entry::Term(_) | ast::Entry::Junk { .. } => return None,
    };
    let first = match (comment, entry) {
        (Some(comment), _) => comment.content.first()?,
        (None, ast::Entry::Message(message)) => message.id.name,
        _ => return None,
    };
    let at = place(file, first);
    Some(file.text[..at].rfind('\n').map_or(0, |end| end + 1))
}

/// Returns the byte at which a part of a file's text begins. Fluent's parser returns slices of the text that it reads.
fn place(file: &File, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize)
}
