//! A project's own words: in which files they may stand, and what they replace.

use std::collections::BTreeMap;

use crate::support::{Project, files_under, repository};

/// Where the built-in words stood before each topic had a file: projects that copied them have files of these names.
const OLD_FILES: &[(&str, &[&str])] = &[
    ("page.ftl", &["page/"]),
    ("vocabulary.ftl", &["vocabulary/core.ftl"]),
    ("countries.ftl", &["countries.ftl"]),
    ("dates.ftl", &["dates.ftl"]),
    ("findings.ftl", &["findings.ftl"]),
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
