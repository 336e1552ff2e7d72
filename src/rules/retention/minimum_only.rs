use rustc_hash::FxHashSet;

use crate::finding::Argument;
use crate::law::{Scope, gdpr, has_period_or_end, is_unscoped, scope_of};
use crate::reading::lists::retention::MAXIMA;
use crate::register::{Action, Caveat, Ref, Retention, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports an entry with the caveat `at-least` and no end: "at least six years" is the shortest time, not the longest.
    /// The caveat stands with everything that the entry says, so `until` and a criterion beside it are minimums too.
    /// `longer-when` is no end.
    ///
    /// Does not report an entry with a maximum in its text or scope, or one that another entry of the same scope, or an
    /// entry for everything, gives an end. Does not report what an Act has kept for good in an archive. A criterion that
    /// is vague is left to RT002.
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
    /// ```toml
    /// [[retention]]
    /// period = "P1Y"
    /// starts = "last-contact"
    /// until  = "end-of-contract"
    /// caveat = ["at-least"]  # here
    /// ```
    /// ```toml
    /// [[retention]]
    /// until  = "end-of-membership"
    /// caveat = ["at-least"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[retention]]
    /// period = "P6Y"
    /// starts = "end-of-financial-year"
    /// caveat = ["at-most"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[retention]]
    /// until   = "end-of-membership"
    /// caveat  = ["at-least"]
    /// text.fi = "Tiedot poistetaan viimeistään vuoden kuluttua jäsenyyden päättymisestä."
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P6Y"
    /// starts = "end-of-financial-year"
    /// caveat = ["at-least"]
    /// [[retention]]
    /// period = "P10Y"
    /// starts = "end-of-financial-year"
    /// caveat = ["at-most"]
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P50Y"
    /// starts = "end-of-employment"
    /// caveat = ["at-least"]
    /// action = "archive"
    /// laws   = ["archives-act"]
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
    RT007 "retention-minimum-only", Warning, [gdpr(13, 2, Some('a')), gdpr(5, 1, Some('e'))], with [retention], since "0.1",
    later ["event" "0.2", "criterion" "0.2"]
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let others = Ends::of(context);
    for entry in &context.register.retention {
        let Some(caveat) = entry.caveat.iter().find(|caveat| caveat.value == Caveat::AtLeast) else { continue };
        let Some((case, value)) = minimum(context, entry) else { continue };
        let is_archived =
            !entry.laws.is_empty() && entry.action.as_ref().is_some_and(|own| own.value == Action::Archive);
        if !is_archived && !has_maximum(context, entry) && !others.end(entry) {
            findings.report(caveat.at, &[("case", Argument::Case(case)), ("value", value)]);
        }
    }
}

/// Returns what an entry gives as a minimum, as a case and a value: its period, else the event or criterion that ends it.
fn minimum(context: &Context<'_>, entry: &Retention) -> Option<(&'static str, Argument)> {
    if let Some(period) = entry.period {
        return Some(("period", Argument::Period(period)));
    }
    if let Some(event) = &entry.until {
        return Some(("event", Argument::Text(event.id.clone())));
    }
    let criterion = entry.criterion.as_ref().filter(|criterion| !is_vague(context, criterion))?;
    Some(("criterion", context.term(Kind::Criterion, &criterion.id)))
}

/// Returns whether the words of an entry have a maximum.
fn has_maximum(context: &Context<'_>, entry: &Retention) -> bool {
    let mut texts = entry.note.text.iter().chain(&entry.scope);
    texts.any(|text| context.can_match(text, |passage| MAXIMA.is_in(passage)))
}

fn is_vague(context: &Context<'_>, criterion: &Ref<of::Criterion>) -> bool {
    context.has_property(Kind::Criterion, &criterion.id, Property::Vague)
}

/// The entries of a register that set an end.
struct Ends<'r> {
    /// The scopes of these entries.
    scopes: FxHashSet<Scope<'r>>,
    /// Whether one of these entries is for everything.
    has_whole: bool,
}

impl<'r> Ends<'r> {
    fn of(context: &Context<'r>) -> Ends<'r> {
        let is_end = |entry: &&Retention| {
            let is_minimum = entry.caveat.iter().any(|caveat| caveat.value == Caveat::AtLeast);
            let has_criterion = entry.criterion.as_ref().is_some_and(|criterion| !is_vague(context, criterion));
            (has_period_or_end(entry) || has_criterion) && !is_minimum
        };
        let entries: Vec<&Retention> = context.register.retention.iter().filter(is_end).collect();
        let scopes = entries.iter().filter_map(|entry| scope_of(entry)).collect();
        Ends { scopes, has_whole: entries.iter().any(|entry| is_unscoped(entry)) }
    }

    /// Returns whether another entry sets an end for the scope of an entry.
    fn end(&self, entry: &Retention) -> bool {
        self.has_whole || scope_of(entry).is_some_and(|scope| self.scopes.contains(&scope))
    }
}
