use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a designated data protection officer with neither an e-mail address nor a web form.
    ///
    /// Does not report an officer whose text has a link, a reference, an `@` or a number of five digits. An officer
    /// without any details has ID006.
    ///
    /// Law: data subjects may contact the officer on everything about their data (Art. 38(4)), which should be easy
    /// (Art. 12(2)). The law names no channel, so the finding is info.
    ///
    /// ## Bad
    /// ```toml
    /// [data-protection-officer]  # here
    /// phone = "+358 20 123 4567"
    /// ```
    /// ## Good
    /// ```toml
    /// [data-protection-officer]
    /// phone = "+358 20 123 4567"
    /// web-form = "https://www.aamu.example/dpo"
    /// ```
    /// ```toml
    /// [data-protection-officer]
    /// status = "none"
    /// ```
    ID008 "dpo-no-electronic-contact", Info, [gdpr(13, 1, Some('b')), gdpr(38, 4, None), gdpr(12, 2, None)],
    section DataProtectionOfficer, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(officer) = context.register.data_protection_officer.as_ref() else { return };
    let contact = &officer.contact;
    let has_electronic = contact.email.is_some() || contact.web_form.is_some() || contact.has_contact_hint();
    if officer.is_designated() && !has_electronic {
        findings.report(officer.at, &[]);
    }
}
