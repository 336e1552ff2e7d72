//! The tests that docs/security.md names exist, and the program's packages are those that deny.toml allows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::code::code;
use crate::support::skipped;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

#[test]
fn each_promise_names_tests_that_there_are() {
    let page = read("docs/security.md");
    let mut promises = 0;
    for section in
        page.split("\n## ").filter(|section| !section.starts_with("What is not") && !section.starts_with("By hand"))
    {
        for promise in section.split("\n- ").skip(1) {
            promises += 1;
            let tests = links(promise);
            assert!(!tests.is_empty(), "no test holds: {promise}");
            for (name, path) in tests {
                let source = fs::read_to_string(repository().join("docs").join(path)).unwrap_or_default();
                assert_eq!(is_test_that_can_fail(&source, name), Ok(()), "{name} in {path}");
            }
        }
    }
    assert!(promises > 20, "{promises} promises");
}

/// Checks that a file has a test of this name, that it runs, and that it can fail by more than a panic of the program.
fn is_test_that_can_fail(source: &str, name: &str) -> Result<(), &'static str> {
    let (before, after) = source.split_once(&format!("fn {name}(")).ok_or("there is no such function")?;
    let attributes = before.rsplit("\n\n").next().unwrap_or_default();
    if !attributes.contains("#[test]") {
        return Err("it is no test");
    }
    if attributes.contains("#[ignore") {
        return Err("it is ignored");
    }
    if asserts(source, after, 3) { Ok(()) } else { Err("it asserts nothing") }
}

/// Returns whether the function whose body begins here asserts something, or calls one of the file that does.
fn asserts(source: &str, function: &str, deep: usize) -> bool {
    let body = function.split("\n}\n").next().unwrap_or_default();
    let mut called = body.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let mut called_asserts = || {
        called.any(|word| {
            source.split_once(&format!("fn {word}(")).is_some_and(|(_, own)| asserts(source, own, deep - 1))
        })
    };
    ["assert", "panic!", "expect("].iter().any(|judge| body.contains(judge)) || (deep > 0 && called_asserts())
}

#[test]
fn a_promise_needs_more_than_a_name() {
    let test = "\n#[test]\nfn holds() {\n    assert!(is());\n}\n";
    assert_eq!(is_test_that_can_fail(test, "holds"), Ok(()));
    for (source, why) in [
        (test.replace("holds", "other"), "there is no such function"),
        (test.replace("#[test]\n", ""), "it is no test"),
        (test.replace("#[test]", "#[test]\n#[ignore]"), "it is ignored"),
        (test.replace("assert!(is())", "is()"), "it asserts nothing"),
    ] {
        assert_eq!(is_test_that_can_fail(&source, "holds"), Err(why));
    }
}

/// Returns names in backticks, each with the file that it links to.
fn links(text: &str) -> Vec<(&str, &str)> {
    let parts = text.split("[`").skip(1);
    parts
        .filter_map(|part| part.split_once("`]("))
        .filter_map(|(name, rest)| Some((name, rest.split_once(')')?.0)))
        .collect()
}

#[test]
fn unsafe_code_is_forbidden() {
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    assert_eq!(manifest["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    // What is forbidden cannot be allowed again; what the build script writes is compiled with the rest.
    for file in code() {
        let unsafe_word = file.tokens.iter().find(|token| token.is("unsafe"));
        assert!(unsafe_word.is_none(), "{}: {unsafe_word:?}", file.path);
    }
}

/// Neither the program nor a package in it can ask a network or run another program.
#[test]
fn the_program_asks_no_network_and_runs_no_other_program() {
    const PATHS: [&str; 3] = ["std::net", "std::process::Command", "std::os::unix::net"];
    let mut names = 0;
    for file in code() {
        names += file.names.len();
        let used = file.names.iter().find(|name| PATHS.iter().any(|path| name.starts_with(path)));
        assert!(used.is_none(), "{}: {used:?}", file.path);
    }
    assert!(names > 1000, "{names} names");
    let Some(graph) = graph(&["--all-features"]).or_else(|| graph(&[])) else {
        return skipped("cargo cannot tell the dependencies here");
    };
    let deny: toml::Table = read("deny.toml").parse().unwrap();
    let denied = deny["bans"]["deny"].as_array().unwrap().iter().map(|one| one["crate"].as_str().unwrap());
    let denied: BTreeSet<&str> = denied.collect();
    assert!(denied.len() > 10, "{denied:?}");
    let in_program = in_program(&graph);
    for package in graph["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let is_in_it = in_program.contains(package["id"].as_str().unwrap());
        assert!(!is_in_it || !denied.contains(name), "{name} is in the program");
    }
}

#[test]
fn dependencies_are_those_that_are_allowed() {
    let Some(graph) = graph(&["--all-features"]).or_else(|| graph(&[])) else {
        return skipped("cargo cannot tell the dependencies here");
    };
    let deny: toml::Table = read("deny.toml").parse().unwrap();
    let allowed: Vec<&str> =
        deny["licenses"]["allow"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
    for package in graph["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_default().replace('/', " OR ");
        assert!(is_allowed(&licence, &allowed), "{name} has the licence {licence:?}");
        let source = package["source"].as_str();
        let is_known = source.is_none_or(|source| source == "registry+https://github.com/rust-lang/crates.io-index");
        assert!(is_known, "{name} comes from {source:?}");
        assert!(source.is_some() || name == env!("CARGO_PKG_NAME"), "{name} is a path of this machine");
    }
}

#[test]
fn no_dependency_is_there_twice_without_a_reason() {
    let Some(graph) = graph(&[]) else { return skipped("cargo cannot tell the dependencies here") };
    let deny: toml::Table = read("deny.toml").parse().unwrap();
    let skipped: Vec<&str> = deny["bans"]["skip"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            assert!(!one["reason"].as_str().unwrap().is_empty());
            one["crate"].as_str().unwrap()
        })
        .collect();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let in_program = in_program(&graph);
    for package in
        graph["packages"].as_array().unwrap().iter().filter(|one| in_program.contains(one["id"].as_str().unwrap()))
    {
        let (name, version) = (package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        let is_skipped = skipped.iter().any(|skip| {
            let (of, major) = skip.split_once(':').unwrap();
            of == name && version.strip_prefix(major).is_some_and(|rest| rest.starts_with('.'))
        });
        if !is_skipped {
            versions.entry(name).or_default().insert(version);
        }
    }
    let twice: Vec<_> = versions.iter().filter(|(_, versions)| versions.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

/// An exception is dated and has its reason. Those of quick-xml hold as long as only Typst's bibliographies read XML with it.
#[test]
fn each_known_fault_that_is_accepted_has_a_date_and_its_reason_holds() {
    let deny: toml::Table = read("deny.toml").parse().unwrap();
    for one in deny["advisories"]["ignore"].as_array().unwrap() {
        let (id, reason) = (one["id"].as_str().unwrap(), one["reason"].as_str().unwrap());
        let date = reason.split_once(": ").map(|(date, _)| date.parse::<jiff::civil::Date>());
        assert!(date.is_some_and(|date| date.is_ok()), "{id}: the reason begins with no date: {reason}");
    }
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let users: Vec<&str> = packages
        .iter()
        .filter(|package| {
            let dependencies = package.get("dependencies").and_then(toml::Value::as_array);
            dependencies.into_iter().flatten().any(|one| one.as_str().unwrap().starts_with("quick-xml 0.38"))
        })
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    assert_eq!(users, ["citationberg"], "look at the exceptions of quick-xml in deny.toml again");
    for template in ["notice.typ", "logo.typ"] {
        let template = read(&format!("src/render/pdf/{template}"));
        for word in ["bibliography", "cite(", "#ref(", "xml("] {
            assert!(!template.contains(word), "{word} reads XML");
        }
    }
}

/// Returns the packages of the program. Packages that only tests need are left out.
fn in_program(graph: &Value) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Value> =
        graph["resolve"]["nodes"].as_array().unwrap().iter().map(|node| (node["id"].as_str().unwrap(), node)).collect();
    let mut seen = BTreeSet::new();
    let mut open = vec![graph["resolve"]["root"].as_str().unwrap()];
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let needed = nodes[id]["deps"].as_array().unwrap().iter().filter(|dependency| {
                dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"] != "dev")
            });
            open.extend(needed.map(|dependency| dependency["pkg"].as_str().unwrap()));
        }
    }
    seen
}

/// Returns whether a licence is allowed: one of several joined by "OR", and all of several joined by "AND".
fn is_allowed(licence: &str, allowed: &[&str]) -> bool {
    let licence = licence.trim();
    let parts = |word: &str| {
        let mut depth = 0;
        let mut parts = vec![String::new()];
        for token in licence.split(' ') {
            if depth == 0 && token == word {
                parts.push(String::new());
                continue;
            }
            depth += token.matches('(').count();
            depth -= token.matches(')').count();
            let last = parts.last_mut().unwrap();
            *last += token;
            *last += " ";
        }
        parts
    };
    for (word, is_any) in [("OR", true), ("AND", false)] {
        let parts = parts(word);
        if parts.len() > 1 {
            let mut fit = parts.iter().map(|part| is_allowed(part, allowed));
            return if is_any { fit.any(|fits| fits) } else { fit.all(|fits| fits) };
        }
    }
    match licence.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => is_allowed(inner, allowed),
        None => allowed.contains(&licence),
    }
}

#[test]
fn licences_are_read_as_they_are_written() {
    let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-3-Clause"];
    for licence in ["MIT", "GPL-2.0 OR MIT", "(MIT OR GPL-2.0) AND BSD-3-Clause", "Apache-2.0 WITH LLVM-exception OR X"]
    {
        assert!(is_allowed(licence, &allowed), "{licence}");
    }
    for licence in ["", "GPL-2.0", "MIT AND GPL-2.0", "(MIT OR X) AND GPL-2.0"] {
        assert!(!is_allowed(licence, &allowed), "{licence}");
    }
}

fn graph(features: &[&str]) -> Option<Value> {
    let host = Command::new("rustc").arg("-vV").output().ok()?;
    let host = String::from_utf8(host.stdout).ok()?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: "))?.to_owned();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &host]).args(features);
    let output = cargo.current_dir(Path::new(&repository())).output().ok()?;
    output.status.success().then(|| serde_json::from_slice(&output.stdout).unwrap())
}
