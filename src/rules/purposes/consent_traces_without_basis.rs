use crate::finding::Argument;
use crate::law::{all_bases, gdpr};
use crate::reading::Words;
use crate::reading::lists::purposes::consent_traces_without_basis::*;
use crate::register::{Basis, Condition, Ref, of};
use crate::rules::{Context, Findings, data, purposes, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports consent among the data, or as a condition, if no purpose rests on consent. Either a basis is missing,
    /// and with it the right to withdraw, or "consent" means something else. One finding, at the first trace, since one
    /// basis mends it.
    ///
    /// Does not report `disclosure.except-when`, where consent only opens an exception, or a list of opt-outs. Consent
    /// in `when` of data does not count if their `condition` is explicit consent (Art. 9(2)(a)). In health care,
    /// sources and recipients do not count: an Act makes consent a condition of handing records over.
    ///
    /// Law: Arts. 6(1)(a), 7(3), 13(1)(c) and 13(2)(c).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [[data]]
    /// terms = ["name", "marketing-permissions"]  # here
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["membership-management"]
    /// basis = ["legitimate-interests"]
    /// [[data]]
    /// terms = ["photo-consents"]  # here
    /// [[source]]
    /// terms = ["data-subject"]
    /// when = ["consent-given"]
    /// [vocabulary.data.photo-consents]
    /// fi = "kuvaussuostumukset"
    /// broader = "other-data"
    /// ```
    /// ```toml
    /// [[recipient]]
    /// terms = ["partners"]
    /// when = ["consent-given"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [[data]]
    /// terms = ["marketing-permissions"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [disclosure]
    /// status = "none"
    /// except-when = ["consent-given"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["event-organising"]
    /// basis = ["contract"]
    /// [[data]]
    /// terms = [{ term = "allergies-and-diet", condition = "explicit-consent", when = ["consent-given"] }, "opt-outs"]
    /// [vocabulary.data.opt-outs]
    /// fi = "suoramarkkinointikiellot"
    /// broader = "marketing-permissions"
    /// ```
    PB008 "consent-traces-without-basis", Warning,
    [gdpr(6, 1, Some('a')), gdpr(7, 3, None), gdpr(13, 1, Some('c')), gdpr(13, 2, Some('c'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if all_bases(context.register).contains(&Basis::Consent) {
        return;
    }
    if let Some((at, case, trace)) = first_trace(context) {
        findings.report(at, &[("case", Argument::Case(case)), ("trace", trace)]);
    }
}

/// Returns the first place that stores or relies on consent, in the order of the model.
fn first_trace(context: &Context<'_>) -> Option<(Place, &'static str, Argument)> {
    let register = context.register;
    let purposes = register.purposes.iter().find_map(|purpose| consent_condition(&purpose.when, context));
    let groups = || register.data_subjects.iter().find_map(|group| consent_condition(&group.when, context));
    let sources = || register.sources.iter().find_map(|source| consent_condition(&source.when, context));
    let recipients = || register.recipients.iter().find_map(|recipient| consent_condition(&recipient.when, context));
    let found = purposes.or_else(groups).map(|(at, label)| (at, "condition", label));
    let found = found.or_else(|| stored_consent(context));
    // National law makes consent a condition of handing over patient records. Such consent is no basis.
    let is_health_care = data::items(context).any(|(_, item)| {
        item.more.condition.as_ref().is_some_and(|condition| condition.value == Condition::HealthCare)
    });
    let moved = || sources().or_else(recipients).filter(|_| !is_health_care);
    found.or_else(|| moved().map(|(at, label)| (at, "condition", label)))
}

/// Returns the first consent among the data, or data kept on condition of consent.
fn stored_consent(context: &Context<'_>) -> Option<(Place, &'static str, Argument)> {
    data::items(context).find_map(|(_, item)| {
        let terms = std::iter::once(&item.term).chain(&item.more.such_as);
        let mut consents = terms.filter(|term| is_record_of_consent(&term.id, context));
        let is_explicit = item.more.condition.as_ref().is_some_and(|own| own.value == Condition::ExplicitConsent);
        if let Some(term) = consents.next() {
            return Some((term.at, "data", context.term(Kind::Data, &term.id)));
        }
        let condition = if is_explicit { None } else { consent_condition(&item.more.when, context) };
        condition.map(|(at, label)| (at, "condition", label))
    })
}

/// Returns whether a kind of data is permissions or consents: the built-in term, or own words with that meaning.
fn is_record_of_consent(id: &str, context: &Context<'_>) -> bool {
    let Some(own) = context.register.own_term(Kind::Data, id) else {
        return context.has_property(Kind::Data, id, Property::ConsentRecord);
    };
    let labels = own.words.iter().filter(|(language, _)| context.is_read(Some(*language)));
    let is_called = |list: &Words| labels.clone().any(|(_, label)| list.has(&label.to_lowercase()));
    let is_permission = context.has_property(Kind::Data, id, Property::ConsentRecord);
    is_called(&CONSENTS) || (is_permission && is_called(&PERMISSIONS))
}

/// Returns the condition that consent or a marketing permission has been given.
fn consent_condition(when: &[Ref<of::Circumstance>], context: &Context<'_>) -> Option<(Place, Argument)> {
    let condition = when.iter().find(|condition| purposes::is_consent(context, &condition.id))?;
    Some((condition.at, context.term(Kind::Circumstance, &condition.id)))
}
