//! A project's own words: their files, and the words that they replace.

use std::collections::BTreeMap;

use crate::support::{Project, files_under, repository};

/// Where the built-in words stood before each topic had a file: projects that copied them have files of these names.
const OLD_FILES: &[(&str, &[&str])] = &[
    ("page.ftl", &["page/"]),
    ("vocabulary.ftl", &["vocabulary/"]),
    ("countries.ftl", &["countries.ftl"]),
    ("dates.ftl", &["dates.ftl"]),
    ("findings.ftl", &["findings.ftl", "settings.ftl", "operating/"]),
    ("acceptance.ftl", &["acceptance.ftl", "rules/checklist.ftl"]),
    ("rules-identity-and-data.ftl", &["rules/controller.ftl", "rules/data.ftl"]),
    ("rules-purposes-and-sources.ftl", &["rules/purposes.ftl", "rules/decisions.ftl", "rules/sources.ftl"]),
    ("rules-recipients-and-retention.ftl", &["rules/recipients.ftl", "rules/transfers.ftl", "rules/retention.ftl"]),
    ("rules-rights.ftl", &["rules/rights.ftl"]),
    (
        "rules-cookies-and-language.ftl",
        &["rules/cookies.ftl", "rules/references.ftl", "rules/outdated.ftl", "rules/wording.ftl", "rules/about.ftl"],
    ),
];

/// The built-in words of a language in the files that they stood in, as a project in another language holds them.
fn with_old_files(project: Project, from: &str, to: &str) -> Project {
    let files = files_under(&repository().join("locales").join(from));
    let mut left: Vec<&String> = files.keys().filter(|path| path.ends_with(".ftl")).collect();
    for (name, parts) in OLD_FILES {
        let is_part = |path: &&String| parts.iter().any(|part| path.starts_with(part));
        let text: Vec<u8> = left.iter().filter(|path| is_part(path)).flat_map(|path| files[*path].clone()).collect();
        left.retain(|path| !is_part(path));
        project.put(&format!("locales/{to}/{name}"), text);
    }
    assert!(left.is_empty(), "{left:?}");
    project
}

fn everything(project: &Project) -> BTreeMap<String, Vec<u8>> {
    project.build(&["--format", "html", "--format", "markdown", "--format", "json"]);
    files_under(&project.path("public"))
}

#[test]
fn words_in_files_of_old_names_change_no_page() {
    let old = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n");
    let expected = everything(&old);
    let old = with_old_files(with_old_files(old, "fi", "fi"), "sv", "sv");
    assert_eq!(everything(&old), expected);
    assert_eq!(old.run(&["lint"]).stdout, Project::of("").run(&["lint"]).stdout);

    let page = old.read("locales/fi/page.ftl").replace("section-controller = ", "section-controller = Oma: ");
    old.put("locales/fi/page.ftl", page);
    old.build(&["--format", "html"]);
    assert!(old.read("public/fi/a.html").contains(">Oma: "));
    assert!(!old.read("public/sv/a.html").contains(">Oma: "));
}

#[test]
fn findings_in_files_of_old_names_are_worded_so() {
    let project = with_old_files(Project::of("phone = \"none\"\n"), "en", "en");
    let path = "locales/en/rules-identity-and-data.ftl";
    project.put(path, project.read(path).replace("LK002 = ", "LK002 = Own: "));
    let found = project.run(&["lint", "--lang", "en"]);
    assert!(found.stdout.contains("Own: ") && found.stdout.contains("LK002"), "{found:#?}");
}

/// A project with the words of pages in Esperanto, as far as this test cares: they are English but for a heading.
fn with_esperanto(toml: &str) -> Project {
    let project = Project::of(toml).with("locales/eo/own.ftl", "language_eo = Esperanto\n");
    for (path, text) in files_under(&repository().join("locales/en")) {
        let is_of_linter = ["rules/", "operating/", "findings.ftl", "acceptance.ftl", "settings.ftl"]
            .iter()
            .any(|own| path.starts_with(own));
        if path.ends_with(".ftl") && !is_of_linter {
            let text =
                String::from_utf8(text).unwrap().replace("section-controller = ", "section-controller = Propra: ");
            project.put(&format!("locales/eo/{path}"), text);
        }
    }
    project
}

#[test]
fn a_language_with_words_of_pages_alone_has_pages() {
    let project =
        with_esperanto("[notice]\nlanguages = [\"eo\", \"fi\"]\n").with_settings("[site]\nlanguages = [\"eo\"]\n");
    everything(&project);
    let page = project.read("public/eo/a.html");
    assert!(page.contains(">Propra: ") && page.contains("lang=\"eo\""), "{page}");
    assert!(project.read("public/fi/a.html").contains("Esperanto"), "the switch does not name the language");
}

#[test]
fn the_linter_speaks_english_of_a_language_of_the_project() {
    let toml = "[notice]\nlanguages = [\"eo\", \"fi\"]\nbinding = \"fi\"\n[[purpose]]\nterms = [\"billing\"]\ntext.fi = \"Laskutus.\"\n";
    let project = with_esperanto(toml);
    let found = project.run(&["lint", "--lang", "en"]);
    assert!(found.stdout.contains("LG001") && found.stdout.contains("Missing: eo"), "{found:#?}");
    let refused = project.run(&["lint", "--lang", "eo"]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    // A gap is shown in the page, in the words of the linter.
    let draft = project.run(&["build", "--draft", "--out", "draft"]);
    assert_eq!(draft.code, 0, "{draft:#?}");
    let pages: String = files_under(&project.path("draft"))
        .into_iter()
        .filter(|(path, _)| path.starts_with("eo/") && path.ends_with(".html"))
        .map(|(_, page)| String::from_utf8(page).unwrap())
        .collect();
    assert!(pages.contains("is not in every language of the notice"), "{pages}");
}

#[test]
fn a_language_that_lacks_words_of_pages_is_told_which() {
    let project = with_esperanto("[notice]\nlanguages = [\"eo\"]\n");
    std::fs::remove_file(project.path("locales/eo/page/cookies.ftl")).unwrap();
    let refused = project.run(&["build"]);
    assert_eq!(refused.code, 2, "{refused:#?}");
    assert!(refused.stderr.contains("section-cookies") && !refused.stderr.contains("RG001"), "{refused:#?}");
}
