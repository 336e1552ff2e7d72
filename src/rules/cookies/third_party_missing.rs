use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::{cookies_needing_consent, gdpr, national};
use crate::reading::lists::cookies::third_party_missing::*;
use crate::register::Cookie;
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Reports each cookie that needs consent and does not state whether third parties get access. Reports `[cookies]`
    /// once if it mentions such cookies and none is listed. The party of a cookie is no answer: an analytics company
    /// may keep the data for itself or only process them.
    ///
    /// Does not report a cookie if a text on cookies mentions third parties or leads to a list elsewhere.
    ///
    /// Law: access of third parties is part of the information before consent (CJEU C-673/17 Planet49, paragraphs
    /// 75–81; national law on cookies). Recipients are Art. 13(1)(e).
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
    CK004 "cookie-third-party-missing", Warning, [national(Matter::Cookies), gdpr(13, 1, Some('e'))], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let general = context.register.cookies.as_ref().and_then(|cookies| cookies.note.text.as_ref());
    if general.is_some_and(|text| context.can_match(text, |passage| THIRD_PARTIES.is_in(passage))) {
        return;
    }
    if let Some(cookies) = cookies::unlisted(context) {
        findings.report(cookies, &[("case", Argument::Case("unlisted"))]);
    }
    for cookie in cookies_needing_consent(context.register).filter(|cookie| !has_third_parties(context, cookie)) {
        let arguments = [("case", Argument::Case("cookie")), ("name", cookies::name(context, cookie))];
        findings.report(cookie.at.key("third-parties"), &arguments);
    }
}

/// Returns whether a cookie states the access of third parties, or has a text that names them or links elsewhere.
fn has_third_parties(context: &Context<'_>, cookie: &Cookie) -> bool {
    let is_in_text = |text| context.can_match(text, |passage| THIRD_PARTIES.is_in(passage) || passage.has_link);
    cookie.third_parties.is_some() || cookie.note.text.as_ref().is_some_and(is_in_text)
}
