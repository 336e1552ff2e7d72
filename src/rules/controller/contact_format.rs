use crate::finding::Argument;
use crate::law::gdpr;
use crate::prose::is_safe_url;
use crate::reading::lists::controller::contact_format::*;
use crate::register::{Contact, Plain};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports an address or number that reaches nobody. An e-mail address has one `@` between a name and a domain with
    /// a dot. A telephone or fax number has three to twenty digits and no letters. A web address is a host, or begins
    /// with http or https.
    ///
    /// Does not report an extension ("ext. 12", "alanumero 3"), or a slash or brackets in a number.
    ///
    /// Law: contact details (Art. 13(1)(a) and (b)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "info(at)aamu.example"  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "tietosuoja@aamu.example"
    /// phone = "+358 (0)20 123 4567"
    /// web = "www.aamu.example"
    /// ```
    LK002 "contact-format", Error, [gdpr(13, 1, Some('a')), gdpr(13, 1, Some('b'))], section About, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let controllers =
        register.controller.iter().chain(&register.joint_controllers).map(|controller| &controller.contact);
    let officer = register.data_protection_officer.iter().map(|officer| &officer.contact);
    let parties = register.parties.iter().map(|(_, party)| &party.contact);
    let contacts = register.contacts.iter().map(|(_, contact)| contact);
    for contact in controllers.chain(register.representative.iter()).chain(officer).chain(contacts).chain(parties) {
        check_contact(contact, findings);
    }
}

/// Reports each detail of a contact that cannot work.
fn check_contact(contact: &Contact, findings: &mut Findings<'_>) {
    type Check<'c> = (&'static str, &'static str, &'c Option<Plain>, fn(&str) -> bool);
    let checks: [Check<'_>; 5] = [
        ("email", "email", &contact.email, is_email),
        ("phone", "phone", &contact.phone, is_phone),
        ("fax", "phone", &contact.fax, is_phone),
        ("web", "url", &contact.web, is_web_address),
        ("web-form", "url", &contact.web_form, is_web_address),
    ];
    for (key, case, value, is_well_formed) in checks {
        if let Some(value) = value.as_ref().filter(|value| !is_well_formed(&value.value)) {
            let key = Argument::Text(key.to_owned());
            let text = Argument::Text(value.value.clone());
            findings.report(value.at, &[("case", Argument::Case(case)), ("key", key), ("value", text)]);
        }
    }
}

/// Returns whether a text has the form of an e-mail address.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let has_no_space = !text.chars().any(|c| c.is_whitespace() || "<>()[],;:\"\\".contains(c));
    let labels: Vec<&str> = domain.split('.').collect();
    has_no_space
        && !name.is_empty()
        && !domain.contains('@')
        && labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

/// Returns whether a text has the form of a telephone number, perhaps with an extension.
fn is_phone(text: &str) -> bool {
    let number = EXTENSIONS.iter().find_map(|mark| text.split_once(mark)).map_or(text, |(n, _)| n);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let is_clean = number.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-–()/.".contains(c));
    is_clean && (3..=20).contains(&digits)
}

/// Returns whether a text is an address of http or https, or a host.
fn is_web_address(text: &str) -> bool {
    if text.contains("://") {
        return is_safe_url(text) && text.starts_with("http");
    }
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.split('.').count() >= 2 && host.split('.').all(|label| !label.is_empty());
    is_host && !text.chars().any(|c| c.is_whitespace() || c == '@' || c.is_control()) && !text.contains(':')
}
