//! Cost of findings: real notices have many, and the corpus of the other benchmarks has few.
//!
//! The input is the repository's seven registers, 143 times. `notice lint` is compared with taplo and tombi, which check the
//! schema. Then the memory of `notice lint` and `notice build` is measured.
//!
//! `cargo bench --bench findings`; a number after `--` sets the number of copies. taplo and tombi are measured if they are
//! installed (`pip install taplo tombi`), and memory if GNU time is.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod round;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use round::{Candidate, folder, measure, time};

/// The number of copies: 143 of seven registers are 1,001 files.
const TIMES: usize = 143;

fn main() {
    let times = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(TIMES);
    let project = folder();
    let project = project.path();
    let files = write(project, times).expect("the notices can be copied");
    let findings = lint(project).output().expect("notice can be started").stdout;
    let findings = findings.iter().filter(|byte| **byte == b'\n').count();
    assert!(findings > files, "{files} files with {findings} findings: these are not the notices to measure with");
    println!("{files} files, {findings} lines of findings");

    let mut candidates: Vec<Candidate<'_>> =
        vec![("notice lint --format short", Box::new(|| time(|| run(&mut lint(project)))))];
    for (name, mut command) in
        [("taplo lint --schema", taplo(project)), ("tombi lint, with the schema", tombi(project))]
    {
        match Command::new(command.get_program()).arg("--version").stderr(Stdio::null()).output() {
            Ok(version) if version.status.success() => {
                println!("{}", String::from_utf8_lossy(&version.stdout).trim());
                candidates.push((name, Box::new(move || time(|| run(&mut command)))));
            }
            _ => println!("{name} is left out: it is not installed (pip install taplo tombi, or TAPLO=…, TOMBI=…)"),
        }
    }
    measure(&format!("{files} files with findings, start to end"), 5, candidates);
    memory(project);
}

/// Writes a project with the repository's settings and some copies of its notices. Returns the number of notices.
fn write(project: &Path, times: usize) -> std::io::Result<usize> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(repository.join("notice.toml"), project.join("notice.toml"))?;
    // tombi finds the schema through this file only.
    let schema = repository.join("schema/notice.schema.json");
    let settings =
        format!("[[schemas]]\npath = {:?}\ninclude = [\"notices/**/*.toml\"]\n", schema.display().to_string());
    std::fs::write(project.join("tombi.toml"), settings)?;
    let mut notices = 0;
    for entry in walkdir::WalkDir::new(repository.join("notices")) {
        let entry = entry?;
        let path = entry.path().strip_prefix(repository.join("notices")).unwrap_or(entry.path());
        for copy in (0..times).filter(|_| entry.file_type().is_file()) {
            let to = project.join(format!("notices/copy-{copy}")).join(path);
            std::fs::create_dir_all(to.parent().unwrap_or(project))?;
            std::fs::copy(entry.path(), to)?;
            notices += usize::from(!path.ends_with("_defaults.toml"));
        }
    }
    Ok(notices)
}

fn lint(project: &Path) -> Command {
    let mut lint = Command::new(env!("CARGO_BIN_EXE_notice"));
    lint.args(["lint", "--today", "2026-11-22", "--format", "short", "-C"]).arg(project);
    lint
}

fn taplo(project: &Path) -> Command {
    let schema = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/schema/notice.schema.json");
    let mut taplo = program("TAPLO", "taplo");
    taplo.args(["lint", "--schema", schema, "notices/**/*.toml"]).current_dir(project);
    taplo
}

fn tombi(project: &Path) -> Command {
    let mut tombi = program("TOMBI", "tombi");
    tombi.args(["lint", "--offline", "notices"]).current_dir(project);
    tombi
}

/// Returns the command of a program. A variable of the environment may name the program itself, since a shim is slower.
fn program(variable: &str, name: &str) -> Command {
    Command::new(std::env::var_os(variable).map_or_else(|| PathBuf::from(name), PathBuf::from))
}

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program can be started");
    assert!(status.code().is_some_and(|code| code < 2), "{command:?} could not do its job: {status}");
}

/// Prints the most memory of a build and of a lint in each format, by GNU time.
fn memory(project: &Path) {
    println!("\n| | most MB |\n|---|--:|");
    for arguments in [
        &["build"][..],
        &["lint", "--format", "short"],
        &["lint", "--format", "human"],
        &["lint", "--format", "json"],
        &["lint", "--format", "sarif"],
    ] {
        let mut command = Command::new("/usr/bin/time");
        command.args(["--format", "%M", env!("CARGO_BIN_EXE_notice"), "-C"]).arg(project).args(arguments);
        command.args(["--today", "2026-11-22"]).env("XDG_CACHE_HOME", project.join("caches")).stdout(Stdio::null());
        let Ok(output) = command.output() else {
            println!("\nMemory is left out: GNU time is not installed");
            return;
        };
        let said = String::from_utf8_lossy(&output.stderr);
        let kilobytes: Option<f64> = said.lines().last().and_then(|line| line.parse().ok());
        let megabytes = kilobytes.unwrap_or_else(|| panic!("{command:?}: {said}")) / 1024.0;
        println!("| notice {} | {megabytes:.0} |", arguments.join(" "));
    }
}
