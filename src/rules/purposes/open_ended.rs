use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::purposes::open_ended::*;
use crate::reading::{Passage, has_phrase, is_subject, phrase};
use crate::register::{Caveat, Note, Purpose, Ref, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports purposes that are left open, such as "and other similar purposes". Found by the caveat `not-exhaustive`,
    /// by vague terms, by phrases in texts, and by own words for a purpose. Disclosures and recipients are read as
    /// well. One finding an entry.
    ///
    /// Does not report a phrase about something else: "other similar customer events" is one purpose. Does not report a
    /// sentence that denies: "not for other similar purposes" is a promise.
    ///
    /// Law: purposes are specified and explicit (Art. 5(1)(b)); clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// caveat = ["not-exhaustive"]  # here
    /// ```
    /// ```toml
    /// [disclosure]
    /// purposes = ["justified-purposes"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// text = "Tietoja käytetään tilastointiin ja muihin vastaaviin käyttötarkoituksiin."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[purpose]]
    /// terms = ["statistics", "others"]
    /// [vocabulary.purpose.others]  # here
    /// en = "other comparable purposes"
    /// broader = "statistics"
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["event-organising"]
    /// caveat = ["may"]
    /// text = "Järjestämme kevätjuhlan ja muita vastaavia tapahtumia. Emme käytä tietoja muihin vastaaviin tarkoituksiin."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[purpose]]
    /// terms = ["statistics"]
    /// text = "Uppgifterna används inte för andra liknande ändamål."
    /// ```
    PB007 "purpose-open-ended", Warning, [gdpr(5, 1, Some('b')), gdpr(12, 1, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    for purpose in register.purposes.iter() {
        check_purpose(purpose, context, findings);
    }
    if let Some(disclosure) = register.disclosure.as_ref() {
        check_entry(&disclosure.purposes, &disclosure.note, context, findings);
    }
    for recipient in register.recipients.iter() {
        check_entry(&recipient.purposes, &recipient.note, context, findings);
    }
    for (kind, _, own) in register.vocabulary.iter() {
        let is_vague = own.properties.vague == Some(true);
        let mut labels = context.passages_at(own.at);
        if kind == Kind::Purpose && !is_vague && labels.any(|label| label.says(is_open_ended)) {
            findings.report(own.at, &[("case", Argument::Case("words"))]);
        }
    }
}

/// Reports a purpose once: at the caveat, else at a vague term or in its text.
fn check_purpose(purpose: &Purpose, context: &Context<'_>, findings: &mut Findings<'_>) {
    match purpose.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive) {
        Some(caveat) => findings.report(caveat.at, &[("case", Argument::Case("caveat"))]),
        None => check_entry(&purpose.terms, &purpose.note, context, findings),
    }
}

/// Reports a vague term of an entry, else an open-ended sentence of its text.
fn check_entry(purposes: &[Ref<of::Purpose>], note: &Note, context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_vague = |term: &&Ref<of::Purpose>| context.has_property(Kind::Purpose, &term.id, Property::Vague);
    if let Some(term) = purposes.iter().find(is_vague) {
        let label = context.term(Kind::Purpose, &term.id);
        findings.report(term.at, &[("case", Argument::Case("term")), ("purpose", label)]);
    } else if let Some(at) = context.find_place(&note.text, is_open_ended) {
        findings.report(at, &[("case", Argument::Case("text"))]);
    }
}

/// Returns whether a sentence or label leaves the purposes open.
fn is_open_ended(sentence: &Passage) -> bool {
    let other = phrase(sentence, OTHER, &[(3, SUCH), (1, PURPOSES)]);
    other.is_some_and(|words| !is_subject(sentence, &words))
        || has_phrase(sentence, AND_SIMILAR, &[(0, PURPOSES)])
        || has_phrase(sentence, ANY, &[(1, PURPOSES)])
        || OPEN_LIST.is_in(sentence)
        || (AND_SO_ON.is_in(sentence) && (PURPOSES.is_in(sentence) || USED_FOR.is_in(sentence)))
}
