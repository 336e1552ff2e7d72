use crate::law::gdpr;
use crate::reading::lists::sources::public_flag_missing::*;
use crate::register::{Ref, Register, Role, Source, Text, of};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::{Kind, Nature, Property};

rule! {
    /// Reports a source that may well be publicly accessible, without a statement whether it is, as info: a term that the
    /// vocabulary knows as one of both kinds, or a party or a term of the author's own that is called a directory, a public
    /// register, the internet or the like. One finding an entry. The entry, the party, the term or the text may state it.
    ///
    /// Does not report other external sources, such as an employer, a company of the group or the Population Information
    /// System. Does not report a processor that collects for the controller, which is no source.
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
    /// parties = ["directory"]
    /// [party.directory]
    /// name = "Fonectan puhelinluettelo"
    /// ```
    /// ## Good
    /// ```toml
    /// [[source]]
    /// terms = ["population-information-system", "group-registers"]
    /// parties = ["employer"]
    /// [party.employer]
    /// name = "Ilta Oy"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[source]]
    /// terms = ["national-land-survey"]
    /// text = "Uppgifterna fås ur allmänt tillgängliga källor."
    /// ```
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
    /// parties = ["directory", "call-centre"]
    /// [[recipient]]
    /// parties = ["call-centre"]
    /// role = "processor"
    /// [party.directory]
    /// name = "Puhelinluettelo"
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
    let has = |id: &str, property| context.has_property(Kind::Source, id, property);
    let is_called_open = |at: Place| context.passages_at(at).any(|passage| OPEN.is_in(passage));
    let is_term_unstated = |term: &Ref<of::Source>| {
        let own = register.own_term(Kind::Source, &term.id);
        let is_stated = own.is_some_and(|own| own.properties.public.is_some()) || has(&term.id, Property::Public);
        let may_be_open = has(&term.id, Property::OpennessVaries) || own.is_some_and(|own| is_called_open(own.at));
        may_be_open && !is_stated && has(&term.id, Property::Nature(Nature::External))
    };
    let is_party_unstated = |party: &Ref<of::Party>| {
        let Some(own) = register.parties.get(&party.id) else { return false };
        let is_open = own.contact.name.as_ref().is_some_and(|name| is_called_open(name.at));
        is_open && own.public.is_none() && !is_processor(party, register)
    };
    let says_public = |text: &Text| context.can_match(text, |passage| PUBLIC.is_in(passage));
    source.public.is_none()
        && !source.note.text.as_ref().is_some_and(says_public)
        && (source.terms.iter().any(is_term_unstated) || source.parties.iter().any(is_party_unstated))
}

/// Returns whether a party processes the data for the controller.
fn is_processor(party: &Ref<of::Party>, register: &Register) -> bool {
    register.recipients.iter().any(|recipient| {
        recipient.role.as_ref().is_some_and(|role| role.value == Role::Processor)
            && recipient.parties.iter().any(|own| own.id == party.id)
    })
}
