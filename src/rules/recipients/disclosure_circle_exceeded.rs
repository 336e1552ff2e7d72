use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Caveat, Disclosure, Recipient, Ref, Role, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports recipients outside the circle to which alone the notice says that data are disclosed. One finding that
    /// names them all.
    ///
    /// Does not report a recipient of the circle, one that narrows it, or a party under a term of it. Does not report
    /// a processor, a term or service that as a rule is one, own staff, or a recipient with a condition. Where the circle is only
    /// "as a rule", RC004 speaks; `except-when` tells exceptions.
    ///
    /// Law: recipients are told (Art. 13(1)(e)), fairly and clearly (Arts. 5(1)(a) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]  # here
    /// [[recipient]]
    /// terms = ["advertising-partners"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["authorities"]  # here
    /// [[recipient]]
    /// parties = ["tax"]
    /// role = "authority"
    /// [[recipient]]
    /// terms = ["debt-collection", "credit-information-agency"]
    /// [party.tax]
    /// name = "Verohallinto"
    /// ```
    /// ## Good
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]
    /// [[recipient]]
    /// terms = ["group-companies"]
    /// parties = ["aamu-tuuli"]
    /// [[recipient]]
    /// terms = ["hosting-providers"]
    /// role = "processor"
    /// [[recipient]]
    /// terms = ["hosting-providers", "own-staff"]
    /// [party.aamu-tuuli]
    /// name = "Aamu Tuuli Oy"
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]
    /// except-when = ["required-by-law"]
    /// [[recipient]]
    /// terms = ["authorities"]
    /// when = ["required-by-law"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["service-providers"]
    /// [[recipient]]
    /// category = "service-providers"
    /// terms = ["insurance-companies"]
    /// role = "controller"
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]
    /// [[recipient]]
    /// terms = ["authorities"]
    /// when = ["required-by-law"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// only-to = ["group-companies"]
    /// caveat = ["as-a-rule"]
    /// [[recipient]]
    /// terms = ["advertising-partners"]
    /// ```
    XC010 "disclosure-circle-exceeded", Warning, [gdpr(13, 1, Some('e')), gdpr(5, 1, Some('a')), gdpr(12, 1, None)],
    since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(disclosure) = context.register.disclosure.as_ref() else { return };
    let is_hedged = disclosure.caveat.iter().any(|caveat| caveat.value == Caveat::AsARule);
    if disclosure.only_to.is_empty() || is_hedged || !disclosure.except_when.is_empty() {
        return;
    }
    let mut names: Vec<Argument> = Vec::new();
    for entry in context.register.recipients.iter().filter(|entry| can_exceed(entry)) {
        names.extend(outside(context, disclosure, entry));
    }
    if !names.is_empty() {
        let circle = Argument::List(context.labels(Kind::Recipient, &disclosure.only_to));
        findings.report(disclosure.at.key("only-to"), &[("circle", circle), ("names", Argument::List(names))]);
    }
}

/// Returns whether data are disclosed to an entry without a condition.
fn can_exceed(entry: &Recipient) -> bool {
    let is_processor = entry.role.as_ref().is_some_and(|role| role.value == Role::Processor);
    entry.when.is_empty() && !is_processor
}

/// Returns the recipients of an entry that are outside the circle.
fn outside(context: &Context<'_>, disclosure: &Disclosure, entry: &Recipient) -> Vec<Argument> {
    let register = context.register;
    let has_role = entry.role.is_some();
    let is_named = |id: &str, is_party: bool| {
        disclosure.only_to.iter().any(|own| {
            let is_narrower = || !is_party && register.is_same_or_narrower(Kind::Recipient, id, &own.id);
            own.is_party == is_party && (own.id == id || is_narrower())
        })
    };
    let is_authority = entry.role.as_ref().is_some_and(|role| role.value == Role::Authority);
    let category = entry.category.as_ref();
    if category.is_some_and(|own| is_named(&own.id, false)) || (is_authority && is_named("authorities", false)) {
        return Vec::new();
    }
    let has = |id: &str, property| {
        register.broader_terms(Kind::Recipient, id).any(|(id, _)| context.has_property(Kind::Recipient, id, property))
    };
    let is_ours = |id: &str| has(id, Property::Internal) || (!has_role && has(id, Property::Processor));
    let is_outside = |term: &&Ref<of::Recipient>| !is_named(&term.id, false) && !is_ours(&term.id);
    let is_under = entry.terms.iter().chain(category).any(|term| is_named(&term.id, false) || is_ours(&term.id));
    let is_service = |id: &str| register.built_in(Kind::Service, id).is_some();
    let is_program = |party: &Ref<of::Party>| !has_role && is_service(&party.id);
    let parties = entry.parties.iter().filter(|own| !is_under && !is_named(&own.id, true) && !is_program(own));
    let mut names: Vec<Argument> = parties.map(|party| context.party(&party.id)).collect();
    if entry.parties.is_empty() {
        let own: Vec<&Ref<of::Recipient>> =
            if entry.terms.is_empty() { category.into_iter().collect() } else { entry.terms.iter().collect() };
        names.extend(own.into_iter().filter(is_outside).map(|term| context.term(Kind::Recipient, &term.id)));
    }
    names
}
