//! Characters that no text may have.

/// Returns whether a character is a control character other than white space, or isolates or overrides the direction of
/// text.
pub(super) fn is_disallowed_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn has_disallowed_control(text: &str) -> bool {
    // The bytes of most texts show that they have none, without decoding.
    let is_common = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | 0x80..=0xbf | 0xc3..=0xdf);
    !text.bytes().all(is_common) && text.chars().any(is_disallowed_control)
}
