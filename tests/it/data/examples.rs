//! The examples are what people copy: each builds without findings, and together they show everything there is.

use std::collections::BTreeSet;

use crate::support::{Project, examples, files_under, repository};
use notice::register::{Controller, Field, Record, Register, Shape};

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
            assert!(
                pages.keys().any(|own| own.ends_with(&format!("/{page}"))),
                "{name}: no page {page} in {:?}",
                pages.keys()
            );
        }
    }
}

#[test]
fn the_full_example_shows_every_table() {
    let used = keys_of("examples/full/notices");
    let missing: Vec<&str> = Register::fields()
        .iter()
        .map(|field| field.key)
        .filter(|key| !used.contains(&vec![(*key).to_owned()]))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every key of every table, so that nobody has to guess how it is written; what several tables share, in one of them.
#[test]
fn the_full_example_shows_every_key() {
    let used = keys_of("examples/full/notices");
    let shared: BTreeSet<&str> = Controller::fields().iter().map(|field| field.key).chain(["caveat"]).collect();
    let mut missing = Vec::new();
    for table in Register::fields() {
        for key in fields_of(&table).iter().map(|field| field.key) {
            let is_shown = if shared.contains(key) {
                used.iter().any(|path| path.len() == 2 && path[1] == key)
            } else {
                used.contains(&vec![table.key.to_owned(), key.to_owned()])
            };
            if !is_shown {
                missing.push(format!("{}.{key}", table.key));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn examples_write_to_nobody_real() {
    let mut addresses = 0;
    for (path, bytes) in
        files_under(&repository().join("examples")).into_iter().filter(|(path, _)| path.ends_with(".toml"))
    {
        let text = String::from_utf8(bytes).unwrap();
        for address in text.split(['"', ' ', '<', '>', '(', ')', '\n']).filter(|word| word.contains('@')) {
            assert!(
                address.ends_with(".example") || address.contains("@example."),
                "{path}: {address} could be somebody's"
            );
            addresses += 1;
        }
    }
    assert!(addresses > 5, "only {addresses} addresses");
}

fn fields_of(table: &Field) -> Vec<Field> {
    match (table.shape)() {
        Shape::Table(fields) | Shape::Entries(fields) | Shape::Keyed(fields) => fields(),
        _ => Vec::new(),
    }
}

/// The keys that the files beneath a folder use, each with its table; the ids of `[contact.ID]` are left out.
fn keys_of(folder: &str) -> BTreeSet<Vec<String>> {
    let keyed: Vec<&str> = Register::fields()
        .iter()
        .filter(|field| matches!((field.shape)(), Shape::Keyed(_)))
        .map(|field| field.key)
        .collect();
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
