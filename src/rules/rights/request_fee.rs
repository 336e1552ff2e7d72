use std::sync::LazyLock;

use crate::finding::Argument;
use crate::language::Language;
use crate::law::gdpr;
use crate::register::{RightsRequest, Text};
use crate::source::{At, Place};
use crate::vocabulary::Kind;

use crate::reading::has_phrase;
use crate::reading::{Lexicon, Passage};
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Requests are free; a fee may be asked for one that is manifestly unfounded or excessive (Art. 12(5)) and for further
    /// copies (Art. 15(3)). A fee whose text or condition says so is fine. A year as the limit ("free of charge once a year")
    /// is a relic of the Personal Data Act (523/1999), found in texts too, where its sentence speaks of money. `free = false`
    /// alone asks for a fee from everybody.
    ///
    /// ## Bad
    /// ```toml
    /// [[rights-request]]
    /// fee = "Pyynnöstä peritään 20 euroa."  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// free = false  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text = "Tiedot saa tarkastaa maksutta kerran vuodessa."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[rights-request]]
    /// free = true
    /// fee = "Ilmeisen perusteettomasta pyynnöstä voidaan periä kohtuullinen maksu."
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// fee = "20 €"
    /// when = ["excessive-request"]
    /// [vocabulary.circumstance.excessive-request]
    /// fi = "jos pyyntö on kohtuuton"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// fee.en = "A reasonable fee is charged for further copies."
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["rectification"]
    /// text = "Tarkistamme tiedot kerran vuodessa."
    /// ```
    RG017 "request-fee", Warning, [gdpr(12, 5, None)], section Requests,
    reads [LAWFUL, YEARLY, EVEN_IF, MONEY, CHARGES, FEE], since "0.1"
}

/// Requests for which the law allows a fee.
static LAWFUL: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "*perusteet*",
                "*kohtuutto*",
                "*kohtuuton*",
                "*lisäjäljen*",
                "*lisäkop*",
                "useamm*",
                "useita",
                "*ylimääräi*",
            ],
        ),
        (
            Some(Language::SV),
            &["*ogrundad*", "*orimlig*", "*överdriv*", "ytterligare", "extra", "flera kopior", "fler kopior"],
        ),
        (
            Some(Language::EN),
            &[
                "*unfounded",
                "excessive*",
                "further cop*",
                "additional cop*",
                "extra cop*",
                "more cop*",
                "more than one cop*",
            ],
        ),
    ])
});

static YEARLY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "kerran vuodessa",
                "kerran kalenterivuodessa",
                "kerta vuodessa",
                "yhden kerran vuodessa",
                "kerran kahdentoista kuukauden",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "en gång per år",
                "en gång om året",
                "en gång per kalenderår",
                "en gång i året",
                "en gång under ett kalenderår",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "once a year",
                "once per year",
                "once a calendar year",
                "once per calendar year",
                "once in a calendar year",
                "once every twelve months",
                "once every 12 months",
            ],
        ),
    ])
});

/// That something is charged.
static CHARGES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["perimme", "peritään", "periä", "perii", "veloitamme", "veloitetaan", "veloittaa"]),
        (Some(Language::SV), &["tar ut", "tas ut", "ta ut", "tar vi ut", "debiteras", "debiterar"]),
        (Some(Language::EN), &["charge", "charges", "charged"]),
    ])
});

static FEE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["*maksu", "*maksun", "*maksua", "euroa", "korvaus", "korvauksen", "kustannukset"]),
        (Some(Language::SV), &["avgift*", "ersättning", "euro", "kostnad*"]),
        (Some(Language::EN), &["fee", "fees", "euros"]),
    ])
});

/// "Even if you ask more often than once a year".
static EVEN_IF: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["vaikka"]),
        (Some(Language::SV), &["även om", "fastän"]),
        (Some(Language::EN), &["even if", "even when", "although"]),
    ])
});

static MONEY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["*maksu*", "ilmai*", "velo*", "peri*", "korvau*", "*kustannu*"]),
        (Some(Language::SV), &["*avgift*", "gratis", "kostnad*", "ersättning*", "utan kostnad"]),
        (Some(Language::EN), &["free", "fee*", "charge*", "cost*"]),
    ])
});

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for request in &context.register.rights_requests {
        if let Some((case, at)) = fee(context, request) {
            findings.report(at, &[("case", Argument::Case(case))]);
        }
    }
    for entry in &context.register.rights {
        let Some(text) = entry.note.text.as_ref() else { continue };
        if let Some(at) = yearly_place(context, text) {
            findings.report(at, &[("case", Argument::Case("yearly"))]);
        } else if let Some(at) = context.place_where([text], asks_a_fee) {
            findings.report(at, &[("case", Argument::Case("fee"))]);
        }
    }
}

/// The fee that a request asks for without a reason in law, and where; one an entry.
fn fee(context: &Context<'_>, request: &RightsRequest) -> Option<(&'static str, At)> {
    let of_text = request.note.text.as_ref().and_then(|text| context.place_where([text], asks_a_fee));
    let yearly = [&request.fee, &request.note.text].into_iter().flatten().find_map(|text| yearly_place(context, text));
    if let Some(at) = yearly {
        return Some(("yearly", at.into()));
    }
    let is_lawful = rights::says(context, request.fee.as_ref(), &LAWFUL)
        || rights::says(context, request.note.text.as_ref(), &LAWFUL)
        || has_lawful_condition(context, request);
    match &request.fee {
        _ if is_lawful => None,
        Some(_) => Some(("fee", request.at.key("fee"))),
        None if of_text.is_some() => of_text.map(|at| ("fee", at.into())),
        None => (request.free == Some(false)).then(|| ("not-free", request.at.key("free"))),
    }
}

fn has_lawful_condition(context: &Context<'_>, request: &RightsRequest) -> bool {
    let own = |id: &str| context.register.own_term(Kind::Circumstance, id);
    request
        .when
        .iter()
        .filter_map(|condition| own(&condition.id))
        .any(|term| context.passages_at(term.at).any(|passage| LAWFUL.is_in(passage)))
}

fn yearly_place(context: &Context<'_>, text: &Text) -> Option<Place> {
    let passage = context.passages_of(text).find(|passage| passage.parts().iter().any(is_yearly));
    passage.map(|passage| passage.at)
}

fn is_yearly(sentence: &Passage) -> bool {
    YEARLY.is_in(sentence) && MONEY.is_in(sentence) && !EVEN_IF.is_in(sentence)
}

/// Whether a sentence asks for a fee that the law does not allow.
fn asks_a_fee(sentence: &Passage) -> bool {
    const BETWEEN: usize = 5;
    let has_fee =
        has_phrase(sentence, &CHARGES, &[(BETWEEN, &FEE)]) || has_phrase(sentence, &FEE, &[(BETWEEN, &CHARGES)]);
    has_fee && !LAWFUL.is_in(sentence)
}
