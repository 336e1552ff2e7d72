//! How a register cites the law: as data in `laws`, or in the words of a text.

use super::Context;
use crate::reading::Passage;
use crate::reading::lists::citations::*;
use crate::register::{LawRef, Text};
use crate::vocabulary::{Kind, Property};

/// How Finnish compounds that name an Act end. Not `-laista` or `-laissa`, which are also adjectives (`tällaista`).
const FINNISH_ACTS: &[&str] = &["laki", "lain", "lakia", "lakiin"];

/// Swedish words that end as an Act does (`bokföringslagen`) and name none.
#[rustfmt::skip]
const NO_SWEDISH_ACTS: &[&str] = &[
    "bolagen", "förslagen", "underlagen", "anslagen", "inslagen", "utslagen", "uppslagen", "avslagen", "beslagen", "omslagen",
];

/// Whether the Acts given or the texts cite a numbered provision.
pub(super) fn cites_a_provision(context: &Context<'_>, laws: &[LawRef], texts: &[Option<&Text>]) -> bool {
    laws.iter().any(|law| law.section.is_some())
        || texts.iter().flatten().any(|text| context.passages_of(text).any(has_provision))
}

/// Whether the Acts given or the texts name an Act; "applicable law" names none.
pub(super) fn names_an_act(context: &Context<'_>, laws: &[LawRef], texts: &[Option<&Text>]) -> bool {
    laws.iter().any(|law| !context.has_property(Kind::Law, &law.act, Property::Vague))
        || texts
            .iter()
            .flatten()
            .any(|text| context.passages_of(text).any(|passage| has_provision(passage) || has_act(passage)))
}

fn has_provision(passage: &Passage) -> bool {
    let has_number = passage.lower().contains(|c: char| c.is_ascii_digit());
    let is_english_section = passage.lower().contains("section") && has_act(passage);
    has_number && (is_english_section || PROVISIONS.find(passage).is_some())
}

/// A number in the statute book (`1336/1997`), `kirjanpitolain`, `bokföringslagen` or `Accounting Act`.
fn has_act(passage: &Passage) -> bool {
    let mut words = passage.text().split(|c: char| !c.is_alphanumeric() && c != '/');
    words.any(|word| {
        let lower = word.to_lowercase();
        let is_compound = |endings: &[&str]| endings.iter().any(|end| lower.len() > end.len() && lower.ends_with(end));
        word == "Act"
            || is_statute_number(word)
            || (is_compound(FINNISH_ACTS) && !lower.ends_with("llain"))
            || (is_compound(&["lagen"]) && !NO_SWEDISH_ACTS.iter().any(|end| lower.ends_with(end)))
    })
}

fn is_statute_number(word: &str) -> bool {
    word.split_once('/').is_some_and(|(number, year)| {
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_digits(number) && is_digits(year) && year.len() == 4
    })
}
