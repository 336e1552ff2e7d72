use crate::finding::Argument;
use crate::law::{gdpr, is_third_country};
use crate::reading::Passage;
use crate::reading::lists::transfers::MECHANISMS;
use crate::reading::lists::transfers::statement_contradiction::*;
use crate::rules::{Context, Findings, rule, transfers};

rule! {
    /// The notice says that nothing leaves the EEA and describes a transfer beside it: one of the two is wrong. It stands at
    /// the first transfer, since `none` is often inherited. A transfer whose countries all lie inside the EEA is none. A place of
    /// storage outside it contradicts `none` as well, and so does a text under `[transfers]` in which a sentence that denies
    /// nothing names a third country or a mechanism; where a parent company has its seat is no transfer.
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
    let Some(transfers) = register.transfers.as_ref().filter(|transfers| transfers.status.is_some()) else { return };
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
