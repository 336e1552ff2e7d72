use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::Contact;
use crate::rules::{Context, Findings, controller, rule};

rule! {
    /// Reports each fax number of the controllers, the officer, the representative and the contacts. Info; a warning if
    /// fax is the only channel of the contact.
    ///
    /// Does not report fax numbers of parties, such as authorities and other companies.
    ///
    /// Law: rights must be easy to use (Art. 12(2)). Hardly anybody can send a fax, and fax is no safe way for personal
    /// data.
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
