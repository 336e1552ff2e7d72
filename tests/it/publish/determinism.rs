//! The same input gives the same bytes on any day and machine, in any folder and language of the environment.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use crate::support::{AAMU, Project, files_under, notice, repository, run};

const EVERYTHING: &[&str] = &["--base-url", "https://www.aamu.example"];

#[test]
fn the_day_the_folder_and_the_environment_change_no_byte() {
    let project = Project::repository();
    let first = project.path("first");
    let plain = run(notice(&project.path("")).arg("build").args(EVERYTHING).arg("--out").arg(&first));
    assert_eq!(plain.code, 0, "{plain:#?}");
    let expected = files_under(&first);
    assert!(expected.len() > 20, "only {} files", expected.len());

    let elsewhere = project.path("notices/enegia");
    let far = tempfile::tempdir().unwrap();
    for (name, folder, arguments, environment) in [
        ("day", project.path(""), &["--today", "2031-12-31"][..], &[][..]),
        ("epoch", project.path(""), &[], &[("SOURCE_DATE_EPOCH", "0"), ("TZ", "Pacific/Auckland")]),
        ("beneath", elsewhere, &[], &[]),
        ("finnish", project.path(""), &[], &[("LANG", "fi_FI.UTF-8"), ("LC_ALL", "sv_SE.UTF-8"), ("LANGUAGE", "de")]),
        ("lang", project.path(""), &["--lang", "sv"], &[("RAYON_NUM_THREADS", "1"), ("NO_COLOR", "1")]),
    ] {
        let out = project.path(name);
        let mut command = notice(&folder);
        command.arg("build").args(EVERYTHING).args(arguments).arg("--out").arg(&out).envs(environment.iter().copied());
        let again = run(&mut command);
        assert_eq!(again.code, 0, "{name}: {again:#?}");
        assert_same(&expected, &files_under(&out), name);
    }
    let out = far.path().join("out");
    let with_c =
        run(notice(far.path()).arg("-C").arg(project.path("")).arg("build").args(EVERYTHING).arg("--out").arg(&out));
    assert_eq!(with_c.code, 0, "{with_c:#?}");
    assert_same(&expected, &files_under(&out), "-C");
}

/// File systems list files in different orders.
#[test]
fn the_order_in_which_files_came_to_be_changes_no_byte() {
    let notices = files_under(&repository().join("notices"));
    let built = |files: &mut dyn Iterator<Item = (&String, &Vec<u8>)>| {
        let project = Project::empty().with("notice.toml", Project::repository().read("notice.toml"));
        files.for_each(|(path, bytes)| project.put(&format!("notices/{path}"), bytes));
        project.build(EVERYTHING);
        files_under(&project.path("public"))
    };
    assert_same(&built(&mut notices.iter()), &built(&mut notices.iter().rev()), "made in reverse");
}

/// The language switch of every page has the languages of all notices, the last ones included.
#[test]
fn languages_that_only_a_later_notice_declares_change_every_page() {
    let with = |language: &str| format!("{AAMU}[notice]\nlanguages = [\"{language}\"]\n");
    let built = |settings: &str| {
        let project = Project::of("").with_settings(settings);
        for (name, language) in [("a", "fi"), ("b", "fi"), ("c", "sv")] {
            project.put(&format!("notices/{name}.toml"), with(language));
        }
        project.build(&[]);
        files_under(&project.path("public"))
    };
    let found = built("");
    assert!(String::from_utf8_lossy(&found["fi/a.html"]).contains("lang=\"sv\""), "the page does not know of Swedish");
    assert_same(&built("[site]\nlanguages = [\"fi\", \"sv\"]\n"), &found, "as if the settings had named them");
}

/// A build drops the findings of notices without errors. A warning that the settings raise to an error is shown with its line.
#[test]
fn a_warning_that_is_raised_to_an_error_is_shown_in_its_place() {
    let long = "[[retention]]\nperiod = \"P10Y\"\n";
    let project = Project::of(long).with_settings("[lint]\nselect = [\"RT006\"]\n");
    project.build(&[]);
    project.put("notice.toml", "[lint]\nselect = [\"RT006\"]\nseverity = { RT006 = \"error\" }\n");
    let refused = project.run(&["build"]);
    assert_eq!(refused.code, 1, "{refused:#?}");
    assert!(refused.stderr.contains("RT006") && refused.stderr.contains("period = \"P10Y\""), "{refused:#?}");
}

/// In the repository of notice itself, `locales/` and `themes/` are the source of the built-in files and override nothing.
#[test]
fn the_repository_builds_as_a_project_without_its_words_and_themes() {
    let built = |folders: &[&str]| {
        let project = Project::repository();
        project.copy(folders).build(EVERYTHING);
        files_under(&project.path("public"))
    };
    assert_same(&built(&[]), &built(&["locales", "themes"]), "with locales/ and themes/");
}

#[test]
fn line_ends_and_a_mark_at_the_beginning_change_no_page() {
    let unix = Project::repository();
    let windows = Project::repository();
    for (path, bytes) in files_under(&unix.path("notices")) {
        let text = String::from_utf8(bytes).unwrap().replace('\n', "\r\n");
        windows.put(&format!("notices/{path}"), format!("\u{feff}{text}"));
    }
    unix.build(EVERYTHING);
    windows.build(EVERYTHING);
    assert_same(&files_under(&unix.path("public")), &files_under(&windows.path("public")), "CRLF and BOM");
}

#[test]
fn a_second_build_writes_nothing() {
    let project = Project::repository();
    project.build(&[]);
    let before = times(&project.path("public"));
    let second = project.run(&["build"]);
    assert_eq!(second.code, 0, "{second:#?}");
    assert!(second.stdout.contains(&format!("{} unchanged", before.len() - 1)), "{}", second.stdout);
    assert!(second.stdout.contains(" 0 written"), "{}", second.stdout);
    assert_eq!(times(&project.path("public")), before);
    project.build(&["--locale", "fi", "--format", "html"]);
    assert_eq!(times(&project.path("public")), before, "a build of a part");
}

#[test]
fn a_check_tells_whether_the_output_is_current() {
    let project = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n").with("notices/b.toml", AAMU);
    let check = |code: i32, says: &[&str]| {
        let before = project.files();
        let run = project.run(&["build", "--check"]);
        assert_eq!(run.code, code, "{run:#?}");
        for path in says {
            assert!(run.stdout.lines().any(|line| line.ends_with(path)), "{path}: {run:#?}");
        }
        assert_eq!(project.files(), before, "--check wrote");
    };
    check(1, &["fi/a.html", "sv/a.md"]);
    project.build(&[]);
    check(0, &[]);
    project
        .put("notices/a.toml", format!("{AAMU}email = \"a@aamu.example\"\n[notice]\nlanguages = [\"fi\", \"sv\"]\n"));
    check(1, &["fi/a.html", "sv/a.html", "fi/a.md", "sv/a.md"]);
    project.build(&[]);
    check(0, &[]);
    project.put("public/fi/b.html", "edited");
    check(1, &["fi/b.html"]);
    project.build(&[]);
    std::fs::remove_file(project.path("notices/b.toml")).unwrap();
    check(1, &["fi/b.html", "fi/b.md", "fi/index.html"]);
    project.build(&[]);
    check(0, &[]);
    assert!(!project.path("public/fi/b.html").exists(), "the page of a notice that is gone");
    project.put("notices/c.toml", "[controller\n");
    check(1, &[]);
}

#[test]
fn the_manifest_lists_every_file_and_no_day() {
    let project = Project::repository();
    project.build(EVERYTHING);
    let manifest: serde_json::Value = serde_json::from_str(&project.read("public/notice-manifest.json")).unwrap();
    assert_eq!((&manifest["version"], &manifest["draft"]), (&1.into(), &false.into()));
    let listed: Vec<&str> =
        manifest["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
    let mut there: Vec<String> = files_under(&project.path("public")).into_keys().collect();
    there.retain(|path| path != "notice-manifest.json");
    assert_eq!(listed, there, "sorted by path");
}

/// Returns the time of the last change of each file.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time = |path: &String| std::fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    files_under(folder).into_keys().map(|path| (path.clone(), time(&path))).collect()
}

fn assert_same(expected: &BTreeMap<String, Vec<u8>>, found: &BTreeMap<String, Vec<u8>>, what: &str) {
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(expected), paths(found), "{what}");
    for (path, bytes) in expected {
        assert!(bytes == &found[path], "{what}: {path} differs");
    }
}
