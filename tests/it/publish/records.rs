//! A build keeps the pages of the last one that it would make again as they are, and no others.
//!
//! A record says on which day each notice was checked. Each build of a test has a day of its own, so that the record tells which
//! notices the build made and which it kept.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{AAMU, FIRST_RULES, Project, Run, examples, files_under, notice, run};

const ALL: &[&str] = &["a", "aamu/c", "b"];
const NONE: &[&str] = &[];

/// A project with something of everything that a page may depend on, and a cache of its own.
struct Site {
    project: Project,
    caches: tempfile::TempDir,
    /// The day of the last build in January 2030.
    day: Cell<u8>,
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
        Site { project, caches: tempfile::tempdir().unwrap(), day: Cell::new(0) }
    }

    /// One that was built.
    fn built(arguments: &[&str]) -> Site {
        let site = Site::new();
        site.build(arguments);
        site
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_on(&self.next_day(), arguments)
    }

    fn run_on(&self, day: &str, arguments: &[&str]) -> Run {
        let mut command = notice(&self.project.path(""));
        run(command.env("XDG_CACHE_HOME", self.caches.path()).args(["build", "--today", day]).args(arguments))
    }

    /// Builds, and returns the ids of the notices whose pages were made.
    fn build(&self, arguments: &[&str]) -> Vec<String> {
        self.build_on(&self.next_day(), arguments)
    }

    fn build_on(&self, day: &str, arguments: &[&str]) -> Vec<String> {
        let run = self.run_on(day, arguments);
        assert_eq!(run.code, 0, "{run:#?}");
        self.made_on(day)
    }

    fn next_day(&self) -> String {
        self.day.set(self.day.get() + 1);
        format!("2030-01-{:02}", self.day.get())
    }

    /// The ids of the notices that the records tell to be made on a day.
    fn made_on(&self, day: &str) -> Vec<String> {
        let records = files_under(self.caches.path()).into_iter().filter(|(path, _)| path.ends_with(".json"));
        let records = records.map(|(_, text)| serde_json::from_slice::<serde_json::Value>(&text).unwrap());
        let made = records.flat_map(|record| {
            let notices = record["notices"].as_object().unwrap().clone().into_iter();
            notices.filter(|(_, notice)| notice["since"] == day).map(|(id, _)| id).collect::<Vec<_>>()
        });
        made.collect()
    }

    /// The one record that there is.
    fn record(&self) -> PathBuf {
        let files = files_under(self.caches.path());
        assert_eq!(files.len(), 1, "{files:?}");
        self.caches.path().join(files.keys().next().unwrap())
    }
}

/// Something that may happen between two builds, and the notices that it concerns.
type Change = (&'static str, &'static dyn Fn(&Project), &'static [&'static str]);

const CHANGES_OF_SOURCES: &[Change] = &[
    (
        "a notice",
        &|project| project.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n")),
        &["a", "b"],
    ),
    (
        "only a comment",
        &|project| {
            project.put("notices/b.toml", format!("# Seen.\n{}", project.read("notices/b.toml")));
        },
        &["b"],
    ),
    (
        "defaults",
        &|project| {
            project.put("notices/aamu/_defaults.toml", format!("{AAMU}[organisation]\nname = \"Ilta\"\n"));
        },
        &["aamu/c"],
    ),
    (
        "defaults where none were",
        &|project| project.put("notices/_defaults.toml", "[organisation]\nname = \"Yö\"\n"),
        ALL,
    ),
    (
        "settings",
        &|project| {
            project.put("notice.toml", project.read("notice.toml").replace("title = \"Aamu\"", "title = \"Ilta\""));
        },
        ALL,
    ),
    ("no settings", &|project| project.put("notice.toml", FIRST_RULES), ALL),
    ("own words", &|project| project.put("locales/fi/own.ftl", "index-title = Omat selosteet\n"), ALL),
    ("own words in another language", &|project| project.put("locales/en/own.ftl", "index-title = Our notices\n"), ALL),
    ("no own words", &|project| fs::remove_file(project.path("locales/fi/own.ftl")).unwrap(), ALL),
    ("a file of the theme", &|project| project.put("themes/own/style.css", ".a { color: blue }\n"), ALL),
    (
        "a further file of the theme",
        &|project| {
            let base = "{% extends \"default/base.html\" %}{% block footer %}Aamu{% endblock %}";
            project.put("themes/own/base.html", base);
        },
        ALL,
    ),
    (
        "the logo",
        &|project| {
            project.put("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>");
        },
        ALL,
    ),
    ("a new notice", &|project| project.put("notices/aamu/d.toml", "[register]\nname = \"D\"\n"), &["aamu/d"]),
    ("a notice that is gone", &|project| fs::remove_file(project.path("notices/aamu/c.toml")).unwrap(), &[]),
    (
        "a notice with another name",
        &|project| {
            fs::rename(project.path("notices/aamu/c.toml"), project.path("notices/aamu/e.toml")).unwrap();
        },
        &["aamu/e"],
    ),
];

const CHANGES_OF_PAGES: &[Change] = &[
    ("a page that was edited", &|project| project.put("public/fi/a.html", "edited"), &["a"]),
    ("a page that is gone", &|project| fs::remove_file(project.path("public/fi/a.html")).unwrap(), &["a"]),
    ("a folder of pages that is gone", &|project| fs::remove_dir_all(project.path("public/fi")).unwrap(), ALL),
    ("the output that is gone", &|project| fs::remove_dir_all(project.path("public")).unwrap(), ALL),
    (
        "an asset that was edited",
        &|project| {
            let pages = files_under(&project.path("public"));
            let asset = pages.keys().find(|path| path.starts_with("assets/")).unwrap();
            project.put(&format!("public/{asset}"), "edited");
        },
        &[],
    ),
    (
        "the manifest with other bytes",
        &|project| {
            let manifest = project.read("public/notice-manifest.json");
            project.put("public/notice-manifest.json", format!("{manifest}\n"));
        },
        ALL,
    ),
    (
        "a build of a part in between",
        &|project| {
            project.put("notices/b.toml", format!("{AAMU}[register]\nname = \"For a moment\"\n"));
            let b = Site::new().project.read("notices/b.toml");
            project.build(&["notices/b.toml"]).put("notices/b.toml", b);
        },
        ALL,
    ),
];

/// After each change a build makes what one without a record makes, it makes no pages but those that the change concerns, and
/// the next build makes none.
fn assert_made(changes: &[Change]) {
    for (what, change, concerned) in changes {
        let site = Site::built(&[]);
        change(&site.project);
        assert_eq!(site.build(&[]), *concerned, "{what}");
        let fresh = Site::new().project;
        CHANGES_OF_SOURCES.iter().filter(|(of, ..)| of == what).for_each(|(_, change, _)| change(&fresh));
        fresh.build(&[]);
        assert!(files_under(&site.project.path("public")) == files_under(&fresh.path("public")), "{what}");
        assert_eq!(site.build(&[]), NONE, "{what}: the build after it");
    }
}

#[test]
fn a_second_build_makes_nothing() {
    let site = Site::new();
    let first = site.run(&[]);
    let before = site.project.files();
    let second = site.run(&[]);
    let pages = before.keys().filter(|path| path.starts_with("public/")).count() - 1;
    let said = |written: usize| {
        format!("3 notices in 2 languages: {pages} pages, {written} written, {} unchanged", pages - written)
    };
    assert!(first.stdout.starts_with(&said(pages)), "{first:#?}");
    assert!(second.stdout.starts_with(&said(0)), "{second:#?}");
    assert_eq!((second.stdout.lines().count(), second.stderr), (1, first.stderr));
    assert_eq!(site.made_on("2030-01-02"), NONE);
    assert_eq!(site.build(&["--lang", "sv"]), NONE, "the language of messages is on no page");
    assert!(before == site.project.files(), "nothing was written");
}

/// A build and one with nothing to do have to read the same files, whatever a project has.
#[test]
fn a_second_build_of_every_project_makes_nothing() {
    let projects = examples().into_iter().map(|path| (Project::example(&path), path));
    for (project, path) in projects.chain([(Project::repository(), "the repository".to_owned())]) {
        let site = Site::of(project);
        assert!(!site.build(&[]).is_empty(), "{path}");
        assert_eq!(site.build(&[]), NONE, "{path}");
    }
}

#[test]
fn a_change_of_sources_is_built() {
    assert_made(CHANGES_OF_SOURCES);
}

#[test]
fn a_change_of_pages_is_mended() {
    assert_made(CHANGES_OF_PAGES);
}

/// Each option makes other pages, and so does going back to none.
#[test]
fn options_make_other_pages() {
    let options: &[&[&str]] = &[
        &["--format", "markdown"],
        &["--format", "html", "--format", "json"],
        &["--locale", "fi"],
        &["--base-url", "https://www.aamu.example"],
    ];
    for arguments in options {
        let site = Site::built(&[]);
        assert_eq!(site.build(arguments), ALL, "{arguments:?}");
        assert_eq!(site.build(arguments), NONE, "{arguments:?}");
        let without = Site::new().project;
        without.build(&[]).build(arguments);
        assert!(site.project.files() == without.files(), "{arguments:?}");
        assert_eq!(site.build(&[]), ALL, "{arguments:?}");
        without.build(&[]);
        assert!(site.project.files() == without.files(), "{arguments:?}");
    }
}

/// A build of one notice makes its pages with the languages of all, and with the address of the whole site.
#[test]
fn a_part_of_a_site_is_as_the_whole() {
    let project = Project::empty()
        .with_settings("[site]\nbase-url = \"https://www.aamu.example\"\n")
        .with("notices/a.toml", format!("[notice]\nlanguages = [\"fi\"]\n{AAMU}[register]\nname = \"A\"\n"))
        .with("notices/b.toml", format!("[notice]\nlanguages = [\"fi\", \"en\"]\n{AAMU}[register]\nname = \"B\"\n"))
        .with("notices/own/_defaults.toml", format!("{AAMU}[site]\nbase-url = \"https://own.aamu.example\"\n"))
        .with("notices/own/c.toml", "[register]\nname = \"C\"\n");
    project.build(&[]);
    let whole = project.files();
    for part in ["notices/a.toml", "notices/own", "notices/own/c.toml"] {
        project.build(&[part]);
        assert!(project.files() == whole, "{part}");
        assert_eq!(project.run(&["build", "--check", part]).code, 0, "{part}");
    }
    project.build(&["--out", "apart", "notices/own"]);
    assert!(project.read("apart/fi/own/c.html").contains("https://own.aamu.example"), "a site of its own");
}

/// The pages of a part are those of the whole, and the record of the rest stays.
#[test]
fn a_part_is_kept_beside_the_rest() {
    let site = Site::built(&[]);
    assert_eq!(site.build(&["notices/aamu"]), NONE);
    assert_eq!(site.build(&["notices/a.toml", "notices/b.toml"]), NONE);
    site.project.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n"));
    assert_eq!(site.build(&["notices/a.toml"]), ["a"]);
    assert_eq!(site.build(&[]), ["b"], "it names the other one");
    let fresh = Site::new().project;
    fresh.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n"));
    fresh.build(&[]);
    assert!(site.project.files() == fresh.files());
}

#[test]
fn a_part_is_not_taken_for_a_greater_one() {
    let site = Site::built(&["notices/b.toml"]);
    assert_eq!(site.build(&["notices/a.toml", "notices/b.toml"]), ["a"]);
    assert!(site.project.path("public/fi/a.html").exists());
}

/// An error keeps the whole site from being published. When it is mended, its notice alone is made.
#[test]
fn a_refused_build_loses_no_record() {
    let site = Site::built(&[]);
    let before = site.project.read("notices/a.toml");
    site.project.put("notices/a.toml", "[register]\nname = \"A\"\n");
    assert_eq!(site.run(&[]).code, 1);
    assert_eq!(site.run(&["notices/b.toml"]).code, 0, "a part without the error");
    site.project.put("notices/a.toml", format!("# Mended.\n{before}"));
    assert_eq!(site.build(&[]), ["a"]);
}

#[test]
fn every_output_folder_has_a_record_of_its_own() {
    let site = Site::built(&[]);
    assert_eq!(site.build(&["--out", "site"]), ALL);
    assert_eq!(files_under(site.caches.path()).len(), 2);
    assert!(files_under(&site.project.path("site")) == files_under(&site.project.path("public")));
    assert_eq!(site.build(&[]), NONE, "the first one is still there");
    assert_eq!(site.build(&["--out", "public/../public"]), NONE, "the same folder by another name");
}

#[test]
fn drafts_and_checks_neither_use_a_record_nor_leave_one() {
    let site = Site::new();
    assert_eq!(site.build(&["--draft"]), NONE);
    assert_eq!(site.run(&["--check"]).code, 1);
    assert!(files_under(site.caches.path()).is_empty());
    site.build(&[]);
    assert_eq!(site.build(&["--draft"]), NONE);
    site.project.put("public/fi/a.html", "edited");
    let check = site.run(&["--check"]);
    assert_eq!((check.code, check.stdout.as_str()), (1, "changed: fi/a.html\n"));
    site.build(&["--draft", "--out", "public"]);
    assert_eq!(site.build(&[]), ALL, "a draft lies there");
}

#[test]
fn a_file_with_a_bad_name_is_reported_as_ever() {
    let site = Site::built(&[]);
    site.project.put("notices/Bad Name.toml", AAMU);
    let with = site.run(&[]);
    let without = site.project.run(&["build"]);
    assert_eq!((with.code, &with.stdout, &with.stderr), (without.code, &without.stdout, &without.stderr));
    assert_eq!(with.code, 1, "{with:#?}");
    fs::remove_file(site.project.path("notices/Bad Name.toml")).unwrap();
    assert_eq!(site.build(&[]), NONE, "a refused build changes nothing");
}

#[test]
fn a_source_that_is_wrong_is_reported_as_ever() {
    for text in ["[controller\n", ""] {
        let site = Site::built(&[]);
        site.project.put("notices/a.toml", text);
        let with = site.run(&[]);
        let without = site.project.run(&["build"]);
        assert_eq!((with.code, &with.stderr), (without.code, &without.stderr));
        assert_eq!(with.code, 1, "{with:#?}");
    }
}

/// A finding that was accepted is back on the day after, and an error among the findings refuses the build.
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
        site.build_on("2030-01-01", &[]);
        for day in ["2030-06-30", "2030-02-01"] {
            assert_eq!(site.build_on(day, &[]), NONE, "{path}");
        }
        let refused = site.run_on("2030-07-01", &[]);
        assert_eq!(refused.code, 1, "{path}: {refused:#?}");
        assert_eq!(site.build_on("2029-12-31", &[]), ALL, "{path}: before the record was made");
        assert_eq!(site.build_on("2030-06-30", &[]), NONE, "{path}");
    }
}

#[test]
fn what_is_no_record_is_passed_over_and_replaced() {
    for text in ["", "garbage", "{}", "[1]", "{\"version\": 2}", "\u{0}\u{0}"] {
        let site = Site::built(&[]);
        fs::write(site.record(), text).unwrap();
        let second = site.run(&[]);
        assert!(second.stdout.contains(" 0 written"), "{text}: {second:#?}");
        assert_eq!(site.made_on("2030-01-02"), ALL, "{text}");
        assert_eq!(site.build(&[]), NONE, "{text}");
    }
}

/// A record that tells of other pages than the manifest does keeps none of them, and has none deleted.
#[test]
fn a_record_can_neither_claim_pages_nor_have_them_deleted() {
    let own = "\"fi/a.html\"";
    let others = ["\"fi/b.html\"", "\"index.html\"", "\"../notices/a.toml\"", ""];
    for other in others {
        let site = Site::built(&[]);
        let record = fs::read_to_string(site.record()).unwrap();
        assert!(record.contains(own), "{record}");
        fs::write(site.record(), record.replace(own, other).replace(",,", ",").replace(",]", "]")).unwrap();
        let before = site.project.files();
        assert_eq!(site.build(&[]), ["a"], "{other}");
        assert!(before == site.project.files(), "{other}");
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
    let site = Site::built(&[]);
    let record = site.record();
    fs::remove_file(&record).unwrap();
    fs::create_dir(&record).unwrap();
    assert!(site.run(&[]).stdout.contains(" 0 written"));
    assert_eq!(fs::read_dir(record.parent().unwrap()).unwrap().count(), 1, "no temporary file stays");
}

#[test]
fn the_cache_lies_in_the_home_where_the_environment_names_no_other() {
    let folder = if cfg!(target_os = "macos") { "Library/Caches/notice" } else { ".cache/notice" };
    let site = Site::new();
    let home = site.caches.path();
    let build = |day: &str| run(notice(&site.project.path("")).env("HOME", home).args(["build", "--today", day]));
    assert_eq!(build("2030-01-01").code, 0);
    assert!(site.record().starts_with(home.join(folder)));
    assert_eq!(build("2030-01-02").code, 0);
    assert_eq!(site.made_on("2030-01-01"), ALL);
    // Without a home there is no record.
    assert_eq!(run(notice(&site.project.path("")).args(["build", "--today", "2030-01-03"])).code, 0);
    assert_eq!(site.made_on("2030-01-01"), ALL);
}

#[cfg(unix)]
#[test]
fn a_page_that_became_a_link_is_in_the_way_as_ever() {
    let site = Site::built(&[]);
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
fn what_a_dead_build_left_is_removed() {
    let other = Site::new().project;
    other.put("notices/a.toml", format!("{AAMU}[register]\nname = \"Other\"\n"));
    other.build(&[]);
    let leave = |project: &Project, page: &str, manifest: &Path| {
        project.put("public/.notice-tmp/page-7", "half a pa");
        project.put("public/.notice-tmp/pending-0", fs::read(manifest).unwrap());
        project.put(page, other.read(page));
    };
    for page in ["public/fi/a.html", "public/en/b.html"] {
        let site = Site::built(&[]);
        leave(&site.project, page, &other.path("public/notice-manifest.json"));
        assert_eq!(site.build(&[]), ALL, "{page}");
        let fresh = Site::new().project;
        fresh.build(&[]);
        assert!(site.project.files() == fresh.files(), "{page}");
    }
}

/// A program is known by what it is: not by its place, its size or its time. Another one may have been built with other words,
/// themes or versions of what it is made of.
#[cfg(unix)]
#[test]
fn another_program_does_not_rely_on_the_record_and_a_copy_does() {
    let site = Site::built(&[]);
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("notice-of-another-day");
    let build_with = |contents: &[u8], day: &str| {
        fs::write(&program, contents).unwrap();
        fs::set_permissions(&program, fs::metadata(env!("CARGO_BIN_EXE_notice")).unwrap().permissions()).unwrap();
        let mut command = assert_cmd::Command::new(&program);
        command.env_clear().env("XDG_CACHE_HOME", site.caches.path()).current_dir(site.project.path(""));
        assert_eq!(run(command.args(["build", "--today", day])).code, 0);
        site.made_on(day)
    };
    let own = fs::read(env!("CARGO_BIN_EXE_notice")).unwrap();
    assert_eq!(build_with(&own, "2030-01-02"), NONE, "a copy");
    assert_eq!(build_with(&[&own[..], b"\0"].concat(), "2030-01-03"), ALL, "one with another byte");
}
