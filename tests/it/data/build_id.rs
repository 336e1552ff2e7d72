//! The identity that the build script gives the program.

use super::embed::script::build_id;
use crate::support::Project;

const SOURCES: [&str; 3] = ["src", "Cargo.lock", "absent"];

fn id(project: &Project, settings: &[&str]) -> String {
    let settings: Vec<String> = settings.iter().map(|&setting| setting.to_owned()).collect();
    build_id(&project.path(""), &SOURCES, &settings).unwrap()
}

fn package() -> Project {
    Project::empty()
        .with("src/main.rs", "fn main() {}")
        .with("src/words/fi.ftl", "a = A")
        .with("Cargo.lock", "tera 2.4.0")
}

#[test]
fn a_build_is_known_by_its_sources_versions_and_settings() {
    let settings = ["TARGET=x86_64-unknown-linux-gnu", "rustc 1.95"];
    let first = id(&package(), &settings);
    assert_eq!(id(&package(), &settings), first, "in another folder, at another time");
    assert_eq!(id(&package().with("README.md", "other"), &settings), first, "what is not built in");
    for (path, text) in [
        ("src/main.rs", "fn main() { other() }"),
        ("src/words/fi.ftl", "a = B"),
        ("src/words/sv.ftl", ""),
        ("Cargo.lock", "tera 2.4.1"),
    ] {
        assert_ne!(id(&package().with(path, text), &settings), first, "{path}");
    }
    for other in [
        &["TARGET=x86_64-unknown-linux-gnu", "CARGO_FEATURE_PDF=1", "rustc 1.95"][..],
        &["TARGET=aarch64-apple-darwin", "rustc 1.95"],
        &["TARGET=x86_64-unknown-linux-gnu", "rustc 1.96"],
        &[],
    ] {
        assert_ne!(id(&package(), other), first, "{other:?}");
    }
}
