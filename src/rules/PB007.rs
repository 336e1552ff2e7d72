use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Caveat, Note, Purpose, Ref, of};
use crate::vocabulary::{Kind, Property};

use super::{Facts, Findings, Lexicon, rule};

/// "And for other similar purposes": phrases that leave the list of purposes open.
static OPEN_ENDED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "muu vastaava tarkoitu*",
                "muu vastaava käyttötarkoitu*",
                "muuhun vastaavaan tarkoitu*",
                "muuhun vastaavaan käyttötarkoitu*",
                "muut vastaavat tarkoitu*",
                "muut vastaavat käyttötarkoitu*",
                "muita vastaavia tarkoitu*",
                "muita vastaavia käyttötarkoitu*",
                "muiden vastaavien tarkoitu*",
                "muiden vastaavien käyttötarkoitu*",
                "muissa vastaavissa tarkoitu*",
                "muissa vastaavissa käyttötarkoitu*",
                "muihin vastaaviin tarkoitu*",
                "muihin vastaaviin käyttötarkoitu*",
                "muut samankaltaiset tarkoitu*",
                "muut samankaltaiset käyttötarkoitu*",
                "muita samankaltaisia tarkoitu*",
                "muihin samankaltaisiin tarkoitu*",
                "muihin samankaltaisiin käyttötarkoitu*",
                "muihin rinnastettaviin tarkoitu*",
                "muihin niihin rinnastettaviin tarkoitu*",
                "muihin niihin rinnastettaviin toimiin",
                "muihin näihin rinnastettaviin tarkoitu*",
                "muihin näihin rinnastettaviin käyttötarkoitu*",
                "muihin näihin rinnastettaviin toimiin",
                "muihin niihin verrattaviin tarkoitu*",
                "muihin näihin verrattaviin tarkoitu*",
                "niihin verrattavia tarkoitu*",
                "muita laillisia tarkoitu*",
                "muihin laillisiin tarkoitu*",
                "perusteltuja tarkoitu*",
                "perusteltuja käyttötarkoitu*",
                "perusteltuihin tarkoitu*",
                "perusteltuihin käyttötarkoitu*",
                "perustelluissa tarkoitu*",
                "mihin tahansa tarkoitu*",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "annat liknande ändamål",
                "andra liknande ändamål",
                "övriga liknande ändamål",
                "annat motsvarande ändamål",
                "andra motsvarande ändamål",
                "övriga motsvarande ändamål",
                "andra jämförbara ändamål",
                "andra därmed jämförbara ändamål",
                "andra med dessa jämförbara ändamål",
                "andra lagliga ändamål",
                "andra liknande syften",
                "andra motsvarande syften",
                "motiverade ändamål",
                "motiverade användningsändamål",
                "befogade ändamål",
                "vilket ändamål som helst",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "other similar purpose",
                "other similar purposes",
                "other comparable purpose",
                "other comparable purposes",
                "other corresponding purposes",
                "other related purposes",
                "other such purposes",
                "other lawful purpose",
                "other lawful purposes",
                "other business purposes",
                "similar or related purposes",
                "justified purposes",
                "any purpose we see fit",
                "any lawful purpose",
            ],
        ),
    ])
});

rule! {
    /// A purpose is specified and explicit (Art. 5(1)(b)), so a list of purposes cannot end with "and other similar ones".
    /// Decided by the caveat `not-exhaustive` of an entry and by vague terms of purposes, also where a recipient or a
    /// disclosure names them; by phrases in the texts of purposes, disclosures and recipients, and in own words for a
    /// purpose. A phrase must speak of purposes: "other similar customer events" is one purpose. A sentence that denies
    /// is none: "not for other similar purposes" is a promise. One finding an entry.
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
    PB007 "purpose-open-ended", Warning, [gdpr(5, 1, Some('b')), gdpr(12, 1, None)], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let register = facts.register;
    for purpose in register.purposes.iter() {
        judge_purpose(purpose, facts, findings);
    }
    if let Some(disclosure) = register.disclosure.as_ref() {
        judge_entry(&disclosure.purposes, &disclosure.note, facts, findings);
    }
    for recipient in register.recipients.iter() {
        judge_entry(&recipient.purposes, &recipient.note, facts, findings);
    }
    for (kind, _, own) in &register.vocabulary.0 {
        let is_vague = own.properties.vague == Some(true);
        let mut labels = facts.passages().iter().filter(|passage| passage.at == own.at);
        if *kind == Kind::Purpose && !is_vague && labels.any(|label| OPEN_ENDED.is_affirmed(label)) {
            findings.report(own.at, &[("case", Argument::Case("words"))]);
        }
    }
}

fn judge_purpose(purpose: &Purpose, facts: &Facts<'_>, findings: &mut Findings<'_>) {
    match purpose.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive) {
        Some(caveat) => findings.report(caveat.at, &[("case", Argument::Case("caveat"))]),
        None => judge_entry(&purpose.terms, &purpose.note, facts, findings),
    }
}

fn judge_entry(purposes: &[Ref<of::Purpose>], note: &Note, facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let is_vague = |term: &&Ref<of::Purpose>| facts.term_is(Kind::Purpose, &term.id, Property::Vague);
    if let Some(term) = purposes.iter().find(is_vague) {
        let label = facts.term(Kind::Purpose, &term.id);
        findings.report(term.at, &[("case", Argument::Case("term")), ("purpose", label)]);
    } else if let Some(at) = facts.place_said(&note.text, &OPEN_ENDED) {
        findings.report(at, &[("case", Argument::Case("text"))]);
    }
}
