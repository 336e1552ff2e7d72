//! Messages filled in without Fluent.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode;

pub(super) fn filled(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)]) -> Option<String> {
    // Few patterns have more text of their own than this.
    let mut text = String::with_capacity(64 + values.iter().map(|(_, value)| value.len()).sum::<usize>());
    fill(pattern, values, &mut text)?;
    Some(text)
}

/// Fills in texts as Fluent does: it writes them as they are, and compares them with the names of cases.
fn fill(pattern: &ast::Pattern<&str>, values: &[(&'static str, &str)], text: &mut String) -> Option<()> {
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
                    fill(&variant.value, values, text)?;
                }
            },
        }
    }
    Some(())
}
