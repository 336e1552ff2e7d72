//! A build that comes back keeps pages of an earlier one, if the folder has them as that build left them.

use super::*;

const PAGES: &[(&str, &str)] = &[("fi/a.html", "a"), ("fi/b.html", "b"), ("index.html", "index")];
const SOURCE: Option<&str> = Some("notices/enegia/marketing.toml");

/// Something that may happen to a folder.
type Change = (&'static str, &'static dyn Fn(&Project));

/// A folder with these pages, and the hash of the manifest that their build left.
fn built() -> (Project, String) {
    let project = Project::new();
    let manifest = project.stage(PAGES).commit().unwrap().manifest;
    (project, manifest)
}

fn has_manifest(project: &Project, manifest: &str) -> bool {
    project.begin().unwrap().has_manifest(manifest)
}

fn paths(pages: &[(&str, &str)]) -> BTreeSet<String> {
    pages.iter().map(|(path, _)| (*path).to_owned()).collect()
}

/// Whether a build of a part can keep a page.
fn can_keep(project: &Project, source: Option<&str>, path: &str) -> bool {
    project.begin_part().keep(source, &BTreeSet::from([path.to_owned()])).unwrap()
}

#[test]
fn kept_pages_are_published_as_if_they_were_made() {
    let (project, manifest) = built();
    let before = project.tree();
    let staging = project.begin().unwrap();
    assert!(staging.has_manifest(&manifest));
    assert!(staging.keep(SOURCE, &paths(PAGES)).unwrap());
    let outcome = staging.commit().unwrap();
    assert_eq!(outcome, Outcome { unchanged: PAGES.len(), manifest, ..Outcome::default() });
    assert_eq!(project.tree(), before);
}

/// Otherwise a record that lists too few pages would have the others deleted as stale.
#[test]
fn a_build_of_all_keeps_all_pages_of_a_source_or_none() {
    let (project, _) = built();
    for some in [0, 1, 2] {
        assert!(!project.begin().unwrap().keep(SOURCE, &paths(&PAGES[..some])).unwrap(), "{some}");
    }
    assert!(project.begin().unwrap().keep(SOURCE, &paths(PAGES)).unwrap());
}

#[test]
fn a_build_of_a_part_keeps_some_pages_and_leaves_the_others() {
    let (project, _) = built();
    let staging = project.begin_part();
    assert!(staging.keep(SOURCE, &paths(&PAGES[..1])).unwrap());
    add(&staging, &[("fi/c.html", "c")]);
    staging.commit().unwrap();
    assert_eq!(project.tree(), fresh(&[PAGES, &[("fi/c.html", "c")]].concat()));
}

#[test]
fn a_kept_page_is_not_made_too() {
    let (project, _) = built();
    let staging = project.begin().unwrap();
    assert!(staging.keep(SOURCE, &paths(PAGES)).unwrap());
    assert!(matches!(staging.stage(page("fi/a.html", "a")), Err(Error::DuplicatePath { .. })));
}

#[test]
fn a_page_is_kept_as_one_of_its_source_alone() {
    let (project, _) = built();
    assert!(can_keep(&project, SOURCE, "fi/a.html"));
    assert!(!can_keep(&project, None, "fi/a.html"));
    assert!(!can_keep(&project, Some("notices/other.toml"), "fi/a.html"));
    assert!(!can_keep(&project, SOURCE, "fi/c.html"), "a page that was never made");
    assert!(!can_keep(&project, SOURCE, "../notices/enegia/marketing.toml"), "no page");
}

#[test]
fn where_one_page_is_not_as_it_was_none_of_them_is_kept() {
    let changes: &[Change] = &[
        ("edited", &|project| project.write("fi/b.html", "B")),
        ("deleted", &|project| fs::remove_file(project.file("fi/b.html")).unwrap()),
        ("a folder in its place", &|project| {
            fs::remove_file(project.file("fi/b.html")).unwrap();
            fs::create_dir(project.file("fi/b.html")).unwrap();
        }),
        ("its folder deleted", &|project| fs::remove_dir_all(project.file("fi")).unwrap()),
    ];
    for (what, change) in changes {
        let (project, manifest) = built();
        change(&project);
        let staging = project.begin().unwrap();
        assert!(staging.has_manifest(&manifest), "{what}");
        assert!(!staging.keep(SOURCE, &paths(PAGES)).unwrap(), "{what}");
        if !what.contains("folder") {
            add(&staging, PAGES);
            staging.commit().unwrap();
            assert_eq!(project.tree(), fresh(PAGES), "{what}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_no_page_even_if_it_leads_to_the_same_bytes() {
    for (path, elsewhere) in [("fi/a.html", "a.html"), ("fi", "fi")] {
        let (project, _) = built();
        let elsewhere = project.folder.path().join(elsewhere);
        fs::rename(project.file(path), &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, project.file(path)).unwrap();
        assert!(!can_keep(&project, SOURCE, "fi/a.html"), "{path}");
    }
}

#[test]
fn every_other_build_leaves_another_manifest() {
    let changes: &[Change] = &[
        ("written anew", &|project| {
            let manifest = project.read(MANIFEST);
            project.write(MANIFEST, &format!("{manifest}\n"));
        }),
        ("deleted", &|project| fs::remove_file(project.file(MANIFEST)).unwrap()),
        ("built with other pages", &|project| drop(project.build(&PAGES[..2]))),
        ("a part built", &|project| drop(project.build_part(&[("fi/a.html", "A")]))),
    ];
    for (what, change) in changes {
        let (project, manifest) = built();
        assert!(has_manifest(&project, &manifest));
        change(&project);
        assert!(!has_manifest(&project, &manifest), "{what}");
    }
}

#[test]
fn files_of_others_do_not_change_the_manifest() {
    let (project, manifest) = built();
    project.write("fi/photo.jpg", "theirs");
    assert!(has_manifest(&project, &manifest));
}

#[test]
fn a_build_that_died_is_seen_after_each_of_its_steps() {
    for steps in 1.. {
        let (project, manifest) = built();
        if !project.stage(&[("fi/a.html", "A"), ("fi/c.html", "c")]).die_after(steps) {
            assert!(steps > 5, "the build should have taken more steps");
            return;
        }
        assert!(!has_manifest(&project, &manifest), "{steps} steps");
    }
}

/// Before it announced anything it changed nothing, and its temporary files are removed.
#[test]
fn a_build_that_died_while_it_rendered_left_nothing() {
    let (project, manifest) = built();
    project.stage(&[("fi/a.html", "A")]).die_after(0);
    assert!(has_manifest(&project, &manifest));
    assert!(can_keep(&project, SOURCE, "fi/a.html"));
}

#[test]
fn a_folder_without_a_build_has_no_manifest() {
    assert!(!has_manifest(&Project::new(), &built().1));
}
