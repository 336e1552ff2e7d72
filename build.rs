//! The build script: compiles the data of the package into the program (`embed/`), and hashes the sources that it is built of.

mod embed;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use embed::{Fault, Generated};

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
    let hash = hash_of_sources(&root).expect("the sources can be read");
    println!("cargo::rustc-env=NOTICE_SOURCES={hash:016x}");
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

/// Returns a hash of all files that the program is built of, so that no build relies on the record of another program. The hash
/// differs between versions. It protects against no attack, and may change with the compiler.
fn hash_of_sources(root: &Path) -> io::Result<u64> {
    let mut files = Vec::new();
    for source in SOURCES {
        collect(&root.join(source), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(&file)?.hash(&mut hasher);
        file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}
