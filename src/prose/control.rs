//! Characters that no text may have.

/// Returns whether a character is a control character other than white space, or isolates or overrides the direction of
/// text.
pub(super) fn is_disallowed_control(c: char) -> bool {
    // Almost all characters of a notice are in these two ranges.
    if matches!(c, ' '..='~' | '\u{a0}'..='\u{ff}') {
        return false;
    }
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn has_disallowed_control(text: &str) -> bool {
    text.chars().any(is_disallowed_control)
}
