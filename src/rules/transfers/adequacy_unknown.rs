use crate::finding::Argument;
use crate::law::{gdpr, has_adequacy_decision, is_third_country};
use crate::register::Mechanism;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports adequacy as the only mechanism of a transfer to a country without an adequacy decision. The decisions
    /// and their dates are in `src/jurisdictions/countries.toml`.
    ///
    /// Does not report adequacy beside another mechanism, which may carry the transfer to this country. Does not report
    /// the United States: the decision covers the companies of the Data Privacy Framework, which a notice cannot show.
    ///
    /// Law: the Commission decides on a country (Art. 45); the notice names the decision (Art. 13(1)(f)).
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["IN"]
    /// mechanism = ["adequacy"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["US", "GB", "JP"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["CH", "IN"]
    /// mechanism = ["adequacy", "standard-contractual-clauses"]
    /// ```
    TR007 "adequacy-unknown", Warning, [gdpr(13, 1, Some('f')), gdpr(45, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for transfer in &context.register.third_country_transfers {
        let [only] = transfer.mechanism.as_slice() else { continue };
        let without = transfer
            .country
            .iter()
            .map(|country| country.0.as_str())
            .filter(|country| is_third_country(country, context.country()) && !has_adequacy_decision(country));
        let countries: Vec<Argument> = without.map(|country| Argument::Country(country.to_owned())).collect();
        if only.value == Mechanism::Adequacy && !countries.is_empty() {
            findings.report(only.at, &[("countries", Argument::List(countries))]);
        }
    }
}
