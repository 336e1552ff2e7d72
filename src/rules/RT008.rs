use crate::finding::Argument;
use crate::law::{gdpr, is_same_scope};
use crate::register::{Period, Retention};

use super::{Facts, Findings, rule};

rule! {
    /// Two storage periods for the same data of the same people and purposes, from the same event: one of them is wrong, or
    /// says nothing of what it is for. Reported at the later one. Silent where an entry says in words what it covers, where a
    /// caveat makes one the least and the other the most, and where a condition (`longer-when`, an end, another event) tells
    /// them apart. Narrower entries beside a general one overlap it by intent: the narrower wins.
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
    RT008 "retention-contradiction", Warning, [gdpr(13, 2, Some('a')), gdpr(12, 1, None)], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let entries = &facts.register.retention;
    for (at, later) in entries.iter().enumerate() {
        let Some(period) = plain_period(later) else { continue };
        let contradicts = |earlier: &Retention| {
            let other = plain_period(earlier).filter(|other| *other != period)?;
            let starts = |entry: &Retention| entry.starts.as_ref().map(|event| event.id.clone());
            (starts(earlier) == starts(later) && is_same_scope(earlier, later)).then_some(other)
        };
        if let Some(first) = entries.iter().take(at).find_map(contradicts) {
            findings.report(later.at, &[("first", Argument::Period(first)), ("second", Argument::Period(period))]);
        }
    }
}

/// The period of an entry that nothing else limits or explains.
fn plain_period(entry: &Retention) -> Option<Period> {
    let is_plain = entry.caveat.iter().next().is_none()
        && entry.longer_when.is_empty()
        && entry.until.is_none()
        && entry.note.text.is_none();
    entry.period.filter(|_| is_plain)
}
