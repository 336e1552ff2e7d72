//! Hand-written documents name only files, tests and commands that exist, and quote files as they are.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{files_under, repository};

/// Folders of this repository that no project of a user has.
const FOLDERS: [&str; 12] = [
    ".ci",
    ".github",
    "benches",
    "docs",
    "embed",
    "examples",
    "fuzz",
    "locales",
    "packaging",
    "schema",
    "src",
    "tests",
];

/// Folders that a document may leave out at the beginning of a path.
const BEGINNINGS: [&str; 3] = ["src", "locales/en", "tests/it"];

/// Recipes in CONTRIBUTING.md, each with a text that only the files of its example have.
const EXAMPLES: [(&str, &str); 9] = [
    ("Add a rule", "dpo-no-electronic-contact"),
    ("Add a language", "language_sv"),
    ("Add a jurisdiction", "aland-data-inspectorate"),
    ("Add a jurisdiction", "TrafficData"),
    ("Add a field", "longer-when"),
    ("Add a term", "security-deposit"),
    ("Add an output format", "Format::Fragment"),
    ("Add an output format", "feature = \"pdf\""),
    ("Add a command", "LintArgs"),
];

/// A part of a document: prose, or a block of code.
struct Part {
    /// The language of a block of code; `None` for prose.
    language: Option<String>,
    /// The text. Code has no indentation of its fence.
    text: String,
}

fn parts(document: &str) -> Vec<Part> {
    let mut parts = vec![Part { language: None, text: String::new() }];
    let mut indentation = "";
    for line in document.lines() {
        let part = parts.last_mut().expect("the first part is there from the beginning");
        let content = line.strip_prefix(indentation).unwrap_or(line);
        match line.trim_start().strip_prefix("```") {
            Some(language) if part.language.is_none() => {
                indentation = &line[..line.len() - line.trim_start().len()];
                parts.push(Part { language: Some(language.to_owned()), text: String::new() });
            }
            Some("") if part.language.is_some() && content == "```" => {
                indentation = "";
                parts.push(Part { language: None, text: String::new() });
            }
            _ => part.text.extend([content, "\n"]),
        }
    }
    parts
}

/// Returns the texts between backticks in the prose of a document.
fn names(document: &str) -> Vec<String> {
    let prose: String =
        parts(document).into_iter().filter(|part| part.language.is_none()).map(|part| part.text).collect();
    prose.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the documents by path, without generated ones.
fn documents() -> Vec<(String, String)> {
    let generated = ["rules.md", "cli.md", "languages.md", "jurisdictions.md"];
    let docs = files_under(&repository().join("docs")).into_keys();
    let docs = docs.filter(|path| path.ends_with(".md") && !generated.contains(&path.as_str()));
    let top = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(str::to_owned).into_iter();
    top.chain(docs.map(|path| format!("docs/{path}"))).map(|path| (path.clone(), read(&path))).collect()
}

/// Returns the files of this repository that a document may name.
fn files() -> BTreeSet<String> {
    let below = |folder: &&str| {
        let files = files_under(&repository().join(folder)).into_keys();
        files.map(|path| format!("{folder}/{path}")).collect::<Vec<_>>()
    };
    let top = fs::read_dir(repository()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    FOLDERS.iter().flat_map(below).chain(top).collect()
}

/// Returns whether a path is that of a file or of a folder of files. `TOPIC` and `*` match any name.
fn has(files: &BTreeSet<String>, path: &str) -> bool {
    let wanted: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let is_at = |own: &str| {
        let names: Vec<&str> = own.split('/').collect();
        wanted.len() <= names.len() && wanted.iter().zip(names).all(|(wanted, name)| is_name(wanted, name))
    };
    files.iter().any(|own| {
        let shorter = BEGINNINGS.iter().filter_map(|folder| own.strip_prefix(folder)?.strip_prefix('/'));
        std::iter::once(own.as_str()).chain(shorter).any(is_at)
    })
}

/// Returns whether a name matches the wanted one. `NAME.rs`, `*.ftl` and `LANGUAGE` match any name.
fn is_name(wanted: &str, name: &str) -> bool {
    let (stem, extension) = wanted.split_once('.').unwrap_or((wanted, ""));
    let is_any = stem == "*" || (stem.len() > 2 && stem.bytes().all(|byte| byte.is_ascii_uppercase()));
    wanted == name || (is_any && (extension.is_empty() || name.ends_with(&format!(".{extension}"))))
}

#[test]
fn each_path_in_a_document_exists() {
    let files = files();
    let mut lost = Vec::new();
    let mut seen = 0;
    for (document, text) in documents() {
        for path in names(&text).iter().filter(|name| !name.contains(char::is_whitespace)) {
            let is_source = [".rs", ".ftl", ".mjs", ".sh"].iter().any(|extension| path.ends_with(extension));
            let is_ours = path.split_once('/').is_some_and(|(first, _)| FOLDERS.contains(&first));
            if is_source || is_ours {
                seen += 1;
                lost.extend((!has(&files, path)).then(|| format!("{document}: {path}")));
            }
        }
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|to| !to.contains("://"))
        {
            seen += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { document.clone() } else { format!("{folder}/{path}") };
            let path = repository().join(path.trim_start_matches('/'));
            let has_anchor = || fs::read_to_string(&path).is_ok_and(|text| anchors(&text).contains(anchor));
            let is_there = path.exists() && (anchor.is_empty() || has_anchor());
            lost.extend((!is_there).then(|| format!("{document}: {link}")));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(seen > 150, "{seen} paths were read");
}

/// Returns the anchors of a document's headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    headings.map(|heading| heading.to_lowercase().replace(' ', "-")).collect()
}

/// Each block of code, commands aside, is a part of the file that the recipe names last before it.
#[test]
fn the_recipes_quote_what_the_files_say() {
    let mut before = String::new();
    let mut quotations = 0;
    for part in parts(&read("CONTRIBUTING.md")) {
        match part.language.as_deref() {
            None => before += &part.text,
            Some("sh") => {}
            Some(_) => {
                let path = names(&before).into_iter().rfind(|name| name.contains('/') && name.contains('.')).unwrap();
                let file = read(&path);
                assert!(
                    format!("\n{file}").contains(&format!("\n{}", part.text)),
                    "{path} does not say\n{}",
                    part.text
                );
                quotations += 1;
            }
        }
    }
    assert!(quotations > 8, "{quotations}");
}

/// A recipe names each file that its example touches, or the file's folder.
#[test]
fn the_recipes_name_every_file() {
    let text = read("CONTRIBUTING.md");
    for (heading, example) in EXAMPLES {
        let recipe = text.split(&format!("\n## {heading}\n")).nth(1).unwrap_or_else(|| panic!("no recipe: {heading}"));
        let named = names(recipe.split("\n## ").next().unwrap());
        let mut touched = 0;
        let spellings = [example.to_owned(), example.replace('-', "_")];
        for path in files() {
            // Files that only use the example, such as rules and tests, need not be named.
            let is_use =
                ["benches", "tests", "docs", "src/rules", "examples/group"].iter().any(|own| path.starts_with(own));
            let is_use = is_use && !(heading == "Add a rule" && path.starts_with("src/rules"));
            if is_use || !path.contains('/') {
                continue;
            }
            let file = fs::read_to_string(repository().join(&path)).unwrap_or_default();
            if spellings.iter().any(|spelling| file.contains(spelling)) {
                let file = BTreeSet::from([path.clone()]);
                assert!(named.iter().any(|name| has(&file, name)), "{heading}: {path} has {example}");
                touched += 1;
            }
        }
        assert!(touched > 1, "{heading}: {touched} files have {example}");
    }
}

/// Returns the lines of code in a document: in a fenced block, or indented.
fn code(document: &str) -> Vec<String> {
    let lines = |part: Part| {
        let is_code = part.language.is_some();
        let lines = part.text.lines().filter(move |line| is_code || line.starts_with("    "));
        lines.map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    parts(document).into_iter().flat_map(lines).collect()
}

/// The test, script, subcommand and options of each command in a document exist.
#[test]
fn each_command_in_a_document_can_be_given() {
    let (files, reference) = (files(), read("docs/cli.md"));
    let tests = files_under(&repository().join("tests/it"));
    let is_test = |filter: &str| {
        let named = [format!("fn {filter}("), format!("mod {filter} {{"), format!("mod {filter};")];
        let has_it = |text: &[u8]| named.iter().any(|name| String::from_utf8_lossy(text).contains(name));
        tests.values().any(|text| has_it(text))
    };
    let mut seen = 0;
    for (document, text) in documents() {
        for line in code(&text) {
            let command = line.split(" # ").next().unwrap_or_default().trim_start_matches("- ");
            let words: Vec<&str> = command.split_whitespace().skip_while(|word| word.contains('=')).collect();
            let exists = match words.as_slice() {
                ["cargo", "test", "--test", target, filters @ ..] => {
                    *target == "it" && filters.iter().take_while(|word| **word != "--").all(|filter| is_test(filter))
                }
                ["bash" | "node", script, ..] => has(&files, script),
                ["notice", subcommand, arguments @ ..] => {
                    let help = reference.split(&format!("\n## notice {subcommand}\n")).nth(1);
                    let help = help.and_then(|rest| rest.split("\n## notice ").next());
                    let mut options = arguments.iter().filter(|word| word.starts_with("--"));
                    help.is_some_and(|help| options.all(|option| help.contains(option)))
                }
                _ => continue,
            };
            assert!(exists, "{document}: {line}");
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen} commands were read");
}
