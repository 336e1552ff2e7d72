//! Checks of every rule: its file, its words, its examples.

use std::collections::BTreeSet;

use notice::finding::Finding;
use notice::jurisdiction;
use notice::load::Loaded;
use notice::locale::{Locale, OwnWords, built_in_languages};
use notice::project::{Memory, Project};
use notice::report::describe;
use notice::rules::{self, Context, RULES, Rule};

use crate::support::opened;

/// Loads a fragment of a notice, in a project with one other notice.
fn load_alone(toml: &str) -> Loaded {
    let files = Memory::default().with("notices/example.toml", toml).with("notices/other.toml", "");
    let workspace = opened(Project::new(files));
    workspace.notice(&workspace.listing.notices[0]).unwrap()
}

/// Returns the findings of one rule in a fragment. The fragment must have no input findings.
fn run(rule: &'static Rule, toml: &str) -> Vec<Finding> {
    let loaded = load_alone(toml);
    let codes: Vec<&str> = loaded.findings.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, Vec::<&str>::new(), "{}: the example has input findings:\n{toml}", rule.code.id);
    rules::check_one(rule, &Context::new(&loaded.register, jurisdiction::DEFAULT.code), &loaded.places)
}

#[test]
fn a_rule_of_national_law_is_silent_under_another() {
    let national: Vec<&&Rule> = RULES.iter().filter(|rule| rule.under.is_some()).collect();
    assert!(national.len() > 4, "{}", national.len());
    for rule in national {
        for toml in rule.bad().iter().filter(|toml| !toml.contains("country")) {
            let loaded = load_alone(toml);
            let elsewhere = Context::new(&loaded.register, "NZ");
            assert!(!run(rule, toml).is_empty(), "{}", rule.code.id);
            assert_eq!(rules::check_one(rule, &elsewhere, &loaded.places).len(), 0, "{}:\n{toml}", rule.code.id);
        }
    }
}

/// Returns the files of the rules, with their texts.
fn rule_files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for topic in std::fs::read_dir("src/rules").unwrap().map(|topic| topic.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in std::fs::read_dir(topic).unwrap() {
            let path = file.unwrap().path();
            files.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

#[test]
fn codes_are_unique_sorted_and_named_after_their_files() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code.id).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    let files = rule_files();
    for rule in RULES {
        let name = rule.code.name.replace('-', "_");
        let is_named = |(path, text): &&(String, String)| {
            let file = path.trim_end_matches(".rs").rsplit('/').next().unwrap();
            path.contains(&format!("/{}/", rule.topic()))
                && name.ends_with(file)
                && text.contains(&format!("{} \"{}\"", rule.code.id, rule.code.name))
        };
        assert_eq!(files.iter().filter(is_named).count(), 1, "{} {name}", rule.code.id);
    }
}

#[test]
fn each_bad_example_gives_exactly_one_finding_at_the_marked_line() {
    for rule in RULES {
        assert!(!rule.bad().is_empty(), "{} has no bad example", rule.code.id);
        for toml in rule.bad() {
            let lines: Vec<usize> = run(rule, &toml).iter().map(|finding| finding.span.start().0).collect();
            let marked: Vec<usize> =
                toml.lines().enumerate().filter(|(_, line)| line.ends_with("# here")).map(|(at, _)| at + 1).collect();
            let expected = if marked.is_empty() { vec![1] } else { marked };
            assert_eq!(lines, expected, "{}:\n{toml}", rule.code.id);
        }
    }
}

#[test]
fn no_good_example_gives_a_finding() {
    for rule in RULES {
        assert!(!rule.good().is_empty(), "{} has no good example", rule.code.id);
        for toml in rule.good() {
            assert_eq!(run(rule, &toml).len(), 0, "{}:\n{toml}", rule.code.id);
        }
    }
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    for language in built_in_languages() {
        let locale = Locale::new(language, &OwnWords::default());
        for rule in RULES {
            for toml in rule.bad() {
                for finding in run(rule, &toml) {
                    let words = describe(&finding, &locale);
                    assert!(!words.title.is_empty(), "{}: title", rule.code.id);
                    assert!(!words.message.is_empty(), "{}: message", rule.code.id);
                    assert!(words.why.is_some() && words.help.is_some(), "{}: why and help", rule.code.id);
                }
            }
        }
        assert_eq!(locale.problems(), vec![], "{language}");
    }
}

/// Returns the fragment with the snippet of a finding. A table is pasted at the end, and keys under the header above the
/// finding.
fn pasted(toml: &str, line: usize, snippet: &str) -> String {
    if snippet.starts_with('[') {
        return format!("{toml}\n{snippet}\n");
    }
    let mut lines: Vec<&str> = toml.lines().collect();
    let header = lines[..line].iter().rposition(|line| line.starts_with('['));
    lines.insert(header.unwrap_or_else(|| panic!("no header for\n{snippet}\nin\n{toml}")) + 1, snippet);
    lines.join("\n")
}

#[test]
fn every_snippet_can_be_pasted() {
    for language in built_in_languages() {
        let locale = Locale::new(language, &OwnWords::default());
        for rule in RULES {
            for toml in rule.bad() {
                for finding in run(rule, &toml) {
                    let Some(snippet) = describe(&finding, &locale).snippet else { continue };
                    let text = pasted(&toml, finding.span.start().0, &snippet);
                    let findings = load_alone(&text).findings;
                    // The author has to fill in a value that is empty quotation marks.
                    let wrong = findings.iter().find(|found| !text[found.span.range.clone()].contains("\"\""));
                    assert!(wrong.is_none(), "{}: {wrong:?}\n{text}", rule.code.id);
                }
            }
        }
    }
}

/// Returns the headers in a text, such as `[controller]`, `[[purpose]]` or `[party.…]`: each table, and whether it is in
/// double brackets.
fn headers(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('[') {
        let is_double = after.starts_with('[');
        rest = after.trim_start_matches('[');
        let name = &rest[..rest.find(|c: char| !matches!(c, 'a'..='z' | '-')).unwrap_or(rest.len())];
        let end = rest[name.len()..].trim_start_matches(|c: char| matches!(c, '.' | '…' | 'a'..='z' | '-'));
        let is_link = end.starts_with("](");
        if !name.is_empty() && end.starts_with(if is_double { "]]" } else { "]" }) && !is_link {
            found.push((name, is_double));
        }
    }
    found
}

#[test]
fn every_header_that_a_message_names_exists_and_has_its_brackets() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../../../schema/notice.schema.json")).unwrap();
    for language in built_in_languages() {
        let locale = Locale::new(language, &OwnWords::default());
        for rule in RULES {
            for finding in rule.bad().iter().flat_map(|toml| run(rule, toml)) {
                let words = describe(&finding, &locale);
                let text = format!("{} {}", words.message, words.help.unwrap_or_default());
                for (table, is_double) in headers(&text) {
                    let is_list = schema["properties"][table]["type"].as_str().map(|kind| kind == "array");
                    assert_eq!(is_list, Some(is_double), "{}: [{table}] in {language}: {text}", rule.code.id);
                }
            }
        }
    }
}

#[test]
fn replaced_codes_exist() {
    for rule in RULES {
        for code in rule.replaces {
            assert!(Rule::find(code).is_some(), "{} replaces {code}, which is no rule", rule.code.id);
        }
    }
}

/// A rule names the readers of all lists that it uses, directly or through helpers of its topic.
#[test]
fn a_rule_names_the_readers_whose_lists_it_needs() {
    for (path, text) in rule_files().iter().filter(|(path, _)| !path.ends_with("mod.rs")) {
        let rule =
            RULES.iter().find(|rule| text.contains(&format!("{} \"{}\"", rule.code.id, rule.code.name))).unwrap();
        let (code, own) =
            (code_of(text), path.trim_start_matches("src/rules/").trim_end_matches(".rs").replace('/', "::"));
        let mut needed = denial(&code);
        for path in code.split("lists::").skip(1).map(|rest| rest.split([';', ' ', '}']).next().unwrap()) {
            let reader = path.split("::").next().unwrap().to_lowercase();
            // Addresses have patterns for all languages only, so no language can lack them.
            if path.trim_end_matches("::*") != own && reader != "addresses" {
                needed.insert(reader);
            }
        }
        for (helper, function, readers) in helpers() {
            if has_call(&code, &format!("{helper}::{function}"))
                || (helper == "citations" && has_call(&code, &function))
            {
                needed.extend(readers);
            }
        }
        let named: BTreeSet<String> = rule.with.iter().map(|reader| (*reader).to_owned()).collect();
        assert_eq!(named, needed, "{path}");
    }
}

/// Returns the helpers of topics, by module and function, each with the readers of its lists.
fn helpers() -> Vec<(String, String, BTreeSet<String>)> {
    let reference: toml::Table = std::fs::read_to_string("locales/en/lexicon.toml").unwrap().parse().unwrap();
    let shared = std::fs::read_to_string("src/rules/citations.rs").unwrap();
    let files = rule_files().into_iter().filter(|(path, _)| path.ends_with("mod.rs"));
    let files = files.map(|(path, text)| (path.rsplit('/').nth(1).unwrap().to_owned(), text));
    let mut helpers = Vec::new();
    for (module, text) in files.chain([("citations".to_owned(), shared)]) {
        let lists = reference.get(&module).and_then(toml::Value::as_table);
        let lists: Vec<String> = lists.into_iter().flat_map(constants).collect();
        let code = code_of(&text);
        let functions: Vec<(&str, &str)> = code
            .split("\nfn ")
            .flat_map(|part| part.split("\npub(super) fn "))
            .skip(1)
            .map(|body| (name_of(body), body))
            .collect();
        let mut readers: Vec<BTreeSet<String>> = functions.iter().map(|(_, body)| denial(body)).collect();
        for (own, (_, body)) in readers.iter_mut().zip(&functions) {
            own.extend(lists.iter().any(|list| has_call(body, list)).then(|| module.clone()));
        }
        for _ in &functions {
            for caller in 0..functions.len() {
                for called in (0..functions.len()).filter(|called| *called != caller) {
                    if has_call(functions[caller].1, functions[called].0) {
                        let more = readers[called].clone();
                        readers[caller].extend(more);
                    }
                }
            }
        }
        helpers.extend(functions.iter().zip(readers).map(|((name, _), own)| (module.clone(), (*name).to_owned(), own)));
    }
    helpers
}

/// Returns the names of the constants of a topic's own lists.
fn constants(table: &toml::Table) -> Vec<String> {
    let words = table.get("words").and_then(toml::Value::as_table);
    let lists = table.iter().filter(|(_, value)| value.is_array()).chain(words.into_iter().flatten());
    lists.map(|(name, _)| name.to_uppercase().replace('-', "_")).collect()
}

fn name_of(function: &str) -> &str {
    function.split(['(', '<']).next().unwrap()
}

/// Returns the reader of denials, if code uses it.
fn denial(code: &str) -> BTreeSet<String> {
    let asks = [".is_affirmed(", ".says(", ".denies(", ".find_affirmed(", ".find_place(", "without_limits("];
    asks.iter().any(|call| code.contains(call)).then(|| "denial".to_owned()).into_iter().collect()
}

/// Returns whether code has a path as a whole word.
fn has_call(code: &str, path: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(path)
        .any(|(at, _)| !code[..at].ends_with(is_part) && !code[at + path.len()..].starts_with(is_part))
}

fn code_of(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}
