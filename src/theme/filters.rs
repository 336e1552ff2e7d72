//! Filters of templates that Tera has with results in a random order.

use std::sync::Arc;

use tera::value::Key;
use tera::{Error, Kwargs, Map, State, TeraResult, Value};

/// Groups values by an attribute. Groups have the order of their first values, so that a theme gives the same page each time.
/// Values without the attribute are left out where it is `none`, and an error where it is missing, as in Tera.
pub(super) fn group_by(values: &[Value], arguments: Kwargs, _: &State<'_>) -> TeraResult<Map> {
    let attribute = arguments.must_get::<&str>("attribute")?;
    let mut groups: Vec<(Key<'static>, Vec<Value>)> = Vec::new();
    for value in values {
        let Some(found) = value.get_from_path(attribute) else {
            return Err(Error::message(format!("A value to group has no attribute “{attribute}”")));
        };
        if found.is_none() {
            continue;
        }
        let Some(key) = key(found) else {
            return Err(Error::message(format!("Values cannot be grouped by “{attribute}”, a {}", found.name())));
        };
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(value.clone()),
            None => groups.push((key, vec![value.clone()])),
        }
    }
    Ok(groups.into_iter().map(|(key, group)| (key, group.into())).collect())
}

/// Returns the key of a group; `None` if the value is neither text nor a number nor a boolean.
fn key(value: &Value) -> Option<Key<'static>> {
    let text = || value.as_str().map(|text| Key::String(Arc::from(text)));
    let boolean = || value.as_bool().map(Key::Bool);
    text().or_else(boolean).or_else(|| value.as_i64().map(Key::I64))
}
