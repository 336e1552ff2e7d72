//! One topic, one name: what is said of a topic lies in the file of its name, in every module that has anything to say on it.

use std::collections::BTreeSet;

use crate::support::repository;

/// The topics, with the modules that have nothing to say on them.
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

/// Rules on what crosses the topics.
const ACROSS: &[&str] = &["wording", "references", "outdated"];

/// A folder that has a file or a folder for each topic, and its other files: the jobs that all topics share.
struct Room {
    folder: &'static str,
    /// Whose topics: the name that `TOPICS` uses.
    module: &'static str,
    jobs: &'static [&'static str],
}

const ROOMS: &[Room] = &[
    Room {
        folder: "src/register",
        module: "register",
        jobs: &["accepted_gaps", "facts", "key", "mod", "of", "record", "shape", "statement", "values", "vocabulary"],
    },
    Room { folder: "src/law", module: "law", jobs: &["citation", "mod"] },
    Room {
        folder: "src/rules",
        module: "rules",
        jobs: &["check", "citations", "context", "list", "mod", "naming", "rule", "wording", "references", "outdated"],
    },
    Room {
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

/// The files and folders of a folder, without extension.
fn entries(folder: &str) -> BTreeSet<String> {
    let path = repository().join(folder);
    let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{folder}: {error}"));
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn each_topic_has_its_file_and_no_file_is_of_anything_else() {
    for room in ROOMS {
        let topics = TOPICS.iter().filter(|(_, silent)| !silent.contains(&room.module)).map(|(topic, _)| *topic);
        let expected: BTreeSet<String> = topics.chain(room.jobs.iter().copied()).map(str::to_owned).collect();
        assert_eq!(entries(room.folder), expected, "{}", room.folder);
    }
}

/// The words of a topic lie in a file of its name, in every language.
#[test]
fn the_words_of_a_topic_are_named_after_it() {
    for language in notice::locale::built_in_languages() {
        let rules = entries(&format!("locales/{}/rules", language.as_str()));
        for topic in rules.iter().filter(|topic| *topic != "checklist") {
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
