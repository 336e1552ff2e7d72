//! Characters that an address cannot have, and scripts that one name does not mix.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

use crate::characters::{self, is_space, passes_for_ascii};

use super::fault::{Fault, Why};

/// Returns whether nobody sees a character, or not as what it is: a control character, a mark of direction, a soft hyphen,
/// a space other than the ordinary one.
#[must_use]
pub(super) fn is_invisible(c: char) -> bool {
    c != ' ' && (characters::is_invisible(c) || is_space(c))
}

/// Returns whether Unicode knows no such character, or knows it as the sign of a damaged text.
fn is_unknown(c: char) -> bool {
    use GeneralCategory::{PrivateUse, Unassigned};
    c == char::REPLACEMENT_CHARACTER
        || matches!(CodePointMapData::<GeneralCategory>::new().get(c), PrivateUse | Unassigned)
}

/// Refuses characters that nobody sees and that Unicode does not know. Proposes the text without them.
pub(super) fn refuse_unseen(text: &str) -> Result<(), Fault> {
    if let Some(c) = text.chars().find(|c| is_invisible(*c)) {
        let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        return Err(Fault::new(Why::Invisible(c)).proposing(seen));
    }
    match text.chars().find(|c| is_unknown(*c)) {
        Some(c) => Err(Fault::new(Why::Character(c))),
        None => Ok(()),
    }
}

/// Returns the first letter of a name that is of another script than the letters before it: the Cyrillic а in a Latin word.
/// Japanese, Korean and Chinese mix scripts with each other and with Latin.
pub(super) fn of_other_script(name: &str) -> Option<char> {
    const TOGETHER: [&[Script]; 3] = [
        &[Script::Latin, Script::Han, Script::Hiragana, Script::Katakana],
        &[Script::Latin, Script::Han, Script::Hangul],
        &[Script::Latin, Script::Han, Script::Bopomofo],
    ];
    if name.is_ascii() {
        return None;
    }
    let scripts = CodePointMapData::<Script>::new();
    let mut found: Vec<Script> = Vec::new();
    for c in name.chars() {
        let script = scripts.get(c);
        if matches!(script, Script::Common | Script::Inherited) || found.contains(&script) {
            continue;
        }
        found.push(script);
        if found.len() > 1 && !TOGETHER.iter().any(|set| found.iter().all(|script| set.contains(script))) {
            return Some(c);
        }
    }
    None
}

/// Returns the first letter of another alphabet in a part of a name that a reader takes for one in Latin letters: аррӏе, рос. No
/// part of the name then has another letter of that alphabet, which would show what the name is written in: рос.пример.
pub(super) fn passes_for_latin<'n>(parts: impl Iterator<Item = &'n str> + Clone) -> Option<char> {
    let scripts = CodePointMapData::<Script>::new();
    let is_foreign = |c: &char| !c.is_ascii() && !matches!(scripts.get(*c), Script::Common | Script::Inherited);
    let foreign = |part: &str| -> Option<char> {
        let first = part.chars().find(|c| !c.is_ascii() && passes_for_ascii(*c))?;
        part.chars().all(|c| c.is_ascii() || passes_for_ascii(c)).then_some(first)
    };
    let first = parts.clone().find_map(foreign)?;
    let is_shown = |c: char| is_foreign(&c) && !passes_for_ascii(c) && scripts.get(c) == scripts.get(first);
    (!parts.flat_map(str::chars).any(is_shown)).then_some(first)
}

/// Returns the first encoded character of an address that ends a line or that nobody sees: `%0D%0A`, `%E2%80%8B`.
pub(super) fn encoded_unseen(text: &str) -> Option<char> {
    if !text.contains('%') {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
    decoded.chars().find(|c| is_invisible(*c) && !is_space(*c))
}
