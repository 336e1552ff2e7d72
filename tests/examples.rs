//! The examples are what people copy: each builds without findings, and together they show everything there is.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may panic")]

mod common;

use std::collections::BTreeSet;

use common::{Project, examples, files_under, repository};
use notice::register::{Field, Record, Register, Shape};

#[test]
fn every_example_builds_without_findings() {
    let examples = examples();
    assert!(examples.contains(&"examples/full".to_owned()), "{examples:?}");
    for name in examples {
        let project = Project::example(&name);
        let lint = project.run(&["lint", "--format", "short"]);
        assert_eq!((lint.code, lint.stdout.as_str()), (0, ""), "{name}: {lint:#?}");
        project.build(&[]);
        let notices = files_under(&project.path("notices"));
        for path in notices.keys().filter(|path| !path.ends_with("_defaults.toml")) {
            let page = path.replace(".toml", ".html");
            let pages = project.pages("html");
            assert!(pages.keys().any(|own| own.ends_with(&format!("/{page}"))), "{name}: no page {page} in {:?}", pages.keys());
        }
    }
}

#[test]
fn the_full_example_shows_every_table() {
    let used = keys_of("examples/full/notices");
    let missing: Vec<&str> = Register::fields().iter().map(|field| field.key).filter(|key| !used.contains(&vec![(*key).to_owned()])).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every key of every table, and every word that a key takes, so that nobody has to guess how it is written.
#[test]
fn the_full_example_shows_every_key() {
    let used = keys_of("examples/full/notices");
    let mut missing = Vec::new();
    for table in Register::fields() {
        for field in fields_of(&table) {
            if !used.contains(&vec![table.key.to_owned(), field.key.to_owned()]) {
                missing.push(format!("{}.{}", table.key, field.key));
            }
        }
    }
    // Keys that every table may carry are shown somewhere, not everywhere.
    let shared = ["text", "more-info", "caveat"];
    missing.retain(|key| !shared.iter().any(|shared| key.ends_with(&format!(".{shared}"))));
    for key in shared {
        assert!(used.iter().any(|path| path.last().is_some_and(|last| last == key)), "{key}");
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn examples_name_nobody_real() {
    for (path, bytes) in files_under(&repository().join("examples")).into_iter().filter(|(path, _)| path.ends_with(".toml")) {
        let text = String::from_utf8(bytes).unwrap();
        let hosts = text.split(['"', ' ', '<', '>', '(', ')']).filter(|word| word.contains('@') || word.starts_with("http") || word.starts_with("www."));
        for host in hosts {
            let host = host.split("://").last().unwrap().split('/').next().unwrap().rsplit('@').next().unwrap();
            let is_reserved = host.ends_with(".example") || host.starts_with("example.");
            assert!(is_reserved, "{path}: {host} could be somebody's");
        }
    }
}

fn fields_of(table: &Field) -> Vec<Field> {
    match (table.shape)() {
        Shape::Table(fields) | Shape::Entries(fields) | Shape::Keyed(fields) => fields(),
        _ => Vec::new(),
    }
}

/// The keys that the files beneath a folder use, each with its table; the ids of `[contact.ID]` are left out.
fn keys_of(folder: &str) -> BTreeSet<Vec<String>> {
    let keyed: Vec<&str> =
        Register::fields().iter().filter(|field| matches!((field.shape)(), Shape::Keyed(_))).map(|field| field.key).collect();
    let mut keys = BTreeSet::new();
    for (path, bytes) in files_under(&repository().join(folder)) {
        let text = String::from_utf8(bytes).unwrap();
        let tables: toml::Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        for (key, value) in &tables {
            keys.insert(vec![key.clone()]);
            let entries: Vec<&toml::Value> = match value {
                toml::Value::Array(entries) => entries.iter().collect(),
                toml::Value::Table(table) if keyed.contains(&key.as_str()) => table.values().collect(),
                value => vec![value],
            };
            for own in entries.into_iter().filter_map(toml::Value::as_table).flat_map(toml::Table::keys) {
                keys.insert(vec![key.clone(), own.clone()]);
            }
        }
    }
    keys
}
