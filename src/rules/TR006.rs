use crate::finding::Argument;
use crate::law::gdpr;

use super::{Facts, Findings, rule};

rule! {
    /// The notice says that nothing leaves the EEA and describes a transfer beside it: one of the two is wrong. It stands at
    /// the first transfer, since `none` is often inherited. A transfer whose countries all lie inside the EEA is none.
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
    /// ## Good
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
    TR006 "transfer-statement-contradiction", Warning, [gdpr(13, 1, Some('f')), gdpr(12, 1, None)], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let says_none = facts.register.transfers.as_ref().is_some_and(|transfers| transfers.status.is_some());
    if let Some(first) = facts.transfers_abroad().next().filter(|_| says_none) {
        let countries = first.country.iter().map(|country| Argument::Country(country.0.clone())).collect();
        findings.report(first.at, &[("countries", Argument::List(countries))]);
    }
}
