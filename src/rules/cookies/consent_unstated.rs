use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::{cookies_needing_consent, gdpr, is_cookie_consent_needed, national};
use crate::reading::lists::cookies::consent_unstated::*;
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Reports cookies that need consent if the notice does not mention consent. A cookie needs consent unless the
    /// vocabulary knows all its purposes as `essential`. A cookie without a purpose needs consent if its party is a
    /// known tracker.
    ///
    /// Does not report a notice with a text on cookies that mentions consent: CK001 and CK007 judge consent by use and
    /// by browser settings. Silent if the reader is led to a notice on cookies.
    ///
    /// Law: cookies that the service does not strictly need wait for consent (national law on cookies; Art. 7).
    ///
    /// ## Bad
    /// ```toml
    /// [cookies]  # here
    /// purposes = ["web-analytics"]
    /// ```
    /// ```toml
    /// [[cookie]]  # here
    /// party = "google-analytics"
    /// duration = "P13M"
    /// ```
    /// ## Good
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["service-provision", "consent-record"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["ad-targeting"]
    /// text.fi = "Kysymme suostumuksesi, ennen kuin tallennamme evästeitä."
    /// ```
    CK002 "cookie-consent-unstated", Warning, [national(Matter::Cookies), gdpr(7, 0, None)], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let severity = cookies::severity(context, findings);
    let register = context.register;
    let cookies = register.cookies.as_ref();
    let is_stated = cookies.is_some_and(|cookies| !cookies.consent.is_empty());
    if is_stated
        || cookies::can_match(context, |passage| CONSENT.is_in(passage))
        || cookies::has_link_to_notice(context)
    {
        return;
    }
    let optional = cookies_needing_consent(register).next();
    let is_consent_needed = cookies.is_some_and(|cookies| is_cookie_consent_needed(register, &cookies.purposes));
    match (cookies, optional) {
        (Some(cookies), _) if is_consent_needed || optional.is_some() => {
            findings.report_as(severity, cookies.at.key("consent"), &[("case", Argument::Case("table"))]);
        }
        (None, Some(cookie)) => findings.report_as(severity, cookie.at, &[("case", Argument::Case("no-table"))]),
        _ => {}
    }
}
