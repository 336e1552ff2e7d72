//! The values that a template is given, compared with the contract.

use super::contract::{BLOCKS, EVERYWHERE, Shape, Variable, template};

/// What is wrong with the values that a template is given, by the contract; nothing should be. The templates of the built-in
/// themes alone may be given blocks as HTML.
pub(super) fn departures(file: &str, context: &tera::Context, takes_blocks_as_data: bool) -> Vec<String> {
    let mut departures = Vec::new();
    let Some(template) = template(file) else { return vec![format!("{file} is not in the contract")] };
    for variable in EVERYWHERE.iter().chain(template.variables) {
        match context.get(variable.name) {
            Some(value) => variable.shape.compare(value, variable.name, &mut departures),
            None => departures.push(format!("{} is not given", variable.name)),
        }
    }
    if !takes_blocks_as_data {
        departures.retain(|departure| !departure.ends_with(DRAWN));
    }
    departures
}

/// Blocks that are no list, but HTML.
const DRAWN: &str = "are drawn already";

impl Shape {
    fn compare(self, value: &tera::Value, path: &str, departures: &mut Vec<String>) {
        let is_it = match self {
            Shape::Text | Shape::Html => value.is_string(),
            Shape::Flag => value.is_bool(),
            Shape::Number => value.is_number(),
            Shape::Maybe(of) => {
                if !value.is_none() {
                    of.compare(value, path, departures);
                }
                true
            }
            Shape::List(Shape::Block) if value.is_string() => {
                departures.push(format!("{path} {DRAWN}"));
                true
            }
            Shape::List(of) => {
                let items = value.as_array();
                items.into_iter().flatten().for_each(|item| of.compare(item, path, departures));
                items.is_some()
            }
            Shape::Table(keys) => {
                compare_keys(keys, &[], value, path, departures);
                value.is_map()
            }
            Shape::Block => {
                let kind = value.as_map().and_then(|map| map.get(&"kind".into())).and_then(tera::Value::as_str);
                let block = BLOCKS.iter().find(|block| Some(block.kind) == kind);
                if let Some(block) = block {
                    compare_keys(block.keys, &["kind"], value, &format!("{path}.{}", block.kind), departures);
                }
                block.is_some()
            }
            Shape::Any => true,
        };
        if !is_it {
            departures.push(format!("{path} is no {}", self.words()));
        }
    }
}

fn compare_keys(keys: &[Variable], more: &[&str], value: &tera::Value, path: &str, departures: &mut Vec<String>) {
    let Some(map) = value.as_map() else { return };
    for key in map.keys().filter_map(|key| key.as_str()) {
        if !more.contains(&key) && !keys.iter().any(|own| own.name == key) {
            departures.push(format!("{path}.{key} is not in the contract"));
        }
    }
    for key in keys {
        match map.get(&key.name.into()) {
            Some(value) => key.shape.compare(value, &format!("{path}.{}", key.name), departures),
            None => departures.push(format!("{path}.{} is not given", key.name)),
        }
    }
}
