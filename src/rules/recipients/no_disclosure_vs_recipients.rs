use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Recipient, Role, Words};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a statement that nothing is disclosed beside recipients who get data. A program counts if somebody else
    /// provides it and no recipient entry explains it.
    ///
    /// Does not report a processor, who acts for the controller: Finnish notices state "no disclosures" beside
    /// processors. Does not report a recipient with a condition ("authorities, if the law requires it"), own staff, or
    /// software that the controller runs itself. A hedged "none" has RC004.
    ///
    /// Law: Arts. 5(1)(a) and 13(1)(e).
    ///
    /// ## Bad
    /// ```toml
    /// [disclosure]
    /// status = "none"  # here
    /// [[recipient]]
    /// terms = ["advertising-partners"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// status = "none"  # here
    /// [tools]
    /// parties = ["wordpress", "active-campaign"]
    /// ```
    /// ## Good
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// [[recipient]]
    /// terms = ["hosting-providers"]
    /// role  = "processor"
    /// ```
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// [[recipient]]
    /// terms = ["authorities"]
    /// when  = ["required-by-law"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// caveat = ["as-a-rule"]
    /// [[recipient]]
    /// terms = ["advertising-partners"]
    /// ```
    /// ```toml
    /// [disclosure]
    /// status = "none"
    /// [tools]
    /// parties = ["wordpress", "webropol"]
    /// [[recipient]]
    /// parties = ["webropol"]
    /// role    = "processor"
    /// ```
    XC001 "no-disclosure-vs-recipients", Warning, [gdpr(13, 1, Some('e')), gdpr(5, 1, Some('a'))],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let Some(disclosure) = register.disclosure.as_ref() else { return };
    if disclosure.status.is_none() || !disclosure.caveat.is_empty() {
        return;
    }
    let mut names = Vec::new();
    for entry in register.recipients.iter().filter(|entry| is_contradiction(context, entry)) {
        let named = context.recipient(entry);
        names.extend(if named.is_empty() { context.labels(Kind::Purpose, &entry.purposes) } else { named });
    }
    let tools = register.tools.iter().flat_map(|tools| &tools.parties);
    names.extend(tools.filter(|tool| is_run_by_others(context, &tool.id)).map(|tool| context.party(&tool.id)));
    if !names.is_empty() {
        findings.report(disclosure.at.key("status"), &[("names", Argument::List(names))]);
    }
}

/// Returns whether an entry contradicts the statement. A processor, a recipient with a condition and own staff do not.
fn is_contradiction(context: &Context<'_>, entry: &Recipient) -> bool {
    let is_processor = entry.role.as_ref().is_some_and(|role| role.value == Role::Processor);
    let is_staff = |id: &str| context.has_property(Kind::Recipient, id, Property::Internal);
    let is_staff_only = !entry.terms.is_empty() && entry.terms.iter().all(|term| is_staff(&term.id));
    !is_processor && entry.when.is_empty() && !(is_staff_only && entry.parties.is_empty())
}

/// Returns whether somebody else provides a program, and no recipient entry explains it.
fn is_run_by_others(context: &Context<'_>, tool: &str) -> bool {
    let register = context.register;
    let is_recipient = register.recipients.iter().any(|entry| entry.parties.iter().any(|party| party.id == tool));
    let is_own = context.has_property(Kind::Service, tool, Property::SelfHosted) || is_the_controller(context, tool);
    !is_recipient && !is_own
}

/// Returns whether a party is the controller, by its business ID or its name.
fn is_the_controller(context: &Context<'_>, id: &str) -> bool {
    let Some(controller) = context.register.controller.as_ref() else { return false };
    let Some(party) = context.register.parties.get(id) else { return false };
    let is_same_id = match (&controller.business_id, &party.business_id) {
        (Some(own), Some(other)) => own.value == other.value,
        _ => false,
    };
    let spelled = |words: &Words| match words {
        Words::Same(name) => Some(name.clone()),
        Words::PerLanguage(names) => names.first().map(|(_, name)| name.clone()),
    };
    let own = controller.contact.name.as_ref().and_then(|name| spelled(&name.words));
    let other = party.contact.name.as_ref().and_then(|name| spelled(&name.words));
    is_same_id || (own.is_some() && own == other)
}
