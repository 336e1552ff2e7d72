use crate::finding::Argument;
use crate::jurisdiction::Matter;
use crate::law::{gdpr, national};
use crate::register::CookieConsent;
use crate::rules::{Context, Findings, cookies, rule};
use crate::source::Place;

rule! {
    /// Reports the use of a website that is taken for consent. `by-use` among `cookies.consent` decides. So does a
    /// sentence about cookies that combines use, a site and acceptance, such as "By using this website you accept
    /// cookies".
    ///
    /// Does not report acceptance of terms of use. Does not report a sentence with a button, settings, a choice or a
    /// negation, which asks for consent or denies consent by use.
    ///
    /// Law: consent is a clear affirmative act (Art. 4(11); CJEU C-673/17 Planet49; national law on cookies).
    ///
    /// ## Bad
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["by-use"]  # here
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.sv = "Genom att använda vår webbplats godkänner du kakorna."  # here
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "website"
    /// heading.fi = "Verkkosivusto"
    /// text.fi = "Sivustolla on evästeitä. Jatkamalla sivuston käyttöä hyväksyt ne."  # here
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.fi = "Jatkamalla sivuston käyttöä muuttamatta selaimesi asetuksia hyväksyt evästeet."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// text.fi = "Käyttämällä sivuston evästeasetuksia annat suostumuksesi."
    /// text.en = "By using this website you do not yet accept cookies. We use them when you click the button in the banner."
    /// ```
    /// ```toml
    /// [[section]]
    /// id = "terms"
    /// heading.fi = "Käyttöehdot"
    /// text.fi = "Käyttämällä palvelua hyväksyt sen käyttöehdot."
    /// ```
    CK001 "cookie-consent-by-use", Error, [national(Matter::Cookies), gdpr(4, 11, None)], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let severity = cookies::severity(context, findings);
    let stated = context.register.cookies.iter().flat_map(|cookies| &cookies.consent);
    for consent in stated.filter(|consent| consent.value == CookieConsent::ByUse) {
        findings.report_as(severity, consent.at, &[("case", Argument::Case("stated"))]);
    }
    let cookie_texts: Vec<Place> = cookies::texts(context).map(|passage| passage.at).collect();
    for passage in context.passages() {
        if let Some(words) = cookies::find_consent_by_use(passage, cookie_texts.contains(&passage.at)) {
            let words = Argument::Text(words.to_owned());
            findings.report_as(severity, passage.at, &[("case", Argument::Case("text")), ("words", words)]);
        }
    }
}
