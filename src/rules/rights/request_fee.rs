use crate::finding::Argument;
use crate::law::gdpr;
use crate::reading::lists::rights::request_fee::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{RightsRequest, Text};
use crate::rules::{Context, Findings, rights, rule};
use crate::source::{At, Place};
use crate::vocabulary::Kind;

rule! {
    /// Reports a fee for requests. `free = false` alone asks everybody for a fee. A yearly limit ("free of charge once
    /// a year") is also found in texts, in a sentence about money.
    ///
    /// Does not report a fee whose text or condition limits it to the cases of the law.
    ///
    /// Law: requests are free, unless they are manifestly unfounded or excessive (Art. 12(5)) or for further copies
    /// (Art. 15(3)). The yearly limit is a relic of the repealed Personal Data Act (523/1999).
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
    RG017 "request-fee", Warning, [gdpr(12, 5, None)], section Requests, with [denial], since "0.1"
}

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
        } else if let Some(at) = context.find_place([text], is_fee_demand) {
            findings.report(at, &[("case", Argument::Case("fee"))]);
        }
    }
}

/// Returns the fee of a request that no law allows, as a case and a place. An entry has at most one.
fn fee(context: &Context<'_>, request: &RightsRequest) -> Option<(&'static str, At)> {
    let of_text = request.note.text.as_ref().and_then(|text| context.find_place([text], is_fee_demand));
    let yearly = [&request.fee, &request.note.text].into_iter().flatten().find_map(|text| yearly_place(context, text));
    if let Some(at) = yearly {
        return Some(("yearly", at.into()));
    }
    let is_lawful = rights::can_match(context, request.fee.as_ref(), LAWFUL)
        || rights::can_match(context, request.note.text.as_ref(), LAWFUL)
        || has_lawful_condition(context, request);
    match &request.fee {
        _ if is_lawful => None,
        Some(_) => Some(("fee", request.at.key("fee"))),
        None if of_text.is_some() => of_text.map(|at| ("fee", at.into())),
        None => (request.free == Some(false)).then(|| ("not-free", request.at.key("free"))),
    }
}

/// Returns whether a condition in own words is one under which the law allows a fee.
fn has_lawful_condition(context: &Context<'_>, request: &RightsRequest) -> bool {
    let own = |id: &str| context.register.own_term(Kind::Circumstance, id);
    request
        .when
        .iter()
        .filter_map(|condition| own(&condition.id))
        .any(|term| context.can_match_at(term.at, |passage| LAWFUL.is_in(passage)))
}

/// Returns the place of a sentence that makes requests free once a year.
fn yearly_place(context: &Context<'_>, text: &Text) -> Option<Place> {
    let passage = context.passages_of(text).find(|passage| passage.parts().iter().any(is_yearly));
    passage.map(|passage| passage.at)
}

/// Returns whether a sentence makes requests free once a year.
fn is_yearly(sentence: &Passage) -> bool {
    YEARLY.is_in(sentence) && MONEY.is_in(sentence) && !EVEN_IF.is_in(sentence)
}

/// Returns whether a sentence demands a fee that the law does not allow.
fn is_fee_demand(sentence: &Passage) -> bool {
    const BETWEEN: usize = 5;
    let has_fee = has_phrase(sentence, CHARGES, &[(BETWEEN, FEE)]) || has_phrase(sentence, FEE, &[(BETWEEN, CHARGES)]);
    has_fee && !LAWFUL.is_in(sentence)
}
