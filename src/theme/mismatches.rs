//! Compares the values that a template is given with the contract.

use tera::value::Key;
use tera::{Context, Value};

use super::contract::{BLOCKS, EVERYWHERE, Shape, Variable, template};

/// The form in which a theme's templates get blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockForm {
    /// As data, by the contract.
    Data,
    /// As HTML, which only the templates of the built-in themes can print.
    Html,
}

/// Returns in what the values for a template differ from the contract. They never should.
pub(super) fn mismatches(file: &str, context: &Context, blocks: BlockForm) -> Vec<String> {
    let Some(template) = template(file) else { return vec![format!("{file} is not in the contract")] };
    let mut comparison = Comparison { blocks, mismatches: Vec::new() };
    for variable in EVERYWHERE.iter().chain(template.variables) {
        match context.get(variable.name) {
            Some(value) => comparison.compare(variable.shape, value, variable.name),
            None => comparison.add(format!("{} is not given", variable.name)),
        }
    }
    comparison.mismatches
}

/// A comparison under way.
struct Comparison {
    blocks: BlockForm,
    mismatches: Vec<String>,
}

impl Comparison {
    /// Compares a value with the shape that the contract gives it. `path` names the value in a mismatch.
    fn compare(&mut self, shape: Shape, value: &Value, path: &str) {
        let is_of_shape = match shape {
            Shape::Text | Shape::Html => value.is_string(),
            Shape::Flag => value.is_bool(),
            Shape::Number => value.is_number(),
            Shape::Maybe(of) => {
                if !value.is_none() {
                    self.compare(*of, value, path);
                }
                true
            }
            Shape::List(Shape::Block) if self.blocks == BlockForm::Html => value.is_string(),
            Shape::List(of) => {
                let items = value.as_array();
                items.into_iter().flatten().for_each(|item| self.compare(*of, item, path));
                items.is_some()
            }
            Shape::Table(keys) => {
                self.compare_keys(keys, &[], value, path);
                value.is_map()
            }
            Shape::Block => {
                let kind = value.as_map().and_then(|map| map.get(&Key::Str("kind"))).and_then(Value::as_str);
                let block = BLOCKS.iter().find(|block| Some(block.kind) == kind);
                if let Some(block) = block {
                    self.compare_keys(block.keys, &["kind"], value, &format!("{path}.{}", block.kind));
                }
                block.is_some()
            }
            Shape::Any => true,
        };
        if !is_of_shape {
            self.add(format!("{path} is no {}", shape.words()));
        }
    }

    /// Compares the keys of a table with those of the contract. `more` are keys that every such table has.
    fn compare_keys(&mut self, keys: &[Variable], more: &[&str], value: &Value, path: &str) {
        let Some(map) = value.as_map() else { return };
        for key in map.keys().filter_map(|key| key.as_str()) {
            if !more.contains(&key) && !keys.iter().any(|own| own.name == key) {
                self.add(format!("{path}.{key} is not in the contract"));
            }
        }
        for key in keys {
            match map.get(&Key::Str(key.name)) {
                Some(value) => self.compare(key.shape, value, &format!("{path}.{}", key.name)),
                None => self.add(format!("{path}.{} is not given", key.name)),
            }
        }
    }

    fn add(&mut self, mismatch: String) {
        self.mismatches.push(mismatch);
    }
}
