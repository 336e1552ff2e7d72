use crate::law::gdpr;
use crate::register::{Ref, Register, Role, Source, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Nature, Property};

rule! {
    /// Reports an external source without a statement whether it is publicly accessible, as info. One finding an entry.
    /// The entry, the party or the term may state it: the vocabulary knows the Business Information System as public.
    ///
    /// Does not report a processor that collects for the controller, which is no source. Does not report the person,
    /// the controller's own systems or observed use.
    ///
    /// Law: Art. 14(2)(f) asks "if applicable", so a notice may be silent on a source that is not public.
    ///
    /// ## Bad
    /// ```toml
    /// [[source]]  # here
    /// terms = ["data-subject", "national-land-survey"]
    /// ```
    /// ```toml
    /// [[source]]  # here
    /// parties = ["register-office"]
    /// [party.register-office]
    /// name = "Rekisteritoimisto"
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["population-information-system"]
    /// public = false
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["business-information-system", "own-systems", "data-subject"]
    /// ```
    /// ```toml
    /// [[source]]
    /// parties = ["register-office", "call-centre"]
    /// [[recipient]]
    /// parties = ["call-centre"]
    /// role = "processor"
    /// [party.register-office]
    /// name = "Rekisteritoimisto"
    /// public = true
    /// [party.call-centre]
    /// name = "Puhelupalvelu Oy"
    /// ```
    SR003 "source-public-flag-missing", Info, [gdpr(14, 2, Some('f'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for source in context.register.sources.iter().filter(|source| is_unstated(source, context)) {
        findings.report(source.at, &[]);
    }
}

/// Returns whether an external term or party of an entry lacks the statement.
fn is_unstated(source: &Source, context: &Context<'_>) -> bool {
    let register = context.register;
    let is_external = |id: &str| context.has_property(Kind::Source, id, Property::Nature(Nature::External));
    let is_term_unstated = |term: &Ref<of::Source>| {
        let own = register.own_term(Kind::Source, &term.id).and_then(|own| own.properties.public);
        is_external(&term.id) && own.is_none() && !context.has_property(Kind::Source, &term.id, Property::Public)
    };
    let is_party_unstated = |party: &Ref<of::Party>| {
        let own = register.parties.get(&party.id).and_then(|own| own.public);
        own.is_none() && !is_processor(party, register)
    };
    source.public.is_none()
        && (source.terms.iter().any(is_term_unstated) || source.parties.iter().any(is_party_unstated))
}

/// Returns whether a party processes the data for the controller.
fn is_processor(party: &Ref<of::Party>, register: &Register) -> bool {
    register.recipients.iter().any(|recipient| {
        recipient.role.as_ref().is_some_and(|role| role.value == Role::Processor)
            && recipient.parties.iter().any(|own| own.id == party.id)
    })
}
