use crate::finding::Argument;
use crate::law::{Entitlement, all_bases, entitlement, gdpr, has_basis_for_every_purpose, has_explicit_consent};
use crate::reading::lists::rights::without_ground::*;
use crate::reading::{Passage, PassageKind};
use crate::register::{CookieConsent, Ground, Mechanism, Text};
use crate::rules::{Context, Findings, about, purposes, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a stated right that has no ground here: withdrawal without a consent, or portability without consent or
    /// a contract. Reported only if every purpose has a basis and none of them gives the right.
    ///
    /// Does not report withdrawal beside any consent: to special data, cookies, an identity code or a transfer, as a
    /// condition, or in a text. Silent if this notice supplements a linked one, which may hold the basis. Does not
    /// report the right to object: stated without need, it costs the reader nothing.
    ///
    /// Law: such a right misleads (Art. 12(1)); the grounds are in Arts. 7(3) and 20.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = [
    ///   "portability",  # here
    ///   "withdraw-consent"  # here
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]
    /// terms = ["portability"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["legal-obligation"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// [[right]]
    /// terms = ["portability", "withdraw-consent"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// basis = ["legitimate-interests"]
    /// text = "Sähköistä markkinointia lähetämme suostumuksella."
    /// [cookies]
    /// consent = ["prior-opt-in"]
    /// [[right]]
    /// terms = ["withdraw-consent"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["portability", "withdraw-consent"]
    /// status = "denied"
    /// ```
    RG018 "right-without-ground", Info, [gdpr(12, 1, None), gdpr(7, 3, None), gdpr(20, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !has_basis_for_every_purpose(context.register) || about::is_linked_supplement(context) {
        return;
    }
    let bases = all_bases(context.register);
    let is_stated = context.register.rights.iter().filter(|entry| rights::is_stated(entry));
    for right in is_stated.flat_map(|entry| &entry.terms) {
        let is_groundless = entitlement(&right.id, &bases) == Entitlement::Never
            && match right.id.as_str() {
                "portability" => !has_explicit_consent(context.register),
                "withdraw-consent" => !has_any_consent(context),
                _ => false,
            };
        if is_groundless {
            let case = if right.id == "portability" { "portability" } else { "withdrawal" };
            findings.report(right.at, &[("case", Argument::Case(case))]);
        }
    }
}

/// Returns whether there is any consent to withdraw.
fn has_any_consent(context: &Context<'_>) -> bool {
    let register = context.register;
    let mut items = register.data.iter().flat_map(|entry| &entry.terms);
    let is_asked_of_visitors = register.cookies.as_ref().is_some_and(|cookies| {
        cookies.consent.iter().any(|way| matches!(way.value, CookieConsent::PriorOptIn | CookieConsent::AlwaysRequired))
    });
    let mut transfers = register.third_country_transfers.iter().flat_map(|transfer| &transfer.mechanism);
    has_explicit_consent(register)
        || is_asked_of_visitors
        || transfers.any(|mechanism| mechanism.value == Mechanism::Derogation49)
        || items.any(|item| {
            context.has_property(Kind::Data, &item.term.id, Property::ConsentRecord)
                || item.more.ground.as_ref().is_some_and(|ground| ground.value == Ground::Consent)
        })
        || is_condition(context)
        || !context.is_all_read()
        || is_in_a_text(context)
}

/// Returns whether anything in the register has a consent as its condition.
fn is_condition(context: &Context<'_>) -> bool {
    let register = context.register;
    let purposes = register.purposes.iter().flat_map(|entry| &entry.when);
    let groups = register.data_subjects.iter().flat_map(|entry| &entry.when);
    let items = register.data.iter().flat_map(|entry| &entry.terms).flat_map(|item| &item.more.when);
    let sources = register.sources.iter().flat_map(|entry| &entry.when);
    let recipients = register.recipients.iter().flat_map(|entry| &entry.when);
    let exceptions = register.disclosure.iter().flat_map(|table| &table.except_when);
    let mut conditions = purposes.chain(groups).chain(items).chain(sources).chain(recipients).chain(exceptions);
    conditions.any(|condition| purposes::is_consent(context, &condition.id))
}

/// Returns whether a text or own term mentions consent, without the texts of the rights themselves.
fn is_in_a_text(context: &Context<'_>) -> bool {
    let of_rights: Vec<&Text> = rights::texts(context).collect();
    let is_of_rights =
        |passage: &Passage| of_rights.iter().flat_map(|text| &text.by_language).any(|(_, at, _)| *at == passage.at);
    let speaking = context.passages().filter(|passage| passage.kind != PassageKind::Name);
    speaking.filter(|passage| !is_of_rights(passage)).any(|passage| CONSENT.is_in(passage))
}
