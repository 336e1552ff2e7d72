//! The values that a template is given, compared with the contract.

use super::contract::{BLOCKS, EVERYWHERE, Shape, Variable, template};

/// What is wrong with the values that a template is given, by the contract; nothing should be. The templates of the built-in
/// themes alone may be given blocks as HTML.
pub(super) fn mismatches(file: &str, context: &tera::Context, reads_block_data: bool) -> Vec<String> {
    let mut mismatches = Vec::new();
    let Some(template) = template(file) else { return vec![format!("{file} is not in the contract")] };
    for variable in EVERYWHERE.iter().chain(template.variables) {
        match context.get(variable.name) {
            Some(value) => variable.shape.compare(value, variable.name, &mut mismatches),
            None => mismatches.push(format!("{} is not given", variable.name)),
        }
    }
    if !reads_block_data {
        mismatches.retain(|departure| !departure.ends_with(DRAWN));
    }
    mismatches
}

/// Blocks that are no list, but HTML.
const DRAWN: &str = "are drawn already";

impl Shape {
    fn compare(self, value: &tera::Value, path: &str, mismatches: &mut Vec<String>) {
        let is_it = match self {
            Shape::Text | Shape::Html => value.is_string(),
            Shape::Flag => value.is_bool(),
            Shape::Number => value.is_number(),
            Shape::Maybe(of) => {
                if !value.is_none() {
                    of.compare(value, path, mismatches);
                }
                true
            }
            Shape::List(Shape::Block) if value.is_string() => {
                mismatches.push(format!("{path} {DRAWN}"));
                true
            }
            Shape::List(of) => {
                let items = value.as_array();
                items.into_iter().flatten().for_each(|item| of.compare(item, path, mismatches));
                items.is_some()
            }
            Shape::Table(keys) => {
                compare_keys(keys, &[], value, path, mismatches);
                value.is_map()
            }
            Shape::Block => {
                let kind = value.as_map().and_then(|map| map.get(&"kind".into())).and_then(tera::Value::as_str);
                let block = BLOCKS.iter().find(|block| Some(block.kind) == kind);
                if let Some(block) = block {
                    compare_keys(block.keys, &["kind"], value, &format!("{path}.{}", block.kind), mismatches);
                }
                block.is_some()
            }
            Shape::Any => true,
        };
        if !is_it {
            mismatches.push(format!("{path} is no {}", self.words()));
        }
    }
}

fn compare_keys(keys: &[Variable], more: &[&str], value: &tera::Value, path: &str, mismatches: &mut Vec<String>) {
    let Some(map) = value.as_map() else { return };
    for key in map.keys().filter_map(|key| key.as_str()) {
        if !more.contains(&key) && !keys.iter().any(|own| own.name == key) {
            mismatches.push(format!("{path}.{key} is not in the contract"));
        }
    }
    for key in keys {
        match map.get(&key.name.into()) {
            Some(value) => key.shape.compare(value, &format!("{path}.{}", key.name), mismatches),
            None => mismatches.push(format!("{path}.{} is not given", key.name)),
        }
    }
}
