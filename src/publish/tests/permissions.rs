//! Permissions of files and folders that a build writes.
#![cfg(unix)]

use std::os::unix::fs::{MetadataExt, PermissionsExt};

use super::*;

const PAGES: &[(&str, &str)] = &[("index.html", "choose"), ("fi/index.html", "kaikki")];

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// `tests/it/publish/rights.rs` has the umask, which belongs to a process.
#[test]
fn new_files_and_folders_can_be_read_by_everybody() {
    let mut project = Project::new();
    project.out = project.root().join("dist/public");
    project.build(PAGES);
    for file in ["index.html", "fi/index.html", MANIFEST] {
        assert_eq!(mode(&project.file(file)), 0o644, "{file}");
    }
    for folder in ["", "..", "fi"] {
        assert_eq!(mode(&project.file(folder)), 0o755, "{folder}");
    }
}

#[test]
fn permissions_of_what_is_there_are_kept() {
    let project = Project::new();
    project.build(PAGES);
    let modes = [("index.html", 0o640), ("fi/index.html", 0o444), (MANIFEST, 0o600), ("fi", 0o2775), ("", 0o750)];
    modes.iter().for_each(|(path, mode)| set_mode(&project.file(path), *mode));
    let outcome = project.build(&[("index.html", "new"), ("fi/index.html", "uusi"), ("fi/new/a.html", "uusi")]);
    assert_eq!(outcome.written, 3);
    for (path, kept) in modes {
        assert_eq!(mode(&project.file(path)), kept, "{path}");
    }
    assert_eq!(mode(&project.file("fi/new")) & 0o777, 0o755);
    assert_eq!(mode(&project.file("fi/new/a.html")), 0o644);
}

/// Only root may give a file to another user.
#[test]
fn the_owner_of_what_is_there_is_kept_where_the_system_allows_it() {
    let project = Project::new();
    project.build(PAGES);
    if let Err(error) = std::os::unix::fs::chown(project.file("index.html"), Some(65534), Some(65534)) {
        println!("skipped: no file of another user: {error}");
        return;
    }
    project.build(&[("index.html", "new"), PAGES[1]]);
    let there = fs::metadata(project.file("index.html")).unwrap();
    assert_eq!((there.uid(), there.gid()), (65534, 65534));
}

/// Deployments pass names over that begin with a dot.
#[test]
fn what_a_build_needs_while_it_runs_has_a_name_with_a_dot() {
    let project = Project::new();
    let staging = project.stage(PAGES);
    let during = project.tree();
    assert!(!during.is_empty() && during.keys().all(|path| path.starts_with(".notice-")), "{:?}", during.keys());
    assert_eq!(mode(&project.file(".notice-tmp")), 0o700, "pages that are not published yet");
    drop(staging);
}
