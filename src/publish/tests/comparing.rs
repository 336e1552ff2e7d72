//! `build --check`.

use super::*;

const PAGES: &[(&str, &str)] = &[("index.html", "choose"), ("fi/index.html", "kaikki")];

#[test]
fn what_was_just_built_is_current() {
    let project = Project::new();
    project.build(PAGES);
    assert_eq!(project.check(PAGES), Difference::default());
    assert!(project.check(PAGES).is_current());
}

#[test]
fn nothing_is_written() {
    let project = Project::new();
    let difference = project.check(PAGES);
    assert_eq!(difference.missing, ["fi/index.html", "index.html", "notice-manifest.json"]);
    assert!(!difference.is_current());
    assert!(!project.out.exists());

    project.build(PAGES);
    let before = project.tree();
    project.check(&[("index.html", "new")]);
    assert_eq!(project.tree(), before);
}

#[test]
fn every_kind_of_difference_is_told() {
    let project = Project::new();
    project.build(&[("index.html", "old"), ("fi/index.html", "kaikki"), ("fi/b.html", "b"), ("fi/c.html", "c")]);
    project.write("fi/c.html", "edited");
    project.write("fi/photo.jpg", "theirs");
    project.write(".git/objects/1", "theirs");
    let difference = project.check(&[("index.html", "new"), ("fi/index.html", "kaikki"), ("sv/index.html", "alla")]);
    let expected = Difference {
        missing: vec!["sv/index.html".to_owned()],
        changed: vec!["index.html".to_owned(), MANIFEST.to_owned()],
        stale: vec!["fi/b.html".to_owned()],
        foreign: vec![".git/".to_owned(), "fi/c.html".to_owned(), "fi/photo.jpg".to_owned()],
    };
    assert_eq!(difference, expected);
}

#[test]
fn files_of_somebody_else_do_not_make_it_outdated() {
    let project = Project::new();
    project.build(PAGES);
    project.write("CNAME", "example.fi");
    project.write(".notice-lock", "");
    let difference = project.check(PAGES);
    assert_eq!(difference.foreign, ["CNAME"]);
    assert!(difference.is_current());
}

#[test]
fn a_check_of_a_part_asks_for_nothing_else() {
    let project = Project::new();
    project.build(PAGES);
    let comparison = project.on(|target| target.is_partial = true, Comparison::begin).unwrap();
    comparison.add(page("index.html", "choose")).unwrap();
    assert_eq!(comparison.finish().unwrap(), Difference::default());
}

#[test]
fn only_the_records_differ() {
    let project = Project::new();
    project.build(PAGES);
    let comparison = project.on(|target| target.is_draft = true, Comparison::begin).unwrap();
    PAGES.iter().for_each(|(path, text)| comparison.add(page(path, text)).unwrap());
    assert_eq!(comparison.finish().unwrap().changed, [MANIFEST]);
}

#[test]
fn what_is_in_the_way_of_a_page_is_a_change() {
    let project = Project::new();
    project.build(PAGES);
    fs::remove_file(project.file("index.html")).unwrap();
    fs::create_dir(project.file("index.html")).unwrap();
    let difference = project.check(PAGES);
    assert_eq!(difference.changed, ["index.html"]);
    assert!(!difference.is_current());
}

#[test]
fn two_pages_with_one_path_are_an_error() {
    let project = Project::new();
    let comparison = project.on(|_| {}, Comparison::begin).unwrap();
    comparison.add(page("fi/a.html", "")).unwrap();
    assert!(matches!(comparison.add(page("fi/a.html", "")), Err(Error::DuplicatePath { .. })));
}
