//! The integration tests: one binary, since linking twenty of them took longer than running them.
#![allow(missing_docs, unreachable_pub, reason = "nobody uses a test binary as a library")]
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, reason = "a test may panic and print")]

use std::collections::BTreeSet;

mod architecture;
mod cli {
    mod formats;
    mod hook;
    mod hostile_output;
    mod lint;
    mod outputs;
    mod settings;
    mod start;
    mod stdin;
    mod terms;
    mod usage;
}
mod data {
    mod aliases;
    mod build_id;
    mod embed;
    mod examples;
    mod forms;
    mod own_words;
    mod vocabulary;
}
mod load {
    mod bad_input;
    mod characters;
    mod fidelity;
    mod hostile;
    mod mutated;
    mod not_read;
    mod overlay;
    mod own_terms;
    mod pasted;
    mod properties;
    mod suites;
}
mod pages {
    mod addresses;
    mod keys;
    mod lessons;
    mod logos;
    mod machines;
    mod markdown;
    mod outline;
    mod pdf;
    mod summary;
    mod themes;
}
mod publish {
    mod determinism;
    mod edits;
    mod killed;
    mod places;
    mod records;
    mod rights;
}
mod rules {
    mod cases;
    mod countries;
    mod sentences;
    mod sweep;
}
mod support;

/// Returns the modules that a file declares, each with its path: `cli/lint`.
fn declared(text: &str) -> Vec<String> {
    let mut around = Vec::new();
    let mut modules = Vec::new();
    for line in text.lines().map(str::trim) {
        let module = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ");
        match module.map(|module| module.split_once([' ', ';']).unwrap_or((module, ""))) {
            Some((name, "{")) => around.push(name),
            Some((name, _)) => modules.push(around.iter().copied().chain([name]).collect::<Vec<_>>().join("/")),
            None if line == "}" => drop(around.pop()),
            None => {}
        }
    }
    modules
}

/// A file without a `mod` line is not compiled, so its tests would never run.
#[test]
fn every_file_is_a_module() {
    let files = support::files_under(&support::repository().join("tests/it"));
    let mut modules = BTreeSet::from(["main".to_owned()]);
    for (path, text) in &files {
        let folder = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let folder = if path == "main.rs" { String::new() } else { format!("{folder}/") };
        let declared = declared(std::str::from_utf8(text).unwrap());
        modules.extend(declared.iter().map(|module| format!("{folder}{module}")));
    }
    let files: Vec<&str> = files.keys().map(|path| path.trim_end_matches(".rs").trim_end_matches("/mod")).collect();
    assert!(files.len() > 20, "{files:?}");
    let lost: Vec<&&str> = files.iter().filter(|file| !modules.contains(**file)).collect();
    assert!(lost.is_empty(), "no `mod` line names {lost:?}");
}
