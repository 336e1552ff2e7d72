use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::{cookies_needing_consent, gdpr, is_cookie_consent_needed, national};
use crate::reading::Passage;
use crate::reading::lists::cookies::browser_settings_only::*;
use crate::register::{CookieConsent, CookieControl};
use crate::rules::{Context, Findings, cookies, rule};

rule! {
    /// Reports cookies that need consent if the notice offers browser settings alone. Decided by `by-browser-settings`
    /// if no other consent is asked for. Else `cookies.control` without a consent tool decides, else a sentence that
    /// offers the browser where no text mentions consent.
    ///
    /// Does not report cookies that need no consent, which may be left to the browser.
    ///
    /// Law: national law on cookies. Browser settings are no consent (Helsinki Administrative Court, 8 April 2021,
    /// H1515/2021 and H1516/2021). Withdrawal is as easy as consent (Art. 7(3)).
    ///
    /// ## Bad
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// control = ["browser-settings"]  # here
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["by-browser-settings"]  # here
    /// control = ["browser-settings"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.fi = "Voit estää evästeet selaimesi asetuksista."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// control = ["consent-tool", "browser-settings"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["service-provision"]
    /// control = ["browser-settings"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.fi = "Kysymme suostumuksesi. Voit estää evästeet myös selaimesi asetuksista."
    /// ```
    CK007 "cookie-browser-settings-only", Info, [national(Matter::Cookies), gdpr(7, 3, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let severity = cookies::severity(context, findings);
    let register = context.register;
    let Some(cookies) = register.cookies.as_ref() else { return };
    let is_consent_needed =
        is_cookie_consent_needed(register, &cookies.purposes) || cookies_needing_consent(register).next().is_some();
    if !is_consent_needed || cookies.control.iter().any(|control| control.value == CookieControl::ConsentTool) {
        return;
    }
    let is_prior = |value| matches!(value, CookieConsent::PriorOptIn | CookieConsent::AlwaysRequired);
    let is_asked = cookies.consent.iter().any(|consent| is_prior(consent.value));
    let by_browser = cookies.consent.iter().find(|consent| consent.value == CookieConsent::ByBrowserSettings);
    if let Some(consent) = by_browser.filter(|_| !is_asked) {
        findings.report_as(severity, consent.at, &[("case", Argument::Case("consent"))]);
    } else if let Some(control) = cookies.control.first() {
        findings.report_as(severity, control.at, &[("case", Argument::Case("control"))]);
    } else if let Some((passage, words)) = find_in_texts(context).filter(|_| cookies.consent.is_empty()) {
        let words = Argument::Text(words);
        findings.report_as(severity, passage.at, &[("case", Argument::Case("text")), ("words", words)]);
    }
}

/// Returns the sentence that offers browser settings, and its beginning. `None` if a text on cookies mentions consent.
fn find_in_texts<'f>(context: &'f Context<'_>) -> Option<(&'f Passage, String)> {
    if cookies::can_match(context, |passage| CONSENT.is_in(passage)) {
        return None;
    }
    let mut sentences = cookies::texts(context).flat_map(|passage| &passage.sentences);
    let sentence = sentences.find(|sentence| BROWSER.is_in(sentence) && SETTING.is_in(sentence))?;
    Some((sentence, sentence.beginning()))
}
