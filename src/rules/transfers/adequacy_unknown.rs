use crate::finding::Argument;
use crate::law::{gdpr, has_adequacy_decision, is_third_country};
use crate::register::Mechanism;
use crate::rules::{Context, Findings, rule};

rule! {
    /// A transfer rests on an adequacy decision only where the Commission has taken one on the country (Art. 45). The list of
    /// them has its date in `law`. For the United States the decision covers the companies of the Data Privacy Framework,
    /// which the notice cannot show. Silent where another mechanism stands beside it, since that may carry the transfer to
    /// this country.
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
