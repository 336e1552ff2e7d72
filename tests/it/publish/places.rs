//! Where a command looks for its project, and where it writes.

use std::fs;

use crate::support::{AAMU, FIRST_RULES, Project, Run, notice, run, skipped};

/// A project in the folder `project` of a temporary folder, with these settings of a build.
fn project(out: &str) -> Project {
    Project::empty()
        .with("project/notice.toml", format!("{out}{FIRST_RULES}"))
        .with("project/notices/a.toml", AAMU)
        .with("site/index.html", "theirs")
        .with("project/.git/config", "theirs")
}

fn in_project(project: &Project, arguments: &[&str]) -> Run {
    run(notice(&project.path("project")).args(arguments))
}

/// A pull request must not choose where the machine of another writes.
#[test]
fn the_settings_choose_no_folder_outside_the_project() {
    let absolute = tempfile::tempdir().unwrap();
    let absolute = absolute.path().join("site").display().to_string();
    let outs =
        ["../site", "../new", "public/../../site", &absolute, ".", "..", ".git", ".GIT/hooks", "a/.git", ".git./x"];
    for out in outs {
        let project = project(&format!("[build]\nout = {out:?}\n"));
        let before = project.files();
        for arguments in [&["build"][..], &["build", "--check"], &["build", "--draft"], &["build", "notices/a.toml"]] {
            let run = in_project(&project, arguments);
            assert_eq!(run.code, 2, "{out} {arguments:?}: {run:#?}");
            assert!(run.stderr.contains("cannot be the output folder"), "{out} {arguments:?}: {run:#?}");
            assert!(before == project.files(), "{out} {arguments:?}");
        }
        // The command line goes before the settings.
        assert_eq!(in_project(&project, &["build", "--out", "../elsewhere", "--format", "html"]).code, 0, "{out}");
        assert!(project.path("elsewhere/fi/a.html").exists(), "{out}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_named_public_leads_nowhere_else() {
    let project = project("");
    std::os::unix::fs::symlink(project.path("site"), project.path("project/public")).unwrap();
    let before = project.files();
    assert_eq!(in_project(&project, &["build"]).code, 2);
    assert!(before == project.files());
}

#[cfg(unix)]
#[test]
fn a_new_theme_is_not_written_through_a_link() {
    let project = project("");
    std::os::unix::fs::symlink(project.path("site"), project.path("project/themes")).unwrap();
    let before = project.files();
    let run = in_project(&project, &["theme", "new", "aamu"]);
    assert_eq!(run.code, 2, "{run:#?}");
    assert!(run.stderr.contains("themes is a link"), "{run:#?}");
    assert!(before == project.files());
}

#[test]
fn a_project_that_is_not_the_current_folder_is_named() {
    let project = project("");
    let root = dunce::canonicalize(project.path("project")).unwrap().display().to_string();
    let below = project.path("project/notices");
    for (arguments, code) in
        [(&["lint", "--format", "json"][..], 0), (&["build", "--draft"], 0), (&["theme", "check"], 0)]
    {
        let named = run(notice(&below).args(arguments));
        assert_eq!(named.code, code, "{arguments:?}: {named:#?}");
        let line = named.stderr.lines().next().unwrap_or_default();
        assert_eq!(line, format!("The project is the folder above with a notice.toml: {root}"), "{arguments:?}");
        let there = in_project(&project, arguments);
        assert!(!there.stderr.contains("folder above"), "{there:#?}");
        assert_eq!(named.stdout.is_empty(), there.stdout.is_empty(), "{arguments:?}");
    }
    let finnish = run(notice(&below).args(["lint", "--lang", "fi"]));
    assert!(finnish.stderr.starts_with("Projekti on"), "{finnish:#?}");
}

#[test]
fn a_project_above_the_repository_is_not_used() {
    for file in [true, false] {
        let project = Project::empty().with("notice.toml", "[build\n").with("repository/notices/a.toml", AAMU);
        if file {
            project.put("repository/.git", "gitdir: elsewhere\n");
        } else {
            fs::create_dir(project.path("repository/.git")).unwrap();
        }
        let run = run(notice(&project.path("repository")).args(["build", "--draft"]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:#?}");
        assert!(project.path("repository/public-draft/index.html").exists());
    }
}

/// Only root may give a file to another user.
#[cfg(unix)]
#[test]
fn a_project_of_another_user_is_used_in_its_own_folder_alone() {
    let project = project("");
    let below = project.path("project/notices");
    let nobody = Some(65534);
    if let Err(error) = std::os::unix::fs::chown(project.path("project"), nobody, None) {
        skipped(&format!("no folder of another user: {error}"));
        return;
    }
    let before = project.files();
    let refused = run(notice(&below).arg("lint"));
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains("another user owns it"), "{refused:#?}");
    assert!(before == project.files());
    for arguments in [["lint", "--exit-zero"], ["build", "--draft"]] {
        assert_eq!(in_project(&project, &arguments).code, 0, "{arguments:?}: the folder itself");
    }
    let named = run(notice(&below).arg("-C").arg(project.path("project")).args(["lint", "--exit-zero"]));
    assert_eq!((named.code, named.stderr.as_str()), (0, ""), "{named:#?}");
}

/// Formats that are gone, a manifest that is damaged, and files that it cannot be right about.
#[test]
fn what_a_user_should_know_of_the_output_folder_is_said() {
    let project = Project::of("");
    let settings = |formats: &str| project.put("notice.toml", format!("[build]\nformats = [{formats}]\n{FIRST_RULES}"));
    settings("\"html\", \"fragment\"");
    project.build(&[]);
    settings("\"html\"");
    let build = project.run(&["build"]);
    assert!(build.stderr.contains("fragment any more (2): fi/a.fragment.html, fi/a.summary.html"), "{build:#?}");
    assert_eq!(project.run(&["build"]).stderr, "", "only once");

    let manifest = project.read("public/notice-manifest.json");
    let forged = format!("{{\"path\": \"notes/x.txt\", \"format\": \"html\", \"sha256\": \"{}\"}},", "0".repeat(64));
    project.put("public/notice-manifest.json", manifest.replacen("\"files\": [", &format!("\"files\": [{forged}"), 1));
    project.put("public/notes/x.txt", "theirs");
    let build = project.run(&["build", "--lang", "fi"]);
    assert!(build.code == 0 && build.stderr.ends_with("(1): notes/x.txt\n"), "{build:#?}");
    assert_eq!(project.read("public/notes/x.txt"), "theirs");

    project.put("public/notice-manifest.json", "");
    project.put("public/fi/old.html", "somebody's");
    let check = project.run(&["build", "--check"]);
    assert!(check.code == 1 && check.stdout.contains("changed: notice-manifest.json"), "{check:#?}");
    let build = project.run(&["build"]);
    assert!(
        build.code == 0 && build.stderr.contains("was damaged") && build.stderr.contains("fi/old.html"),
        "{build:#?}"
    );
    assert_eq!(project.run(&["build", "--check"]).code, 0);
}
