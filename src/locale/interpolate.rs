//! Interpolation of texts into patterns, without Fluent.
//!
//! Most messages need only texts as values. With Fluent for all messages, composing a notice in three languages takes 6.4
//! million instructions instead of 4.7 (docs/performance.md). A test compares every built-in message with Fluent's result.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode;

/// Puts texts in place of placeables. `None` if Fluent is needed: for a reference, or for a value that is not given.
pub(super) fn interpolate(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)]) -> Option<String> {
    // Few patterns have more text of their own than this.
    let mut text = String::with_capacity(64 + values.iter().map(|(_, value)| value.len()).sum::<usize>());
    interpolate_into(pattern, values, &mut text)?;
    Some(text)
}

/// Appends a pattern to a text as Fluent does. A value is written as it is, or selects the variant of its name.
fn interpolate_into(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)], text: &mut String) -> Option<()> {
    let value = |expression: &ast::InlineExpression<&str>| match expression {
        ast::InlineExpression::VariableReference { id } => {
            values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| *value)
        }
        _ => None,
    };
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    unescape_unicode(text, value).ok()?;
                }
                ast::Expression::Inline(inline) => text.push_str(value(inline)?),
                ast::Expression::Select { selector, variants } => {
                    let case = value(selector)?;
                    let is_case = |variant: &&ast::Variant<&str>| matches!(variant.key, ast::VariantKey::Identifier { name } if name == case);
                    let variant = variants.iter().find(is_case).or_else(|| variants.iter().find(|own| own.default))?;
                    interpolate_into(&variant.value, values, text)?;
                }
            },
        }
    }
    Some(())
}
