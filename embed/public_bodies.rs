//! `src/jurisdictions/public-bodies.toml`: words of names that show a public body, by language.

use std::fmt::Write as _;

use super::value::Value;
use super::{Faults, Package};

/// The table of words that count in every country.
const EVERYWHERE: &str = "everywhere";

/// The kinds of words, each a key of a language and a field of `PublicBodies`.
const KINDS: &[(&str, &str)] = &[
    ("words", "words"),
    ("first", "first"),
    ("after-a-name", "after_a_name"),
    ("endings", "endings"),
    ("whole", "whole"),
    ("except", "except"),
];

/// The static of the words of all languages.
pub(super) fn generate(package: &Package, faults: &mut Faults) -> String {
    let mut lists = String::new();
    let file = package.file("src/jurisdictions/public-bodies.toml").map(|file| Value::parse(file, faults));
    let keys: Vec<&str> = KINDS.iter().map(|(key, _)| *key).collect();
    for (language, table) in file.as_ref().map(|file| file.entries(faults)).unwrap_or_default() {
        let code = language.name.as_str();
        let code = match code {
            EVERYWHERE => "None".to_owned(),
            code => format!("Some(Language::new({code:?}))"),
        };
        let fields = table.fields(&keys, faults);
        let _ = write!(lists, "    PublicBodies {{ language: {code}");
        for (key, field) in KINDS {
            let words = fields.get(key).map(|list| list.texts(faults)).unwrap_or_default();
            for (at, word) in words.iter().filter(|(_, word)| word.to_lowercase() != *word) {
                faults.add(table.file.fault(*at, format!("{word:?} has a capital"), "write it in lower case"));
            }
            let words: Vec<&str> = words.into_iter().map(|(_, word)| word).collect();
            let _ = write!(lists, ", {field}: &{words:?}");
        }
        lists.push_str(" },\n");
    }
    format!(
        "/// Words of names that show a public body, by the language of the names.\n\
         pub static PUBLIC_BODIES: &[PublicBodies] = &[\n{lists}];\n"
    )
}
