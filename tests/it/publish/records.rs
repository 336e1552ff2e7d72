//! A build with nothing to do is known from the record of the last one, and nothing is taken for nothing to do that is not.
//!
//! A record that was doctored tells of pages that no build makes. Who prints their number has believed the record; whoever
//! builds writes it anew with the true one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{AAMU, FIRST_RULES, Project, Run, examples, files_under, notice, run};

/// Pages that a doctored record tells of.
const MANY: &str = "54321";

/// A project with something of everything that a page may depend on, and a cache of its own.
struct Site {
    project: Project,
    caches: tempfile::TempDir,
}

impl Site {
    fn new() -> Site {
        let settings =
            "[site]\nlanguages = [\"fi\", \"en\"]\ntitle = \"Aamu\"\n[theme]\nname = \"own\"\nlogo = \"logo.svg\"\n";
        let gap = "[accepted-gaps]\nLK002 = { reason = \"Soon.\", expires = 2030-06-30 }\n";
        let project = Project::empty()
            .with_settings(settings)
            .with("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
            .with("themes/own/theme.toml", "contract = 1\n")
            .with("themes/own/style.css", ".a { color: red }\n")
            .with("locales/fi/own.ftl", "index-title = Selosteet\n")
            .with("notices/a.toml", format!("{AAMU}[register]\nname = \"A\"\n{gap}"))
            .with("notices/b.toml", format!("{AAMU}[[related-notice]]\nnotice = \"a\"\n"))
            .with("notices/aamu/_defaults.toml", format!("{AAMU}[organisation]\nname = \"Aamu\"\n"))
            .with("notices/aamu/c.toml", "[register]\nname = \"C\"\n");
        Site::of(project)
    }

    fn of(project: Project) -> Site {
        Site { project, caches: tempfile::tempdir().unwrap() }
    }

    /// One that was built, and whose record tells of pages that are not.
    fn doctored(arguments: &[&str]) -> Site {
        let site = Site::new();
        site.build(arguments);
        site.doctor();
        site
    }

    fn run(&self, arguments: &[&str]) -> Run {
        run(notice(&self.project.path("")).env("XDG_CACHE_HOME", self.caches.path()).arg("build").args(arguments))
    }

    fn build(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{run:#?}");
        run
    }

    /// The one record that there is.
    fn record(&self) -> PathBuf {
        let files = files_under(self.caches.path());
        assert_eq!(files.len(), 1, "{files:?}");
        self.caches.path().join(files.keys().next().unwrap())
    }

    fn doctor(&self) {
        let record = self.record();
        let text = fs::read_to_string(&record).unwrap();
        let mut value: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
        value.insert("pages".to_owned(), serde_json::from_str(MANY).unwrap());
        fs::write(record, serde_json::to_string(&value).unwrap()).unwrap();
    }

    /// Whether a build believes the doctored record.
    fn is_believed(&self, arguments: &[&str]) -> bool {
        self.build(arguments).stdout.contains(MANY)
    }
}

/// Something that may happen between two builds.
type Change = (&'static str, &'static dyn Fn(&Project));

const CHANGES_OF_SOURCES: &[Change] = &[
    ("a notice", &|project| project.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n"))),
    ("only a comment", &|project| {
        project.put("notices/b.toml", format!("# Seen.\n{}", project.read("notices/b.toml")));
    }),
    ("defaults", &|project| {
        project.put("notices/aamu/_defaults.toml", format!("{AAMU}[organisation]\nname = \"Ilta\"\n"));
    }),
    ("defaults where none were", &|project| project.put("notices/_defaults.toml", "[organisation]\nname = \"Yö\"\n")),
    ("settings", &|project| {
        project.put("notice.toml", project.read("notice.toml").replace("title = \"Aamu\"", "title = \"Ilta\""));
    }),
    ("no settings", &|project| project.put("notice.toml", FIRST_RULES)),
    ("own words", &|project| project.put("locales/fi/own.ftl", "index-title = Omat selosteet\n")),
    ("own words in another language", &|project| project.put("locales/en/own.ftl", "index-title = Our notices\n")),
    ("no own words", &|project| fs::remove_file(project.path("locales/fi/own.ftl")).unwrap()),
    ("a file of the theme", &|project| project.put("themes/own/style.css", ".a { color: blue }\n")),
    ("a further file of the theme", &|project| {
        let base = "{% extends \"default/base.html\" %}{% block footer %}Aamu{% endblock %}";
        project.put("themes/own/base.html", base);
    }),
    ("the logo", &|project| {
        project.put("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>");
    }),
    ("a new notice", &|project| project.put("notices/aamu/d.toml", "[register]\nname = \"D\"\n")),
    ("a notice that is gone", &|project| fs::remove_file(project.path("notices/aamu/c.toml")).unwrap()),
    ("a notice with another name", &|project| {
        fs::rename(project.path("notices/aamu/c.toml"), project.path("notices/aamu/e.toml")).unwrap();
    }),
];

const CHANGES_OF_PAGES: &[Change] = &[
    ("a page that was edited", &|project| project.put("public/fi/a.html", "edited")),
    ("a page that is gone", &|project| fs::remove_file(project.path("public/fi/a.html")).unwrap()),
    ("a folder of pages that is gone", &|project| fs::remove_dir_all(project.path("public/fi")).unwrap()),
    ("the output that is gone", &|project| fs::remove_dir_all(project.path("public")).unwrap()),
    ("an asset that was edited", &|project| {
        let pages = files_under(&project.path("public"));
        let asset = pages.keys().find(|path| path.starts_with("assets/")).unwrap();
        project.put(&format!("public/{asset}"), "edited");
    }),
    ("the manifest with other bytes", &|project| {
        let manifest = project.read("public/notice-manifest.json");
        project.put("public/notice-manifest.json", format!("{manifest}\n"));
    }),
    ("a build of a part in between", &|project| {
        project.put("notices/b.toml", format!("{AAMU}[register]\nname = \"For a moment\"\n"));
        let b = Site::new().project.read("notices/b.toml");
        project.build(&["notices/b.toml"]).put("notices/b.toml", b);
    }),
];

/// After each change a build makes what one without a record makes, and the next one has nothing to do.
fn assert_seen(changes: &[Change]) {
    for (what, change) in changes {
        let site = Site::doctored(&[]);
        change(&site.project);
        let second = site.build(&[]);
        assert!(!second.stdout.contains(MANY), "{what}: {second:#?}");
        let fresh = Site::new().project;
        CHANGES_OF_SOURCES.iter().filter(|(of, _)| of == what).for_each(|(_, change)| change(&fresh));
        fresh.build(&[]);
        assert!(files_under(&site.project.path("public")) == files_under(&fresh.path("public")), "{what}");
        site.doctor();
        assert!(site.is_believed(&[]), "{what}: the build after it");
    }
}

#[test]
fn a_second_build_is_done_by_the_record() {
    let site = Site::new();
    let first = site.build(&[]);
    let before = site.project.files();
    let second = site.build(&[]);
    let pages = before.keys().filter(|path| path.starts_with("public/")).count() - 1;
    let said = |written: usize| {
        format!("3 notices in 2 languages: {pages} pages, {written} written, {} unchanged", pages - written)
    };
    assert!(first.stdout.starts_with(&said(pages)), "{first:#?}");
    assert!(second.stdout.starts_with(&said(0)), "{second:#?}");
    assert_eq!((second.stdout.lines().count(), second.stderr), (1, first.stderr));
    site.doctor();
    assert!(site.is_believed(&[]));
    assert!(site.is_believed(&["--lang", "sv"]), "the language of messages is on no page");
    assert!(before == site.project.files(), "nothing was written");
}

/// What a build reads and what one with nothing to do reads has to be the same files, whatever a project has.
#[test]
fn every_project_is_done_by_its_record() {
    let projects = examples().into_iter().map(|path| (Project::example(&path), path));
    for (project, path) in projects.chain([(Project::repository(), "the repository".to_owned())]) {
        let site = Site::of(project);
        site.build(&[]);
        site.doctor();
        assert!(site.is_believed(&[]), "{path}");
    }
}

#[test]
fn a_change_of_sources_is_built() {
    assert_seen(CHANGES_OF_SOURCES);
}

#[test]
fn a_change_of_pages_is_mended() {
    assert_seen(CHANGES_OF_PAGES);
}

/// Each option makes another build, with a record of its own or none; going back to the first needs one more build.
#[test]
fn options_make_another_build() {
    let options: &[&[&str]] = &[
        &["--format", "markdown"],
        &["--format", "html", "--format", "markdown"],
        &["--locale", "fi"],
        &["--base-url", "https://www.aamu.example"],
        &["notices/aamu"],
        &["notices/a.toml", "notices/b.toml"],
    ];
    for arguments in options {
        let site = Site::doctored(&[]);
        assert!(!site.is_believed(arguments), "{arguments:?}");
        let without = Site::new().project;
        without.build(&[]).build(arguments);
        assert!(site.project.files() == without.files(), "{arguments:?}");
    }
}

/// A notice that names another is built from both, so that what was read does not tell which of them was asked for.
#[test]
fn a_part_is_not_taken_for_a_greater_one() {
    let site = Site::doctored(&["notices/b.toml"]);
    assert!(!site.is_believed(&["notices/a.toml", "notices/b.toml"]));
    assert!(site.project.path("public/fi/a.html").exists());
}

#[test]
fn a_part_can_have_nothing_to_do_too() {
    for arguments in [&["--locale", "fi"][..], &["--format", "markdown"], &["notices/a.toml"]] {
        let site = Site::doctored(arguments);
        assert!(site.is_believed(arguments), "{arguments:?}");
    }
}

#[test]
fn every_output_folder_has_a_record_of_its_own() {
    let site = Site::doctored(&[]);
    assert!(!site.is_believed(&["--out", "site"]));
    assert_eq!(files_under(site.caches.path()).len(), 2);
    assert!(files_under(&site.project.path("site")) == files_under(&site.project.path("public")));
    assert!(site.is_believed(&[]), "the first one is still there");
    assert!(site.is_believed(&["--out", "public/../public"]), "the same folder by another name");
}

#[test]
fn drafts_and_checks_neither_use_a_record_nor_leave_one() {
    let site = Site::new();
    site.build(&["--draft"]);
    assert_eq!(site.run(&["--check"]).code, 1);
    assert!(files_under(site.caches.path()).is_empty());
    site.build(&[]);
    site.doctor();
    assert!(!site.is_believed(&["--draft"]));
    site.project.put("public/fi/a.html", "edited");
    let check = site.run(&["--check"]);
    assert_eq!((check.code, check.stdout.as_str()), (1, "changed: fi/a.html\n"));
    site.build(&["--draft", "--out", "public"]);
    assert!(!site.is_believed(&[]), "a draft lies there");
}

#[test]
fn a_file_with_a_bad_name_is_told_as_ever() {
    let site = Site::doctored(&[]);
    site.project.put("notices/Bad Name.toml", AAMU);
    let with = site.run(&[]);
    let without = site.project.run(&["build"]);
    assert_eq!((with.code, &with.stdout, &with.stderr), (without.code, &without.stdout, &without.stderr));
    assert_eq!(with.code, 1, "{with:#?}");
    fs::remove_file(site.project.path("notices/Bad Name.toml")).unwrap();
    assert!(site.is_believed(&[]), "what was refused changed nothing");
}

#[test]
fn a_source_that_is_wrong_is_told_as_ever() {
    for text in ["[controller\n", ""] {
        let site = Site::doctored(&[]);
        site.project.put("notices/a.toml", text);
        let with = site.run(&[]);
        let without = site.project.run(&["build"]);
        assert_eq!((with.code, &with.stderr), (without.code, &without.stderr));
        assert_eq!(with.code, 1, "{with:#?}");
    }
}

/// The finding that was accepted is back on the day after, and an error among the findings refuses the build.
#[test]
fn an_acceptance_that_expires_is_seen_on_the_day() {
    let gap = "[accepted-gaps]\nID001 = { reason = \"Soon.\", expires = 2030-06-30 }\n";
    for (path, text) in [
        ("notices/a.toml", format!("[register]\nname = \"A\"\n{gap}")),
        ("notice.toml", format!("{FIRST_RULES}{}", gap.replace("[acc", "[lint.acc"))),
    ] {
        let site = Site::new();
        site.project.put("notices/a.toml", "[register]\nname = \"A\"\n");
        site.project.put(path, text);
        site.build(&["--today", "2030-01-01"]);
        site.doctor();
        assert!(site.is_believed(&["--today", "2030-01-01"]), "{path}");
        assert!(site.is_believed(&["--today", "2030-06-30"]), "{path}");
        assert!(site.is_believed(&["--today", "2030-02-01"]), "{path}");
        let refused = site.run(&["--today", "2030-07-01"]);
        assert_eq!(refused.code, 1, "{path}: {refused:#?}");
        assert!(!site.is_believed(&["--today", "2029-12-31"]), "{path}: before the record was made");
        site.doctor();
        assert!(site.is_believed(&["--today", "2030-06-30"]), "{path}");
    }
}

#[test]
fn what_is_no_record_is_passed_over_and_replaced() {
    for text in ["", "garbage", "{}", "[1]", "{\"version\": 2}", "\u{0}\u{0}"] {
        let site = Site::doctored(&[]);
        fs::write(site.record(), text).unwrap();
        let second = site.build(&[]);
        assert!(second.stdout.contains(" 0 written"), "{text}: {second:#?}");
        site.doctor();
        assert!(site.is_believed(&[]), "{text}");
    }
}

#[test]
fn a_cache_that_cannot_be_written_changes_no_build() {
    let fresh = Site::new().project;
    fresh.build(&[]);
    for caches in ["/dev/null", "/dev/null/caches", "/proc/caches", "relative", ""] {
        let site = Site::new();
        for _ in 0..2 {
            let build = run(notice(&site.project.path("")).env("XDG_CACHE_HOME", caches).arg("build"));
            assert_eq!((build.code, build.stderr.as_str()), (0, ""), "{caches}: {build:#?}");
        }
        assert!(site.project.files() == fresh.files(), "{caches}");
    }
    let site = Site::doctored(&[]);
    let record = site.record();
    fs::remove_file(&record).unwrap();
    fs::create_dir(&record).unwrap();
    assert!(site.build(&[]).stdout.contains(" 0 written"));
    assert_eq!(fs::read_dir(record.parent().unwrap()).unwrap().count(), 1, "no temporary file stays");
}

#[test]
fn the_cache_lies_in_the_home_where_nothing_else_is_said() {
    let folder = if cfg!(target_os = "macos") { "Library/Caches/notice" } else { ".cache/notice" };
    let site = Site::new();
    let home = site.caches.path();
    let build = || run(notice(&site.project.path("")).env("HOME", home).arg("build"));
    assert_eq!(build().code, 0);
    assert!(site.record().starts_with(home.join(folder)));
    site.doctor();
    assert!(build().stdout.contains(MANY));
    // Without either nothing is remembered.
    assert!(!run(notice(&site.project.path("")).arg("build")).stdout.contains(MANY));
}

#[cfg(unix)]
#[test]
fn a_page_that_became_a_link_is_in_the_way_as_ever() {
    let site = Site::doctored(&[]);
    let page = site.project.path("public/fi/a.html");
    let elsewhere = site.project.path("elsewhere.html");
    fs::rename(&page, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &page).unwrap();
    let refused = site.run(&[]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains("a symbolic link"), "{refused:#?}");
}

/// A dead build announced its manifest and put a page into place, or did not come so far.
#[test]
fn what_a_dead_build_left_is_swept() {
    let other = Site::new().project;
    other.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n"));
    other.build(&[]);
    let leave = |project: &Project, page: &str, manifest: &Path| {
        project.put("public/.notice-tmp/page-7", "half a pa");
        project.put("public/.notice-tmp/pending-0", fs::read(manifest).unwrap());
        project.put(page, other.read(page));
    };
    for page in ["public/fi/a.html", "public/en/b.html"] {
        let site = Site::doctored(&[]);
        leave(&site.project, page, &other.path("public/notice-manifest.json"));
        assert!(!site.is_believed(&[]), "{page}");
        let fresh = Site::new().project;
        fresh.build(&[]);
        assert!(site.project.files() == fresh.files(), "{page}");
    }
}

/// A copy of the program may have been built with other words, themes or versions of what it is made of.
#[cfg(unix)]
#[test]
fn another_program_does_not_rely_on_the_record() {
    let site = Site::doctored(&[]);
    let program = site.caches.path().join("notice-of-another-day");
    fs::copy(env!("CARGO_BIN_EXE_notice"), &program).unwrap();
    let mut command = assert_cmd::Command::new(&program);
    command.env_clear().env("XDG_CACHE_HOME", site.caches.path()).current_dir(site.project.path("")).arg("build");
    assert!(!run(&mut command).stdout.contains(MANY));
}
