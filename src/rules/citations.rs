//! Citations of law in a register: as data in `laws`, or in the words of a text.

use super::Context;
use crate::reading::Passage;
use crate::reading::lists::citations::*;
use crate::register::{LawRef, Text};
use crate::vocabulary::{Kind, Property};

/// Returns whether the Acts or the texts cite a numbered provision.
pub(super) fn has_cited_provision(context: &Context<'_>, laws: &[LawRef], texts: &[Option<&Text>]) -> bool {
    laws.iter().any(|law| law.section.is_some())
        || texts.iter().flatten().any(|text| context.can_match(text, has_provision))
}

/// Returns whether the Acts or the texts name an Act. "Applicable law" names none.
pub(super) fn has_named_act(context: &Context<'_>, laws: &[LawRef], texts: &[Option<&Text>]) -> bool {
    laws.iter().any(|law| !context.has_property(Kind::Law, &law.act, Property::Vague))
        || texts
            .iter()
            .flatten()
            .any(|text| context.can_match(text, |passage| has_provision(passage) || has_act(passage)))
}

/// Returns whether a passage names a section or Article with its number.
fn has_provision(passage: &Passage) -> bool {
    let has_number = passage.lower().contains(|c: char| c.is_ascii_digit());
    has_number && (PROVISIONS.is_in(passage) || (SECTIONS.is_in(passage) && has_act(passage)))
}

/// Returns whether a passage names an Act: by number (`1336/1997`), as `kirjanpitolain`, `bokföringslagen`, or as
/// `Accounting Act`.
fn has_act(passage: &Passage) -> bool {
    let mut words = passage.text().split(|c: char| !c.is_alphanumeric() && c != '/');
    words.any(|word| {
        let lower = word.to_lowercase();
        is_statute_number(word)
            || (ACTS.has(&lower) && !NO_ACTS.has(&lower))
            || (CAPITAL_ACTS.has(&lower) && is_capitalized(word))
    })
}

/// Returns whether only the first letter of a word is a capital.
fn is_capitalized(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && !chars.any(char::is_uppercase)
}

/// Returns whether a word is a number of the statute book, such as `1336/1997`.
fn is_statute_number(word: &str) -> bool {
    word.split_once('/').is_some_and(|(number, year)| {
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_digits(number) && is_digits(year) && year.len() == 4
    })
}
