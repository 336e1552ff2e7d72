//! Speed of `notice lint`, compared with taplo, which checks the schema, and with only a TOML parser.
//!
//! `cargo bench --bench lint`. taplo is measured if it is installed (`pip install taplo`).

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod corpus;
mod round;

use std::path::Path;
use std::process::{Command, Stdio};

use corpus::Notice;
use notice::load::Loaded;
use notice::project::NoticeFile;
use notice::rules::{self, Context};
use notice::workspace::Workspace;
use rayon::prelude::*;
use round::{Candidate, folder, measure, time};

const COUNT: usize = 1000;

fn main() {
    let notices = corpus::notices(COUNT);
    let bytes: usize = notices.iter().map(|notice| notice.text.len()).sum();
    clean(&notices);
    let project = folder();
    corpus::write(project.path(), &notices).expect("the notices can be written");
    println!("{COUNT} notices, {:.1} KB each", bytes as f64 / 1e3 / COUNT as f64);

    library(&notices);
    programs(project.path());
    own_notices();
}

/// Checks that the notices have no input errors. Otherwise the reporting of errors would be measured too.
fn clean(notices: &[Notice]) {
    let workspace = corpus::open(notices);
    for loaded in workspace.listing.notices.iter().map(load(&workspace)) {
        let wrong: Vec<_> = loaded.findings.iter().map(|finding| (finding.code.id, finding.span.start())).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", loaded.id);
    }
}

fn load<'a>(workspace: &'a Workspace) -> impl Fn(&NoticeFile) -> Loaded + Copy + Sync + 'a {
    |file| workspace.notice(file).expect("a notice can be read")
}

fn check(loaded: &Loaded) -> usize {
    rules::check(&Context::new(&loaded.register, "FI"), &loaded.places).len()
}

/// Measures each stage on one thread, and all stages on all threads.
fn library(notices: &[Notice]) {
    let workspace = &corpus::open(notices);
    let files = &workspace.listing.notices;
    let load = load(workspace);
    let loaded: &Vec<Loaded> = &files.iter().map(load).collect();
    let parse =
        |notice: &Notice| toml::de::DeTable::parse(&notice.text).map(|table| table.get_ref().len()).unwrap_or(0);
    let candidates: Vec<Candidate<'_>> = vec![
        ("only the toml crate (floor), 1 thread", Box::new(move || time(|| notices.iter().map(parse).sum::<usize>()))),
        ("load, 1 thread", Box::new(move || time(|| files.iter().map(load).collect::<Vec<_>>()))),
        ("rules, 1 thread", Box::new(move || time(|| loaded.iter().map(check).sum::<usize>()))),
        (
            "load + rules, 1 thread",
            Box::new(move || time(|| files.iter().map(|file| check(&load(file))).sum::<usize>())),
        ),
        (
            "load + rules, all threads",
            Box::new(move || time(|| files.par_iter().map(|file| check(&load(file))).sum::<usize>())),
        ),
    ];
    measure("Library", 7, candidates);
}

/// Measures the program and taplo from start to end.
fn programs(project: &Path) {
    let mut candidates: Vec<Candidate<'_>> = vec![
        ("notice lint", Box::new(|| time(|| run(&mut lint(project))))),
        ("notice lint, 1 thread", Box::new(|| time(|| run(lint(project).env("RAYON_NUM_THREADS", "1"))))),
    ];
    let schema = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/schema/notice.schema.json");
    let taplo = move || {
        let mut taplo = Command::new(taplo_path());
        taplo.args(["lint", "--schema", schema, "notices/**/*.toml"]).current_dir(project);
        taplo
    };
    match Command::new(taplo_path()).arg("--version").stderr(Stdio::null()).output() {
        Ok(version) if version.status.success() => {
            println!("\n{}", String::from_utf8_lossy(&version.stdout).trim());
            candidates.push(("taplo lint --schema", Box::new(move || time(|| run(&mut taplo())))));
        }
        _ => println!("\ntaplo is left out: it is not installed (pip install taplo, or TAPLO=/path/to/taplo)"),
    }
    measure("1,000 files, start to end", 5, candidates);
}

/// Returns the command of taplo. `TAPLO` may name the program itself, since a shim is slower.
fn taplo_path() -> String {
    std::env::var("TAPLO").unwrap_or_else(|_| "taplo".to_owned())
}

fn lint(project: &Path) -> Command {
    let mut lint = Command::new(env!("CARGO_BIN_EXE_notice"));
    lint.args(["lint", "--today", "2026-11-22", "-C"]).arg(project);
    lint
}

fn run(command: &mut Command) -> Option<i32> {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program can be started");
    assert!(status.code().is_some_and(|code| code < 2), "{command:?} could not do its job: {status}");
    status.code()
}

/// Measures the repository's seven notices, and the start of the program by itself.
fn own_notices() {
    let project = folder();
    let copied =
        ["notice.toml", "notices"].map(|part| copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), project.path()));
    copied.into_iter().collect::<std::io::Result<()>>().expect("the notices can be copied");
    let version = || {
        let mut version = Command::new(env!("CARGO_BIN_EXE_notice"));
        version.arg("--version");
        version
    };
    let project = project.path();
    let candidates: Vec<Candidate<'_>> = vec![
        ("a program that does nothing (/bin/true)", Box::new(|| time(|| run(&mut Command::new("/bin/true"))))),
        ("notice --version", Box::new(|| time(|| run(&mut version())))),
        ("notice lint --format short, 7 notices", Box::new(|| time(|| run(lint(project).args(["--format", "short"]))))),
        ("notice lint, 7 notices", Box::new(|| time(|| run(&mut lint(project))))),
    ];
    measure("The seven notices, start to end", 40, candidates);
}

fn copy(from: &Path, into: &Path) -> std::io::Result<()> {
    let to = into.join(from.file_name().unwrap_or_default());
    if from.is_dir() {
        std::fs::create_dir_all(&to)?;
        return std::fs::read_dir(from)?.try_for_each(|entry| copy(&entry?.path(), &to));
    }
    std::fs::copy(from, to).map(|_| ())
}
