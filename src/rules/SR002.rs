use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Caveat, Ref, Source, of};
use crate::vocabulary::{Kind, Nature, Property};

use super::{Facts, Findings, Lexicon, rule};

/// "From public and private registers", "from other sources".
static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "julkisista ja yksityisistä rekistereistä",
                "julkisista tai yksityisistä rekistereistä",
                "yksityisistä ja julkisista rekistereistä",
                "julkiset ja yksityiset rekisterit",
                "julkiset tai yksityiset rekisterit",
                "muista lähteistä",
                "muista tietolähteistä",
                "muista julkisista lähteistä",
                "muista vastaavista lähteistä",
                "muista vastaavista rekistereistä",
                "muista vastaavista palveluista",
                "muista luotettavista lähteistä",
                "muut lähteet",
                "muut tietolähteet",
                "muut vastaavat lähteet",
                "muut vastaavat rekisterit",
                "muut julkiset lähteet",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "offentliga och privata register",
                "offentliga eller privata register",
                "andra källor",
                "övriga källor",
                "andra informationskällor",
                "andra liknande källor",
                "andra motsvarande källor",
                "andra liknande register",
                "andra motsvarande register",
                "andra offentliga källor",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "public and private registers",
                "public or private registers",
                "other sources",
                "other similar sources",
                "other comparable sources",
                "other similar registers",
                "other comparable registers",
                "other public sources",
            ],
        ),
    ])
});

rule! {
    /// Where data come from somebody else, the source is named, or at least its type (recital 61, WP260). Vague are terms
    /// that could be anybody ("partners", "public or private registers") unless the entry names who they are; a list that
    /// is said to go on; and such words in a text or in own words for a source. An open list of ways in which the person
    /// gives data is none: that is no source of Art. 14. A sentence that denies is none. One finding an entry.
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject", "partners"]  # here
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["address-services"]
    /// caveat = ["not-exhaustive"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[source]]
    /// terms = ["data-subject"]
    /// text = "Uppgifter fås också från andra källor."  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[source]]
    /// terms = ["the-rest"]  # here
    /// [vocabulary.source.the-rest]
    /// fi = "muut vastaavat rekisterit"
    /// broader = "address-services"
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// occasions = ["phone"]
    /// caveat = ["not-exhaustive"]
    /// text = "Tietoja ei kerätä muista lähteistä."
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["partners"]
    /// parties = ["school"]
    /// [party.school]
    /// name = "Rannan koulu"
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["population-information-system"]
    /// caveat = ["may"]
    /// ```
    SR002 "source-vague", Warning, [gdpr(14, 2, Some('f'))], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for source in facts.register.sources.iter() {
        let vague = source.terms.iter().find(|term| source.parties.is_empty() && is_vague(term, facts));
        let open = source.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive);
        if let Some(term) = vague {
            let label = facts.term(Kind::Source, &term.id);
            findings.report(term.at, &[("case", Argument::Case("term")), ("source", label)]);
        } else if let Some(caveat) = open.filter(|_| is_external(source, facts)) {
            findings.report(caveat.at, &[("case", Argument::Case("caveat"))]);
        } else if let Some(at) = facts.place_said(&source.note.text, &VAGUE) {
            findings.report(at, &[("case", Argument::Case("text"))]);
        }
    }
}

/// Whether a source could be anybody, by its property or by the author's own words for it.
fn is_vague(term: &Ref<of::Source>, facts: &Facts<'_>) -> bool {
    let own = facts.register.own_term(Kind::Source, &term.id);
    let is_said =
        own.is_some_and(|own| facts.passages().iter().any(|words| words.at == own.at && VAGUE.is_affirmed(words)));
    let is_of_others = facts.term_is(Kind::Source, &term.id, Property::Nature(Nature::External));
    is_of_others && (is_said || facts.term_is(Kind::Source, &term.id, Property::Vague))
}

/// Whether an entry has a source other than the person and the controller.
fn is_external(source: &Source, facts: &Facts<'_>) -> bool {
    let is_of_others = |id: &str| facts.term_is(Kind::Source, id, Property::Nature(Nature::External));
    !source.parties.is_empty() || source.terms.iter().any(|term| is_of_others(&term.id))
}
