use jiff::civil::{Date, date};

use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a notice whose last date is before the first day of the GDPR or far in the future. Info for a notice of
    /// the two years before that day, an error for one before 1988, when no such notice was known.
    ///
    /// Does not report an old date of creation beside a newer change, a notice without a date (LK004), or one that is
    /// dated a little ahead.
    ///
    /// Law: the controller can show that the notice is looked after (Art. 5(2)); clear information (Art. 12(1)).
    ///
    /// ## Bad
    /// ```toml
    /// [notice]
    /// updated = 2001-01-01  # here
    /// ```
    /// ```toml
    /// [notice]
    /// updated = 2062-03-01  # here
    /// ```
    /// ```toml
    /// [notice]
    /// created = 2018-05-20  # here
    /// ```
    /// ```toml
    /// [notice]
    /// created = 0202-05-20  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [notice]
    /// created = 2016-02-01
    /// updated = 2026-02-01
    /// ```
    /// ```toml
    /// [notice]
    /// updated = 2026-11-30
    /// ```
    LK005 "date-implausible", Warning, [gdpr(5, 2, None), gdpr(12, 1, None)], since "0.2"
}

/// The first day on which the GDPR applied (Art. 99(2)).
const APPLIES: Date = date(2018, 5, 25);

/// The day on which the GDPR entered into force (Art. 99(1)): notices were written for it from then on.
const IN_FORCE: Date = date(2016, 5, 24);

/// No notice on personal data is so old: the date is mistyped.
const FIRST: Date = date(1988, 1, 1);

/// No notice that these rules read is dated so late. A rule does not know the day.
const LAST: Date = date(2035, 12, 31);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(notice) = context.register.notice.as_ref() else { return };
    let dates = [("updated", notice.updated), ("created", notice.created)];
    let dates = dates.into_iter().filter_map(|(key, date)| Some((key, date?)));
    // Of two that are the same day, the change is told.
    let Some((key, date)) = dates.rev().max_by_key(|(_, date)| *date) else { return };
    let (severity, case) = match date {
        _ if date < FIRST => (Severity::Error, "before"),
        _ if date < IN_FORCE => (Severity::Warning, "before"),
        _ if date < APPLIES => (Severity::Info, "before"),
        _ if date > LAST => (Severity::Warning, "future"),
        _ => return,
    };
    let arguments = [("case", Argument::Case(case)), ("date", Argument::Date(date))];
    findings.report_as(severity, notice.at.key(key), &arguments);
}
