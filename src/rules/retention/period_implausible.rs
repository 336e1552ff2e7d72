use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::register::Duration;
use crate::rules::{Context, Findings, retention, rule};

rule! {
    /// Reports a storage period of more than 150 years, which no Act sets, unless the data are archived. Reports a cookie
    /// that lives longer than ten years, as a warning, and one of a hundred years or more as an error.
    ///
    /// Does not report 120 years from birth, or a period of any length that ends in an archive.
    ///
    /// Law: people are told how long their data are stored (Art. 13(2)(a)), which is no longer than needed (Art. 5(1)(e)).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// period = "P1000Y"  # here
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P55000D"  # here
    /// ```
    /// ```toml
    /// [[cookie]]
    /// party = "google-analytics"
    /// purposes = ["web-analytics"]
    /// duration = "P100Y"  # here
    /// ```
    /// ```toml
    /// [[cookie]]
    /// party = "matomo"
    /// purposes = ["consent-record"]
    /// duration = "P30Y"  # here
    /// [party.matomo]
    /// name = "Matomo"
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// period = "P120Y"
    /// starts = "time-of-collection"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P10Y"
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P1000Y"
    /// action = "archive"
    /// ```
    /// ```toml
    /// [[cookie]]
    /// party = "google-analytics"
    /// duration = "P10Y"
    /// ```
    RT009 "period-implausible", Error, [gdpr(13, 2, Some('a')), gdpr(5, 1, Some('e'))], since "0.2"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.register.retention.iter().filter(|entry| retention::is_implausible(entry)) {
        let Some(period) = entry.period else { continue };
        let arguments = [("case", Argument::Case("retention")), ("period", Argument::Period(period))];
        findings.report(entry.at.key("period"), &arguments);
    }
    for cookie in &context.register.cookie {
        let Some(Duration::Period(period)) = cookie.duration else { continue };
        let (severity, case) = match retention::months(period) {
            0..=120 => continue,
            121..1200 => (Severity::Warning, "cookie-long"),
            _ => (Severity::Error, "cookie"),
        };
        let arguments = [("case", Argument::Case(case)), ("period", Argument::Period(period))];
        findings.report_as(severity, cookie.at.key("duration"), &arguments);
    }
}
