use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::{cookies_needing_consent, gdpr, national};
use crate::reading::lists::cookies::duration_missing::*;
use crate::register::Cookie;
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Reports each cookie that needs consent and has no duration. Reports `[cookies]` once if it mentions such cookies
    /// and none is listed.
    ///
    /// Does not report a cookie if a text on cookies names a time or leads to a list elsewhere.
    ///
    /// Law: the duration is part of the information before consent (CJEU C-673/17 Planet49, paragraphs 75–81; national
    /// law on cookies).
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
    /// duration = "P13M"
    /// [[cookie]]
    /// name = "cookie-choice"
    /// purposes = ["consent-record"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.fi = "Evästeet poistuvat viimeistään 13 kuukauden kuluttua."
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.en = "Each cookie is described in our [cookie list](https://www.example.com/cookies)."
    /// ```
    CK003 "cookie-duration-missing", Warning, [national(Matter::Cookies), gdpr(13, 2, Some('a'))], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let general = context.register.cookies.as_ref().and_then(|cookies| cookies.note.text.as_ref());
    if general.is_some_and(|text| context.can_match(text, |passage| TIMES.is_in(passage))) {
        return;
    }
    if let Some(cookies) = cookies::unlisted(context) {
        findings.report(cookies, &[("case", Argument::Case("unlisted"))]);
    }
    for cookie in cookies_needing_consent(context.register).filter(|cookie| !has_duration(context, cookie)) {
        findings.report(
            cookie.at.key("duration"),
            &[("case", Argument::Case("cookie")), ("name", cookies::name(context, cookie))],
        );
    }
}

/// Returns whether a cookie has a duration, or a text that names a time or links elsewhere.
fn has_duration(context: &Context<'_>, cookie: &Cookie) -> bool {
    let is_in_text = |text| context.can_match(text, |passage| TIMES.is_in(passage) || passage.has_link);
    cookie.duration.is_some() || cookie.note.text.as_ref().is_some_and(is_in_text)
}
