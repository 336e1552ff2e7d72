//! A manifest that is damaged, as after a power loss, or that somebody forged.

use super::*;

const PAGES: &[(&str, &str)] = &[("index.html", "choose"), ("fi/a.html", "aaaa"), ("sv/a.html", "bbbb")];

/// What a power loss can leave of a file: nothing, its beginning, zeros, or garbage.
fn damages(manifest: &str) -> Vec<Vec<u8>> {
    let bytes = manifest.as_bytes();
    let half = bytes[..bytes.len() / 2].to_vec();
    let zeros = vec![0; bytes.len()];
    let half_zeros = [&bytes[..bytes.len() / 2], &zeros[bytes.len() / 2..]].concat();
    let conflict = format!("<<<<<<< HEAD\n{manifest}=======\n{manifest}>>>>>>> other\n").into_bytes();
    vec![Vec::new(), half, zeros, half_zeros, conflict, vec![0xff, 0xfe, 0, 1, 2], b"{".to_vec(), b"\n".to_vec()]
}

/// Runs a test on a folder for each damage to its manifest.
fn at_every_damage(test: impl Fn(&Project, &str)) {
    let built = Project::new();
    built.build(PAGES);
    for damage in damages(&built.read(MANIFEST)) {
        let project = Project::new();
        project.build(PAGES);
        fs::write(project.file(MANIFEST), &damage).unwrap();
        test(&project, &String::from_utf8_lossy(&damage));
    }
}

#[test]
fn a_damaged_manifest_is_made_anew_from_the_pages() {
    at_every_damage(|project, damage| {
        let outcome = project.build(PAGES);
        assert_eq!(outcome, Outcome { unchanged: 3, is_mended: true, ..Outcome::default() }, "{damage}");
        assert_eq!(project.tree(), fresh(PAGES), "{damage}");
        assert_eq!(project.build(PAGES), Outcome { unchanged: 3, ..Outcome::default() }, "{damage}");
    });
}

#[test]
fn pages_that_a_power_loss_tore_are_written_again() {
    for torn in ["", "aa", "aa\0\0", "\0\0\0\0", "\0"] {
        at_every_damage(|project, damage| {
            project.write("fi/a.html", torn);
            let outcome = project.build(PAGES);
            assert_eq!((outcome.written, outcome.unchanged), (1, 2), "{damage}: {torn}");
            assert_eq!(project.tree(), fresh(PAGES), "{damage}: {torn}");
        });
    }
}

#[test]
fn a_check_finds_the_damage_and_writes_nothing() {
    at_every_damage(|project, damage| {
        let before = project.tree();
        let difference = project.check(PAGES);
        assert_eq!(difference, Difference { changed: vec![MANIFEST.to_owned()], ..Difference::default() }, "{damage}");
        assert_eq!(project.tree(), before, "{damage}");
    });
}

#[test]
fn a_part_and_a_draft_recover_too() {
    at_every_damage(|project, damage| {
        let outcome = project.build_part(&PAGES[1..2]);
        assert!(outcome.is_mended && outcome.deleted.is_empty(), "{damage}: {outcome:?}");
        assert_eq!(project.build(PAGES).unchanged, 3, "{damage}");
        assert_eq!(project.tree(), fresh(PAGES), "{damage}");
    });
    at_every_damage(|project, damage| {
        let staging = project.on(|target| target.is_draft = true, Staging::begin).unwrap();
        add(&staging, PAGES);
        assert!(staging.commit().unwrap().is_mended, "{damage}");
        assert!(project.read(MANIFEST).contains("\"draft\": true"), "{damage}");
    });
}

/// Without a manifest nobody knows whose a file with other bytes is.
#[test]
fn other_files_are_neither_written_over_nor_deleted() {
    at_every_damage(|project, damage| {
        project.write("fi/a.html", "theirs");
        project.write("fi/gone.html", "gone");
        match project.try_build(PAGES) {
            Err(Error::InTheWay { paths, damaged: record, .. }) => {
                assert_eq!(record, Some(dunce::canonicalize(project.file(MANIFEST)).unwrap()), "{damage}");
                assert_eq!(paths.len(), 1, "{damage}");
                assert_eq!(project.read("fi/a.html"), "theirs", "{damage}");
                fs::remove_file(project.file("fi/a.html")).unwrap();
            }
            // What is left of the manifest knows the page.
            Ok(outcome) => assert_eq!(outcome.overwritten, ["fi/a.html"], "{damage}"),
            Err(error) => panic!("{damage}: {error}"),
        }
        let unknown = project.build(PAGES).unknown;
        assert!(unknown.is_empty() || unknown == ["fi/gone.html"], "{damage}: {unknown:?}");
        assert_eq!(project.read("fi/gone.html"), "gone", "{damage}");
    });
}

#[test]
fn pages_that_nobody_knows_any_more_are_named() {
    let project = Project::new();
    project.build(PAGES);
    project.write(MANIFEST, "");
    project.write("fi/photo.jpg", "theirs");
    let outcome = project.build(&PAGES[..2]);
    assert_eq!(outcome.unknown, ["sv/"]);
    assert_eq!(project.read("sv/a.html"), "bbbb");
}

/// The beginning of a manifest still tells of the pages in it. What it claims needs the right hash, as ever.
#[test]
fn what_is_left_of_a_manifest_is_used() {
    let project = Project::new();
    project.build(PAGES);
    let manifest = project.read(MANIFEST);
    let cut = manifest.find("\"sv/a.html\"").unwrap();
    project.write(MANIFEST, &manifest[..cut]);
    let outcome = project.build(&[PAGES[0], PAGES[2]]);
    assert_eq!(outcome.deleted, ["fi/a.html"]);
    assert_eq!(project.tree(), fresh(&[PAGES[0], PAGES[2]]));
}

#[test]
fn a_pending_manifest_that_is_damaged_is_no_obstacle_either() {
    for pending in ["", "{\"version\":1,\"dra", "\0\0\0"] {
        let project = Project::new();
        project.write(".notice-tmp/pending-0", pending);
        project.write("fi/a.html", "aa");
        project.write("sv/a.html", "bbbb");
        let outcome = project.build(PAGES);
        assert!(outcome.is_mended, "{pending}");
        assert_eq!(project.tree(), fresh(PAGES), "{pending}");
    }
}

/// A pull request can change a manifest that lies in a repository.
#[test]
fn a_listed_file_that_no_build_can_have_written_is_left() {
    let entry =
        r#"{"path": "PATH", "source": "notices/x.toml", "language": "fi", "format": "html", "sha256": "HASH"},"#;
    let forged = [
        "notes/x.txt",
        "notes/x.html",
        "img/x.html",
        "xx/x.html",
        "fi/x.txt",
        "fi/x",
        "fi/.html",
        "fi/.htaccess",
        "fi/X.html",
        "CNAME",
        "app.js",
        "assets/app.js",
        "assets/app.0123456789ab.js",
    ];
    for path in forged {
        let project = Project::new();
        project.build(PAGES);
        project.write(path, "theirs");
        let entry = entry.replace("PATH", path).replace("HASH", &crate::digest::sha256(b"theirs"));
        let manifest = project.read(MANIFEST).replacen("\"files\": [", &format!("\"files\": [{entry}"), 1);
        project.write(MANIFEST, &manifest);
        let in_folder =
            path.split_once('/').filter(|(folder, _)| *folder != "fi").map(|(folder, _)| format!("{folder}/"));
        assert_eq!(project.check(PAGES).foreign, [in_folder.unwrap_or(path.to_owned())], "{path}");
        let outcome = project.build_part(&PAGES[..1]);
        assert_eq!(outcome.impossible, [path], "{path}");
        assert_eq!(project.read(path), "theirs", "{path}");
        assert!(!project.read(MANIFEST).contains("theirs"), "{path}");

        project.write(MANIFEST, &manifest);
        let outcome = project.build(&PAGES[..1]);
        assert_eq!(
            (outcome.impossible, outcome.deleted),
            (vec![path.to_owned()], vec!["fi/a.html".to_owned(), "sv/a.html".to_owned()])
        );
        assert_eq!(project.read(path), "theirs", "{path}");
        assert_eq!(project.build(&PAGES[..1]), Outcome { unchanged: 1, ..Outcome::default() }, "{path}");
    }
}

#[test]
fn formats_that_are_made_no_more_are_told() {
    let of = |path: &str, format: &'static str| Page { format, ..page(path, path) };
    let project = Project::new();
    let staging = project.begin().unwrap();
    for page in [of("fi/a.html", "html"), of("fi/a.pdf", "pdf"), of("fi/b.html", "html"), of("fi/b.pdf", "pdf")] {
        staging.stage(page).unwrap();
    }
    staging.commit().unwrap();
    let staging = project.begin().unwrap();
    staging.stage(of("fi/a.html", "html")).unwrap();
    let outcome = staging.commit().unwrap();
    assert_eq!(outcome.deleted, ["fi/a.pdf", "fi/b.html", "fi/b.pdf"]);
    let pdf = vec!["fi/a.pdf".to_owned(), "fi/b.pdf".to_owned()];
    assert_eq!(outcome.dropped, BTreeMap::from([("pdf".to_owned(), pdf)]));
}
