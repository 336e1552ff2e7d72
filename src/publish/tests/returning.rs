//! A build that comes back can tell whether the folder is as one before it left it.

use super::*;

const PAGES: &[(&str, &str)] = &[("index.html", "index"), ("fi/a.html", "a"), ("fi/b.html", "b")];

/// Something that may happen to a folder.
type Change = (&'static str, &'static dyn Fn(&Project));

/// A folder with these pages, and the hash of the manifest that their build left.
fn built() -> (Project, String) {
    let project = Project::new();
    let manifest = project.stage(PAGES).commit().unwrap().manifest;
    (project, manifest)
}

fn is_untouched(project: &Project, manifest: &str) -> bool {
    project.begin().unwrap().is_untouched_since(manifest)
}

#[test]
fn what_a_build_left_is_untouched_and_so_it_is_after_it_was_looked_at() {
    let (project, manifest) = built();
    let before = project.tree();
    assert!(is_untouched(&project, &manifest));
    assert!(is_untouched(&project, &manifest));
    assert_eq!(project.tree(), before);
    assert_eq!(project.stage(PAGES).commit().unwrap().manifest, manifest, "a build that changes nothing");
    assert!(is_untouched(&project, &manifest));
}

#[test]
fn files_of_somebody_else_are_none_of_its_business() {
    let (project, manifest) = built();
    project.write("fi/photo.jpg", "theirs");
    assert!(is_untouched(&project, &manifest));
}

#[test]
fn every_change_of_a_page_is_seen() {
    let changes: &[Change] = &[
        ("edited", &|project| project.write("fi/a.html", "A")),
        ("deleted", &|project| fs::remove_file(project.file("fi/a.html")).unwrap()),
        ("a folder in its place", &|project| {
            fs::remove_file(project.file("fi/a.html")).unwrap();
            fs::create_dir(project.file("fi/a.html")).unwrap();
        }),
        ("its folder deleted", &|project| fs::remove_dir_all(project.file("fi")).unwrap()),
        ("the manifest written anew", &|project| {
            let manifest = project.read(MANIFEST);
            project.write(MANIFEST, &format!("{manifest}\n"));
        }),
        ("the manifest deleted", &|project| fs::remove_file(project.file(MANIFEST)).unwrap()),
        ("built with other pages", &|project| drop(project.build(&PAGES[..2]))),
        ("a part built", &|project| drop(project.build_part(&[("fi/a.html", "A")]))),
    ];
    for (what, change) in changes {
        let (project, manifest) = built();
        change(&project);
        assert!(!is_untouched(&project, &manifest), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_no_page_even_if_it_leads_to_the_same_bytes() {
    for (path, elsewhere) in [("fi/a.html", "a.html"), ("fi", "fi")] {
        let (project, manifest) = built();
        let elsewhere = project.folder.path().join(elsewhere);
        fs::rename(project.file(path), &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, project.file(path)).unwrap();
        assert!(!is_untouched(&project, &manifest), "{path}");
    }
}

#[test]
fn a_build_that_died_is_seen_whatever_it_got_done() {
    for steps in 1.. {
        let (project, manifest) = built();
        if !project.stage(&[("fi/a.html", "A"), ("fi/c.html", "c")]).die_after(steps) {
            assert!(steps > 5, "the build should have taken more steps");
            return;
        }
        assert!(!is_untouched(&project, &manifest), "{steps} steps");
    }
}

/// Before it announced anything it changed nothing, and what it wrote apart is swept.
#[test]
fn a_build_that_died_while_it_rendered_left_nothing() {
    let (project, manifest) = built();
    project.stage(&[("fi/a.html", "A")]).die_after(0);
    assert!(is_untouched(&project, &manifest));
}

#[test]
fn a_folder_without_a_build_is_not_untouched_since_one() {
    assert!(!is_untouched(&Project::new(), &built().1));
}
