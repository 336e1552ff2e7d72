//! TOML in all its forms, read by the toml crate.

use super::tree::{Entry, Node, Value};

/// Reads a file as a tree.
pub(super) fn full(text: &str) -> Result<Node<'_>, toml::de::Error> {
    toml::de::DeTable::parse(text).map(|table| Node::new(0..0, table_value(table.into_inner())))
}

fn table_value(table: toml::de::DeTable<'_>) -> Value<'_> {
    let mut entries: Vec<Entry<'_>> = table
        .into_iter()
        .map(|(key, value)| Entry { key_span: key.span(), key: key.into_inner(), node: node(value) })
        .collect();
    entries.sort_unstable_by_key(|entry| entry.key_span.start);
    Value::Table(entries)
}

/// Returns a value of the toml crate as a node of a tree.
pub(super) fn node(value: toml::Spanned<toml::de::DeValue<'_>>) -> Node<'_> {
    use toml::de::DeValue;
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::String(text) => Value::String(text),
        DeValue::Boolean(truth) => Value::Boolean(truth),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Integer(number) => Value::Number(i64::from_str_radix(number.as_str(), number.radix()).ok()),
        DeValue::Float(_) => Value::Number(None),
        DeValue::Array(items) => Value::Array(items.into_iter().map(node).collect()),
        DeValue::Table(table) => table_value(table),
    };
    Node::new(span, value)
}
