use crate::finding::Argument;
use crate::law::gdpr;
use crate::register::Transfer;
use crate::rules::{Context, Findings, rule, transfers};

rule! {
    /// Reports a transfer without a country.
    ///
    /// Does not report a transfer whose text names one of the common third countries, so that the rule errs on the
    /// silent side.
    ///
    /// Law: Art. 13(1)(f) asks for the transfer and its ground. WP260 rev.01, annex, asks for the countries.
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]  # here
    /// mechanism = ["binding-corporate-rules"]
    /// copy      = "https://aamu.example/suojatoimet"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[third-country-transfer]]  # here
    /// text.fi = "Palveluntarjoajamme voivat käsitellä tietoja ETA-alueen ulkopuolella."
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// ```
    /// ```toml
    /// [transfers]
    /// status = "none"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[third-country-transfer]]
    /// text.fi = "Palvelimet ovat Yhdysvalloissa."
    /// ```
    TR003 "transfer-country-missing", Warning, [gdpr(13, 1, Some('f'))], with [transfers], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for transfer in &context.register.third_country_transfers {
        if transfer.country.is_empty() && !has_country(context, transfer) {
            let names = transfer.parties.iter().map(|party| context.party(&party.id)).collect();
            findings.report(transfer.at, &[("names", Argument::List(names))]);
        }
    }
}

/// Returns whether the text of a transfer names a third country.
fn has_country(context: &Context<'_>, transfer: &Transfer) -> bool {
    let text = transfer.note.text.as_ref();
    text.is_some_and(|text| context.can_match(text, transfers::has_third_country))
}
