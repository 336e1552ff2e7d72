use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Register, Relation, Text};
use crate::vocabulary::{Kind, Property};

use super::{Facts, Findings, Lexicon, rule};

/// "From other registers", "to another register".
static ANOTHER_REGISTER: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "toiseen rekisteriin",
                "toiseen rekisteriimme",
                "toiseen henkilörekisteriin",
                "toisesta rekisteristä",
                "toisesta rekisteristämme",
                "toisesta henkilörekisteristä",
                "toisiin rekistereihin",
                "toisista rekistereistä",
                "muuhun rekisteriin",
                "muihin rekistereihin",
                "muihin rekistereihimme",
                "muihin henkilörekistereihin",
                "muista rekistereistään",
                "muista rekistereistämme",
                "muista henkilörekistereistä*",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "till ett annat register",
                "till andra register",
                "till våra andra register",
                "från ett annat register",
                "från våra andra register",
                "ur ett annat register",
                "ur våra andra register",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "to another register",
                "to another of our registers",
                "to other registers",
                "to our other registers",
                "into another register",
                "from another register",
                "from another of our registers",
                "from our other registers",
            ],
        ),
    ])
});

rule! {
    /// Data that move to another register or come from one are processed further: for a new purpose, the person is told
    /// before it begins (Art. 13(3), 14(4)), and the purpose must be compatible (Art. 6(4)). Whether it is new and compatible
    /// a person decides, so this is a remark at each place: a related notice to which data move or from which they come, a
    /// source that is another register, or else a text that speaks of one. Public registers of others are sources, not the
    /// controller's further purposes.
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
    /// ## Good
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
    section RelatedNotices, since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let register = facts.register;
    for related in register.related_notices.iter() {
        let case = match related.relation.as_ref().map(|relation| relation.value) {
            Some(Relation::DataMovesTo) => "moves-to",
            Some(Relation::DataComesFrom) => "comes-from",
            _ => continue,
        };
        findings.report(related.at, &[("case", Argument::Case(case))]);
    }
    for source in register.sources.iter() {
        let is_register = |id: &str| facts.term_is(Kind::Source, id, Property::OtherRegister);
        if let Some(term) = source.terms.iter().find(|term| is_register(&term.id)) {
            let label = facts.term(Kind::Source, &term.id);
            findings.report(term.at, &[("case", Argument::Case("source")), ("source", label)]);
        } else if let Some(at) = facts.place_said(&source.note.text, &ANOTHER_REGISTER) {
            findings.report(at, &[("case", Argument::Case("text"))]);
        }
    }
    for text in other_texts(register) {
        if let Some(at) = facts.place_said([text], &ANOTHER_REGISTER) {
            findings.report(at, &[("case", Argument::Case("text"))]);
        }
    }
}

/// Texts of the entries that tell of moving data, but sources and related notices.
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
