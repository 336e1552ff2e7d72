use crate::finding::Argument;
use crate::jurisdiction::is_inside_eea;
use crate::law::gdpr;
use crate::reading::lists::transfers::inside_eea::*;
use crate::rules::{Context, Findings, rule, transfers};

rule! {
    /// Reports a transfer all of whose countries are inside the EEA. The page says that data leave the EEA, which is not
    /// so. If the notice says as well that nothing is transferred, the message says that both are printed.
    ///
    /// Does not report an entry without a country (TR003), or one with a country outside. Does not report an entry
    /// whose text names a third country, or says that data go on from there. Controllers outside the EEA have no such
    /// finding.
    ///
    /// Law: no transfer within the EEA is one to a third country (Arts. 13(1)(f) and 44); clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[third-country-transfer]]
    /// country = ["SE"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["IE", "DE"]  # here
    /// mechanism = ["standard-contractual-clauses"]
    /// copy = "https://aamu.example/clauses"
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["EEA"]  # here
    /// text.fi = "Palvelimet ovat Irlannissa."
    /// ```
    /// ## Good
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[recipient]]
    /// terms = ["cloud-providers"]
    /// country = ["SE"]
    /// role = "processor"
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["IE", "US"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Alba Ltd"
    /// country = "GB"
    /// [[third-country-transfer]]
    /// country = ["IE"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[third-country-transfer]]
    /// country = ["IE"]
    /// text = "Palveluntarjoajalla on pääsy tietoihin myös Yhdysvalloista."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["sv"]
    /// [[third-country-transfer]]
    /// country = ["IE"]
    /// text = "Därifrån kan uppgifter föras vidare till bolag utanför EES."
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["en"]
    /// [[third-country-transfer]]
    /// country = ["IE"]
    /// text = "Support has remote access to the data."
    /// ```
    TR009 "transfer-inside-eea", Warning, [gdpr(13, 1, Some('f')), gdpr(44, 0, None), gdpr(12, 1, None)],
    with [transfers], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    if !is_inside_eea(context.country()) {
        return;
    }
    let is_denied = register.transfers.as_ref().is_some_and(|transfers| transfers.is_denied());
    for transfer in &register.third_country_transfers {
        let is_inside = !transfer.country.is_empty() && transfer.country.iter().all(|own| is_inside_eea(&own.0));
        let goes_on = transfer.note.text.as_ref().is_some_and(|text| {
            context.can_match(text, |passage| ONWARD.is_in(passage) || transfers::has_third_country(passage))
        });
        if is_inside && !goes_on {
            let countries = transfer.country.iter().map(|country| Argument::Country(country.0.clone())).collect();
            let case = Argument::Case(if is_denied { "none" } else { "alone" });
            let arguments = [("case", case), ("countries", Argument::List(countries))];
            findings.report(transfer.at.key("country"), &arguments);
        }
    }
}
