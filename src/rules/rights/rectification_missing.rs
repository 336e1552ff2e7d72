use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a notice that does not mention the right to rectification. `[accuracy]` does not count: the controller
    /// keeps data correct by itself. Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report a denied right, or one that a request names.
    ///
    /// Law: Arts. 13(2)(b), 14(2)(c) and 16, whatever the basis.
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]  # here
    /// terms = ["access", "erasure"]
    /// ```
    /// ```toml
    /// [accuracy]
    /// measures = ["update-on-notice"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[right]]
    /// terms = ["rectification"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["rectification"]
    /// status = "denied"
    /// ```
    RG002 "right-rectification-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(16, 0, None)],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !rights::is_mentioned(context, "rectification") {
        rights::report_missing(context, findings, &[]);
    }
}
