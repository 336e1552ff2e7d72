//! Compiles the words and the built-in themes into the binary: `locales/` and `themes/` become two lists of files, and each
//! file of words a list of its messages, so that no run has to look for where they begin. Tells the program by what sources
//! it was built of.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the package's folder"));
    let mut code = String::new();
    let mut indexes = String::new();
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
            if name == "LOCALES" {
                let text = fs::read_to_string(&file).expect("words are UTF-8");
                writeln!(indexes, "    &{:?},", messages(&text)).expect("a string takes every write");
            }
        }
        code.push_str("];\n");
    }
    writeln!(code, "pub(crate) static MESSAGES: &[&[Message]] = &[\n{indexes}];").expect("a string takes every write");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output folder"));
    fs::write(out.join("embedded.rs"), code).expect("cargo's output folder takes files");
    println!("cargo::rustc-env=NOTICE_SOURCES={:016x}", hash_of_sources(&root));
}

/// A hash of all that the program is built of, so that one never relies on what another one did. It has to tell versions
/// apart, not to withstand anybody, and need not be the same with the next compiler.
fn hash_of_sources(root: &Path) -> u64 {
    let mut files: Vec<PathBuf> = ["build.rs", "Cargo.toml", "Cargo.lock"].iter().map(|name| root.join(name)).collect();
    // A package that is built as a part of something else has no lock of its own, and a file that is missing changes always.
    files.retain(|file| file.is_file());
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    for folder in ["src", "locales", "themes"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(&file).expect("a source can be read").hash(&mut hasher);
        file.strip_prefix(root).expect("the file lies in the package").hash(&mut hasher);
    }
    hasher.finish()
}

/// Where a message stands in its file; see `src/embedded.rs`, whose type it is written as.
#[derive(Debug)]
#[expect(dead_code, reason = "what is written is read by the program")]
struct Message {
    start: u32,
    end: u32,
    name: u8,
    label: (u16, u16),
}

/// The messages of a file. One begins with a letter at the start of a line, and goes on up to the next or a comment.
fn messages(text: &str) -> Vec<Message> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let begins = |at: &usize| text[*at..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '#');
    let mut starts: Vec<usize> = lines.filter(begins).collect();
    starts.push(text.len());
    let entries = starts.windows(2).map(|pair| (&text[pair[0]..pair[1]], pair[0], pair[1]));
    let messages = entries.filter(|(entry, ..)| !entry.starts_with('#'));
    let ends = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_');
    messages
        .map(|(entry, start, end)| {
            let (label_start, label_end) = label(entry).unwrap_or_default();
            Message {
                start: start.try_into().expect("a file of words is short"),
                end: end.try_into().expect("a file of words is short"),
                name: entry.find(ends).unwrap_or(entry.len()).try_into().expect("a name is short"),
                label: (
                    label_start.try_into().expect("a label is short"),
                    label_end.try_into().expect("a label is short"),
                ),
            }
        })
        .collect()
}

/// Where the words of a message stand that are one line and the same whatever the values; `None` for any other.
fn label(entry: &str) -> Option<(usize, usize)> {
    let (first, rest) = entry.split_once('\n').unwrap_or((entry, ""));
    let goes_on =
        rest.lines().map(str::trim_start).find(|line| !line.is_empty()).is_some_and(|line| !line.starts_with('.'));
    // Blank is the plain space alone: others are words.
    let words = first.split_once('=')?.1.trim_start_matches(' ');
    let (start, words) = (first.len() - words.len(), words.trim_end_matches([' ', '\r']));
    (!goes_on && !words.is_empty() && !words.contains(['{', '}'])).then_some((start, start + words.len()))
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
