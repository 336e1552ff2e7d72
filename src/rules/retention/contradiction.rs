use rustc_hash::FxHashMap;

use crate::finding::Argument;
use crate::law::{Scope, gdpr, scope_of};
use crate::register::{Period, Retention};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports two storage periods for the same data, people and purposes, from the same event, at the later one.
    ///
    /// Does not report two entries with different conditions in `when`. Does not report an entry with a text, a `scope` in words, a caveat, `longer-when` or `until`: the entries then
    /// differ. Does not report a narrower entry beside a general one: the narrower wins.
    ///
    /// Law: Arts. 12(1) and 13(2)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// period = "P5Y"
    /// starts = "end-of-contract"
    /// [[retention]]  # here
    /// period = "P2Y"
    /// starts = "end-of-contract"
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// period = "P5Y"
    /// starts = "end-of-contract"
    /// [[retention]]
    /// data   = ["call-recordings"]
    /// period = "P2Y"
    /// starts = "end-of-contract"
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P2Y"
    /// starts = "end-of-contract"
    /// caveat = ["at-least"]
    /// [[retention]]
    /// period = "P10Y"
    /// starts = "end-of-contract"
    /// caveat = ["at-most"]
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P5Y"
    /// starts = "end-of-contract"
    /// [[retention]]
    /// period = "P2Y"
    /// starts = "end-of-contract"
    /// when   = ["consent-given"]
    /// ```
    RT008 "retention-contradiction", Warning, [gdpr(13, 2, Some('a')), gdpr(12, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // The first two different periods of each scope and event are enough: every other period differs from one of them.
    let mut earlier: FxHashMap<(Scope<'_>, Option<&str>), Vec<Period>> = FxHashMap::default();
    for entry in &context.register.retention {
        let (Some(period), Some(scope)) = (plain_period(entry), scope_of(entry)) else { continue };
        let starts = entry.starts.as_ref().map(|event| event.id.as_str());
        let others = earlier.entry((scope, starts)).or_default();
        if let Some(first) = others.iter().find(|other| **other != period) {
            findings.report(entry.at, &[("first", Argument::Period(*first)), ("second", Argument::Period(period))]);
        }
        if others.len() < 2 && !others.contains(&period) {
            others.push(period);
        }
    }
}

/// Returns the period of an entry, if no text, caveat, condition or end limits or explains it.
fn plain_period(entry: &Retention) -> Option<Period> {
    let is_plain = entry.caveat.iter().next().is_none()
        && entry.longer_when.is_empty()
        && entry.until.is_none()
        && entry.note.text.is_none();
    entry.period.filter(|_| is_plain)
}
