use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::Contact;
use crate::rules::{Context, Findings, controller, rule};

rule! {
    /// Hardly anybody can send a fax, and it is no safe way for personal data. Each number of the controller, its officer,
    /// representative and contacts is named where it stands; it is a warning where the fax is the contact's only channel.
    /// Numbers of parties (authorities, other companies) are theirs and are left alone.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "info@aamu.example"
    /// fax = "020 123 4568"  # here
    /// ```
    /// ```toml
    /// [contact.register]
    /// name = "Register office"
    /// fax = "020 123 4568"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// phone = "020 123 4567"
    /// ```
    /// ```toml
    /// [party.auditor]
    /// name = "Ilta Tilintarkastus Oy"
    /// fax = "020 123 4568"
    /// ```
    ID009 "fax-contact", Info, [gdpr(12, 2, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for contact in controller::contacts(context) {
        let Some(fax) = &contact.fax else { continue };
        let value = ("value", Argument::Text(fax.value.clone()));
        if has_other_channel(contact) {
            findings.report(fax.at, &[value]);
        } else {
            findings.report_as(Severity::Warning, fax.at, &[("case", Argument::Case("only")), value]);
        }
    }
}

/// Returns whether a contact has a channel other than fax.
fn has_other_channel(contact: &Contact) -> bool {
    let is_online = contact.email.is_some() || contact.web.is_some() || contact.web_form.is_some();
    let has_address = contact.street_address.is_some() || contact.postal_address.is_some();
    is_online || has_address || contact.phone.is_some() || contact.has_contact_hint()
}
