use crate::finding::{Argument, Severity};
use crate::law::{controller_kind, gdpr};
use crate::reading::lists::controller::dpo_status_unstated::*;
use crate::register::{Contact, ControllerKind, DataProtectionOfficer, Name, OfficerStatus};
use crate::rules::{Context, Findings, rule};
use crate::source::Place;

rule! {
    /// Reports a notice that does not state whether there is a data protection officer. Info; a warning for a public
    /// authority. A contact whose name, title or unit is "data protection officer" is reported at its place, since it
    /// belongs under `[data-protection-officer]`. An authority that states that it has no officer gets a warning too.
    ///
    /// Does not report an officer with a status or a contact detail. A contact person is no officer.
    ///
    /// Law: details are due where there is an officer (Arts. 13(1)(b) and 14(1)(b)); silence is lawful where there is
    /// none. A public authority must have one (Art. 37(1)(a)), but not courts in their judicial capacity.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [contact.privacy]  # here
    /// title = "Data Protection Officer"
    /// email = "dpo@aamu.example"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [data-protection-officer]  # here
    /// text = "Nobody has been designated."
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Mallilan kunta"
    /// [data-protection-officer]
    /// status = "none"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// email = "dpo@aamu.example"
    /// [contact.privacy]
    /// title = "Data Protection Officer's assistant"
    /// email = "privacy@aamu.example"
    /// ```
    ID007 "dpo-status-unstated", Info, [gdpr(13, 1, Some('b')), gdpr(14, 1, Some('b')), gdpr(37, 1, None)],
    section DataProtectionOfficer, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let officer = context.register.data_protection_officer.as_ref();
    let controller = context.register.controller.as_ref();
    let is_public = controller.is_some_and(|own| controller_kind(own, context.home) == ControllerKind::PublicAuthority);
    let who = Argument::Case(if is_public { "authority" } else { "other" });
    if let Some(officer) = officer.filter(|officer| is_stated(officer)) {
        if is_public && officer.status == Some(OfficerStatus::None) {
            let at = officer.at.key("status");
            findings.report_as(Severity::Warning, at, &[("case", Argument::Case("none")), ("who", who)]);
        }
        return;
    }
    let misplaced = context.register.contacts.iter().find(|(_, contact)| is_officer(contact, context));
    let (place, case) = match (misplaced, officer) {
        (Some((_, contact)), _) => (contact.at, "in-contact"),
        (None, Some(officer)) => (officer.at, "no-status"),
        (None, None) => (Place::default(), "no-table"),
    };
    let severity = if is_public { Severity::Warning } else { Severity::Info };
    findings.report_as(severity, place, &[("case", Argument::Case(case)), ("who", who)]);
}

/// Returns whether an officer has a status or a contact detail.
fn is_stated(officer: &DataProtectionOfficer) -> bool {
    officer.status.is_some() || !officer.contact.is_empty()
}

/// Returns whether a contact is a data protection officer by name, title or unit.
fn is_officer(contact: &Contact, context: &Context<'_>) -> bool {
    let is_title = |name: &Name| context.passages_at(name.at).any(|passage| OFFICER.is_in(passage));
    [&contact.name, &contact.title, &contact.unit].into_iter().flatten().any(is_title)
}
