//! Projects whose files were changed at random: whatever comes out, the program ends with an exit code of its own, its JSON can be
//! read, each place is in its file, and a second run says the same.
//!
//! `cargo test` has a short run. For a long one with a release build:
//!
//!     cargo build --release && MUTATIONS=10000 NOTICE=$PWD/target/release/notice TMPDIR=/dev/shm \
//!         cargo test --test it mutated -- --nocapture

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::Value;

use crate::support::random::Random;
use crate::support::{Project, examples, files_under, repository};

/// The files of a project, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// Texts that other programs took wrongly.
const PIECES: [&[u8]; 53] = [
    b"\"",
    b"'",
    b"\"\"\"",
    b"'''",
    b"[",
    b"]",
    b"[[",
    b"]]",
    b"{",
    b"}",
    b"=",
    b",",
    b".",
    b"#",
    b"\\",
    b"\\u0000",
    b"\0",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\t",
    b"\x1b[2J",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xef\xbf\xbd",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b",
    b"\xf0\x9f\x98\x80",
    b"a\xcc\x88",
    b"-1",
    b"1e999",
    b"99999999999999999999",
    b"2026-02-30",
    b"P0D",
    b"P99999Y",
    b"true",
    b"inf",
    b"../../x",
    b"<script>",
    b"{{ x }}",
    b"{ $x }",
    b"::error::x",
    b"javascript:x",
    b"https://",
    b"\"https://\xe1\x8e\xa0\xe1\x8e\xa1.example\"",
    b"\"https://aamu.example/[a]|b%zz\"",
    b"mailto:mailto:mailto:mailto:",
    b"tel:tel:tel:tel:",
    b"1,1,1,1,1,1,1,1,",
    b"................",
    b"https://https://https://https://",
    b"[a](b \"c",
];

#[test]
fn whatever_was_changed_the_program_answers() {
    let count = env::var("MUTATIONS").map_or(64, |value| value.parse().expect("a number"));
    let projects = projects();
    let next = AtomicUsize::new(0);
    let codes: [AtomicUsize; 3] = Default::default();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= count {
                        return;
                    }
                    let mut random = Random::new(seed as u64);
                    let (files, changed) = mutated(&projects, &mut random);
                    let code = judge(seed, &files, &changed, &mut random);
                    codes[code].fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let codes = codes.map(AtomicUsize::into_inner);
    println!("{count} mutated projects: exit 0 {}, 1 {}, 2 {}; every answer in order", codes[0], codes[1], codes[2]);
    assert!(codes.iter().all(|code| *code > 0), "one exit code never came: {codes:?}");
}

/// The repository's own project, its examples, and one with words and a theme of its own.
fn projects() -> Vec<Files> {
    let of = |folder: &str| -> Files {
        let files = files_under(&repository().join(folder)).into_iter();
        files.filter(|(path, _)| !path.contains("public")).collect()
    };
    let mut projects: Vec<Files> = examples().iter().map(|folder| of(folder)).collect();
    let mut own: Files = of("examples/minimal");
    own.insert("locales/fi/page/own.ftl".to_owned(), b"index-title = Selosteet\nnav-home = Alkuun\n".to_vec());
    own.insert("themes/own/theme.toml".to_owned(), b"contract = 1\n[tokens]\nradius = \"2px\"\n".to_vec());
    own.insert("themes/own/footer.html".to_owned(), b"<p>{{ notice.title }}</p>\n".to_vec());
    own.entry("notice.toml".to_owned()).or_default().extend(b"\n[theme]\nname = \"own\"\n");
    projects.push(own);
    let mut registers: Files = files_under(&repository().join("notices"))
        .into_iter()
        .map(|(path, bytes)| (format!("notices/{path}"), bytes))
        .collect();
    registers.insert("notice.toml".to_owned(), std::fs::read(repository().join("notice.toml")).unwrap());
    projects.push(registers);
    projects
}

/// Returns a project with one of its text files changed, and that file's path.
fn mutated(projects: &[Files], random: &mut Random) -> (Files, String) {
    let mut files = projects[random.below(projects.len())].clone();
    let texts: Vec<String> = files
        .keys()
        .filter(|path| [".toml", ".ftl", ".html", ".svg"].iter().any(|end| path.ends_with(end)))
        .cloned()
        .collect();
    let path = texts[random.below(texts.len())].clone();
    let bytes = files.get_mut(&path).unwrap();
    for _ in 0..=random.below(4) {
        mutate(bytes, random);
    }
    (files, path)
}

/// Changes a text in one place.
fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let line = random.below(lines.len().max(1));
    match random.below(9) {
        0 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].iter().copied())),
        1 => bytes.truncate(at),
        2 => {
            let end = (at + 1 + random.below(40)).min(bytes.len());
            bytes.drain(at.min(end)..end);
        }
        3 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap(),
        4 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        5 => *bytes = without(&lines, line),
        6 => *bytes = with_twice(&lines, line, random.below(lines.len() + 1)),
        7 => *bytes = exchanged(lines, line, random),
        // A value in place of another.
        _ => {
            if let Some(equals) = lines.get(line).and_then(|line| line.iter().position(|byte| *byte == b'=')) {
                let before: usize = lines[..line].iter().map(Vec::len).sum();
                let value = before + equals + 1..before + lines[line].len();
                bytes.splice(value, PIECES[random.below(PIECES.len())].iter().copied());
            }
        }
    }
}

fn without(lines: &[Vec<u8>], line: usize) -> Vec<u8> {
    lines.iter().enumerate().filter(|(number, _)| *number != line).flat_map(|(_, line)| line.clone()).collect()
}

fn with_twice(lines: &[Vec<u8>], line: usize, at: usize) -> Vec<u8> {
    let mut lines = lines.to_vec();
    if let Some(again) = lines.get(line).cloned() {
        lines.insert(at, again);
    }
    lines.concat()
}

fn exchanged(mut lines: Vec<Vec<u8>>, line: usize, random: &mut Random) -> Vec<u8> {
    if !lines.is_empty() {
        let other = random.below(lines.len());
        lines.swap(line, other);
    }
    lines.concat()
}

/// Runs the program on a project, and returns the exit code of `lint`.
fn judge(seed: usize, files: &Files, changed: &str, random: &mut Random) -> usize {
    let project = Project::empty();
    files.iter().for_each(|(path, bytes)| project.put(path, bytes));
    let named = |what: &str| format!("MUTATIONS, seed {seed}, {changed}: {what}");
    let twice = |arguments: &[&str]| {
        let first = answer(&project, arguments);
        assert!((0..=2).contains(&first.0), "{}", named(&format!("{arguments:?} ends with {}: {}", first.0, first.2)));
        assert!(!first.2.contains("panicked"), "{}", named(&first.2));
        assert_eq!(first, answer(&project, arguments), "{}", named(&format!("{arguments:?} says another thing")));
        first
    };
    let (code, stdout, stderr) = twice(&["lint", "--format", "json"]);
    let document: Value = serde_json::from_str(&stdout).unwrap_or_else(|error| {
        // A fault for which there is no code: said on stderr alone.
        assert!(code == 2 && stdout.is_empty() && !stderr.is_empty(), "{}", named(&format!("{error}: {stdout:?}")));
        Value::Null
    });
    for finding in document["findings"].as_array().into_iter().flatten() {
        assert_place(finding, files).unwrap_or_else(|why| panic!("{}", named(&format!("{why}: {finding}"))));
    }
    let other = match random.below(6) {
        0 => vec!["build", "--draft", "--out", "out"],
        1 => vec!["build", "--format", "html", "--format", "json", "--format", "fragment", "--out", "out"],
        2 => vec!["lint", "--format", "sarif"],
        3 => vec!["lint", "--format", "github", "--lang", "fi"],
        4 => vec!["lint", "--format", "human", "--lang", "sv"],
        _ => vec!["theme", "check"],
    };
    let (code_of_other, stdout, stderr) = if other[0] == "build" { answer(&project, &other) } else { twice(&other) };
    assert!((0..=2).contains(&code_of_other), "{}", named(&format!("{other:?} ends with {code_of_other}: {stderr}")));
    if other[0] == "lint" {
        assert_eq!(code_of_other, code, "{}", named(&format!("{other:?} has another exit code than JSON")));
    }
    if other.contains(&"sarif") && !stdout.is_empty() {
        serde_json::from_str::<Value>(&stdout).unwrap_or_else(|error| panic!("{}", named(&error.to_string())));
    }
    let out = project.path("out");
    if other.contains(&"out") {
        let is_whole = out.join("notice-manifest.json").exists();
        assert_eq!(is_whole, code_of_other == 0, "{}", named("a site that is there by half"));
    }
    usize::try_from(code).unwrap()
}

/// Checks that a finding's place is in its file.
fn assert_place(finding: &Value, files: &Files) -> Result<(), String> {
    let number = |key: &str| finding[key].as_u64().and_then(|number| usize::try_from(number).ok());
    let (Some(line), Some(column), Some(end_line), Some(end_column)) =
        (number("line"), number("column"), number("end_line"), number("end_column"))
    else {
        return Err("no place".to_owned());
    };
    let path = finding["file"].as_str().ok_or("no file")?;
    let text = String::from_utf8_lossy(files.get(path).ok_or("a file that there is not")?);
    let lines: Vec<&str> = text.split('\n').collect();
    for (line, column) in [(line, column), (end_line, end_column)] {
        let characters = lines.get(line.wrapping_sub(1)).ok_or("a line that there is not")?.chars().count();
        if column == 0 || column > characters + 1 {
            return Err(format!("column {column} of {characters}"));
        }
    }
    if (end_line, end_column) < (line, column) { Err("an end before its start".to_owned()) } else { Ok(()) }
}

/// The exit code (-1 after a signal), the standard output and the standard error.
fn answer(project: &Project, arguments: &[&str]) -> (i32, String, String) {
    let program = env::var_os("NOTICE").unwrap_or_else(|| OsString::from(env!("CARGO_BIN_EXE_notice")));
    let mut command = Command::new(program);
    command.env_clear().current_dir(project.path("")).args(arguments).stdin(Stdio::null());
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}
