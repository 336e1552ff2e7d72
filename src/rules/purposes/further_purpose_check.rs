use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::purposes::BASES;
use crate::reading::lists::purposes::further_purpose_check::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{Register, Relation, Text};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports data that move to another register or come from one, as info. Found by a related notice, a source that
    /// is another register, and texts.
    ///
    /// Does not report a related notice with conditions, or with a text that names a legal basis. Does not report public
    /// registers of others: these are sources, and no further purposes of the controller.
    ///
    /// Law: the person is informed of a new purpose before it begins (Arts. 13(3) and 14(4)), and the purpose must be
    /// compatible (Art. 6(4)). Only a person can decide whether it is new and compatible.
    ///
    /// ## Bad
    /// ```toml
    /// [[related-notice]]  # here
    /// relation = "data-moves-to"
    /// name = "Markkinointirekisteri"
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject", "own-customer-register"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// text = "Asiakassuhteen päätyttyä tiedot siirretään toiseen rekisteriin."  # here
    /// ```
    /// ```toml
    /// [[related-notice]]  # here
    /// relation = "data-moves-to"
    /// name = "Markkinointirekisteri"
    /// url = "https://www.aamu.example/markkinointi"
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[related-notice]]
    /// relation = "data-moves-to"
    /// name = "Perintärekisteri"
    /// url = "https://www.aamu.example/perinta"
    /// text = "Maksamattomat laskut siirtyvät perintään; peruste on sopimus."
    /// ```
    /// ```toml
    /// [[related-notice]]
    /// relation = "see-also"
    /// name = "Markkinointirekisteri"
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject", "population-information-system"]
    /// text = "Tietoja ei siirretä toiseen rekisteriin."
    /// ```
    PB015 "further-purpose-check", Info, [gdpr(13, 3, None), gdpr(14, 4, None), gdpr(6, 4, None)],
    section RelatedNotices, with [denial, purposes], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    for related in register.related_notices.iter() {
        let case = match related.relation.as_ref().map(|relation| relation.value) {
            Some(Relation::DataMovesTo) => "moves-to",
            Some(Relation::DataComesFrom) => "comes-from",
            _ => continue,
        };
        let says_basis = |passage: &Passage| BASES.is_in(passage);
        let is_told = related.note.text.as_ref().is_some_and(|text| context.can_match(text, says_basis));
        if is_told || !related.when.is_empty() {
            continue;
        }
        let is_linked = related.notice.is_some() || related.url.is_some();
        let linked = Argument::Case(if is_linked { "yes" } else { "no" });
        findings.report(related.at, &[("case", Argument::Case(case)), ("linked", linked)]);
    }
    for source in register.sources.iter() {
        let is_register = |id: &str| context.has_property(Kind::Source, id, Property::OtherRegister);
        if let Some(term) = source.terms.iter().find(|term| is_register(&term.id)) {
            let label = context.term(Kind::Source, &term.id);
            findings.report(
                term.at,
                &[("case", Argument::Case("source")), ("source", label), ("linked", Argument::Case("no"))],
            );
        } else if let Some(at) = context.find_place(&source.note.text, |sentence| is_move(context, sentence)) {
            findings.report(at, &[("case", Argument::Case("text")), ("linked", Argument::Case("no"))]);
        }
    }
    for text in other_texts(register) {
        if let Some(at) = context.find_place([text], |sentence| is_move(context, sentence)) {
            findings.report(at, &[("case", Argument::Case("text")), ("linked", Argument::Case("no"))]);
        }
    }
}

/// Returns whether a sentence is about data that move between this register and another one.
fn is_move(context: &Context<'_>, sentence: &Passage) -> bool {
    let own = context.register.register.as_ref().and_then(|register| register.name.as_ref()).map(|name| name.at);
    let is_own = || own.is_some_and(|own| context.can_match_at(own, |passage| BY_NAME.is_in(passage)));
    OUR_OTHERS.is_in(sentence)
        || has_phrase(sentence, ANOTHER, &[(1, REGISTER)])
        || (has_phrase(sentence, MOVE, &[(12, BY_NAME)]) && !is_own())
}

/// Returns the texts that can mention a move of data, without texts of sources and related notices.
fn other_texts(register: &Register) -> impl Iterator<Item = &Text> {
    let purposes = register.purposes.iter().map(|entry| &entry.note);
    let data = register.data.iter().map(|entry| &entry.note);
    let disclosure = register.disclosure.iter().map(|table| &table.note);
    let recipients = register.recipients.iter().map(|entry| &entry.note);
    let retention = register.retention.iter().map(|entry| &entry.note);
    let sections = register.sections.iter().map(|entry| &entry.note);
    let notes = purposes.chain(data).chain(disclosure).chain(recipients).chain(retention).chain(sections);
    notes.filter_map(|note| note.text.as_ref())
}
