use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::{Choice, CookieConsent, CookieIdentification, Placed};
use crate::rules::{Context, Findings, cookies, rule};
use crate::source::Place;
use crate::vocabulary::Kind;

rule! {
    /// Reports two statements on cookies that cannot both hold. The pairs are: consent that is asked for, and consent
    /// by use; cookies that identify the visitor, and cookies that do not. Consent by use is found in texts, too, since
    /// it has set phrases.
    ///
    /// Does not report a unique identifier without identification, or two ways to change one's mind. Texts on
    /// identification are for a person to judge.
    ///
    /// Law: clear and transparent information (Arts. 5(1)(a) and 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["always-required", "by-use"]  # here
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// identification = [
    ///   "identifies",
    ///   "does-not-identify-alone",  # here
    /// ]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in"]
    /// text.en = "By using this website you accept cookies."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["prior-opt-in", "always-required"]
    /// control = ["consent-tool", "browser-settings"]
    /// identification = ["unique-identifier", "does-not-identify-alone"]
    /// ```
    /// ```toml
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// consent = ["by-use"]
    /// text.en = "By using this website you accept cookies."
    /// ```
    CK005 "cookie-statement-contradiction", Warning, [gdpr(12, 1, None), gdpr(5, 1, Some('a'))], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(cookies) = context.register.cookies.as_ref() else { return };
    let asked =
        first(&cookies.consent, |value| matches!(value, CookieConsent::PriorOptIn | CookieConsent::AlwaysRequired));
    let by_use = first(&cookies.consent, |value| value == CookieConsent::ByUse);
    report_contradiction(asked, by_use, findings);
    let identifies = first(&cookies.identification, |value| value == CookieIdentification::Identifies);
    let does_not = first(&cookies.identification, |value| value == CookieIdentification::DoesNotIdentifyAlone);
    report_contradiction(identifies, does_not, findings);
    if let (Some((_, kind, id)), None) = (asked, by_use) {
        for passage in cookies::texts(context) {
            if let Some(words) = cookies::find_consent_by_use(passage, true) {
                let first = Argument::Term(kind, id.to_owned());
                let second = Argument::Text(words.to_owned());
                let arguments = [("case", Argument::Case("text")), ("first", first), ("second", second)];
                findings.report(passage.at, &arguments);
            }
        }
    }
}

/// The place of a statement, and the term that it states.
type Statement = (Place, Kind, &'static str);

/// Returns the first statement with a given value.
fn first<T: Choice>(stated: &[Placed<T>], is_meant: impl Fn(T) -> bool) -> Option<Statement> {
    stated.iter().find(|choice| is_meant(choice.value)).map(|choice| (choice.at, T::KIND, choice.value.id()))
}

/// Reports the later of two statements, if both are made.
fn report_contradiction(one: Option<Statement>, other: Option<Statement>, findings: &mut Findings<'_>) {
    let (Some(one), Some(other)) = (one, other) else { return };
    let ((_, kind, first), (at, _, second)) = if one.0 < other.0 { (one, other) } else { (other, one) };
    let term = |id: &str| Argument::Term(kind, id.to_owned());
    findings.report(at, &[("case", Argument::Case("stated")), ("first", term(first)), ("second", term(second))]);
}
