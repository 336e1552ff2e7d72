use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Erasure is to be told of whatever the basis: Art. 13(2)(b) makes no exception for processing that the law requires. A
    /// notice in which the right does not apply says so (`status = "denied"`), and the reader knows. That data are erased
    /// after their storage period is no right. Named in a request alone, or left to a linked notice: as in RG001.
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
