//! `repository` and `version` of Cargo.toml are the public address and the version of everything. Documents agree with them, and
//! name only packages of this project.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{files_under, repository};

/// Stands for the public address in the guide while there is none.
const STAND_IN: &str = "OWNER/notice";

/// The one document that may have the stand-in.
const GUIDE: &str = "docs/ci.md";

/// What a reader must be told near the stand-in.
const CAVEAT: &str = "after the first release";

/// Commands that take a package by its name on a registry.
const INSTALLERS: [&str; 6] =
    ["cargo install ", "cargo binstall ", "pip install ", "pipx install ", "uv tool install ", "uvx --from "];

/// Texts that a version follows, but in a sentence about any version.
const BEFORE_VERSIONS: [&str; 7] =
    ["privacy-notice==", "privacy_notice-", "privacy-notice_", "notice@v", "rev: v", "version: ", "default: "];

/// The text that people copy: documents, the action, the hooks and what is packaged, by path.
fn documents() -> BTreeMap<String, String> {
    let below = ["docs", "packaging", ".github"].into_iter().flat_map(|folder| {
        let folder_path = repository().join(folder);
        let files = if folder_path.is_dir() { files_under(&folder_path) } else { BTreeMap::new() };
        files.into_keys().map(move |path| format!("{folder}/{path}"))
    });
    let top = fs::read_dir(repository()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let is_text = |path: &String| {
        [".md", ".toml", ".yml", ".yaml", ".cff", ".py", ".sh", "Containerfile"].iter().any(|end| path.ends_with(end))
    };
    top.chain(below)
        .filter(is_text)
        .filter_map(|path| Some((path.clone(), fs::read_to_string(repository().join(&path)).ok()?)))
        .collect()
}

/// Returns the versions that a text names for this package. A document of another format has a version of its own.
fn versions(text: &str) -> Vec<&str> {
    let after = BEFORE_VERSIONS.iter().flat_map(|before| text.split(before).skip(1));
    let version = after.map(|rest| &rest[..rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len())]);
    version.map(|version| version.trim_end_matches('.')).filter(|version| version.matches('.').count() == 2).collect()
}

#[test]
fn documents_name_the_version_of_this_package() {
    let documents = documents();
    let mut seen = 0;
    for path in ["README.md", GUIDE, "docs/deploying.md", "action.yml", "CITATION.cff"] {
        // `cff-version` is that of the format.
        let text = documents[path].replace("cff-version: ", "");
        let versions = versions(&text);
        assert!(!versions.is_empty(), "{path} names no version");
        assert!(versions.iter().all(|version| *version == env!("CARGO_PKG_VERSION")), "{path}: {versions:?}");
        seen += versions.len();
    }
    assert!(seen > 8, "{seen}");
    assert_eq!(versions("privacy-notice==0.2.0\nrev: v0.1.0\nrev: vN, version: none"), ["0.2.0", "0.1.0"]);
}

/// Returns what is wrong with documents, given the public address.
fn faults(address: Option<&str>, documents: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in documents {
        if text.contains("example/notice") {
            faults.push(format!("{path} names the repository of nobody"));
        }
        let has_stand_in = text.contains(STAND_IN);
        if has_stand_in && (address.is_some() || path != GUIDE) {
            faults.push(format!("{path} has the stand-in {STAND_IN}"));
        }
        for line in text.lines() {
            let packages = INSTALLERS.iter().filter_map(|installer| Some(line.split_once(installer)?.1));
            let mut first = packages.filter_map(|rest| rest.split_whitespace().find(|word| !word.starts_with('-')));
            if first.any(|package| package.trim_end_matches('`') == "notice") {
                faults.push(format!("{path} installs another project's package: {line}"));
            }
        }
    }
    let guide = documents.get(GUIDE).map_or("", String::as_str);
    match address {
        Some(address) => {
            let name = address.trim_start_matches("https://").split_once('/').map_or("", |(_, name)| name);
            for wanted in [format!("repo: {address}"), format!("uses: {name}@")] {
                faults.extend((!guide.contains(&wanted)).then(|| format!("{GUIDE} lacks {wanted}")));
            }
        }
        None => {
            for line in guide.lines().filter(|line| line.contains(STAND_IN) && !line.contains(CAVEAT)) {
                faults.push(format!("{GUIDE} does not say that this waits for the first release: {line}"));
            }
        }
    }
    faults
}

#[test]
fn documents_agree_with_the_public_address() {
    let address = Some(env!("CARGO_PKG_REPOSITORY")).filter(|address| !address.is_empty());
    let documents = documents();
    assert!(documents.len() > 12, "{:?}", documents.keys());
    let faults = faults(address, &documents);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn documents_that_disagree_are_found() {
    let faults_of = |address, guide: &str, readme: &str| {
        let documents = [(GUIDE, guide), ("README.md", readme)];
        faults(address, &documents.map(|(path, text)| (path.to_owned(), text.to_owned())).into()).len()
    };
    let address = Some("https://forge.example/somebody/notice");
    assert_eq!(faults_of(None, "uses: OWNER/notice@v1 # after the first release", "cargo install privacy-notice"), 0);
    assert_eq!(faults_of(None, "uses: OWNER/notice@v1", ""), 1);
    assert_eq!(faults_of(None, "", "OWNER/notice, after the first release"), 1);
    assert_eq!(faults_of(None, "uses: example/notice@v1", ""), 1);
    assert_eq!(faults_of(None, "", "cargo install --locked notice\n`pip install notice`"), 2);
    assert_eq!(faults_of(None, "", "uvx --from privacy-notice notice lint"), 0);
    let guide = "repo: https://forge.example/somebody/notice\nuses: somebody/notice@v1";
    assert_eq!(faults_of(address, guide, ""), 0);
    assert_eq!(faults_of(address, "repo: OWNER/notice # after the first release", ""), 3);
}
