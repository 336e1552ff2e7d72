//! A build writes, keeps and deletes files.

use std::thread;
use std::time::{Duration, SystemTime};

use super::*;

const PAGES: &[(&str, &str)] =
    &[("index.html", "choose"), ("fi/index.html", "kaikki"), ("fi/enegia/marketing.html", "rekisteri")];

#[test]
fn a_first_build_writes_everything_and_leaves_no_trace_of_itself() {
    let project = Project::new();
    let outcome = project.build(PAGES);
    assert_eq!(outcome, Outcome { written: 3, ..Outcome::default() });
    assert_eq!(
        paths(&project.tree()),
        ["fi/", "fi/enegia/", "fi/enegia/marketing.html", "fi/index.html", "index.html", "notice-manifest.json"]
    );
    assert_eq!(project.read("fi/enegia/marketing.html"), "rekisteri");
}

#[test]
fn the_manifest_is_sorted_and_complete() {
    let project = Project::new();
    let staging = project.begin().unwrap();
    staging.stage(page("fi/b.html", "b")).unwrap();
    staging
        .stage(Page { source: None, language: None, format: "asset", ..page("assets/a.e3b0c44298fc.css", "") })
        .unwrap();
    staging.commit().unwrap();
    let expected = r#"{
  "version": 1,
  "draft": false,
  "files": [
    {
      "path": "assets/a.e3b0c44298fc.css",
      "format": "asset",
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    },
    {
      "path": "fi/b.html",
      "source": "notices/enegia/marketing.toml",
      "language": "fi",
      "format": "html",
      "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
    }
  ]
}
"#;
    assert_eq!(project.read(MANIFEST), expected);
}

#[test]
fn nothing_is_visible_before_the_commit_and_nothing_stays_without_one() {
    let project = Project::new();
    project.build(PAGES);
    let before = project.tree();
    let staging = project.stage(&[("index.html", "new"), ("sv/index.html", "ny")]);
    let mut during = project.tree();
    during.retain(|path, _| !path.starts_with(".notice-"));
    assert_eq!(during, before);
    drop(staging);
    assert_eq!(project.tree(), before);
}

#[test]
fn a_build_without_a_commit_removes_the_folders_that_it_made() {
    let mut project = Project::new();
    project.out = project.root().join("dist/site/public");
    drop(project.stage(PAGES));
    assert!(!project.root().join("dist").exists());
}

#[test]
fn what_is_unchanged_keeps_its_time_and_the_manifest_too() {
    let project = Project::new();
    project.build(PAGES);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let modified = |path: &str| fs::metadata(project.file(path)).unwrap().modified().unwrap();
    for path in ["index.html", "fi/index.html", MANIFEST] {
        fs::File::options().write(true).open(project.file(path)).unwrap().set_modified(long_ago).unwrap();
    }
    assert_eq!(project.build(PAGES), Outcome { unchanged: 3, ..Outcome::default() });
    assert_eq!(modified("index.html"), long_ago);
    assert_eq!(modified(MANIFEST), long_ago);

    // Of the same length, so that only the bytes can tell.
    let outcome = project.build(&[("index.html", "CHOOSE"), PAGES[1], PAGES[2]]);
    assert_eq!(outcome, Outcome { written: 1, unchanged: 2, ..Outcome::default() });
    assert_ne!(modified("index.html"), long_ago);
    assert_eq!(modified("fi/index.html"), long_ago);
    assert_ne!(modified(MANIFEST), long_ago);
}

#[test]
fn stale_pages_and_their_empty_folders_are_deleted() {
    let project = Project::new();
    project.build(PAGES);
    fs::create_dir(project.file("somebody's")).unwrap();
    let outcome = project.build(&PAGES[..1]);
    assert_eq!(outcome.deleted, ["fi/enegia/marketing.html", "fi/index.html"]);
    assert_eq!(outcome.left, [""; 0]);
    assert_eq!(paths(&project.tree()), ["index.html", "notice-manifest.json", "somebody's/"]);
}

#[test]
fn a_folder_with_somebody_elses_file_stays() {
    let project = Project::new();
    project.build(PAGES);
    project.write("fi/enegia/photo.jpg", "theirs");
    project.build(&PAGES[..1]);
    assert_eq!(project.read("fi/enegia/photo.jpg"), "theirs");
}

#[test]
fn a_stale_page_that_somebody_edited_is_left_and_reported() {
    let project = Project::new();
    project.build(PAGES);
    project.write("fi/index.html", "edited by hand");
    let outcome = project.build(&PAGES[..1]);
    assert_eq!(outcome.left, ["fi/index.html"]);
    assert_eq!(outcome.deleted, ["fi/enegia/marketing.html"]);
    assert_eq!(project.read("fi/index.html"), "edited by hand");
    assert!(!project.read(MANIFEST).contains("fi/index.html"));
    // From now on it is somebody else's.
    assert_eq!(project.build(&PAGES[..1]), Outcome { unchanged: 1, ..Outcome::default() });
    let error = project.try_build(PAGES).unwrap_err();
    assert!(matches!(error, Error::InTheWay { .. }));
    assert_eq!(project.read("fi/index.html"), "edited by hand");
}

#[test]
fn a_page_that_somebody_edited_or_deleted_is_written_again() {
    let project = Project::new();
    project.build(PAGES);
    let before = project.tree();
    project.write("index.html", "edited by hand");
    fs::remove_dir_all(project.file("fi/enegia")).unwrap();
    let outcome = project.build(PAGES);
    assert_eq!((outcome.written, outcome.unchanged), (2, 1));
    assert_eq!(outcome.overwritten, ["index.html"]);
    assert_eq!(project.tree(), before);
}

#[test]
fn an_edit_that_equals_the_page_is_no_edit() {
    let project = Project::new();
    project.build(PAGES);
    project.write("index.html", "edited");
    let outcome = project.build(&[("index.html", "edited"), PAGES[1], PAGES[2]]);
    assert_eq!(outcome, Outcome { unchanged: 3, ..Outcome::default() });
}

#[test]
fn a_build_of_a_part_keeps_the_others() {
    let project = Project::new();
    project.build(PAGES);
    let outcome = project.build_part(&[("index.html", "new"), ("sv/index.html", "alla")]);
    assert_eq!(outcome, Outcome { written: 2, ..Outcome::default() });
    let all = [("index.html", "new"), PAGES[1], PAGES[2], ("sv/index.html", "alla")];
    assert_eq!(project.tree(), fresh(&all));
    assert_eq!(project.build(&all), Outcome { unchanged: 4, ..Outcome::default() });
}

#[test]
fn a_part_of_a_draft_is_not_mixed_with_published_pages() {
    let project = Project::new();
    project.build(PAGES);
    let draft = |partial| move |target: &mut Target<'_>| (target.is_draft, target.is_partial) = (true, partial);
    let error = project.on(draft(true), Staging::begin).unwrap_err();
    assert!(matches!(error, Error::Mixed { is_draft_there: false, .. }));
    let staging = project.on(draft(false), Staging::begin).unwrap();
    add(&staging, PAGES);
    assert_eq!(staging.commit().unwrap().unchanged, 3);
    assert!(project.read(MANIFEST).contains("\"draft\": true"));
}

#[test]
fn a_folder_of_somebody_else_may_take_pages_in() {
    let project = Project::new();
    project.write("CNAME", "example.fi");
    project.write("fi/logo.svg", "<svg/>");
    assert_eq!(project.build(PAGES).written, 3);
    project.build(&[]);
    assert_eq!(paths(&project.tree()), ["CNAME", "fi/", "fi/logo.svg", "notice-manifest.json"]);
}

#[test]
fn a_page_that_lies_there_already_is_taken_over() {
    let project = Project::new();
    project.write("index.html", "choose");
    assert_eq!(project.build(PAGES), Outcome { written: 2, unchanged: 1, ..Outcome::default() });
    assert_eq!(project.tree(), fresh(PAGES));
}

#[test]
fn many_threads_stage_at_once() {
    fn shared<T: Send + Sync>() {}
    shared::<Staging>();
    shared::<Comparison>();
    let names: Vec<(String, String)> =
        (0..500).map(|n| (format!("fi/company-{}/notice-{n}.html", n % 37), format!("text {n}"))).collect();
    let pages: Vec<(&str, &str)> = names.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let project = Project::new();
    let staging = project.begin().unwrap();
    thread::scope(|scope| {
        for some in pages.chunks(pages.len().div_ceil(8)) {
            let staging = &staging;
            scope.spawn(move || add(staging, some));
        }
    });
    assert_eq!(staging.commit().unwrap().written, 500);
    assert_eq!(project.tree(), fresh(&pages));
}
