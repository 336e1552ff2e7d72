//! What messages refer to, and the values that they ask for.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast;

/// A message's values, and whether it is there: the interface that an override must keep.
pub(super) type Interface = BTreeMap<String, BTreeSet<String>>;

/// What each message of a file refers to: messages by their name, terms as `-name`, functions as `NAME()`.
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

/// Every message and attribute of a file, with the values that it asks for.
pub(super) fn interface_of(resource: &FluentResource) -> Interface {
    let mut all = Interface::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            all.insert(message.id.name.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            all.insert(format!("{}.{}", message.id.name, attribute.id.name), variables(&attribute.value));
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

type See<'s> = dyn FnMut(&ast::InlineExpression<&str>) + 's;

fn in_pattern(pattern: &ast::Pattern<&str>, see: &mut See<'_>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, see);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, see: &mut See<'_>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, see);
            variants.iter().for_each(|variant| in_pattern(&variant.value, see));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, see: &mut See<'_>) {
    see(inline);
    match inline {
        ast::InlineExpression::Placeable { expression } => in_expression(expression, see),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, see));
            arguments.named.iter().for_each(|argument| in_inline(&argument.value, see));
        }
        _ => {}
    }
}
