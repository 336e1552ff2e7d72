use crate::finding::Argument;
use crate::law::{ecs_act, gdpr, is_cookie_consent_needed, optional_cookies};
use crate::reading::lists::cookies::consent_unstated::*;
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Cookies that the service does not strictly need wait for consent, so the notice tells that it is asked for. Decided
    /// by the purposes: those of the vocabulary that need none are known (`essential`); a cookie without a purpose counts
    /// where its party is known to follow visitors. A text on cookies that speaks of consent settles it, also where it is
    /// consent by use or by browser settings: CK001 and CK007 judge those.
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
    CK002 "cookie-consent-unstated", Warning, [ecs_act(205), gdpr(7, 0, None)], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let cookies = register.cookies.as_ref();
    let is_stated = cookies.is_some_and(|cookies| !cookies.consent.is_empty());
    if is_stated
        || cookies::can_match(context, |passage| CONSENT.is_in(passage))
        || cookies::has_link_to_notice(context)
    {
        return;
    }
    let optional = optional_cookies(register).next();
    let is_consent_needed = cookies.is_some_and(|cookies| is_cookie_consent_needed(register, &cookies.purposes));
    match (cookies, optional) {
        (Some(cookies), _) if is_consent_needed || optional.is_some() => {
            findings.report(cookies.at.key("consent"), &[("case", Argument::Case("table"))]);
        }
        (None, Some(cookie)) => findings.report(cookie.at, &[("case", Argument::Case("no-table"))]),
        _ => {}
    }
}
