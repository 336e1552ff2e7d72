//! Rules on storage periods.

pub(super) mod contradiction;
pub(super) mod long;
pub(super) mod minimum_only;
pub(super) mod missing;
pub(super) mod partial_coverage;
pub(super) mod period_implausible;
pub(super) mod start_missing;
pub(super) mod vague;

use crate::register::{Action, Period, Retention};

/// Returns the months of a period, rounded down.
pub(super) fn months(period: Period) -> u64 {
    u64::from(period.years) * 12 + u64::from(period.months) + period.whole_days() * 12 / 365
}

/// Returns whether nobody can have meant the period of an entry: no Act sets one of more than 150 years.
pub(super) fn is_implausible(entry: &Retention) -> bool {
    const LONGEST: u64 = 150 * 12;
    let is_archived = entry.action.as_ref().is_some_and(|action| action.value == Action::Archive);
    !is_archived && entry.period.is_some_and(|period| months(period) > LONGEST)
}
