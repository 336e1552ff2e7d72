//! Variables of the environment: the table of `docs/cli.md`, that no file reads others, and that none makes a failing check pass.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::code::{Kind, code, none};
use crate::support::{AAMU, FIRST_RULES, Project, notice, run};

/// Variables that are read together: names, who reads them, and what they may change.
struct Row {
    names: &'static [&'static str],
    by: &'static str,
    changes: &'static str,
}

const fn row(names: &'static [&'static str], by: &'static str, changes: &'static str) -> Row {
    Row { names, by, changes }
}

/// Every variable that is read. Who adds a crate looks what it reads: with a library that notes each call of `getenv`, say.
const TABLE: &[Row] = &[
    row(
        &["LC_ALL", "LC_MESSAGES", "LANG"],
        "notice",
        "The language of messages, unless `--lang` names one. The first that is set counts.",
    ),
    row(&["NO_COLOR"], "notice, clap", "No colours, unless `--color always` asks for them."),
    row(&["CLICOLOR", "CLICOLOR_FORCE", "TERM", "COLORTERM", "CI"], "clap", "Colours of `--help`."),
    row(&["COLUMNS", "LINES"], "clap", "The width of `--help`."),
    row(
        &["HOME"],
        "notice",
        "The home folder, which is no output folder; and the cache folder, if `XDG_CACHE_HOME` names none.",
    ),
    row(
        &["XDG_CACHE_HOME", "LOCALAPPDATA"],
        "notice",
        "The cache folder with the record of the last build (`LOCALAPPDATA` on Windows). A record may keep pages that `build` would make again. `lint` and `build --check` read none.",
    ),
    row(
        &["SOURCE_DATE_EPOCH"],
        "notice",
        "A later day than today counts as today, unless `--today` names one; an earlier one is passed over. Acceptances expire on it; no page depends on it.",
    ),
    row(
        &["GITHUB_WORKSPACE"],
        "notice",
        "The folder from which reports for services name files, if there is no git repository.",
    ),
    row(&["RAYON_NUM_THREADS"], "notice", "The number of threads, at most 256."),
    row(&["RUST_BACKTRACE", "RUST_LIB_BACKTRACE"], "Rust", "What is printed about a fault in the program itself."),
    row(
        &["MIMALLOC_VERBOSE", "MIMALLOC_SHOW_STATS", "MIMALLOC_SHOW_ERRORS", "MIMALLOC_DISALLOW_OS_ALLOC"],
        "mimalloc",
        "With all others that begin with `MIMALLOC_`: how memory is taken, and what is printed about it. Without memory the program ends as one that crashed.",
    ),
];

/// Variables that other programs read and this one does not.
const UNREAD: &[&str] = &["TZ", "TMPDIR", "PATH", "LANGUAGE", "RAYON_RS_NUM_CPUS", "RUST_MIN_STACK", "GITHUB_ACTIONS"];

/// Values that mean something to one variable or another, and such that mean nothing.
const VALUES: &[&str] =
    &["", "0", "1", "-1", "x", "100000", "99999999999999999999", "/dev/null", "/", "..", "always", "fi_FI.UTF-8"];

/// Returns the section of `docs/cli.md`.
pub(super) fn section() -> String {
    let mut text = String::from(
        "\n## Environment\n\nVariables that are read. None makes a check pass that fails without it.\n\n| variable | read by | may change |\n|---|---|---|\n",
    );
    for Row { names, by, changes } in TABLE {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let _ = writeln!(text, "| {} | {by} | {changes} |", names.join(", "));
    }
    let unread: Vec<String> = UNREAD.iter().map(|name| format!("`{name}`")).collect();
    let _ = write!(
        text,
        "\nNot read: {}. The system's own loader and C library read theirs, such as `LD_PRELOAD`, as for every program: whoever \
         sets them decides what runs.\n",
        unread.join(", ")
    );
    text
}

fn names() -> impl Iterator<Item = &'static str> {
    TABLE.iter().flat_map(|row| row.names).copied()
}

/// One file reads the environment, and the variables that it names are those of the table.
#[test]
fn no_file_reads_a_variable_that_the_table_lacks() {
    let mut elsewhere = Vec::new();
    let mut named = BTreeSet::new();
    let is_name = |text: &str| text.len() > 2 && text.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    for file in code() {
        if file.path != "cli/environment.rs" {
            let reads = file.names.iter().filter(|name| *name == "std::env" || name.starts_with("std::env::"));
            elsewhere.extend(reads.map(|name| format!("{}: {name}", file.path)));
            continue;
        }
        let texts = file.tokens.iter().filter(|token| token.kind == Kind::Text && is_name(&token.text));
        named.extend(texts.map(|token| token.text.clone()));
    }
    none("reads of the environment", elsewhere);
    named.remove("NOTICE_BUILD_ID");
    let own = TABLE.iter().filter(|row| row.by.starts_with("notice")).flat_map(|row| row.names);
    assert_eq!(named, own.map(|name| (*name).to_owned()).collect(), "what the table says that notice reads");
}

/// Projects whose checks fail: with an acceptance that has expired, and without a build.
fn failing() -> [(Project, &'static [&'static str]); 3] {
    let expired = || {
        let gap = "[lint.accepted-gaps]\nID001 = { reason = \"Soon.\", expires = 2020-01-01 }\n";
        Project::with_notice("[register]\nname = \"A\"\n").with("notice.toml", format!("{FIRST_RULES}{gap}"))
    };
    [(expired(), &["lint"]), (expired(), &["build", "--check"]), (Project::with_notice(AAMU), &["build", "--check"])]
}

#[test]
fn no_variable_makes_a_failing_check_pass() {
    for (project, arguments) in failing() {
        let with = |variables: &[(&str, &str)]| {
            run(notice(&project.path("")).envs(variables.iter().copied()).args(arguments)).code
        };
        assert_eq!(with(&[]), 1, "{arguments:?}");
        let all: Vec<&str> = names().chain(UNREAD.iter().copied()).collect();
        for value in VALUES {
            // Without memory there is no answer at all.
            let variables = all.iter().filter(|name| !name.starts_with("MIMALLOC")).map(|name| (*name, *value));
            assert_eq!(with(&variables.collect::<Vec<_>>()), 1, "{arguments:?}: all {value:?}");
        }
        // One alone may do what all together do not.
        let alone = if arguments == ["lint"] { &["0", "99999999999999999999"][..] } else { &[] };
        for name in &all {
            for value in alone {
                let code = with(&[(name, value)]);
                assert!(
                    code == 1 || (name.starts_with("MIMALLOC") && code != 0),
                    "{arguments:?}: {name}={value}: {code}"
                );
            }
        }
    }
}

/// A cache that somebody else filled is a matter of builds, which keep pages, and never of checks.
#[test]
fn a_record_makes_no_failing_check_pass() {
    let caches = tempfile::tempdir().unwrap();
    let project = Project::with_notice(AAMU);
    let with_cache =
        |arguments: &[&str]| run(notice(&project.path("")).env("XDG_CACHE_HOME", caches.path()).args(arguments)).code;
    assert_eq!(with_cache(&["build"]), 0);
    project.put("public/fi/a.html", "edited");
    assert_eq!(with_cache(&["build", "--check"]), 1);
    project.put("notices/a.toml", "[register]\nname = \"A\"\n");
    assert_eq!(with_cache(&["lint"]), 1);
    assert_eq!(with_cache(&["build", "--check"]), 1);
}

/// Thousands of threads take minutes to start, and a stack of a byte overflows.
#[test]
fn threads_and_stacks_stay_within_reason() {
    let project = Project::with_notice(AAMU);
    for (name, value) in [("RAYON_NUM_THREADS", "1000000"), ("RAYON_RS_NUM_CPUS", "1000000"), ("RUST_MIN_STACK", "1")] {
        let linted = run(notice(&project.path("")).env(name, value).arg("lint"));
        assert_eq!((linted.code, linted.stderr.as_str()), (0, ""), "{name}");
    }
}
