use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Recipient, Role, Words};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// The notice says that nothing is disclosed, and names those who get data. A processor acts for the controller, and
    /// Finnish notices that say "no disclosures" beside a processor are no contradiction; nor is a recipient with its
    /// condition ("authorities, if the law requires it"), which reads as the exception, nor the controller's own staff. A
    /// hedged "none" is RC004. Of the programs those are named that somebody else provides and that no recipient entry
    /// explains; software that the controller runs itself is with nobody.
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
