//! The build script's own tests: the code that it writes of a folder's data, and the faults that it names.

mod countries;
mod jurisdictions;
mod lexicon;
mod made_up;
mod numbers;
#[path = "../../../embed/mod.rs"]
pub mod script;
mod terms;
mod words;

use std::fs;
use std::path::Path;

use self::script::generate;

/// A list of no languages.
const LANGUAGES: (&str, &str) = ("locales/languages.toml", "");
const COUNTRIES: &str = "src/jurisdictions/countries.toml";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    let faults = generate(&[folder(files).path()]).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

/// A file of the code that is written, without the folder that the data are in.
fn code(root: &Path, name: &str) -> String {
    let files = generate(&[root]).unwrap_or_else(|faults| panic!("{faults:?}"));
    let code = &files.iter().find(|file| file.name == name).unwrap().code;
    code.replace(root.to_str().unwrap(), "ROOT")
}

#[test]
fn themes_are_their_files() {
    let folder = folder(&[LANGUAGES, ("themes/b/a.css", "p {}"), ("themes/a/b.html", ""), ("themes/a/README.md", "")]);
    let themes = code(folder.path(), "themes.rs");
    let paths: Vec<&str> = themes.split('"').skip(1).step_by(4).collect();
    assert_eq!(paths, ["a/b.html", "b/a.css"]);
}

#[test]
fn rules_are_listed_by_code() {
    let rule = |code: &str| format!("use crate::x;\n\nrule! {{\n    /// Reports.\n    {code} \"a-b\", Info, [],\n}}\n");
    let (first, second) = (rule("AA001"), rule("AA002"));
    let files = [LANGUAGES, ("src/rules/mod.rs", ""), ("src/rules/data/mod.rs", ""), ("src/rules/data/z.rs", &first)];
    let whole = folder(&[&files[..], &[("src/rules/data/a.rs", &second)]].concat());
    let rules = code(whole.path(), "rules.rs");
    let paths: Vec<&str> = rules.lines().filter_map(|line| line.trim().strip_prefix('&')).collect();
    assert_eq!(paths, ["crate::rules::data::z::RULE,", "crate::rules::data::a::RULE,"]);
    let found =
        faults(&[&files[..], &[("src/rules/about/a.rs", "fn a() {}\n"), ("src/rules/rights/b.rs", &first)]].concat());
    assert_eq!(
        found,
        [
            "src/rules/about/a.rs:1: the file defines no rule; define it with `rule!`, or move the helpers of a topic into its mod.rs",
            "src/rules/rights/b.rs:5: AA001 is the code of crate::rules::data::z::RULE already; take the next free number",
        ]
    );
}
