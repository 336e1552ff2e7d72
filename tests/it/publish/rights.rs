//! What the system allows: rights to folders and files, and the umask. Only root can run a program as another user.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::support::{AAMU, Project, Run, files_under, run, skipped};

/// A user that owns nothing else.
const NOBODY: u32 = 65534;

/// A project in two languages that was built, and that is edited so that every page changes.
fn edited() -> Project {
    let notice = |name: &str| format!("[notice]\nlanguages = [\"fi\", \"sv\"]\n{AAMU}[register]\nname = \"{name}\"\n");
    let project = Project::of("").with("notices/a.toml", notice("Old")).with("notices/aamu/b.toml", notice("Old"));
    project.build(&[]);
    for path in ["notices/a.toml", "notices/aamu/b.toml"] {
        project.put(path, notice("New"));
    }
    project
}

/// Gives a project to another user. Where that is not possible, says so and returns `false`.
fn give_to_nobody(project: &Project) -> bool {
    let entries = walkdir::WalkDir::new(project.path("")).into_iter().map(Result::unwrap);
    for entry in entries {
        if let Err(error) = chown(entry.path(), Some(NOBODY), Some(NOBODY)) {
            skipped(&format!("nothing can be given to another user: {error}"));
            return false;
        }
    }
    true
}

fn as_nobody(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_notice"));
    command.env_clear().current_dir(folder).uid(NOBODY).gid(NOBODY).args(arguments);
    run(assert_cmd::Command::from_std(command).timeout(Duration::from_secs(120)))
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

/// A build fails, and no page in any language changes.
fn assert_refused(project: &Project, names: &str) {
    let before = files_under(&project.path("public"));
    let refused = as_nobody(&project.path(""), &["build"]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains(names), "{names}: {refused:#?}");
    assert!(before == files_under(&project.path("public")), "{names}: pages changed");
    assert!(!refused.stderr.is_empty() && !project.path("public/.notice-lock").exists());
}

#[test]
fn a_folder_without_rights_is_refused_before_anything_is_renamed() {
    let project = edited();
    if !give_to_nobody(&project) {
        return;
    }
    for folder in ["public/sv", "public/sv/aamu", "public/fi/aamu"] {
        set_mode(&project.path(folder), 0o555);
        assert_refused(&project, folder.strip_prefix("public/").unwrap());
        set_mode(&project.path(folder), 0o755);
    }
    // A stale page cannot be deleted from it, and a new folder cannot be made in it.
    fs::rename(project.path("notices/aamu"), project.path("notices/ilta")).unwrap();
    set_mode(&project.path("public/sv"), 0o555);
    assert_refused(&project, "sv");
    set_mode(&project.path("public/sv"), 0o755);
    let built = as_nobody(&project.path(""), &["build"]);
    assert_eq!(built.code, 0, "{built:#?}");
    assert!(project.path("public/sv/ilta/b.html").exists() && !project.path("public/sv/aamu").exists());
}

/// In a folder like `/tmp` only the owner replaces a file.
#[test]
fn a_file_of_another_in_a_sticky_folder_is_refused_before_anything_is_renamed() {
    let project = edited();
    if !give_to_nobody(&project) {
        return;
    }
    set_mode(&project.path("public/sv"), 0o1777);
    for path in ["public/sv", "public/sv/a.html"] {
        chown(project.path(path), Some(1), Some(1)).unwrap();
    }
    assert_refused(&project, "sv/a.html");
}

/// A file that only may not be written to is replaced: the right to its folder decides.
#[test]
fn a_file_that_is_read_only_is_replaced_and_stays_so() {
    let project = edited();
    if !give_to_nobody(&project) {
        return;
    }
    let page = project.path("public/fi/a.html");
    set_mode(&page, 0o444);
    let built = as_nobody(&project.path(""), &["build"]);
    assert_eq!(built.code, 0, "{built:#?}");
    assert!(project.read("public/fi/a.html").contains("New"));
    assert_eq!(mode(&page), 0o444);
}

#[test]
fn a_file_that_is_immutable_is_refused_before_anything_is_renamed() {
    let project = edited();
    let page = project.path("public/sv/a.html");
    let mark = |how: &str| Command::new("chattr").arg(how).arg(&page).output();
    match mark("+i") {
        Ok(done) if done.status.success() => {}
        failed => {
            skipped(&format!("no file can be marked as immutable: {failed:?}"));
            return;
        }
    }
    let before = files_under(&project.path("public"));
    let refused = project.run(&["build"]);
    let after = files_under(&project.path("public"));
    mark("-i").unwrap();
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains("sv/a.html"), "{refused:#?}");
    assert!(before == after, "pages changed");
}

/// A notice whose id is as long as its own file's name may be, but not that of a page.
#[test]
fn a_long_name_leaves_every_language_as_it_was() {
    let project = edited();
    let long = "a".repeat(245);
    project.put(&format!("notices/{long}.toml"), AAMU);
    let before = project.files();
    let refused = project.run(&["build", "--format", "html", "--format", "fragment"]);
    assert!(refused.code == 1 && refused.stderr.contains("IN009"), "{refused:#?}");
    assert!(before == project.files());
}

/// Each name is short enough, and the path of one page is not.
#[test]
fn a_long_path_leaves_every_language_as_it_was() {
    let project = edited();
    let name = "n".repeat(120);
    project.put(&format!("notices/{name}.toml"), AAMU);
    let root = dunce::canonicalize(project.path("")).unwrap().to_str().unwrap().len();
    let out = format!("{}/{}", "long/".repeat((4090 - root - 120) / 5), "x");
    let before = project.files();
    let refused = project.run(&["build", "--out", &out]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains(&name), "{refused:#?}");
    let pages = |files: std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
        files.into_keys().filter(|path| !path.contains(".notice")).collect()
    };
    assert_eq!(pages(before), pages(project.files()));
}

#[test]
fn a_web_server_can_read_what_is_new_whatever_the_umask() {
    for umask in ["0777", "0077", "0027", "0022", "0000"] {
        let project = Project::of("");
        if !give_to_nobody(&project) {
            return;
        }
        let script = format!("umask {umask}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.env_clear().current_dir(project.path("")).uid(NOBODY).gid(NOBODY);
        command.args(["-c", &script, env!("CARGO_BIN_EXE_notice"), "build"]);
        let built = run(&mut assert_cmd::Command::from_std(command));
        assert_eq!(built.code, 0, "{umask}: {built:#?}");
        for entry in walkdir::WalkDir::new(project.path("public")).into_iter().map(Result::unwrap) {
            let expected = if entry.file_type().is_dir() { 0o755 } else { 0o644 };
            assert_eq!(mode(entry.path()), expected, "{umask}: {}", entry.path().display());
        }
    }
}
