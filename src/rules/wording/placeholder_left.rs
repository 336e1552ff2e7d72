use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::wording::placeholder_left::*;
use crate::reading::{Passage, PassageKind};
use crate::rules::{Context, Findings, controller, rule};
use crate::source::Place;

rule! {
    /// Reports a placeholder of a template. Placeholders are bracketed words for what belongs there, "COMPANY NAME" in
    /// capitals, `TODO`, `XXX`, `xx.xx.xxxx`, a line of underscores, Lorem ipsum or `{{ name }}`. A mailbox such as
    /// `firstname.lastname@` is reported, too.
    ///
    /// Does not report brackets alone ("[sic]", "[1]", an abbreviation), or a word of a template in a sentence.
    ///
    /// Law: clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "[Yrityksen nimi]"  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.en = "We invoice every XXX weeks."  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.sv = "[fyll i ändamålet]"  # here
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "updates"
    /// heading.fi = "Muuta"
    /// text.fi = "Päivitetty xx.xx.20xx, {{ organisaatio }}."  # here
    /// ```
    /// ```toml
    /// [contact.staff]
    /// name = "Henkilöstö"
    /// email = "etunimi.sukunimi@aamu.example"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[purpose]]
    /// terms = ["billing"]
    /// text.en = "We use the company name [sic], the address and the [YTJ] number; see [our name policy](https://www.example.com/name)."
    /// [[section]]
    /// id = "todo-service"
    /// heading.en = "Todo service, chapter XX"
    /// text.fi = "Lisää tietoa saat asiakaspalvelusta."
    /// ```
    XC009 "placeholder-left", Error, [gdpr(12, 1, None)], since "0.1"
}

/// The longest placeholder between brackets, in bytes. Longer ones are sentences.
const LONGEST: usize = 60;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut reported: Vec<Place> = Vec::new();
    for contact in controller::contacts(context) {
        let address = contact.email.as_ref().map(|email| email.value.as_str());
        let is_form = |address: &&str| MAILBOXES.has(&address.to_lowercase());
        if let Some(address) = address.filter(is_form) {
            let words = ("words", Argument::Text(address.to_owned()));
            findings.report(contact.at.key("email"), &[("case", Argument::Case("name")), words]);
        }
    }
    for passage in context.passages().filter(|passage| !passage.is_address()) {
        // A name in several languages has one place.
        if reported.contains(&passage.at) {
            continue;
        }
        if let Some(words) = placeholder(passage) {
            reported.push(passage.at);
            let case = if passage.kind == PassageKind::Text { "text" } else { "name" };
            let words = Argument::Text(words.to_owned());
            findings.report(passage.at, &[("case", Argument::Case(case)), ("words", words)]);
        }
    }
}

/// Returns the first placeholder of a passage.
fn placeholder(passage: &Passage) -> Option<&str> {
    let text = passage.text();
    let has_marks = text.bytes().any(|byte| matches!(byte, b'<' | b'[' | b'_' | b'{'));
    if !has_marks && !SIGNS.is_in(passage) && !NEVER.is_in(passage) {
        return None;
    }
    let brackets = [("{{", "}}"), ("[", "]"), ("<", ">")];
    brackets
        .into_iter()
        .find_map(|(open, close)| bracketed(passage, open, close))
        .or_else(|| text.split(|c: char| !c.is_alphanumeric()).find(|word| is_note(word)))
        .or_else(|| NEVER.ranges(passage).next().map(|range| passage.as_written(range)))
        .or_else(|| unknown_time(passage))
        .or_else(|| in_capitals(text))
        .or_else(|| ["____", "......"].into_iter().find(|line| text.contains(line)))
}

/// Returns a placeholder with its brackets.
fn bracketed<'p>(passage: &'p Passage, open: &str, close: &str) -> Option<&'p str> {
    let text = passage.text();
    text.match_indices(open).find_map(|(at, _)| {
        let inner = &text[at + open.len()..];
        let inner = &inner[..find_near(inner, close)?];
        let words = inner.trim();
        // "under <18 years" has no bracket.
        let is_bracket = open != "<" || inner.starts_with(char::is_alphabetic);
        if !is_bracket || words.is_empty() || words.len() > LONGEST {
            return None;
        }
        let start = at + open.len() + inner.len() - inner.trim_start().len();
        let is_request = || passage.part(start..start + words.len()).is_some_and(|part| ASKED.is_in(&part));
        let is_asked = open == "{{" || words == "•" || is_in_capitals(words) || is_request();
        is_asked.then(|| &text[at..at + open.len() + inner.len() + close.len()])
    })
}

/// Returns the offset of the closing bracket, if it is near. Without the bound, a text of opening brackets would take
/// quadratic time.
fn find_near(text: &str, close: &str) -> Option<usize> {
    text.char_indices().take(2 * LONGEST).map(|(at, _)| at).find(|at| text[*at..].starts_with(close))
}

/// Returns whether a text is several words in capitals. A single word in capitals is an abbreviation.
fn is_in_capitals(words: &str) -> bool {
    let has_several = words.contains([' ', '_']);
    has_several && words.chars().any(char::is_alphabetic) && words.to_uppercase() == words
}

/// Returns a number of a period that is not filled in: "XX years", "[X] months".
fn unknown_time(passage: &Passage) -> Option<&str> {
    let text = passage.text();
    let (letters, brackets) = (["XX ", "X "], ["[X] ", "[x] ", "[N] "]);
    let (gaps, lines) = (["[...] ", "[…] ", "[ ] "], ["__ ", "_ "]);
    letters.into_iter().chain(brackets).chain(gaps).chain(lines).find_map(|number| {
        text.match_indices(number).find_map(|(at, _)| {
            let is_word_start = !text[..at].ends_with(char::is_alphanumeric);
            let unit = &passage.text()[at + number.len()..];
            let unit = unit.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let is_unit = UNITS.has(unit);
            (is_word_start && is_unit).then(|| &text[at..at + number.len() + unit.len()])
        })
    })
}

/// Returns a placeholder in capitals.
fn in_capitals(text: &str) -> Option<&str> {
    CAPITALS.iter().map(str::to_uppercase).find_map(|words| {
        let at = text.find(&words)?;
        Some(&text[at..at + words.len()])
    })
}

/// Returns whether a word is an author's note, such as `TODO` or `XXX`.
fn is_note(word: &str) -> bool {
    let is_x = word.len() >= 3 && (word.chars().all(|c| c == 'X') || word.chars().all(|c| c == 'x'));
    is_x || (NOTES.has(&word.to_lowercase()) && !word.contains(char::is_lowercase))
}
