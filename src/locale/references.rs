//! References between messages, and the values that messages use.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast;

/// Names of messages and attributes, each with the names of its values. An override must use no other names.
pub(super) type Interface = BTreeMap<String, BTreeSet<String>>;

/// Returns the references of a file, each with the message that has it. A reference is the name of a message, `-name` for a
/// term, or `NAME()` for a function.
pub(super) fn references_of(resource: &FluentResource) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for pattern in patterns {
            let mut names = BTreeSet::new();
            in_pattern(pattern, &mut |inline| match inline {
                ast::InlineExpression::MessageReference { id, attribute } => {
                    let attribute = attribute.as_ref().map(|own| format!(".{}", own.name)).unwrap_or_default();
                    names.insert(format!("{}{attribute}", id.name));
                }
                ast::InlineExpression::TermReference { id, .. } => {
                    names.insert(format!("-{}", id.name));
                }
                ast::InlineExpression::FunctionReference { id, .. } => {
                    names.insert(format!("{}()", id.name));
                }
                _ => {}
            });
            all.extend(names.into_iter().map(|name| (message.id.name.to_owned(), name)));
        }
    }
    all
}

/// Returns the interface of a file: every message and attribute, with the values that it uses.
pub(super) fn interface_of(resource: &FluentResource) -> Interface {
    interface_with(resource, variables)
}

/// Returns the messages and attributes of a file, each with the values that it prints whatever the others are.
pub(super) fn printed_of(resource: &FluentResource) -> Interface {
    interface_with(resource, |pattern| {
        let printed = pattern.elements.iter().filter_map(|element| match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Some(id.name.to_owned()),
            _ => None,
        });
        printed.collect()
    })
}

fn interface_with(resource: &FluentResource, values: fn(&ast::Pattern<&str>) -> BTreeSet<String>) -> Interface {
    let mut all = Interface::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            all.insert(message.id.name.to_owned(), values(value));
        }
        for attribute in &message.attributes {
            all.insert(format!("{}.{}", message.id.name, attribute.id.name), values(&attribute.value));
        }
    }
    all
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    in_pattern(pattern, &mut |inline| {
        if let ast::InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    });
    names
}

/// A function that is called with each inline expression.
type Visit<'s> = dyn FnMut(&ast::InlineExpression<&str>) + 's;

fn in_pattern(pattern: &ast::Pattern<&str>, visit: &mut Visit<'_>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, visit: &mut Visit<'_>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, visit),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            variants.iter().for_each(|variant| in_pattern(&variant.value, visit));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, visit: &mut Visit<'_>) {
    visit(inline);
    match inline {
        ast::InlineExpression::Placeable { expression } => in_expression(expression, visit),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, visit));
            arguments.named.iter().for_each(|argument| in_inline(&argument.value, visit));
        }
        _ => {}
    }
}
