use crate::finding::Argument;
use crate::law::{gdpr, has_section};
use crate::register::Period;
use crate::rules::{Context, Findings, retention, rule};

rule! {
    /// Reports a storage period of ten years or more, as info: somebody should be able to say why.
    ///
    /// Does not report an entry that cites an Act with its section, or an `until`, which has no length. A period that
    /// cannot be meant has RT009.
    ///
    /// Law: a long period is lawful if the purpose needs it (Art. 5(1)(e)).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// period = "P10Y"  # here
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P120M"  # here
    /// starts = "last-contact"
    /// laws   = ["accounting-act"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// period = "P9Y11M"
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P10Y"
    /// starts = "end-of-financial-year"
    /// laws   = ["accounting-act/2:10"]
    /// ```
    RT006 "retention-long", Info, [gdpr(5, 1, Some('e'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.register.retention.iter().filter(|entry| !retention::is_implausible(entry)) {
        let is_cited = has_section(context.register, &entry.laws);
        if let Some(period) = entry.period.filter(|period| is_long(*period) && !is_cited) {
            findings.report(entry.at.key("period"), &[("period", Argument::Period(period))]);
        }
    }
}

/// Returns whether a period is ten years or more.
fn is_long(period: Period) -> bool {
    retention::months(period) >= 120
}
