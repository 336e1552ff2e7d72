//! One topic, one name. Each module has the code of a topic in a file of the topic's name.

use std::collections::BTreeSet;

use crate::support::repository;

/// The topics, each with the modules that have no file for it.
const TOPICS: &[(&str, &[&str])] = &[
    ("controller", &[]),
    ("purposes", &[]),
    ("decisions", &["law"]),
    ("data", &["law"]),
    ("sources", &[]),
    ("recipients", &["law"]),
    ("transfers", &[]),
    ("retention", &[]),
    ("security", &["law", "rules"]),
    ("rights", &[]),
    ("cookies", &[]),
    ("about", &["law"]),
];

/// The folders of rules that cross the topics.
const ACROSS: &[&str] = &["wording", "references", "outdated"];

/// A folder with a file or a folder for each topic.
struct TopicFolder {
    folder: &'static str,
    /// The module, by its name in `TOPICS`.
    module: &'static str,
    /// The other files, which all topics share.
    jobs: &'static [&'static str],
}

const FOLDERS: &[TopicFolder] = &[
    TopicFolder {
        folder: "src/register",
        module: "register",
        jobs: &["accepted_gaps", "facts", "key", "mod", "of", "record", "shape", "statement", "values", "vocabulary"],
    },
    TopicFolder { folder: "src/law", module: "law", jobs: &["citation", "mod"] },
    TopicFolder {
        folder: "src/rules",
        module: "rules",
        jobs: &[
            "case_law",
            "check",
            "citations",
            "context",
            "list",
            "mod",
            "naming",
            "related",
            "release",
            "rule",
            "wording",
            "references",
            "outdated",
        ],
    },
    TopicFolder {
        folder: "src/compose",
        module: "compose",
        jobs: &[
            "annotate",
            "composer",
            "directory",
            "entries",
            "links",
            "mod",
            "phrases",
            "prose",
            "statements",
            "summary",
            "purpose_table",
        ],
    },
];

/// Returns the names of the files and folders in a folder, without extension.
fn entries(folder: &str) -> BTreeSet<String> {
    let path = repository().join(folder);
    let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{folder}: {error}"));
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn each_topic_has_its_file_and_no_file_is_of_anything_else() {
    for folder in FOLDERS {
        let topics = TOPICS.iter().filter(|(_, without)| !without.contains(&folder.module)).map(|(topic, _)| *topic);
        let expected: BTreeSet<String> = topics.chain(folder.jobs.iter().copied()).map(str::to_owned).collect();
        assert_eq!(entries(folder.folder), expected, "{}", folder.folder);
    }
}

/// The messages of a topic are in a file of its name, in every language.
#[test]
fn the_words_of_a_topic_are_named_after_it() {
    for language in notice::locale::built_in_languages() {
        let rules = entries(&format!("locales/{}/rules", language.as_str()));
        for topic in rules.iter().filter(|topic| !matches!(topic.as_str(), "checklist" | "case-law")) {
            assert!(
                TOPICS.iter().any(|(own, _)| own == topic) || ACROSS.contains(&topic.as_str()),
                "{language}: {topic}"
            );
        }
        let folders = entries("src/rules");
        for (topic, _) in TOPICS.iter().filter(|(topic, _)| folders.contains(*topic)) {
            assert!(rules.contains(*topic), "{language}: rules on {topic} have no words");
        }
        let page = entries(&format!("locales/{}/page", language.as_str()));
        for (topic, _) in TOPICS {
            assert!(page.contains(*topic), "{language}: the page has no words on {topic}");
        }
    }
}
