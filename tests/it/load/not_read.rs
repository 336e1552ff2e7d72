//! Files that look like a project's and are not read are findings (IN012); files of other kinds are none.

use crate::support::{AAMU, FIRST_RULES, Project};

/// The paths that lint reports as not read, each with its exit code 1, and the same in a build.
fn not_read(files: &[(&str, &str)]) -> Vec<String> {
    let project = Project::empty().with("notice.toml", FIRST_RULES).with("notices/a.toml", AAMU);
    files.iter().for_each(|(path, text)| project.put(path, text));
    let lint = project.run(&["lint", "--format", "short"]);
    let mut found: Vec<String> =
        lint.stdout.lines().filter_map(|line| Some(line.split_once(":1:1: error[IN012]")?.0.to_owned())).collect();
    found.sort();
    let build = project.run(&["build"]);
    let expected = i32::from(!found.is_empty());
    assert_eq!((lint.code, build.code), (expected, expected), "{files:?} {lint:#?} {build:#?}");
    assert!(found.iter().all(|path| build.stderr.contains(path.as_str())), "{build:#?}");
    found
}

#[test]
fn files_of_other_names_are_reported() {
    for path in [
        "notices/marketing.TOML",
        "notices/marketing.Toml",
        "notices/marketing.toml.txt",
        "notices/marketing.tml",
        "notices/marketing.toml ",
        "notices/g/marketing.tolm",
        "notices/g/_defaults.TOML",
        "notices/g/_default.toml",
        "notices/_defaults.toml.txt",
        "locales/fi/page.ftl.txt",
        "locales/fi/page.FTL",
        "locales/fi/page/own.flt",
        "locales/page.ftl",
        "themes/own/theme.tml",
        "themes/own/theme.TOML",
        "themes/own/themes.toml",
        "themes/own/notice.htm",
        "themes/own/style.css.txt",
        "notices.toml",
        "Notice.toml",
        ".notice.toml",
        "notice.toml.txt",
    ] {
        assert_eq!(not_read(&[(path, "x")]), [path]);
    }
}

#[test]
fn folders_of_other_names_are_reported() {
    for (path, folder) in [
        ("notices/_defaults.toml/a.txt", "notices/_defaults.toml"),
        ("notices/b.toml/c.txt", "notices/b.toml"),
        ("Notices/b.toml", "Notices"),
        ("notice/b.toml", "notice"),
        ("Locales/fi/own.ftl", "Locales"),
        ("locales/fi-FI/own.ftl", "locales/fi-FI"),
        ("locales/Finnish/own.ftl", "locales/Finnish"),
        ("Themes/own/theme.toml", "Themes"),
        ("themes/My theme/theme.toml", "themes/My theme"),
    ] {
        assert_eq!(not_read(&[(path, AAMU)]), [folder]);
    }
}

#[test]
fn a_notice_beside_its_folder_is_reported() {
    assert_eq!(not_read(&[("marketing.toml", AAMU)]), ["marketing.toml"]);
    assert_eq!(not_read(&[("marketing.TOML", AAMU)]), ["marketing.TOML"]);
    let alone = Project::empty().with("marketing.toml", AAMU);
    let run = alone.run(&["lint", "--format", "short"]);
    assert!(run.code == 1 && run.stdout.contains("IN012") && run.stdout.contains("marketing.toml"), "{run:#?}");
}

#[test]
fn files_of_other_kinds_are_none() {
    let others = [
        ("Cargo.toml", "[package]\nname = \"x\"\n[dependencies]\n"),
        ("pyproject.toml", "[project]\nname = \"x\"\n[tool.ruff]\n"),
        ("netlify.toml", "[build]\ncommand = \"x\"\n[[redirects]]\n[[headers]]\n"),
        ("hugo.toml", "[params]\n[security]\n[menu]\n[taxonomies]\n"),
        ("rustfmt.toml", "edition = \"2024\"\n"),
        ("README.md", "text"),
        ("NOTICE", "text"),
        ("notice.md", "text"),
        ("notice/main.rs", "text"),
        ("notices/README.md", "text"),
        ("notices/data.json", "{}"),
        ("notices/picture.png", "x"),
        ("notices/a.toml~", "x"),
        ("notices/a.toml.bak", "x"),
        ("notices/a.toml.orig", "x"),
        ("notices/.a.toml.swp", "x"),
        ("notices/.#a.toml", "x"),
        ("notices/a.html", "x"),
        ("locales/README.md", "text"),
        ("locales/app/messages.json", "{}"),
        ("themes/own/logo.svg", "x"),
        ("themes/own/README.md", "x"),
        ("themes/own/theme.toml", "contract = 1\n"),
    ];
    assert_eq!(not_read(&others), [""; 0]);
}

#[test]
fn the_name_that_a_file_should_have_is_proposed_in_each_language() {
    let project = Project::of("").with("notices/g/marketing.TOML", "x").with("locales/fi_FI/own.ftl", "x");
    for language in ["fi", "sv", "en"] {
        let run = project.run(&["lint", "--lang", language]);
        assert!(run.stdout.contains("notices/g/marketing.toml") && run.stdout.contains("locales/fi\n"), "{run:#?}");
    }
    let ignored = project.run(&["lint", "--ignore", "IN012", "--select", "RT"]);
    assert!(ignored.code == 1 && ignored.stdout.contains("IN012"), "{ignored:#?}");
    let one = project.run(&["lint", "notices/g/marketing.TOML", "--format", "short"]);
    assert!(one.code == 1 && one.stdout.contains("IN012"), "{one:#?}");
}
