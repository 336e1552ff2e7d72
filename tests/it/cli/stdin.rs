//! A notice from the standard input, with and without a place in the project.

use serde_json::Value;

use crate::support::{AAMU, FIRST_RULES, Project, Run, notice, run};

/// A project whose folder `g` lends its notices a controller.
fn project() -> Project {
    Project::empty()
        .with("notice.toml", FIRST_RULES)
        .with("notices/g/_defaults.toml", AAMU)
        .with("notices/g/a.toml", "[register]\nname = \"A\"\n[[related-notice]]\nnotice = \"g/b\"\n")
        .with("notices/g/b.toml", "[register]\nname = \"B\"\n")
}

/// Lints a text in a folder of the project.
fn lint_in(project: &Project, folder: &str, text: impl AsRef<[u8]>, arguments: &[&str]) -> Run {
    let mut command = notice(&project.path(folder));
    run(command.args(["lint", "--format", "json"]).args(arguments).write_stdin(text.as_ref()))
}

fn lint(project: &Project, text: &str, file: &str) -> Run {
    lint_in(project, "", text, &["-", "--stdin-filename", file])
}

/// The code, file and line of each finding.
fn findings(run: &Run) -> Vec<(String, String, u64)> {
    let report: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:#?}"));
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let finding = |one: &Value| (text(one, "code"), text(one, "file"), one["line"].as_u64().unwrap());
    report["findings"].as_array().unwrap().iter().map(finding).collect()
}

fn found(code: &str, file: &str, line: u64) -> (String, String, u64) {
    (code.to_owned(), file.to_owned(), line)
}

#[test]
fn a_text_with_a_place_has_the_defaults_of_its_folders() {
    let text = "[register]\nname = \"New\"\n";
    for file in ["notices/g/new.toml", "notices/g/h/i/new.toml", "notices/g/b.toml", "./notices/../notices/g/b.toml"] {
        let run = lint(&project(), text, file);
        assert_eq!((run.code, findings(&run)), (0, vec![]), "{file}");
    }
    let elsewhere = lint(&project(), text, "notices/new.toml");
    assert_eq!((elsewhere.code, findings(&elsewhere)), (1, vec![found("ID001", "notices/new.toml", 1)]));
    let without = lint_in(&project(), "", text, &["-"]);
    assert_eq!((without.code, findings(&without)), (1, vec![found("ID001", "<stdin>", 1)]));
}

#[test]
fn a_text_replaces_the_file_of_its_name_and_has_its_id() {
    let project = project();
    let wrong = "[register]\nname = \"B\"\nnmae = 1\n[[related-notice]]\nnotice = \"g/a\"\n[[related-notice]]\nnotice = \"g/new\"\n";
    let run = lint(&project, wrong, "notices/g/b.toml");
    let path = "notices/g/b.toml";
    assert_eq!(findings(&run), [found("IN002", path, 3), found("IN007", path, 7)]);
    let to_itself = "[register]\nname = \"N\"\n[[related-notice]]\nnotice = \"g/new\"\n";
    assert_eq!(findings(&lint(&project, to_itself, "notices/g/new.toml")), []);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["findings"][0]["notices"], serde_json::json!(["g/b"]));
    assert_eq!(project.read(path), "[register]\nname = \"B\"\n", "nothing is written");
}

#[test]
fn a_place_is_seen_from_the_folder_of_the_command() {
    let project = project();
    let text = "[register]\nnmae = 1\n";
    for (folder, arguments) in [
        ("notices/g", &["--stdin-filename", "b.toml"][..]),
        ("notices", &["--stdin-filename", "g/b.toml"]),
        ("", &["-C", "notices", "--stdin-filename", "g/b.toml"]),
    ] {
        let run = lint_in(&project, folder, text, &[&["-"], arguments].concat());
        assert_eq!(findings(&run), [found("IN002", "notices/g/b.toml", 2)], "{folder} {arguments:?}");
    }
    let absolute = project.path("notices/g/b.toml");
    let run = lint(&project, text, absolute.to_str().unwrap());
    assert_eq!(findings(&run), [found("IN002", "notices/g/b.toml", 2)]);
    let short = run_short(&project, "notices/g", text);
    assert!(short.starts_with("../../notices/g/b.toml:2:1: "), "{short}");
}

fn run_short(project: &Project, folder: &str, text: &str) -> String {
    let mut command = notice(&project.path(folder));
    run(command.args(["lint", "-", "--stdin-filename", "b.toml", "--format", "short"]).write_stdin(text)).stdout
}

#[test]
fn defaults_and_settings_stand_for_the_notices_that_they_concern() {
    let project = project();
    let defaults = lint(&project, "[controller]\nemail = \"no\"\n", "notices/g/_defaults.toml");
    assert_eq!(
        findings(&defaults),
        [found("ID001", "notices/g/_defaults.toml", 1), found("LK002", "notices/g/_defaults.toml", 2)]
    );
    let settings = lint(&project, "[lint]\nselect = [\"RT001\"]\n", "notice.toml");
    assert_eq!(findings(&settings), [found("RT001", "notices/g/a.toml", 1), found("RT001", "notices/g/b.toml", 1)]);
    let wrong = lint(&project, "[lint]\nselcet = []\n", "notice.toml");
    assert_eq!((wrong.code, &findings(&wrong)[0]), (2, &found("IN002", "notice.toml", 2)));
}

#[test]
fn a_place_where_no_notice_lies_is_refused() {
    for (file, says) in [
        ("themes/own/theme.toml", "There is no notice at themes/own/theme.toml"),
        ("notices/g", "notices/g is a folder"),
        ("notices/g/b.toml/c.toml", "notices/g/b.toml is a file"),
        ("../notices/a.toml", "outside the project"),
        ("notices/absent/../..", "cannot be read"),
        ("/", "cannot be read"),
    ] {
        let run = lint(&project(), AAMU, file);
        assert!(run.code == 2 && run.stderr.contains(says), "{file}: {run:#?}");
    }
    // What reads as a notice and lies beside the folder of notices is found there.
    for (file, meant) in [
        ("customers.toml", "notices/customers.toml"),
        ("_defaults.toml", "notices/_defaults.toml"),
        ("notices/notes.txt", "notices/notes.toml"),
    ] {
        let beside = lint(&project(), AAMU, file);
        assert_eq!((beside.code, findings(&beside)), (1, vec![found("IN012", file, 1)]));
        assert!(beside.stdout.contains(meant), "{beside:#?}");
    }
    let misnamed = lint(&project(), AAMU, "notices/My notice.toml");
    assert_eq!((misnamed.code, findings(&misnamed)), (1, vec![found("IN009", "notices/My notice.toml", 1)]));
}

#[test]
fn the_standard_input_is_checked_alone() {
    let project = project();
    for arguments in [&["-", "notices/g/a.toml"][..], &["--stdin-filename", "notices/g/a.toml"], &["-", "-"]] {
        let run = lint_in(&project, "", AAMU, arguments);
        assert!(run.code == 2 && run.stderr.contains("`-`") && run.stderr.contains("standard input"), "{run:#?}");
    }
}

#[test]
fn the_first_notice_of_a_project_may_come_from_the_standard_input() {
    let empty = Project::empty();
    let arguments = ["-", "--stdin-filename", "notices/a.toml", "--select", "ID001", "--pass-without-project"];
    let run = lint_in(&empty, "", "[register]\n", &arguments);
    assert_eq!((run.code, findings(&run)), (1, vec![found("ID001", "notices/a.toml", 1)]));
    assert!(empty.files().is_empty());
}
