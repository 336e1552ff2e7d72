//! `src/rules/TOPIC/NAME.rs`: the list of all rules.

use std::fmt::Write as _;

use super::{Faults, File, Package};

/// The static `RULES`: every rule, sorted by code.
pub(super) fn generate(package: &Package, faults: &mut Faults) -> String {
    let mut rules: Vec<(&str, String)> = Vec::new();
    for (path, file) in package.below("src/rules", ".rs") {
        let Some((topic, name)) = path.trim_end_matches(".rs").split_once('/') else { continue };
        if name == "mod" {
            continue;
        }
        let Some((at, code)) = code_of(file) else {
            let remedy = "define it with `rule!`, or move the helpers of a topic into its mod.rs";
            faults.add(file.fault(0, "the file defines no rule", remedy));
            continue;
        };
        let rule = format!("crate::rules::{topic}::{}::RULE", name.replace('/', "::"));
        if let Some((_, other)) = rules.iter().find(|(other, _)| *other == code) {
            faults.add(file.fault(at, format!("{code} is the code of {other} already"), "take the next free number"));
        }
        rules.push((code, rule));
    }
    rules.sort_unstable();
    let mut list = "/// Every rule, sorted by code.\npub static RULES: &[&Rule] = &[\n".to_owned();
    for (_, rule) in rules {
        let _ = writeln!(list, "    &{rule},");
    }
    list + "];\n"
}

/// Returns the code of the rule in a file, and its first byte: the code is the first word in `rule!` after the doc comment.
fn code_of(file: &File) -> Option<(usize, &str)> {
    let start = file.text.find("\nrule! {\n")? + "\nrule! {\n".len();
    let mut lines = file.text[start..].lines().map(str::trim_start);
    let code = lines.find(|line| !line.starts_with("//"))?.split(' ').next()?;
    Some((code.as_ptr() as usize - file.text.as_ptr() as usize, code))
}
