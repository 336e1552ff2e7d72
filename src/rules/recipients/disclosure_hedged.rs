use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::Passage;
use crate::reading::lists::recipients::disclosure_hedged::*;
use crate::register::{Caveat, Disclosure, Text, Transfers};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a denial of disclosure with a hedge, such as "as a rule not", which hides the exceptions. The caveat
    /// counts if nothing is disclosed, or only to some or in some cases. A sentence counts if it has a word for
    /// disclosing, a negation and a hedge. A hedge on "no transfers outside the EEA" is the same. The rule reads texts of disclosure, recipients and own sections.
    ///
    /// Does not report "usually" elsewhere, or "only if the law requires it", which names the exception.
    ///
    /// Law: no qualifiers (Art. 12(1); WP260 rev.01, paragraphs 12–13). The repealed Personal Data Act (523/1999) asked
    /// for regular disclosures ("säännönmukaiset luovutukset").
    ///
    /// ## Bad
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// caveat = ["as-a-rule"]  # here
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]
    /// caveat  = ["as-a-rule"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv", "en"]
    /// [disclosure]
    /// text.fi = "Tietoja ei säännönmukaisesti luovuteta ulkopuolisille."  # here
    /// text.sv = "Uppgifter lämnas i regel inte ut till utomstående."
    /// text.en = "As a rule, data are not disclosed to outsiders."
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// caveat = ["as-a-rule"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [disclosure]
    /// status      = "none"
    /// except-when = ["required-by-law"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// purposes = ["billing"]
    /// caveat   = ["may"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi", "sv"]
    /// [disclosure]
    /// text.fi = "Tietoja luovutetaan yleensä kerran vuodessa. Muille emme luovuta tietoja."
    /// text.sv = "Uppgifter lämnas i regel ut en gång om året. Till andra lämnar vi inte ut uppgifter."
    /// ```
    RC004 "disclosure-hedged", Info, [gdpr(12, 1, None)], since "0.1", later ["transfers" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    if let Some(disclosure) = register.disclosure.as_ref() {
        let is_limited =
            disclosure.status.is_some() || !disclosure.only_to.is_empty() || !disclosure.except_when.is_empty();
        let caveat = disclosure.caveat.iter().find(|caveat| caveat.value == Caveat::AsARule);
        if let Some(caveat) = caveat.filter(|_| is_limited) {
            findings.report(caveat.at, &[("case", Argument::Case("caveat"))]);
        }
    }
    if let Some(hedge) = register.transfers.as_ref().and_then(Transfers::hedge) {
        findings.report(hedge.at, &[("case", Argument::Case("transfers"))]);
    }
    // The text beside the caveat repeats the hedge, so it is not read.
    let has_no_caveat = |disclosure: &&Disclosure| disclosure.caveat.iter().all(|own| own.value != Caveat::AsARule);
    let disclosure = register.disclosure.iter().filter(has_no_caveat).filter_map(|table| table.note.text.as_ref());
    let recipients = register.recipients.iter().filter_map(|entry| entry.note.text.as_ref());
    let sections = register.sections.iter().filter_map(|section| section.note.text.as_ref());
    for text in disclosure.chain(recipients).chain(sections) {
        check_text(context, text, findings);
    }
}

/// Reports the hedge of a text once: the languages of a text have the same content.
fn check_text(context: &Context<'_>, text: &Text, findings: &mut Findings<'_>) {
    for passage in context.passages_of(text) {
        if let Some(hedge) = passage.parts().iter().find_map(denial_hedge) {
            let hedge = Argument::Text(hedge.to_owned());
            findings.report(passage.at, &[("case", Argument::Case("text")), ("hedge", hedge)]);
            return;
        }
    }
}

/// Returns the hedge of a sentence that denies disclosure.
fn denial_hedge(sentence: &Passage) -> Option<&str> {
    HEDGES.find(sentence).filter(|_| NEGATIONS.is_in(sentence) && DISCLOSING.is_in(sentence))
}
