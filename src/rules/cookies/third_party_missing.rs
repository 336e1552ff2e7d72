use crate::finding::Argument;
use crate::law::{ecs_act, gdpr, optional_cookies};
use crate::reading::lists::cookies::third_party_missing::*;
use crate::register::Cookie;
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Whether others than the website get access to what a cookie tells is part of what the visitor must be told (CJEU
    /// C-673/17 Planet49, paragraphs 75–81). Whose a cookie is does not say it: an analytics company may keep the data for
    /// itself or only process them. Asked as in CK003; a text that speaks of third parties settles it.
    ///
    /// ## Bad
    /// ```toml
    /// [[cookie]]  # here
    /// party = "google-analytics"
    /// purposes = ["web-analytics"]
    /// ```
    /// ```toml
    /// [cookies]  # here
    /// purposes = ["web-analytics"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[cookie]]
    /// party = "google-analytics"
    /// purposes = ["web-analytics"]
    /// third-parties = ["google-analytics"]
    /// [[cookie]]
    /// name = "visits"
    /// purposes = ["statistics"]
    /// third-parties = "none"
    /// ```
    /// ```toml
    /// [[cookie]]
    /// name = "cookie-choice"
    /// purposes = ["consent-record"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.sv = "Tredje parter har ingen tillgång till kakorna."
    /// ```
    CK004 "cookie-third-party-missing", Warning, [ecs_act(205), gdpr(13, 1, Some('e'))], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let general = context.register.cookies.as_ref().and_then(|cookies| cookies.note.text.as_ref());
    if general.is_some_and(|text| context.can_match(text, |passage| THIRD_PARTIES.is_in(passage))) {
        return;
    }
    if let Some(cookies) = cookies::unlisted(context) {
        findings.report(cookies, &[("case", Argument::Case("unlisted"))]);
    }
    for cookie in optional_cookies(context.register).filter(|cookie| !has_third_parties(context, cookie)) {
        let arguments = [("case", Argument::Case("cookie")), ("name", cookies::name(context, cookie))];
        findings.report(cookie.at.key("third-parties"), &arguments);
    }
}

/// Returns whether a cookie states the access of third parties, or has a text that names them or links elsewhere.
fn has_third_parties(context: &Context<'_>, cookie: &Cookie) -> bool {
    let is_in_text = |text| context.can_match(text, |passage| THIRD_PARTIES.is_in(passage) || passage.has_link);
    cookie.third_parties.is_some() || cookie.note.text.as_ref().is_some_and(is_in_text)
}
