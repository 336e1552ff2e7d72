use rustc_hash::FxHashSet;

use crate::finding::Argument;
use crate::law::{Scope, gdpr, scope_of};
use crate::reading::lists::retention::minimum_only::*;
use crate::register::{Caveat, Retention};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports a period with the caveat `at-least` and no end: "at least six years" is the shortest time, not the
    /// longest. `longer-when` is no end.
    ///
    /// Does not report an entry with `until`, with a criterion that is not vague, or with a maximum in its text. Does
    /// not report an entry if another one of the same scope has an end.
    ///
    /// Law: Arts. 5(1)(e) and 13(2)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [[retention]]
    /// period = "P6Y"
    /// starts = "end-of-financial-year"
    /// caveat = ["at-least"]  # here
    /// ```
    /// ```toml
    /// [[retention]]
    /// period    = "P2Y"
    /// starts    = "last-contact"
    /// criterion = "necessary-for-purpose"
    /// caveat    = ["may", "at-least"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// period = "P6Y"
    /// starts = "end-of-financial-year"
    /// caveat = ["at-most"]
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P1Y"
    /// starts = "last-contact"
    /// until  = "end-of-contract"
    /// caveat = ["at-least"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[retention]]
    /// period  = "P6Y"
    /// starts  = "end-of-financial-year"
    /// caveat  = ["at-least"]
    /// text.fi = "Tiedot poistetaan viimeistään kymmenen vuoden kuluttua."
    /// ```
    RT007 "retention-minimum-only", Warning, [gdpr(13, 2, Some('a')), gdpr(5, 1, Some('e'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // The scopes for which another entry sets an end.
    let is_end = |other: &&Retention| (other.period.is_some() || other.until.is_some()) && !is_minimum(other);
    let ended: FxHashSet<Scope<'_>> = context.register.retention.iter().filter(is_end).filter_map(scope_of).collect();
    for entry in &context.register.retention {
        let caveat = entry.caveat.iter().find(|caveat| caveat.value == Caveat::AtLeast);
        let has_end =
            || has_end_in_entry(context, entry) || scope_of(entry).is_some_and(|scope| ended.contains(&scope));
        if let (Some(period), Some(caveat)) = (entry.period, caveat.filter(|_| !has_end())) {
            findings.report(caveat.at, &[("period", Argument::Period(period))]);
        }
    }
}

/// Returns whether an entry has an end of its own: `until`, a criterion that is not vague, or a maximum in its text.
fn has_end_in_entry(context: &Context<'_>, entry: &Retention) -> bool {
    let criterion = entry.criterion.as_ref();
    let is_end =
        criterion.is_some_and(|criterion| !context.has_property(Kind::Criterion, &criterion.id, Property::Vague));
    let text = entry.note.text.as_ref();
    entry.until.is_some() || is_end || text.is_some_and(|text| context.can_match(text, |passage| MAXIMA.is_in(passage)))
}

/// Returns whether the period of an entry is a minimum.
fn is_minimum(entry: &Retention) -> bool {
    entry.caveat.iter().any(|caveat| caveat.value == Caveat::AtLeast)
}
