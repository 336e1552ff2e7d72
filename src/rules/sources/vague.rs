use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Caveat, Ref, Source, of};
use crate::vocabulary::{Kind, Nature, Property};

use crate::reading::has_phrase;
use crate::reading::{Lexicon, Passage};
use crate::rules::{Context, Findings, rule};

/// "From public and private registers", "from third parties".
static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &["julkisista ja yksityisistä rekistereistä", "julkisista tai yksityisistä rekistereistä"],
        ),
        (Some(Language::FI), &["yksityisistä ja julkisista rekistereistä", "julkiset ja yksityiset rekisterit"]),
        (
            Some(Language::FI),
            &["julkiset tai yksityiset rekisterit", "kolmansilta osapuolilta", "kolmannelta osapuolelta"],
        ),
        (
            Some(Language::FI),
            &["ulkopuolisilta tahoilta", "julkisista lähteistä", "julkisesti saatavilla olevista lähteistä"],
        ),
        (
            Some(Language::FI),
            &["julkisista rekistereistä", "julkisista tietolähteistä", "*kumppaneilta", "*kumppaneiltamme"],
        ),
        (Some(Language::SV), &["offentliga och privata register", "offentliga eller privata register"]),
        (Some(Language::SV), &["från tredje part*", "från tredje man", "från utomstående", "från samarbetspartner*"]),
        (Some(Language::SV), &["från våra samarbetspartner*", "av tredje part*"]),
        (Some(Language::SV), &["från offentliga källor", "från offentliga register", "offentligt tillgängliga källor"]),
        (Some(Language::EN), &["public and private registers", "public or private registers", "from third parties"]),
        (Some(Language::EN), &["from our partners", "from partners", "from public sources"]),
        (Some(Language::EN), &["publicly available sources", "publicly accessible sources", "from public registers"]),
    ])
});

/// "From other … sources".
static OTHER: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["muista", "muut", "muilta"]),
        (Some(Language::SV), &["andra", "övriga"]),
        (Some(Language::EN), &["other"]),
    ])
});

static SOURCES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["lähteistä", "tietolähteistä", "lähteet", "tietolähteet", "tahoilta"]),
        (Some(Language::FI), &["vastaavista rekistereistä", "vastaavista palveluista", "vastaavat rekisterit"]),
        (Some(Language::SV), &["källor", "informationskällor", "uppgiftskällor", "liknande register"]),
        (Some(Language::SV), &["motsvarande register", "aktörer"]),
        (Some(Language::EN), &["sources", "similar registers", "comparable registers"]),
    ])
});

/// That the sentence says who they are, or how the source is known.
static DESCRIBES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["kuten", "esimerkiksi", "joka", "jotka", "joilta", "jolta", "joista", "joita"]),
        (Some(Language::SV), &["såsom", "som", "till exempel", "exempelvis", "t.ex", "vilka"]),
        (Some(Language::EN), &["such as", "for example", "e.g", "who", "which", "that", "namely"]),
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
    SR002 "source-vague", Warning, [gdpr(14, 2, Some('f'))], reads [VAGUE, OTHER, SOURCES, DESCRIBES], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for source in context.register.sources.iter() {
        let vague = source.terms.iter().find(|term| source.parties.is_empty() && is_vague(term, context));
        let open = source.caveat.iter().find(|caveat| caveat.value == Caveat::NotExhaustive);
        if let Some(term) = vague {
            let label = context.term(Kind::Source, &term.id);
            findings.report(term.at, &[("case", Argument::Case("term")), ("source", label)]);
        } else if let Some(caveat) = open.filter(|_| is_external(source, context)) {
            findings.report(caveat.at, &[("case", Argument::Case("caveat"))]);
        } else if let Some(at) = context.place_where(&source.note.text, leaves_open) {
            findings.report(at, &[("case", Argument::Case("text"))]);
        }
    }
}

/// Whether a source could be anybody, by its property or by the author's own words for it.
fn is_vague(term: &Ref<of::Source>, context: &Context<'_>) -> bool {
    let own = context.register.own_term(Kind::Source, &term.id);
    let is_said = own.is_some_and(|own| context.passages_at(own.at).any(|words| words.says(leaves_open)));
    let is_of_others = context.has_property(Kind::Source, &term.id, Property::Nature(Nature::External));
    is_of_others && (is_said || context.has_property(Kind::Source, &term.id, Property::Vague))
}

/// Whether an entry has a source other than the person and the controller.
fn is_external(source: &Source, context: &Context<'_>) -> bool {
    let is_of_others = |id: &str| context.has_property(Kind::Source, id, Property::Nature(Nature::External));
    !source.parties.is_empty() || source.terms.iter().any(|term| is_of_others(&term.id))
}

/// Whether a sentence or label leaves open who a source is.
fn leaves_open(sentence: &Passage) -> bool {
    let is_described = DESCRIBES.is_in(sentence) || sentence.lower().contains([':', '(']);
    !is_described && (VAGUE.is_in(sentence) || has_phrase(sentence, &OTHER, &[(2, &SOURCES)]))
}
