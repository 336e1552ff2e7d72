//! An output that cannot be written is no success: a script would take half of it for the whole.
#![cfg(target_os = "linux")]

use std::fs::OpenOptions;
use std::process::{Command, Stdio};

use crate::support::Project;

const COMMANDS: &[&[&str]] = &[
    &["lint"],
    &["lint", "--format", "short"],
    &["lint", "--format", "json"],
    &["lint", "--format", "sarif"],
    &["lint", "--format", "github"],
    &["build"],
    &["build", "--check"],
    &["explain", "RT001"],
    &["rules"],
    &["rules", "--markdown"],
    &["schema"],
    &["theme", "new", "other"],
    &["theme", "check"],
    &["--help"],
    &["--version"],
    &["help", "lint"],
];

fn new_project() -> Project {
    let template = "{% extends \"default/notice.html\" %}{% block contnets %}{% endblock contnets %}";
    let project = Project::of("[register]\nname = \"R\"\n").with_settings("[lint]\nselect = [\"ID001\"]\n");
    project.put("notices/b.toml", "[register]\nname = \"B\"\n");
    project.with("themes/own/theme.toml", "contract = 1\n").with("themes/own/notice.html", template)
}

fn command(project: &Project, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_notice"));
    command.env_clear().current_dir(project.path("")).args(arguments).stdin(Stdio::null());
    command
}

fn full() -> std::fs::File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

#[test]
fn a_full_standard_output_is_exit_2() {
    let mut printed = 0;
    for arguments in COMMANDS {
        let project = new_project();
        if command(&project, arguments).output().unwrap().stdout.is_empty() {
            continue;
        }
        printed += 1;
        let output = command(&new_project(), arguments).stdout(full()).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains("error: the standard output cannot be written: "), "{arguments:?}: {stderr}");
    }
    assert!(printed > 12, "{printed} of {} commands print results", COMMANDS.len());
}

/// Nothing can be said any more, but the exit code says it.
#[test]
fn a_full_standard_error_is_exit_2() {
    let project = new_project();
    for arguments in [&["build"][..], &["lint", "no-such-folder"], &["no-such-command"]] {
        assert!(!command(&project, arguments).output().unwrap().stderr.is_empty(), "{arguments:?}");
        let output = command(&project, arguments).stderr(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

/// `notice rules | head -1`: the reader has seen enough.
#[test]
fn a_closed_pipe_is_no_failure() {
    for arguments in COMMANDS {
        let project = new_project();
        let expected = command(&project, arguments).output().unwrap().status.code();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = command(&project, arguments).stdout(writer).output().unwrap();
        // A second run of the same command finds what the first has made.
        let is_again = arguments[0] == "theme" && arguments[1] == "new";
        let expected = if is_again { Some(2) } else { expected };
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("cannot be written"), "{arguments:?}: {stderr}");
        assert!(output.status.code() == expected || arguments[0] == "build", "{arguments:?}: {:?}", output.status);
    }
}

/// `notice build >&-`: nobody wants the output, as with `>/dev/null`. Rust opens that in its place before `main`, and nothing can
/// tell the two apart; so no page is opened in its place either, and no message lands in a page.
#[test]
fn an_output_that_is_closed_from_the_start_is_one_that_nobody_wants() {
    let pages = |project: &Project| -> Vec<_> {
        project.files().into_iter().filter(|(path, _)| path.starts_with("public/")).collect()
    };
    let expected = Project::with_notice(crate::support::AAMU);
    expected.build(&[]);
    for closed in [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"] {
        let project = Project::with_notice(crate::support::AAMU);
        let script = format!("exec \"$0\" build {closed}");
        let mut command = Command::new("sh");
        command.env_clear().current_dir(project.path("")).args(["-c", &script, env!("CARGO_BIN_EXE_notice")]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        assert_eq!(command.status().unwrap().code(), Some(0), "{closed}");
        assert!(pages(&project) == pages(&expected), "{closed}");
    }
}
