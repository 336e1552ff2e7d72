//! The build script: compiles the data of the package into the program (`embed/`), and gives the
//! build its identity.

mod embed;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use embed::{Fault, Generated, build_id};

/// The files that the program is built of.
const SOURCES: &[&str] = &["src", "embed", "locales", "themes", "build.rs", "Cargo.toml", "Cargo.lock"];

/// A made-up language and jurisdiction, which the crate's own tests have beside the real ones.
const MADE_UP: &str = "src/made_up/data";

fn main() -> ExitCode {
    let folder = |name| env::var_os(name).map(PathBuf::from).expect("cargo sets the folders");
    let (root, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
    // A package that is built as a part of something else has no lock of its own, and a file that is missing changes always.
    for source in SOURCES.iter().filter(|source| root.join(source).exists()) {
        println!("cargo::rerun-if-changed={source}");
    }
    match generate(&root) {
        Ok(files) => files.iter().for_each(|(file, tested)| write(&out, file, tested)),
        Err(faults) => {
            faults.iter().for_each(|fault| println!("cargo::error={fault}"));
            return ExitCode::FAILURE;
        }
    }
    let id = build_id(&root, SOURCES, &settings()).expect("the sources can be read");
    println!("cargo::rustc-env=NOTICE_BUILD_ID={id}");
    ExitCode::SUCCESS
}

/// Compiles the data twice: for the program, and for the crate's own tests.
fn generate(root: &Path) -> Result<Vec<(Generated, Generated)>, Vec<Fault>> {
    let files = embed::generate(&[root])?;
    let tested = embed::generate(&[root, &root.join(MADE_UP)])?;
    Ok(files.into_iter().zip(tested).collect())
}

/// Writes a file of the program. Where the crate's own tests have another, it chooses one of the two.
fn write(out: &Path, file: &Generated, tested: &Generated) {
    let write = |name: &str, code: &str| {
        let path = out.join(name);
        fs::write(&path, code).expect("cargo's output folder takes files");
        path
    };
    if file.code == tested.code {
        write(file.name, &file.code);
        return;
    }
    let own = write(&format!("program_{}", file.name), &file.code);
    let tested = write(&format!("tested_{}", file.name), &tested.code);
    let choice = format!("#[cfg(not(test))]\ninclude!({own:?});\n#[cfg(test)]\ninclude!({tested:?});\n");
    write(file.name, &choice);
}

/// Returns the settings of the build that decide, beside the sources, what the program does.
fn settings() -> Vec<String> {
    let named = ["TARGET", "PROFILE", "OPT_LEVEL", "CARGO_ENCODED_RUSTFLAGS"];
    let is_setting = |name: &str| named.contains(&name) || name.starts_with("CARGO_FEATURE_");
    let mut settings: Vec<String> =
        env::vars().filter(|(name, _)| is_setting(name)).map(|(name, value)| format!("{name}={value}")).collect();
    settings.sort();
    let compiler = env::var_os("RUSTC").and_then(|rustc| Command::new(rustc).arg("-vV").output().ok());
    settings.extend(compiler.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()));
    settings
}
