//! Faults of settings: `notice lint` reports all that `notice build` refuses, with the same codes and exit code 2.

use serde_json::Value;

use crate::support::{AAMU, Project, Run};

/// A project with these settings and one notice without a finding.
fn project(settings: &str) -> Project {
    Project::of("").with_settings(settings)
}

/// The codes and places of a run in the format `short`, in the order of the report.
fn found(run: &Run) -> Vec<String> {
    let lines = run.stdout.lines().filter(|line| line.contains("["));
    lines.map(|line| line.split(']').next().unwrap().replace(": error[", " ")).collect()
}

/// Checks that lint and build report the same faults, and that nothing is written.
fn refused(project: &Project, expected: &[&str]) -> Run {
    let lint = project.run(&["lint", "--format", "short"]);
    assert_eq!(found(&lint), expected, "{lint:#?}");
    assert_eq!(lint.code, 2, "{lint:#?}");
    let build = project.run(&["build"]);
    assert_eq!(build.code, 2, "{build:#?}");
    for finding in expected {
        let (place, code) = finding.rsplit_once(' ').unwrap();
        let is_shown = build.stderr.contains(code) && build.stderr.contains(place.split(':').next().unwrap());
        assert!(is_shown, "{finding}\n{}", build.stderr);
    }
    assert!(!project.path("public").exists(), "{expected:?}");
    lint
}

#[test]
fn each_setting_that_build_refuses_has_a_code_and_a_place() {
    for (settings, expected) in [
        ("[site]\nbase-url = \"www.aamu.example\"\n", "notice.toml:2:12 ST001"),
        ("[theme]\nname = \"nope\"\n", "notice.toml:2:8 ST002"),
        ("[theme]\naccent = \"green\"\n", "notice.toml:2:10 ST004"),
        ("[theme]\naccent = \"#ffcc00\"\n", "notice.toml:2:10 ST005"),
        ("[theme]\nwidth = \"5px\"\n", "notice.toml:2:9 ST006"),
        ("[theme]\nradius = \"3rem\"\n", "notice.toml:2:10 ST006"),
        ("[theme]\nlogo = \"absent.svg\"\n", "notice.toml:2:8 ST007"),
        ("[theme]\nlogo = \"notes.txt\"\n", "notice.toml:2:8 ST008"),
        ("[theme]\nlogo = \"../logo.svg\"\n", "notice.toml:2:8 ST008"),
        ("[build]\nout = \"notices/public\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"~/site\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"dist/~\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"$HOME/site\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"%USERPROFILE%/site\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"https://www.aamu.example/x\"\n", "notice.toml:2:7 ST010"),
        ("[build]\nout = \"a/ b\"\n", "notice.toml:2:7 ST010"),
        ("[site]\nrobots = \"no-index\"\n", "notice.toml:2:10 ST016"),
        ("[site]\nrobots = \"noindex nofollow\"\n", "notice.toml:2:10 ST016"),
        ("[site]\nlanguages = [\"fi\", \"tlh\"]\n", "notice.toml:2:20 ST011"),
        ("[site]\nlanguages = [\"suomi\"]\n", "notice.toml:2:14 ST011"),
        ("[site]\nlanguages = [\"fi\", \"en\"]\nbanner.fi = \"Esittely.\"\n", "notice.toml:3:1 ST012"),
    ] {
        refused(&project(settings), &[expected]);
    }
}

/// A folder of another program's making that is called `~` is no output folder by that.
#[test]
fn no_folder_is_made_that_only_a_shell_reads_as_another() {
    let project = project("");
    let run = project.run(&["build", "--out=~/site"]);
    assert!(run.code == 2 && run.stderr.contains("“~”") && run.stderr.contains("`public`"), "{run:#?}");
    assert!(!project.path("~").exists());
    // On the command line a shell has done its part, and a name is a name.
    project.build(&["--out", "a $b"]);
}

#[test]
fn what_is_too_long_for_the_disk_is_found_by_lint() {
    for out in ["a".repeat(300), "a/".repeat(2100), format!("public/{}", "long/".repeat(813))] {
        refused(&project(&format!("[build]\nout = \"{out}\"\n")), &["notice.toml:2:7 ST010"]);
    }
    for (path, is_wrong) in [
        (format!("notices/{}.toml", "n".repeat(120)), false),
        (format!("notices/{}.toml", "n".repeat(121)), true),
        (format!("notices/{}.toml", "n".repeat(250)), true),
        (format!("notices/{}/x.toml", "n".repeat(200)), true),
    ] {
        let project = project("").with(&path, AAMU);
        let formats = ["--format", "fragment", "--format", "html", "--format", "markdown", "--format", "json"];
        let (lint, build) =
            (project.run(&["lint", "--format", "short"]), project.run(&[&["build"], &formats[..]].concat()));
        let code = i32::from(is_wrong);
        assert_eq!((lint.code, build.code), (code, code), "{path} {lint:#?} {build:#?}");
        assert_eq!(lint.stdout.contains("error[IN009]"), is_wrong, "{path} {lint:#?}");
    }
}

#[test]
fn a_format_that_the_program_lacks_is_a_fault() {
    if cfg!(feature = "pdf") {
        return;
    }
    let project = project("[build]\nformats = [\"html\", \"pdf\"]\n");
    refused(&project, &["notice.toml:2:20 ST015"]);
    // What the command line asks for is no matter of the settings.
    project.build(&["--format", "html"]);
}

#[test]
fn rules_are_pinned_to_a_release_that_the_program_knows() {
    for wrong in ["9.9", "0.1.0", "all"] {
        refused(&project(&format!("[lint]\nselect = [\"ST\"]\nrules = \"{wrong}\"\n")), &["notice.toml:3:9 ST014"]);
    }
    let run = project("[lint]\nselect = [\"ID002\"]\nrules = \"0.1\"\n").run(&["lint", "--format", "short"]);
    assert!(run.code == 1 && run.stdout.contains("error[ID002]"), "{run:#?}");
}

/// A case that a later release brought is a note that fails nothing, until the pin moves.
#[test]
fn what_is_newer_than_the_pin_fails_no_command() {
    let notice = "[[retention]]\nuntil = \"end-of-membership\"\ncaveat = [\"at-least\"]\n";
    let run = |pin: &str| {
        let settings = format!("[lint]\nselect = [\"RT007\"]\ndeny = \"info\"\n{pin}");
        let project = Project::of(notice).with_settings(&settings);
        let json: Value = serde_json::from_str(&project.run(&["lint", "--format", "json"]).stdout).unwrap();
        let run = project.run(&["lint", "--lang", "en"]);
        (run.code, json["findings"][0]["severity"].clone(), json["findings"][0]["newer"].clone(), run.stdout)
    };
    let (code, severity, newer, text) = run("rules = \"0.1\"\n");
    assert_eq!((code, severity.as_str(), newer.as_str()), (0, Some("info"), Some("0.2")));
    assert!(text.contains("New since 0.2"), "{text}");
    let (code, severity, newer, text) = run("");
    assert_eq!((code, severity.as_str(), newer.as_str()), (1, Some("warning"), None));
    assert!(!text.contains("New since"), "{text}");
}

#[test]
fn all_faults_are_reported_at_once_with_the_findings_of_the_notices() {
    let project = project(
        "[site]\nbase-url = \"www\"\n[theme]\nname = \"nope\"\naccent = \"x\"\nlogo = \"a.svg\"\nwidth = \"1\"\n",
    )
    .with("notices/b.toml", format!("{AAMU}email = \"none\"\n"))
    .with("notices/c.toml", "nonsense");
    let run = refused(
        &project,
        &[
            "notice.toml:2:12 ST001",
            "notice.toml:4:8 ST002",
            "notice.toml:5:10 ST004",
            "notice.toml:6:8 ST007",
            "notice.toml:7:9 ST006",
            "notices/b.toml:3:9 LK002",
            "notices/c.toml:1:9 IN001",
        ],
    );
    assert!(run.stderr.is_empty(), "{run:#?}");
}

#[test]
fn a_mistake_in_a_theme_is_shown_in_its_file() {
    let settings = "[theme]\nname = \"aamu\"\n";
    let theme = "contract = 1\nextends = \"default\"\n";
    for (file, text, expected) in [
        ("theme.toml", "extends = \"default\"\n", "themes/aamu/theme.toml:1:1 ST003"),
        ("theme.toml", "contract = 99\n", "themes/aamu/theme.toml:1:12 ST003"),
        ("theme.toml", "contract = 1\nextend = \"plain\"\n", "themes/aamu/theme.toml:2:1 ST003"),
        ("notice.html", "<p>\n{{ nothing }}\n", "themes/aamu/notice.html:2:4 ST003"),
        ("notice.html", "<p>{% if %}</p>", "themes/aamu/notice.html:1:10 ST003"),
    ] {
        let project =
            project(settings).with("themes/aamu/theme.toml", theme).with(&format!("themes/aamu/{file}"), text);
        refused(&project, &[expected]);
    }
    let without = project(settings).with("themes/aamu/style.css", "p { margin: 0 }");
    refused(&without, &["themes/aamu/theme.toml:1:1 ST003"]);
}

#[test]
fn a_mistake_in_own_words_is_shown_in_its_file() {
    let project = project("").with("locales/en/own.ftl", "section-rights = { $nothing }\nno-such = x\n");
    refused(&project, &["locales/en/own.ftl:1:1 ST013", "locales/en/own.ftl:2:1 ST013"]);
}

#[test]
fn a_setting_of_a_folder_counts_as_one_of_the_project() {
    let project = Project::empty()
        .with("notices/g/_defaults.toml", "[theme]\naccent = \"#ffff00\"\n")
        .with("notices/g/a.toml", AAMU)
        .with("notices/g/b.toml", AAMU)
        .with_settings("");
    refused(&project, &["notices/g/_defaults.toml:2:10 ST005"]);
}

#[test]
fn faults_are_in_every_format() {
    let project = project("[theme]\naccent = \"green\"\n");
    for format in ["human", "short", "json", "sarif", "github"] {
        let run = project.run(&["lint", "--format", format]);
        assert_eq!(run.code, 2, "{format}: {run:#?}");
        assert!(run.stdout.contains("ST004") && run.stdout.contains("notice.toml"), "{format}: {run:#?}");
    }
    let json: Value = serde_json::from_str(&project.run(&["lint", "--format", "json"]).stdout).unwrap();
    let finding = &json["findings"][0];
    assert_eq!((&finding["code"], &finding["name"]), (&"ST004".into(), &"accent-invalid".into()));
    assert_eq!((&finding["file"], &finding["line"]), (&"notice.toml".into(), &2.into()));
    assert!(finding["help"].as_str().unwrap().contains("#005a9c"), "{finding}");
}

#[test]
fn no_option_and_no_setting_silences_a_fault() {
    let project = project("[theme]\naccent = \"green\"\n[lint]\nignore = [\"ST\"]\nseverity.ST004 = \"info\"\n");
    for arguments in
        [&["lint"][..], &["lint", "--ignore", "ST004"], &["lint", "--select", "RT"], &["lint", "--exit-zero"]]
    {
        let run = project.run(arguments);
        assert!(run.code == 2 && run.stdout.contains("ST004"), "{arguments:?}: {run:#?}");
    }
}

#[test]
fn settings_that_cannot_be_read_leave_mistakes_of_notices_standing() {
    let project = Project::empty()
        .with("notice.toml", "[lint\nignore = [\"ID004\"]\n")
        .with("notices/a.toml", AAMU)
        .with("notices/b.toml", "nonsense");
    // The rules are silent: the settings might ignore or accept what they find.
    refused(&project, &["notice.toml:1:6 IN001", "notices/b.toml:1:9 IN001"]);
}

#[test]
fn what_the_command_line_gives_replaces_the_output_folder_of_the_settings() {
    let project = project("[build]\nout = \"notices/public\"\n");
    assert_eq!(project.run(&["build", "--out", "site"]).code, 0);
    assert_eq!(project.run(&["lint"]).code, 2);
}

#[test]
fn every_code_of_settings_is_explained_in_each_language() {
    for language in ["fi", "sv", "en"] {
        for number in 1..=13 {
            let code = format!("ST{number:03}");
            let run = Project::empty().run(&["explain", &code, "--lang", language]);
            assert!(run.code == 0 && run.stdout.starts_with(&code) && run.stdout.lines().count() > 3, "{run:#?}");
        }
    }
}
