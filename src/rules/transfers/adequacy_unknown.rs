use crate::finding::{Argument, Severity};
use crate::jurisdiction;
use crate::law::{gdpr, has_adequacy_decision, is_third_country};
use crate::reading::lists::transfers::adequacy_unknown::*;
use crate::register::{Mechanism, Transfer};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports adequacy as the only mechanism of a transfer to a country without an adequacy decision. The decisions
    /// and their dates are in `src/jurisdictions/countries.toml`.
    ///
    /// Reports as info adequacy for a country whose decision covers certified companies alone, such as the United States,
    /// where no text says that the company is certified.
    ///
    /// Does not report adequacy beside another mechanism, which may carry the transfer to this country. TR010 has the Data
    /// Privacy Framework for another country.
    ///
    /// Law: the Commission decides on a country (Art. 45); the notice names the decision (Art. 13(1)(f)).
    ///
    /// ## Bad
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["IN"]
    /// mechanism = ["adequacy"]  # here
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["adequacy"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["data-privacy-framework"]
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["adequacy", "standard-contractual-clauses"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[third-country-transfer]]
    /// country = ["US"]
    /// mechanism = ["adequacy"]
    /// text.fi = "Yritys on sertifioitu Data Privacy Framework -järjestelyssä."
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["GB", "JP"]
    /// mechanism = ["adequacy"]
    /// ```
    /// ```toml
    /// [[third-country-transfer]]
    /// country   = ["CH", "IN"]
    /// mechanism = ["adequacy", "standard-contractual-clauses"]
    /// ```
    TR007 "adequacy-unknown", Warning, [gdpr(13, 1, Some('f')), gdpr(45, 0, None)], since "0.1",
    later ["certified" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for transfer in &context.register.third_country_transfers {
        let [only] = transfer.mechanism.as_slice() else { continue };
        let countries = transfer.country.iter().map(|country| country.0.as_str());
        let countries = countries.filter(|country| is_third_country(country, context.country()));
        let (without, with): (Vec<&str>, Vec<&str>) = countries.partition(|country| !has_adequacy_decision(country));
        let (case, countries, severity) = match only.value {
            Mechanism::Adequacy if !without.is_empty() => ("unknown", without, Severity::Warning),
            Mechanism::Adequacy if !says_certified(context, transfer) => {
                let certified: Vec<&str> = with.into_iter().filter(|country| covers_certified_only(country)).collect();
                ("certified", certified, Severity::Info)
            }
            _ => continue,
        };
        if !countries.is_empty() {
            let countries = countries.iter().map(|country| Argument::Country((*country).to_owned())).collect();
            let arguments = [("case", Argument::Case(case)), ("countries", Argument::List(countries))];
            findings.report_as(severity, only.at, &arguments);
        }
    }
}

/// Returns whether the decision on a country covers only organisations that are certified.
fn covers_certified_only(country: &str) -> bool {
    let decision = jurisdiction::country(country).and_then(|country| country.adequacy.as_ref());
    decision.is_some_and(|decision| decision.certified_only)
}

/// Returns whether a text of the entry speaks of the certification.
fn says_certified(context: &Context<'_>, transfer: &Transfer) -> bool {
    let text = transfer.note.text.as_ref();
    text.is_some_and(|text| context.can_match(text, |passage| CERTIFIED.is_in(passage)))
}
