//! A build refuses before anything changes.

use super::*;

const PAGES: &[(&str, &str)] = &[("index.html", "choose"), ("fi/index.html", "kaikki")];

/// A build fails, and the whole project stays as it was.
fn refused(project: &Project, pages: &[(&str, &str)]) -> Error {
    let before = tree(project.folder.path());
    let error = project
        .begin()
        .and_then(|staging| {
            for (path, text) in pages {
                staging.stage(page(path, text))?;
            }
            staging.commit()
        })
        .unwrap_err();
    assert_eq!(tree(project.folder.path()), before, "{error}");
    error
}

fn obstacles(error: Error) -> Vec<(String, Obstacle)> {
    match error {
        Error::InTheWay { paths, .. } => paths.into_iter().map(|one| (one.path, one.what)).collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn folders_that_a_build_must_not_write_to() {
    let mut project = Project::new();
    let root = project.root();
    fs::create_dir_all(root.join("notices/enegia/public")).unwrap();
    fs::write(root.join("README"), "a file").unwrap();
    let outs = [
        (PathBuf::from("/"), "it is the root of the file system"),
        (root.clone(), "it is or holds the project"),
        (root.join("notices/.."), "it is or holds the project"),
        (root.parent().unwrap().to_path_buf(), "it is or holds the project"),
        (root.join("notices"), "it is or holds a folder of sources"),
        (root.join("notices/enegia"), "it lies in a folder of sources"),
        (root.join("notices/enegia/public"), "it lies in a folder of sources"),
        (root.join("notices/new/public"), "it lies in a folder of sources"),
        // It does not exist, but it is where the sources would be.
        (root.join("locales"), "it is or holds a folder of sources"),
        (root.join("locales/public"), "it lies in a folder of sources"),
        (root.join("missing/../notices"), "it goes up with `..`"),
        (root.join("README"), "is a file"),
        (root.join("README/public"), "is a file"),
    ];
    for (out, reason) in outs {
        project.out = out;
        let error = refused(&project, PAGES);
        assert!(matches!(error, Error::Refused { .. }), "{error}");
        assert!(in_words(&error).contains(reason), "{error}");
        let error = project.on(|_| {}, Comparison::begin).unwrap_err();
        assert!(in_words(&error).contains(reason), "{error}");
    }
}

#[test]
fn the_home_folder_and_those_above_it() {
    let project = Project::new();
    let home = project.folder.path().join("home/liisa");
    fs::create_dir_all(home.join("public")).unwrap();
    let resolve = |out: &Path| project.on(|_| {}, |target| Target { out, ..*target }.resolve_for(Some(&home)));
    assert!(in_words(&resolve(&home).unwrap_err()).contains("your home"));
    assert!(in_words(&resolve(&project.folder.path().join("home")).unwrap_err()).contains("your home"));
    assert!(resolve(&home.join("public")).is_ok());
    assert!(resolve(&home.join("not/yet/there")).is_ok());
}

#[cfg(unix)]
#[test]
fn links_that_lead_to_such_folders() {
    use std::os::unix::fs::symlink;
    let mut project = Project::new();
    symlink(project.root().join("notices"), project.root().join("innocent")).unwrap();
    symlink(project.root().join("nowhere"), project.root().join("dangling")).unwrap();
    for (out, reason) in [
        ("innocent", "it is or holds a folder of sources"),
        ("innocent/public", "it lies in a folder of sources"),
        ("dangling", "leads nowhere"),
        ("dangling/public", "leads nowhere"),
    ] {
        project.out = project.root().join(out);
        let error = refused(&project, PAGES);
        assert!(in_words(&error).contains(reason), "{error}");
    }
    // A link to a folder that is fit for output is a way of choosing that folder.
    fs::create_dir(project.folder.path().join("www")).unwrap();
    symlink(project.folder.path().join("www"), project.root().join("site")).unwrap();
    project.out = project.root().join("site");
    project.build(PAGES);
    assert_eq!(tree(&project.folder.path().join("www")), fresh(PAGES));
}

/// The settings are a source, and a source may come from anybody. What the command line names is the user's own choice.
#[test]
fn only_the_command_line_chooses_a_folder_outside_the_project() {
    let project = Project::new();
    let root = project.root();
    fs::create_dir(project.folder.path().join("project-of-others")).unwrap();
    let outside = ["../site", "../project-of-others", "public/../../site", "/var/www/site", "../project/../site"];
    for (out, is_given) in outside.into_iter().flat_map(|out| [(out, true), (out, false)]) {
        let out = root.join(out);
        fs::create_dir_all(root.join("public")).unwrap();
        let resolved = project.on(|_| {}, |target| Target { out: &out, is_given, ..*target }.resolve());
        match resolved {
            Ok(_) => assert!(is_given, "{}", out.display()),
            Err(error) => {
                assert!(!is_given, "{error}");
                assert!(matches!(&error, Error::Refused { reason: Unfit::OutsideProject(_), .. }), "{error}");
            }
        }
    }
    for out in ["public", "dist/site", "../project/public", "public/../dist"] {
        let out = root.join(out);
        let resolved = project.on(|_| {}, |target| Target { out: &out, is_given: false, ..*target }.resolve());
        assert!(resolved.unwrap().starts_with(dunce::canonicalize(&root).unwrap()), "{}", out.display());
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_project_leads_no_build_out_of_it() {
    let project = Project::new();
    let outside = project.folder.path().join("www");
    fs::create_dir(&outside).unwrap();
    std::os::unix::fs::symlink(&outside, &project.out).unwrap();
    let below = project.out.join("site");
    for out in [&project.out, &below] {
        let check = |is_given| project.on(|_| {}, |target| Target { out, is_given, ..*target }.check());
        assert!(check(true).is_ok());
        assert!(matches!(check(false), Err(Error::Refused { reason: Unfit::OutsideProject(_), .. })));
    }
}

#[test]
fn no_build_writes_into_a_repository_of_version_control() {
    let project = Project::new();
    for out in
        [".git", ".git/hooks", ".GIT/hooks", "part/.git", "part/.Git/hooks/site", ".svn/site", "public/../.git/x"]
    {
        for is_given in [true, false] {
            fs::create_dir_all(project.root().join("public")).unwrap();
            let out = project.root().join(out);
            let error = project.on(|_| {}, |target| Target { out: &out, is_given, ..*target }.check()).unwrap_err();
            assert!(matches!(&error, Error::Refused { reason: Unfit::InRepository(_), .. }), "{error}");
        }
    }
}

#[test]
fn sources_are_known_in_any_case() {
    let project = Project::new();
    for (out, reason) in [("Notices", "is or holds a folder of sources"), ("LOCALES/public", "in a folder of sources")]
    {
        let out = project.root().join(out);
        let error = project.on(|_| {}, |target| Target { out: &out, ..*target }.check()).unwrap_err();
        assert!(in_words(&error).contains(reason), "{error}");
    }
}

#[test]
fn all_files_of_somebody_else_that_are_in_the_way_are_named() {
    let project = Project::new();
    project.write("index.html", "theirs");
    project.write("fi/index.html", "THEIRS");
    let error = refused(&project, PAGES);
    assert!(in_words(&error).contains("`fi/index.html` (somebody else's file), `index.html` (somebody else's file)"));
    assert_eq!(
        obstacles(error),
        [("fi/index.html".to_owned(), Obstacle::ForeignFile), ("index.html".to_owned(), Obstacle::ForeignFile)]
    );
}

#[test]
fn a_folder_where_a_file_goes_and_a_file_where_a_folder_goes() {
    let project = Project::new();
    fs::create_dir_all(project.file("index.html")).unwrap();
    project.write("fi", "a file");
    let found = obstacles(refused(&project, PAGES));
    let expected = [("fi".to_owned(), Obstacle::NotAFolder), ("index.html".to_owned(), Obstacle::Folder)];
    assert_eq!(found, expected);
}

#[cfg(unix)]
#[test]
fn links_inside_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    let project = Project::new();
    let outside = project.folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("index.html"), "kaikki").unwrap();
    fs::create_dir(&project.out).unwrap();
    symlink(&outside, project.file("fi")).unwrap();
    symlink(outside.join("index.html"), project.file("index.html")).unwrap();
    let found = obstacles(refused(&project, &[PAGES[0], PAGES[1], ("fi/deep/er/index.html", "")]));
    assert_eq!(found, [("fi".to_owned(), Obstacle::Link), ("index.html".to_owned(), Obstacle::Link)]);
}

#[cfg(unix)]
#[test]
fn stale_pages_behind_a_link_are_left() {
    use std::os::unix::fs::symlink;
    let project = Project::new();
    project.build(&[PAGES[0], PAGES[1], ("fi/enegia/index.html", "")]);
    let outside = project.folder.path().join("outside");
    fs::rename(project.file("fi"), &outside).unwrap();
    fs::remove_file(outside.join("enegia/index.html")).unwrap();
    symlink(&outside, project.file("fi")).unwrap();
    assert_eq!(project.build(&PAGES[..1]).left, ["fi/enegia/index.html", "fi/index.html"]);
    assert_eq!(tree(&outside).into_keys().collect::<Vec<_>>(), ["enegia/", "index.html"]);
    assert!(project.file("fi").is_symlink());
}

#[cfg(unix)]
#[test]
fn notices_own_records_are_no_links_either() {
    use std::os::unix::fs::symlink;
    for name in [MANIFEST, ".notice-lock", ".notice-tmp"] {
        let project = Project::new();
        let outside = project.folder.path().join("outside");
        fs::create_dir(&outside).unwrap();
        fs::create_dir(&project.out).unwrap();
        symlink(&outside, project.file(name)).unwrap();
        assert_eq!(obstacles(refused(&project, PAGES)), [(name.to_owned(), Obstacle::Link)]);
    }
}

#[test]
fn a_folder_that_cannot_be_written_to() {
    // Also for root, who may write anywhere: a file lies where the temporary files go.
    let project = Project::new();
    project.write(".notice-tmp", "a file");
    assert_eq!(obstacles(refused(&project, PAGES)), [(".notice-tmp".to_owned(), Obstacle::NotAFolder)]);
    let project = Project::new();
    fs::create_dir_all(project.file(".notice-lock")).unwrap();
    assert_eq!(obstacles(refused(&project, PAGES)), [(".notice-lock".to_owned(), Obstacle::Folder)]);
}

fn refusals(error: Error) -> Vec<(String, Refusal)> {
    match error {
        Error::Unwritable { paths, .. } => paths,
        other => panic!("{other}"),
    }
}

/// The limits are those of the usual file systems: 255 bytes for a name, and 4096 for a path.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_too_long_is_refused_before_anything_is_renamed() {
    let long = |length: usize| "a".repeat(length);
    let deep = format!("{}a.html", format!("{}/", long(200)).repeat(21));
    for path in [
        format!("fi/{}.html", long(300)),
        // The temporary file has a short name, and so has the folder that is there.
        format!("fi/{}.html", long(251)),
        format!("sv/{}.html", long(251)),
        format!("sv/{}/a.html", long(256)),
        format!("fi/new/{}.fragment.html", long(242)),
        format!("fi/{deep}"),
    ] {
        for next in [&[PAGES[0], ("fi/index.html", "new"), (&path, "")][..], &[("sv/index.html", "new"), (&path, "")]] {
            let project = Project::new();
            project.build(PAGES);
            let found = refusals(refused(&project, next));
            let is_named = |(long, why): &(String, Refusal)| path.starts_with(long) && *why == Refusal::TooLong;
            assert!(!found.is_empty() && found.iter().all(is_named), "{found:?}");
        }
    }
    let project = Project::new();
    let longest = format!("fi/{}.html", long(250));
    assert_eq!(project.build(&[PAGES[0], (&longest, "")]).written, 2);
}

/// A forged manifest may list any path.
#[test]
fn a_listed_path_that_is_too_long_is_passed_over() {
    let project = Project::new();
    project.build(PAGES);
    let manifest = project.read(MANIFEST).replace("fi/index.html", &format!("fi/{}.html", "a".repeat(5000)));
    project.write(MANIFEST, &manifest);
    assert_eq!(project.build(PAGES).unchanged, 2);
}

/// What only other users or root can make: see `tests/it/publish/rights.rs`.
#[cfg(target_os = "linux")]
#[test]
fn a_mount_in_the_folder_is_refused_before_anything_is_renamed() {
    let project = Project::new();
    project.build(&[PAGES[0], PAGES[1], ("sv/index.html", "alla")]);
    let Some(_mount) = Mount::over(&project.file("sv")) else { return };
    let found =
        refusals(refused(&project, &[("index.html", "new"), ("fi/index.html", "new"), ("sv/index.html", "ny")]));
    assert_eq!(found, [("sv".to_owned(), Refusal::Mount)]);
}

/// A folder that is mounted over itself, until the value is dropped.
#[cfg(target_os = "linux")]
struct Mount(PathBuf);

#[cfg(target_os = "linux")]
impl Mount {
    fn over(folder: &Path) -> Option<Mount> {
        let mount = std::process::Command::new("mount").arg("--bind").args([folder, folder]).output();
        match mount {
            Ok(done) if done.status.success() => Some(Mount(folder.to_owned())),
            failed => {
                println!("skipped: no mount: {failed:?}");
                None
            }
        }
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mount {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn manifests_that_cannot_be_trusted() {
    let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let with = |path: &str| format!(r#"{{"path":"{path}","format":"html","sha256":"{hash}"}}"#);
    let of = |files: &str| format!(r#"{{"version":1,"draft":false,"files":[{files}]}}"#);
    let manifests = [
        ("[]".to_owned(), "a manifest of notice"),
        (r#"{"name":"A web app","start_url":"/"}"#.to_owned(), "version"),
        (r#"{"version":2,"draft":false,"files":[]}"#.to_owned(), "version 2, not 1"),
        (r#"{"version":1,"files":[]}"#.to_owned(), "draft"),
        (of(&with("../notices/enegia/marketing.toml")), "`..`"),
        (of(&with("fi/../../x")), "`..`"),
        (of(&with("/etc/passwd")), "absolute"),
        (of(&with(r"..\\x")), "`\\`"),
        (of(&with("")), "empty"),
        (of(&with(MANIFEST)), "own records"),
        (of(&format!("{},{}", with("a"), with("a"))), "twice"),
        (of(&with("a").replace(hash, "E3B0")), "hash"),
    ];
    for (manifest, reason) in manifests {
        let project = Project::new();
        project.build(PAGES);
        project.write(MANIFEST, &manifest);
        let error = refused(&project, &PAGES[..1]);
        assert!(matches!(error, Error::Manifest { .. }), "{error}");
        assert!(in_words(&error).contains(reason), "{reason}: {error}");
    }
}

#[test]
fn paths_that_no_page_may_have() {
    for path in [
        "",
        "/index.html",
        "../index.html",
        "fi/../../index.html",
        "fi//index.html",
        "fi/",
        "./index.html",
        "fi\\index.html",
        "C:index.html",
        "fi/a\0b",
        "fi/a\nb",
        "notes/x.txt",
        "notes/index.html",
        "xx/index.html",
        "fi",
        "fi/.html",
        "fi/index.exe",
        "fi/Index.html",
        "FI/index.html",
        MANIFEST,
        "Notice-Manifest.json",
        ".notice-lock",
        ".notice-tmp/page-0",
    ] {
        let error = refused(&Project::new(), &[PAGES[0], (path, "text")]);
        assert!(matches!(error, Error::BadPath { .. }), "{path}: {error}");
    }
}

#[test]
fn two_pages_with_one_path() {
    let error = refused(&Project::new(), &[PAGES[0], PAGES[1], PAGES[0]]);
    assert!(matches!(error, Error::DuplicatePath { path } if path == "index.html"));
}

#[test]
fn a_second_build_at_the_same_time() {
    let project = Project::new();
    let first = project.stage(PAGES);
    let error = project.begin().unwrap_err();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    first.commit().unwrap();
    assert_eq!(project.build(PAGES).unchanged, 2);
    assert!(!cfg!(unix) || !project.file(".notice-lock").exists());
}

#[test]
fn long_lists_are_cut_in_the_message_alone() {
    let project = Project::new();
    let names: Vec<String> = (100..125).map(|number| format!("fi/{number}.html")).collect();
    let pages: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "ours")).collect();
    names.iter().for_each(|name| project.write(name, "theirs"));
    let error = refused(&project, &pages);
    assert!(in_words(&error).contains("`fi/119.html` (somebody else's file), and 5 more."), "{error}");
    assert_eq!(obstacles(error).len(), 25);
}
