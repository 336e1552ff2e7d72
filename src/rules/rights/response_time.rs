use std::ops::Range;

use crate::finding::{Argument, Severity};
use crate::law::gdpr;
use crate::reading::lists::rights::response_time::*;
use crate::reading::{List, Passage};
use crate::register::Period;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a response time over one month, as an error. A time of 29 to 31 days is info, since February is shorter.
    /// Texts of rights and requests are read, too.
    ///
    /// Does not report 28 days or fewer. Does not report a text that mentions an extension, or the one month beside the
    /// longer time. The extension by two months for complex requests is no response time.
    ///
    /// Law: an answer comes without undue delay and within one month of receipt, in whatever form the request came
    /// (Art. 12(3)).
    ///
    /// ## Bad
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P30D"  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P2M"  # here
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text = "Vastaamme pyyntöön 30 päivän kuluessa."  # here
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// text.sv = "Vi svarar inom tre månader."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P1M"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// response-time = "P2W"
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text.en = "We answer within one month. We may extend the time by two months if the requests are many."
    /// ```
    /// ```toml
    /// [[rights-request]]
    /// text = "Vastaamme kuukauden kuluessa, monimutkaiseen pyyntöön viimeistään kolmen kuukauden kuluessa."
    /// ```
    RG013 "response-time", Info, [gdpr(12, 3, None)], section Requests, with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for request in &context.register.rights_requests {
        let Some(period) = request.response_time else { continue };
        if let Some((case, severity)) = verdict(period) {
            let arguments = [("case", Argument::Case(case)), ("period", Argument::Period(period))];
            findings.report_as(severity, request.at.key("response-time"), &arguments);
        }
    }
    for text in rights::texts(context) {
        if let Some((passage, case, severity)) = context.passages_of(text).find_map(verdict_in_words) {
            let arguments = [("case", Argument::Case(case)), ("period", Argument::Text(String::new()))];
            findings.report_as(severity, passage.at, &arguments);
        }
    }
}

/// Returns a case and a severity if a period is longer than every month, or than some months.
fn verdict(period: Period) -> Option<(&'static str, Severity)> {
    let days = period.whole_days();
    let is_too_long = match period.years * 12 + period.months {
        0 => days > 31,
        1 => days > 0,
        _ => true,
    };
    if is_too_long { Some(("too-long", Severity::Error)) } else { (days > 28).then_some(("days", Severity::Info)) }
}

/// Returns a case and a severity for a passage with too long a time. `None` if it also has the one month or the
/// extension.
fn verdict_in_words(passage: &Passage) -> Option<(&Passage, &'static str, Severity)> {
    let is_within =
        |month: &Range<usize>| TOO_LONG.ranges(passage).any(|long| long.start < month.start && month.end == long.end);
    let has_month = MONTH.ranges(passage).any(|month| !is_within(&month));
    if has_month || EXTENSION.is_in(passage) {
        return None;
    }
    let is_said =
        |list: List| passage.parts().iter().any(|sentence| list.is_affirmed(sentence) && ANSWERS.is_in(sentence));
    if is_said(TOO_LONG) {
        return Some((passage, "too-long", Severity::Error));
    }
    is_said(DAYS).then_some((passage, "days", Severity::Info))
}
