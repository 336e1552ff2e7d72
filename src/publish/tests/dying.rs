//! A process may die at any point.

use super::*;

const OLD: &[(&str, &str)] =
    &[("index.html", "old"), ("fi/same.html", "same"), ("fi/gone.html", "gone"), ("se/only.html", "going")];

/// Changes, adds in a new folder, and deletes a page with its folder.
const NEW: &[(&str, &str)] = &[("index.html", "new"), ("fi/same.html", "same"), ("sv/deep/added.html", "added")];

/// Takes back what [`NEW`] added, and puts other pages where it added some.
const NEWER: &[(&str, &str)] = &[("index.html", "newer"), ("fi/gone.html", "back"), ("sv/other.html", "other")];

/// Every page is, whole, one of its versions.
fn assert_whole(project: &Project, versions: &[&[(&str, &str)]]) {
    for (path, bytes) in project.tree() {
        let is_page = !path.ends_with('/') && !path.starts_with(".notice-") && path != MANIFEST;
        let known = versions.iter().copied().flatten().any(|(of, text)| *of == path && text.as_bytes() == bytes);
        assert!(!is_page || known, "{path} is in pieces");
    }
}

/// Runs a test for a build that dies after no step, after one, and so on to the last.
fn at_every_step(of: &[(&str, &str)], prepare: impl Fn(&Project), test: impl Fn(&Project)) {
    for steps in 0.. {
        let project = Project::new();
        prepare(&project);
        let died = project.stage(of).die_after(steps);
        assert_whole(&project, &[OLD, NEW, NEWER]);
        test(&project);
        if !died {
            assert!(steps > 5, "the build should have taken more steps");
            return;
        }
    }
}

/// Files of a dead build are known as notice's own: none is reported as somebody else's.
fn assert_recovers(project: &Project, pages: &[(&str, &str)]) {
    let outcome = project.build(pages);
    assert_eq!((outcome.left, outcome.overwritten), (Vec::new(), Vec::new()));
    assert!(project.check(pages).is_current());
    // Nothing else may lie there, not even an empty folder.
    let mut expected: BTreeMap<String, Vec<u8>> =
        pages.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let folders: Vec<String> = pages.iter().flat_map(|(path, _)| folders(path)).collect();
    expected.extend(folders.into_iter().map(|folder| (folder, Vec::new())));
    let mut tree = project.tree();
    assert!(tree.remove(MANIFEST).is_some());
    assert_eq!(tree, expected);
}

fn folders(path: &str) -> impl Iterator<Item = String> {
    path.match_indices('/').map(|(at, _)| path[..=at].to_owned())
}

#[test]
fn the_next_build_ends_as_a_fresh_one() {
    for next in [OLD, NEW, NEWER, &[]] {
        at_every_step(NEW, |project| drop(project.build(OLD)), |project| assert_recovers(project, next));
    }
}

#[test]
fn a_first_build_may_die_too() {
    for next in [NEW, NEWER] {
        at_every_step(NEW, |_| {}, |project| assert_recovers(project, next));
    }
}

#[test]
fn two_builds_may_die_one_after_the_other() {
    // Of the second: while it stages, once it announced its pages, among them, and before its manifest.
    for second in [0, 1, 4, 6] {
        at_every_step(
            NEW,
            |project| drop(project.build(OLD)),
            |project| {
                project.stage(NEWER).die_after(second);
                assert_whole(project, &[OLD, NEW, NEWER]);
                assert_recovers(project, &OLD[..2]);
            },
        );
    }
}

#[test]
fn a_build_of_a_part_takes_over_what_a_dead_build_wrote() {
    at_every_step(
        NEW,
        |project| drop(project.build(OLD)),
        |project| {
            assert_eq!(project.build_part(&[("index.html", "newer")]).deleted, [""; 0]);
            assert_recovers(project, NEWER);
        },
    );
}

#[test]
fn a_check_after_a_dead_build_knows_its_pages() {
    at_every_step(
        NEW,
        |project| drop(project.build(OLD)),
        |project| {
            let before = project.tree();
            assert_eq!(project.check(NEWER).foreign, [""; 0]);
            assert_eq!(project.tree(), before);
        },
    );
}

#[test]
fn somebody_elses_edit_is_not_taken_for_a_dead_builds_page() {
    at_every_step(
        NEW,
        |project| drop(project.build(OLD)),
        |project| {
            project.write("fi/gone.html", "edited by hand");
            project.write("index.html", "edited by hand");
            let outcome = project.build(&[("index.html", "newer")]);
            assert_eq!(outcome.overwritten, ["index.html"]);
            assert_eq!(project.read("fi/gone.html"), "edited by hand");
        },
    );
}

#[test]
fn a_commit_that_stops_half_way_is_taken_up_again() {
    let project = Project::new();
    project.build(OLD);
    let staging = project.stage(NEWER);
    // It was not there when the build looked.
    fs::create_dir_all(project.file("sv/other.html")).unwrap();
    let error = staging.commit().unwrap_err();
    assert!(matches!(error, Error::Io { .. }), "{error}");
    assert!(in_words(&error).contains("sv"), "{error}");
    assert_whole(&project, &[OLD, NEWER]);
    fs::remove_dir_all(project.file("sv")).unwrap();
    assert_recovers(&project, NEW);
}

#[test]
fn a_pending_manifest_that_was_cut_off_claims_nothing() {
    let project = Project::new();
    project.build(OLD);
    project.write(".notice-tmp/pending-0", "{\"version\":1,\"dra");
    project.write(".notice-tmp/page-7", "half a pa");
    project.write("sv/deep/added.html", "theirs");
    let error = project.try_build(NEW).unwrap_err();
    assert!(matches!(error, Error::InTheWay { .. }), "{error}");
    assert_eq!(project.read("sv/deep/added.html"), "theirs");
    fs::remove_dir_all(project.file("sv")).unwrap();
    assert_recovers(&project, NEW);
}

#[test]
fn a_dead_build_with_a_draft_is_not_mixed_with_published_pages() {
    let project = Project::new();
    project.build(OLD);
    let staging = project.on(|target| target.is_draft = true, Staging::begin).unwrap();
    add(&staging, NEW);
    staging.die_after(4);
    let error = project.on(|target| target.is_partial = true, Staging::begin).unwrap_err();
    assert!(matches!(error, Error::Mixed { is_draft_there: true, .. }), "{error}");
    assert_recovers(&project, NEWER);
}

#[test]
fn files_of_somebody_else_among_the_temporary_ones_stay() {
    let project = Project::new();
    project.write(".notice-tmp/page-zero", "theirs");
    project.write(".notice-tmp/page-3", "a dead build's");
    project.build(NEW);
    let tree = project.tree();
    assert_eq!(tree.get(".notice-tmp/page-zero").map(Vec::as_slice), Some(&b"theirs"[..]));
    assert!(!tree.contains_key(".notice-tmp/page-3"));
}
