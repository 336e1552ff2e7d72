//! Tests of the architecture, on the sources as a whole: modules, topics, sizes, and generated references.

mod code;
mod cycles;
mod documents;
mod environment;
mod errors;
mod matches;
mod modules;
mod public_address;
mod references;
mod security;
mod size;
mod topics;
mod words;

use std::collections::BTreeSet;

use crate::support::{files_under, repository};

/// The package has every file that is compiled in: sources, data, themes, and the fonts with their licence.
#[test]
fn the_package_carries_what_is_compiled_in() {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.args(["package", "--list", "--allow-dirty", "--offline"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    let carried: BTreeSet<&str> = list.lines().collect();
    let root = repository();
    let mut files = 0;
    for folder in ["embed", "locales", "src", "themes"] {
        for path in files_under(&root.join(folder)).keys() {
            assert!(carried.contains(format!("{folder}/{path}").as_str()), "{folder}/{path}\n{list}");
            files += 1;
        }
    }
    assert!(files > 400, "{files}");
}
