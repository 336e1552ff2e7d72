//! No file is in an import cycle. Files in a cycle cannot be understood, tested or moved one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::code::{Definitions, code, none};

/// Returns the cycles: files that use themselves through others.
fn cycles(uses: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<BTreeSet<String>> {
    let reached = |from: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(file) = open.pop() {
            for next in uses.get(file.as_str()).into_iter().flatten() {
                if seen.insert((*next).to_owned()) {
                    open.push((*next).to_owned());
                }
            }
        }
        seen
    };
    let all: BTreeMap<&str, BTreeSet<String>> = uses.keys().map(|file| (*file, reached(file))).collect();
    let in_cycle = all.iter().filter(|(file, reached)| reached.contains(**file));
    let together: BTreeSet<BTreeSet<String>> = in_cycle
        .map(|(file, reached)| {
            let back = reached.iter().filter(|other| all.get(other.as_str()).is_some_and(|back| back.contains(*file)));
            back.cloned().collect()
        })
        .collect();
    together.into_iter().collect()
}

#[test]
fn no_file_is_in_a_cycle() {
    let code = code();
    let definitions = Definitions::of(&code);
    let named: BTreeMap<&str, _> = code.iter().map(|file| (file.path.as_str(), definitions.used_by(file))).collect();
    let uses: BTreeMap<&str, BTreeSet<&str>> =
        named.iter().map(|(file, used)| (*file, used.keys().copied().collect())).collect();
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 500, "too few imports were read: {uses:#?}");
    none("cycles", cycles(&uses).iter().map(|cycle| describe(cycle, &named)).collect());
}

/// Returns the files of a cycle, with the paths by which they use each other.
fn describe(cycle: &BTreeSet<String>, named: &BTreeMap<&str, BTreeMap<&str, Vec<String>>>) -> String {
    let files: Vec<String> = cycle.iter().map(|file| format!("src/{file}")).collect();
    let mut text = files.join(", ");
    for (file, other) in cycle.iter().flat_map(|file| cycle.iter().map(move |other| (file, other))) {
        if let Some(names) = named[file.as_str()].get(other.as_str()) {
            text.push_str(&format!("\n  {file} uses {} of {other}", names.join(", ")));
        }
    }
    text
}

#[test]
fn a_cycle_is_found_and_a_diamond_is_none() {
    let uses = |pairs: &[(&'static str, &'static str)]| {
        let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (from, to) in pairs {
            uses.entry(from).or_default().insert(to);
        }
        uses
    };
    assert!(cycles(&uses(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")])).is_empty());
    let found = cycles(&uses(&[("a", "b"), ("b", "c"), ("c", "b"), ("d", "e"), ("e", "d")]));
    let expected = [["b", "c"], ["d", "e"]].map(|names| BTreeSet::from(names.map(str::to_owned)));
    assert_eq!(found, expected);
}
