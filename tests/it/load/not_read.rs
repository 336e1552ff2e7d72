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
        "notices/_defaults.txt",
        "notices/g/_defaults",
        "notices/_defaults.yaml",
        "notices/g/_defaults.json",
        "notices.toml",
        "Notice.toml",
        ".notice.toml",
        "notice.toml.txt",
    ] {
        assert_eq!(not_read(&[(path, "x")]), [path]);
    }
}

#[test]
fn files_of_other_names_in_a_theme_are_reported() {
    let theme = "contract = 1\n";
    for name in ["theme.tml", "theme.TOML", "themes.toml", "theme.toml.txt"] {
        let path = format!("themes/own/{name}");
        assert_eq!(not_read(&[(&path, theme)]), [path.as_str()]);
    }
    for name in ["notice.htm", "style.css.txt", "parts/notice.HTML"] {
        let path = format!("themes/own/{name}");
        assert_eq!(not_read(&[("themes/own/theme.toml", theme), (&path, "x")]), [path.as_str()]);
    }
    // The settings name the theme, whatever its files say.
    let files = |project: Project| project.with("notices/a.toml", AAMU).with("themes/own/theme.tml", "x");
    let by_project = files(Project::empty().with("notice.toml", "[theme]\nname = \"own\"\n"));
    let by_folder = files(Project::empty().with("notices/_defaults.toml", "[theme]\nname = \"own\"\n"));
    for project in [by_project, by_folder] {
        let run = project.run(&["lint", "--format", "short"]);
        assert!(run.stdout.contains("themes/own/theme.tml:1:1: error[IN012]"), "{run:#?}");
    }
}

#[test]
fn files_in_formats_of_other_programs_are_reported() {
    let yaml = "# The customers\ncontroller:\n  name: Aamu Oy\n";
    let two = "\"purpose\":\n  - x\nretention:\n";
    let json = "{\"register\": {\"name\": \"R\"}}";
    let files = [
        ("notices/b.yaml", yaml),
        ("notices/g/b.YML", two),
        ("notices/b.json", json),
        ("notices/b.txt", AAMU),
        ("notices/b", AAMU),
        ("notice.yml", "site:\n  title: x\n"),
        ("notice.json", "{\"lint\": {}}"),
        ("themes/t.toml", "accent = \"#005a9c\"\n"),
        ("themes/theme.toml", "contract = 1\n"),
        ("themes/t.toml.txt", "extends = \"default\"\n"),
    ];
    for (path, text) in files {
        assert_eq!(not_read(&[(path, text)]), [path]);
    }
    let others = [
        ("notices/data.json", "{\"data\": []}"),
        ("notices/list.yaml", "- controller: x\n"),
        ("notices/broken.json", "{"),
        ("notices/_defaults.bak", AAMU),
        ("notices/_defaults.toml.orig", AAMU),
        ("notices/b.txt", "[1] See the register.\n"),
        ("notice.json", "{\"version\": 1}"),
        ("themes/monokai.toml", "[colors]\nbackground = \"#000\"\n"),
    ];
    assert_eq!(not_read(&others), [""; 0]);
}

/// The folder `themes/` is Hugo's and Zola's too.
#[test]
fn themes_of_other_programs_are_none() {
    let hugo = [
        ("themes/ananke/theme.toml", "name = \"Ananke\"\nmin_version = \"0.128.0\"\n"),
        ("themes/ananke/hugo.toml", "[module]\n"),
        ("themes/ananke/config.toml", "x"),
        ("themes/ananke/layouts/index.html.txt", "x"),
        ("themes/My theme/theme.toml", "name = \"Mine\"\n"),
        ("Themes/own/theme.toml", "name = \"Own\"\n"),
    ];
    assert_eq!(not_read(&hugo), [""; 0]);
}

/// A global hook runs in repositories of every kind.
#[test]
fn a_folder_that_looks_like_a_project_does_not_pass() {
    let lint = ["lint", "--pass-without-project", "--format", "short"];
    for (path, found) in [
        ("customers.toml", "customers.toml"),
        ("Notices/customers.toml", "Notices"),
        ("notice.toml.txt", "notice.toml.txt"),
    ] {
        let text = if path.starts_with("notice.toml") { "[site]\n" } else { AAMU };
        let run = Project::empty().with(path, text).run(&lint);
        assert!(run.code == 1 && run.stdout.contains(&format!("{found}:1:1: error[IN012]")), "{path}: {run:#?}");
    }
    let others = Project::empty()
        .with("Cargo.toml", "[package]\nname = \"x\"\n")
        .with("locales/en-US/app.ftl", "a = b\n")
        .with("themes/own/theme.tml", "contract = 1\n");
    let run = others.run(&lint);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:#?}");
}

#[test]
fn folders_of_other_names_are_reported() {
    for (path, folder) in [
        ("notices/_defaults.toml/a.txt", "notices/_defaults.toml"),
        ("notices/b.toml/c.txt", "notices/b.toml"),
        ("Notices/b.toml", "Notices"),
        ("notice/b.toml", "notice"),
        ("notics/b.toml", "notics"),
        ("Locales/fi/own.ftl", "Locales"),
        ("locales/fi-FI/own.ftl", "locales/fi-FI"),
        ("locales/Finnish/own.ftl", "locales/Finnish"),
    ] {
        assert_eq!(not_read(&[(path, AAMU)]), [folder]);
    }
    assert_eq!(not_read(&[("locale/fi/own.ftl", "# x\nindex-title = Selosteet\n")]), ["locale"]);
    let folders =
        [("Themes/own/theme.toml", "Themes"), ("theme/own/theme.toml", "theme"), ("theme/theme.toml", "theme")];
    for (path, folder) in folders.into_iter().chain([("themes/My theme/theme.toml", "themes/My theme")]) {
        assert_eq!(not_read(&[(path, "contract = 1\n")]), [folder]);
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
        ("locale/fi/LC_MESSAGES/django.po", "x"),
        ("locale/fi/app.ftl", "hello = Terve\n"),
        ("theme/theme.toml", "name = \"x\"\n"),
        ("theme/style.css", "x"),
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
        ("themes/own/style.css.map", "x"),
        ("themes/own/style.css.gz", "x"),
        ("themes/own/notice.html.erb", "x"),
        ("themes/own/notice.html.br", "x"),
        ("themes/own/hugo.toml", "x"),
        ("locales/fi/own.ftl.gz", "x"),
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
