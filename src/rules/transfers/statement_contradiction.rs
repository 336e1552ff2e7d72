use crate::finding::Argument;
use crate::law::{gdpr, is_third_country};
use crate::reading::Passage;
use crate::reading::lists::transfers::MECHANISMS;
use crate::reading::lists::transfers::statement_contradiction::*;
use crate::rules::{Context, Findings, rule, transfers};

rule! {
    /// Reports a statement that nothing leaves the EEA beside a transfer, at the first transfer, since `none` is often
    /// inherited. Reports also a place of storage outside the EEA, and a text under `[transfers]` that names a third
    /// country or a mechanism.
    ///
    /// Does not report a transfer whose countries all lie inside the EEA, a sentence that denies, or the seat of a
    /// parent company.
    ///
    /// Law: Arts. 12(1) and 13(1)(f).
    ///
    /// ## Bad
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[third-country-transfer]]  # here
    /// country   = ["US"]
    /// mechanism = ["adequacy"]
    /// [[third-country-transfer]]
    /// country   = ["GB"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [storage]
    /// places = ["FI", "US"]  # here
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// text.fi = "Osa palveluntarjoajistamme voi kuitenkin sijaita Yhdysvalloissa."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// text.fi = "Tietoja ei siirretä Yhdysvaltoihin, vaikka palveluntarjoajan emoyhtiö on siellä."
    /// [storage]
    /// places = ["EEA"]
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["US"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// [[third-country-transfer]]
    /// country = ["NO"]
    /// ```
    TR006 "transfer-statement-contradiction", Warning, [gdpr(13, 1, Some('f')), gdpr(12, 1, None)], with [denial, transfers], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let Some(transfers) = register.transfers.as_ref().filter(|transfers| transfers.is_denied()) else { return };
    let home = context.country();
    if let Some(first) = transfers::abroad(context).next() {
        let countries = first.country.iter().map(|country| Argument::Country(country.0.clone())).collect();
        findings.report(first.at, &[("case", Argument::Case("entry")), ("countries", Argument::List(countries))]);
    }
    if let Some(storage) = register.storage.as_ref() {
        let abroad = storage.places.iter().filter(|place| is_third_country(&place.0, home));
        let countries: Vec<_> = abroad.map(|place| Argument::Country(place.0.clone())).collect();
        if !countries.is_empty() {
            let arguments = [("case", Argument::Case("storage")), ("countries", Argument::List(countries))];
            findings.report(storage.at.key("places"), &arguments);
        }
    }
    if let Some(at) = context.find_place(&transfers.note.text, is_about_transfer) {
        findings.report(at, &[("case", Argument::Case("text")), ("countries", Argument::List(Vec::new()))]);
    }
}

/// Returns whether a sentence names a third country or a mechanism, and is not about a seat.
fn is_about_transfer(sentence: &Passage) -> bool {
    let has_name = transfers::has_third_country(sentence) || MECHANISMS.is_in(sentence);
    has_name && !SEATS.is_in(sentence)
}
