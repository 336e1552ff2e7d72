use crate::finding::{Argument, Severity};
use crate::language::Language;
use crate::law::gdpr;
use crate::placeholder;
use crate::reading::lists::wording::placeholder_left::*;
use crate::reading::{Passage, PassageKind, passage};
use crate::rules::{Context, Findings, controller, rule};
use crate::source::Place;

rule! {
    /// Reports a placeholder of a template. Placeholders are bracketed words for what belongs there, "COMPANY NAME" in
    /// capitals, `TODO`, `XXX`, `xx.xx.xxxx`, a line of underscores, Lorem ipsum, `[●]`, `???`, variables of templates
    /// (`{{ name }}`, `${name}`, `%name%`, `«name»`) and what a program writes in place of a value (`#REF!`). `[…]`, `[x]` and
    /// a word in capitals in brackets are a warning, since they may be something else. So is "[email protected]", which a
    /// web page leaves when it is copied. An address such as `firstname.lastname@` that is the only way to reach anybody
    /// is info; with a domain that nobody has, such as `example.com`, an error.
    ///
    /// Does not report brackets alone ("[sic]", "[1]", an abbreviation), words left out of a quotation, or a word of a
    /// template in a sentence. An address that shows the form of others beside a telephone number, a form or a postal
    /// address is left alone.
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
    /// ```toml
    /// [contact.staff]
    /// name = "Staff"
    /// email = "firstname.lastname@example.com"  # here
    /// phone = "020 123 4567"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [controller]
    /// name = "[●] Ltd"  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[section]]
    /// id = "who"
    /// heading = "Vi"
    /// text = "Vi heter ${company} och finns på %ADRESS%. Ring ??? eller [PLZ]."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[section]]
    /// id = "who"
    /// heading = "Us"
    /// text = "We are at [...]. Write to [email protected]."  # here
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
    /// ```toml
    /// [contact.staff]
    /// name = "Henkilöstö"
    /// email = "etunimi.sukunimi@aamu.example"
    /// phone = "020 123 4567"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "en"]
    /// [[section]]
    /// id = "share"
    /// heading = "X"
    /// text.fi = "Sähkömme on 100 % kotimaista, alennus 50 %. ”Laki sallii käsittelyn […] jos se on tarpeen.” Mitä???"
    /// text.en = "We use 100% green power for $20; see [our policy](https://www.example.com), [CRM] and «bonjour»."
    /// ```
    XC009 "placeholder-left", Error, [gdpr(12, 1, None)], since "0.1", later ["likely" "0.2", "residue" "0.2"]
}

/// The longest placeholder between brackets, in bytes. Longer ones are sentences.
const LONGEST: usize = 60;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    check_mailboxes(context, findings);
    let mut reported: Vec<Place> = Vec::new();
    for passage in context.passages().filter(|passage| !passage.is_address()) {
        // A name in several languages has one place.
        if reported.contains(&passage.at) {
            continue;
        }
        if let Some((case, words)) = found(passage) {
            reported.push(passage.at);
            let severity = if is_uncertain(case) { Severity::Warning } else { Severity::Error };
            let words = Argument::Text(words.to_owned());
            findings.report_as(severity, passage.at, &[("case", Argument::Case(case)), ("words", words)]);
        }
    }
}

/// Reports addresses that show the form of others. They reach nobody.
fn check_mailboxes(context: &Context<'_>, findings: &mut Findings<'_>) {
    for contact in controller::contacts(context) {
        let address = contact.email.as_ref().map(|email| email.value.to_lowercase());
        let Some(address) = address.filter(|address| MAILBOXES.has(address)) else { continue };
        let is_invented = address.rsplit('@').next().is_some_and(|domain| INVENTED_DOMAINS.has(domain));
        let has_other_way = contact.phone.is_some()
            || contact.web_form.is_some()
            || contact.street_address.is_some()
            || contact.postal_address.is_some();
        let (case, severity) = if is_invented { ("name", Severity::Error) } else { ("pattern", Severity::Info) };
        if is_invented || !has_other_way {
            let arguments = [("case", Argument::Case(case)), ("words", Argument::Text(address))];
            findings.report_as(severity, contact.at.key("email"), &arguments);
        }
    }
}

/// Returns the certain placeholder of a text that stands by itself, such as a word of a page.
pub(crate) fn placeholder_in(text: &str, language: Language) -> Option<String> {
    let passage = passage(text, language);
    found(&passage).filter(|(case, _)| !is_uncertain(case)).map(|(_, words)| words.to_owned())
}

fn is_uncertain(case: &str) -> bool {
    matches!(case, "likely" | "residue")
}

/// Returns the first placeholder of a passage with its case. One that is certain comes first, then what a copied page left.
fn found(passage: &Passage) -> Option<(&'static str, &str)> {
    let case = if passage.kind == PassageKind::Text { "text" } else { "name" };
    let by_form = placeholder::find(passage.text());
    let words = |own: &placeholder::Placeholder| &passage.text()[own.range.clone()];
    let certain = by_form.as_ref().filter(|own| own.is_certain).map(words);
    let certain = certain.or_else(|| placeholder_in_words(passage)).map(|words| (case, words));
    let certain_or_residue = certain.or_else(|| residue(passage).map(|words| ("residue", words)));
    certain_or_residue.or_else(|| by_form.as_ref().map(|own| ("likely", words(own))))
}

/// Returns what a copied web page left in place of an address.
fn residue(passage: &Passage) -> Option<&'static str> {
    RESIDUES.iter().find(|residue| passage.text().contains('[') && passage.lower().contains(residue))
}

/// Returns the first placeholder of a passage that its words show.
fn placeholder_in_words(passage: &Passage) -> Option<&str> {
    let text = passage.text();
    let has_marks = text.bytes().any(|byte| matches!(byte, b'<' | b'[' | b'_')) || text.contains('«');
    if !has_marks && !SIGNS.is_in(passage) && !NEVER.is_in(passage) {
        return None;
    }
    [("[", "]"), ("<", ">"), ("«", "»")]
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
        let whole = &text[at..at + open.len() + inner.len() + close.len()];
        // "under <18 years" has no bracket.
        let is_bracket =
            (open != "<" || inner.starts_with(char::is_alphabetic)) && !RESIDUES.has(&whole.to_lowercase());
        if !is_bracket || words.is_empty() || words.len() > LONGEST {
            return None;
        }
        let start = at + open.len() + inner.len() - inner.trim_start().len();
        let is_request = || passage.part(start..start + words.len()).is_some_and(|part| ASKED.is_in(&part));
        // Quotation marks of other languages hold whole sentences.
        let is_short = open != "«" || words.split_whitespace().count() <= 4;
        let is_asked = is_in_capitals(words) || (open == "[" && is_field(words)) || (is_short && is_request());
        is_asked.then_some(whole)
    })
}

/// Returns the offset of the closing bracket, if it is near. Without the bound, a text of opening brackets would take
/// quadratic time.
fn find_near(text: &str, close: &str) -> Option<usize> {
    text.char_indices().take(2 * LONGEST).map(|(at, _)| at).find(|at| text[*at..].starts_with(close))
}

/// Returns whether a word in capitals is the name of a field, such as "DATE".
fn is_field(words: &str) -> bool {
    words.to_uppercase() == words && FIELDS.has(&words.to_lowercase())
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
