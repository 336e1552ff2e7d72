use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a designated data protection officer without contact details. A name or a home page alone is not enough.
    ///
    /// Does not report a missing name: an office is enough. A text counts if it has a link, a reference, an `@` or a
    /// number of five digits.
    ///
    /// Law: Arts. 13(1)(b), 14(1)(b) and 37(7).
    ///
    /// ## Bad
    /// ```toml
    /// [data-protection-officer]  # here
    /// status = "designated"
    /// ```
    /// ```toml
    /// [data-protection-officer]  # here
    /// name = "Maija Metsälä"
    /// ```
    /// ## Good
    /// ```toml
    /// [data-protection-officer]
    /// email = "dpo@aamu.example"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [data-protection-officer]
    /// status = "designated"
    /// text = "The officer answers at the registry: {contact:registry}."
    /// [contact.registry]
    /// name = "Registry"
    /// email = "registry@aamu.example"
    /// ```
    ID006 "dpo-contact-missing", Error, [gdpr(13, 1, Some('b')), gdpr(14, 1, Some('b')), gdpr(37, 7, None)],
    replaces [ID008], section DataProtectionOfficer, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(officer) = context.register.data_protection_officer.as_ref() else { return };
    if officer.is_designated() && !officer.contact.has_contact_details() && !officer.contact.has_contact_hint() {
        findings.report(officer.at, &[]);
    }
}
