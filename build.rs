//! Compiles the words and the built-in themes into the binary: `locales/` and `themes/` become two lists of files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the package's folder"));
    let mut code = String::new();
    for (name, folder) in [("LOCALES", "locales"), ("THEMES", "themes")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), &mut files);
        files.sort();
        writeln!(code, "pub(crate) static {name}: &[(&str, &str)] = &[").expect("a string takes every write");
        for file in files {
            let relative = file.strip_prefix(root.join(folder)).expect("the file lies in the folder");
            let relative = relative.to_str().expect("names of built-in files are ASCII").replace('\\', "/");
            writeln!(code, "    ({relative:?}, include_str!({file:?})),").expect("a string takes every write");
        }
        code.push_str("];\n");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output folder"));
    fs::write(out.join("embedded.rs"), code).expect("cargo's output folder takes files");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("the package has its locales and themes") {
        let path = entry.expect("a folder that was opened can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension != "md") {
            files.push(path);
        }
    }
}
