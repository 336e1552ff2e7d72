use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// A data protection officer who is designated must be reachable. A name is not asked for (an office will do), and a name
    /// alone is no way to reach anybody. A text that has a link, a reference, an `@` or a number is taken to tell how.
    /// A home page is not enough, as in ID002.
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
