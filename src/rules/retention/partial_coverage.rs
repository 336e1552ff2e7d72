use crate::finding::Argument;
use crate::law::{Uncovered, gdpr, has_duration, uncovered};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports data, groups or purposes that no storage period covers, in the terms that the entries use. Every kind of
    /// data needs an entry, for each group that has it and each purpose that it serves. A category covers its terms.
    ///
    /// Does not report a register with an entry without references, which covers the rest. `scope` is in words and
    /// never counts.
    ///
    /// Law: Art. 13(2)(a).
    ///
    /// ## Bad
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]  # here
    /// data   = ["call-recordings"]
    /// period = "P1Y"
    /// starts = "time-of-call"
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[retention]]  # here
    /// period   = "P10Y"
    /// starts   = "end-of-contract"
    /// scope.fi = "sopimustiedot"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "volunteers"]
    /// [[data]]
    /// terms = ["name"]
    /// [[retention]]  # here
    /// data-subjects = ["members"]
    /// until         = "end-of-membership"
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// [[retention]]  # here
    /// period = "P2Y"
    /// starts = "last-contact"
    /// when   = ["consent-given"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[data]]
    /// terms = ["name", "call-recordings"]
    /// [[retention]]
    /// data   = ["call-recordings"]
    /// period = "P1Y"
    /// starts = "time-of-call"
    /// [[retention]]
    /// criterion = "customer-relationship"
    /// ```
    /// ```toml
    /// [[data-subjects]]
    /// terms = ["members", "volunteers"]
    /// [[data]]
    /// category = "basic-data"
    /// terms    = ["name", "language"]
    /// [[data]]
    /// data-subjects = ["members"]
    /// terms         = ["membership-data"]
    /// [[retention]]
    /// data   = ["basic-data"]
    /// period = "P1Y"
    /// starts = "last-contact"
    /// [[retention]]
    /// data-subjects = ["members"]
    /// until         = "end-of-membership"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// data  = ["payment-data"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// data  = ["email-address"]
    /// [[data]]
    /// terms = ["email-address", "payment-data"]
    /// [[retention]]
    /// purposes = ["billing"]
    /// period   = "P6Y"
    /// starts   = "end-of-financial-year"
    /// [[retention]]
    /// data  = ["email-address"]
    /// until = "withdrawal-of-consent"
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// [[retention]]
    /// period = "P2Y"
    /// starts = "last-contact"
    /// when   = ["consent-given"]
    /// [[retention]]
    /// period = "P6M"
    /// starts = "last-contact"
    /// ```
    /// ```toml
    /// [[data]]
    /// terms = ["name"]
    /// [[retention]]
    /// period = "P2Y"
    /// starts = "last-contact"
    /// when   = ["consent-given"]
    /// [[retention]]
    /// period = "P6M"
    /// starts = "last-contact"
    /// when   = ["no-marketing-prohibition"]
    /// ```
    RT003 "retention-partial-coverage", Warning, [gdpr(13, 2, Some('a'))], since "0.1"
}

/// The most terms that a message names.
const NAMED: usize = 6;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(first) = context.register.retention.iter().find(|entry| has_duration(entry)) else { return };
    let Some(uncovered) = uncovered(context.register, has_duration) else { return };
    let (case, kind, ids) = match uncovered {
        Uncovered::Unknown => ("scope", Kind::Data, Vec::new()),
        Uncovered::OtherCases => ("when", Kind::Data, Vec::new()),
        Uncovered::Data(ids) => ("data", Kind::Data, ids),
        Uncovered::DataSubjects(ids) => ("data-subjects", Kind::DataSubject, ids),
        Uncovered::Purposes(ids) => ("purposes", Kind::Purpose, ids),
    };
    let names = ids.iter().take(NAMED).map(|id| context.term(kind, id)).collect();
    let more = ids.len().saturating_sub(NAMED);
    let arguments = [("case", Argument::Case(case)), ("names", Argument::List(names)), ("more", Argument::Count(more))];
    findings.report(first.at, &arguments);
}
