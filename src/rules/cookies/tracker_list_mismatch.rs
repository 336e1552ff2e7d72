use crate::finding::Argument;
use crate::law::{cookies_needing_consent, gdpr};
use crate::register::{Ref, ThirdParties, of};
use crate::rules::{Context, Findings, cookies, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a tool or recipient that is a known tracker and no listed cookie. Reports it also if the notice says
    /// nothing of cookies.
    ///
    /// Does not report the opposite: a cookie of a service that is no tool of the register. Silent if a text on cookies
    /// names the service. Silent if a cookie without a party is listed, which may be a cookie of the service. Silent if
    /// the reader is led to a notice on cookies, or if CK003 asks for the whole list.
    ///
    /// Law: Arts. 12(1) and 13(1)(e).
    ///
    /// ## Bad
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics", "google-ads"]  # here
    /// [[cookie]]
    /// party = "google-analytics"
    /// purposes = ["web-analytics"]
    /// ```
    /// ```toml
    /// [[recipient]]
    /// parties = ["hotjar"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics", "webropol", "wordpress"]
    /// [[cookie]]
    /// party = "google-analytics"
    /// purposes = ["web-analytics"]
    /// [[cookie]]
    /// party = "hotjar"
    /// purposes = ["session-recording"]
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics"]
    /// [cookies]
    /// purposes = ["web-analytics"]
    /// text.sv = "Kakorna från Google Analytics räknar besök."
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics"]
    /// [[cookie]]
    /// name = "_ga"
    /// purposes = ["web-analytics"]
    /// ```
    /// ```toml
    /// [tools]
    /// parties = ["google-analytics"]
    /// [[related-notice]]
    /// relation = "see-also"
    /// name.en = "Cookie policy"
    /// url = "https://www.example.com/cookies"
    /// ```
    CK006 "tracker-list-mismatch", Info, [gdpr(12, 1, None), gdpr(13, 1, Some('e'))], with [cookies], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let has_cookie_without_party = cookies_needing_consent(register).any(|cookie| cookie.party.is_none());
    if has_cookie_without_party || cookies::unlisted(context).is_some() || cookies::has_link_to_notice(context) {
        return;
    }
    let case = if register.cookies.is_none() && register.cookie.is_empty() { "no-cookies" } else { "not-listed" };
    let tools = register.tools.iter().flat_map(|tools| &tools.parties);
    let recipients = register.recipients.iter().flat_map(|recipient| &recipient.parties);
    let mut seen: Vec<&str> = Vec::new();
    for party in tools.chain(recipients) {
        let is_tracker = register.has_property(Kind::Service, &party.id, Property::Tracker);
        if is_tracker && !seen.contains(&party.id.as_str()) && !is_among_cookies(context, party) {
            findings.report(party.at, &[("case", Argument::Case(case)), ("name", context.party(&party.id))]);
        }
        seen.push(&party.id);
    }
}

/// Returns whether a tracker is the party of a listed cookie, a third party of one, or named in a text on cookies.
fn is_among_cookies(context: &Context<'_>, tracker: &Ref<of::Party>) -> bool {
    let name = tracker.id.replace('-', " ");
    let is_listed = context.register.cookie.iter().any(|cookie| {
        let has_access = match &cookie.third_parties {
            Some(ThirdParties::Parties(parties)) => parties.iter().any(|party| party.id == tracker.id),
            _ => false,
        };
        has_access || cookie.party.as_ref().is_some_and(|party| party.id == tracker.id)
    });
    is_listed || cookies::can_match(context, |passage| passage.lower().contains(&name))
}
