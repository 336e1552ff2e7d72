use rustc_hash::FxHashSet;

use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::NUMBERS;
use crate::reading::lists::references::dangling_cross_reference::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a reference to a numbered section, such as "see section 5", since the headings of the page have no
    /// numbers. A word for a section must be beside a number word or a number of one or two digits.
    ///
    /// Does not report a section of an Act, an Article, terms, a contract, an annex or minutes. Does not report a text
    /// with a numbered list, or a number with which an own heading begins. The loader checks symbolic references.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Lähetä pyyntö kohdassa 2 mainitulle yhteyshenkilölle."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "Begäran skickas till adressen i punkt ett."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.en = "Send the request to the address in section 1."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[right]]
    /// terms = ["access"]
    /// text.fi = "Lähetä pyyntö osoitteeseen, joka on osiossa {section:controller}."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["object"]
    /// text.fi = "Oikeus perustuu yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohtaan."
    /// text.sv = "Rätten gäller behandling enligt artikel 6 punkt 1."
    /// text.en = "The exception is in section 34 of the Data Protection Act."
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "camera"
    /// heading.fi = "5. Kameravalvonta"
    /// text.fi = "Kohdassa 5 kerrotaan kameroista."
    /// ```
    XC002 "dangling-cross-reference", Warning, [gdpr(12, 1, None)], with [numbers], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let own = own_numbers(context);
    let is_prose = |passage: &&Passage| passage.kind != PassageKind::Name && !passage.has_numbered_list;
    for passage in context.passages().filter(is_prose) {
        let mut parts = passage.parts().iter().filter(|part| !is_elsewhere(part));
        let found = parts.find_map(|part| reference(part).filter(|(_, number)| !own.contains(number)));
        if let Some((words, _)) = found {
            findings.report(passage.at, &[("words", Argument::Text(words.to_owned()))]);
        }
    }
}

/// Returns the numbers with which own headings begin.
fn own_numbers(context: &Context<'_>) -> FxHashSet<u32> {
    let headings = context.register.sections.iter().filter_map(|section| section.heading.as_ref());
    let passages = headings.flat_map(|heading| context.passages_at(heading.at));
    passages.filter_map(|passage| leading_number(passage.text())).collect()
}

/// Returns the first reference to a numbered section, as written, and its number.
fn reference(sentence: &Passage) -> Option<(&str, u32)> {
    let lower = sentence.lower();
    SECTIONS.ranges(sentence).find_map(|word| {
        if let Some((number, end)) = number_after(sentence, word.end) {
            let is_count = COUNTED.ranges(sentence).any(|unit| unit.start == end + 1);
            return (!is_count).then_some((sentence.as_written(word.start..end), number));
        }
        // Some languages can put the number first: "3. kohdassa".
        let before = lower[..word.start].trim_end();
        let start = before.len() - before.rsplit(char::is_whitespace).next().unwrap_or_default().len();
        let number = leading_number(&before[start..]).filter(|_| NUMBER_FIRST.holds(sentence.language))?;
        Some((sentence.as_written(start..word.end), number))
    })
}

/// Returns the number after an offset, and the offset of its end.
fn number_after(sentence: &Passage, place: usize) -> Option<(u32, usize)> {
    let rest = &sentence.lower()[place..];
    let start = place + (rest.len() - rest.trim_start().len());
    let word = sentence.lower()[start..].split(|c: char| c.is_whitespace() || ",;:()".contains(c)).next()?;
    let word = word.trim_end_matches('.');
    let named = NUMBERS.rank_of(word, sentence.language).and_then(|number| u32::try_from(number).ok());
    let number = named.or_else(|| leading_number(word))?;
    (start > place).then_some((number, start + word.len()))
}

/// Returns the number at the beginning of a text: one or two digits, perhaps with sub-sections or a range after them.
fn leading_number(text: &str) -> Option<u32> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let word = text.split_whitespace().next()?;
    let is_plain = word.chars().all(|c| c.is_ascii_digit() || ".–-/".contains(c));
    text[..digits].parse().ok().filter(|number| is_plain && (1..=2).contains(&digits) && *number > 0)
}

/// Returns whether a sentence refers to a section of another document.
fn is_elsewhere(sentence: &Passage) -> bool {
    ELSEWHERE.is_in(sentence) || (OTHER_NOTICES.is_in(sentence) && !THIS_NOTICE.is_in(sentence))
}
