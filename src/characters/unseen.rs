//! Characters that nobody sees, and spaces that are no ordinary ones.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// A blank that Unicode counts as a symbol.
const BLANK_BRAILLE: char = '\u{2800}';

/// Returns whether nobody sees a character, or it commands a terminal or changes the order in which others are shown: a
/// control or format character, a line or paragraph separator, and what Unicode lets programs show as nothing.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    use GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator};
    // Almost all texts have only these characters.
    if matches!(c, ' '..='~' | '\u{ae}'..='\u{34e}' | '\u{2010}'..='\u{2027}') {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, Control | Format | LineSeparator | ParagraphSeparator)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || c == BLANK_BRAILLE
}

/// Returns whether a character is a space of some width: a no-break space, a thin space.
#[must_use]
pub fn is_space(c: char) -> bool {
    c == ' ' || CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::SpaceSeparator
}

/// Returns whether a character is a mark of direction. Texts from right to left need them.
pub(super) fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Returns whether a character joins or parts others without a width of its own and no text needs it, but for
/// [`is_mark_of_direction`]. Soft hyphens, joiners and the selectors of emoji are needed.
pub(super) fn is_needless(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}') || is_mark_of_direction(c)
}

/// Returns whether a character joins letters, in scripts that need it.
pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}
