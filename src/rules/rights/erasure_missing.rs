use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a notice that does not mention the right to erasure. Erasure after the storage period is no such right.
    /// Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report a denied right (`status = "denied"`), or one that a request names.
    ///
    /// Law: Arts. 13(2)(b), 14(2)(c) and 17. Art. 13(2)(b) makes no exception for processing that the law requires.
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]  # here
    /// terms = ["access", "rectification"]
    /// ```
    /// ```toml
    /// [[retention]]
    /// period = "P2Y"
    /// action = "erase"
    /// ```
    /// ## Good
    /// ```toml
    /// [[right]]
    /// terms = ["erasure"]
    /// limited-by = ["legal-retention"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["erasure"]
    /// status = "denied"
    /// laws = ["accounting-act"]
    /// ```
    RG003 "right-erasure-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(17, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !rights::is_mentioned(context, "erasure") {
        rights::report_missing(context, findings, &[]);
    }
}
