//! `[laws]` of a jurisdiction: its provisions on the matters that rules cite.

use super::Faults;
use super::kind::Kind;
use super::value::Value;
use super::vocabulary::Vocabulary;

/// The matters, each a key of `[laws]` and a variant of `Matter`.
const MATTERS: &[(&str, &str)] = &[
    ("cookies", "Cookies"),
    ("electronic-marketing", "ElectronicMarketing"),
    ("identity-code", "IdentityCode"),
    ("traffic-data", "TrafficData"),
    ("children", "Children"),
    ("employees", "Employees"),
    ("repeals", "Repeals"),
    ("earlier-terms", "EarlierTerms"),
];

/// The parts of Acts that provisions name, each a key of a provision and a variant of `Part`.
const PARTS: &[(&str, &str)] = &[("section", "Section"), ("article", "Article"), ("regulation", "Regulation")];

/// The Rust expressions for the provisions of a table, by matter.
pub(super) fn generate(table: &Value<'_>, vocabulary: &Vocabulary<'_>, faults: &mut Faults) -> String {
    let keys: Vec<&str> = MATTERS.iter().map(|(key, _)| *key).collect();
    let fields = table.fields(&keys, faults);
    let mut matters = Vec::new();
    for (key, variant) in MATTERS {
        let Some(list) = fields.get(key) else { continue };
        let provisions: Vec<String> =
            list.items(faults).iter().filter_map(|own| provision(own, vocabulary, faults)).collect();
        matters.push(format!("(Matter::{variant}, &[{}])", provisions.join(", ")));
    }
    matters.join(", ")
}

/// The Rust expression for a provision: an Act, and the number of one of its parts.
fn provision(table: &Value<'_>, vocabulary: &Vocabulary<'_>, faults: &mut Faults) -> Option<String> {
    let keys: Vec<&str> = std::iter::once("act").chain(PARTS.iter().map(|(key, _)| *key)).collect();
    let fields = table.fields(&keys, faults);
    let Some(act) = fields.get("act") else {
        faults.add(table.fault("a provision needs its Act", "write { act = \"…\", section = \"…\" }"));
        return None;
    };
    let id = act.text(faults)?;
    if !vocabulary.has(Kind::Law, id) {
        faults.add(act.fault(format!("there is no law {id:?}"), "name a term of src/vocabulary"));
    }
    let part = PARTS.iter().find_map(|(key, variant)| Some((variant, fields.get(key)?)));
    let part = part.and_then(|(variant, number)| Some(format!("Some((Part::{variant}, {:?}))", number.text(faults)?)));
    Some(format!("Provision {{ act: {id:?}, part: {} }}", part.unwrap_or_else(|| "None".to_owned())))
}
