use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a notice that does not mention the right to restriction. The right to object is another right, though
    /// Finnish notices often name the two together. Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report a denied right, or one that a request names.
    ///
    /// Law: Arts. 13(2)(b), 14(2)(c) and 18, whatever the basis.
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]  # here
    /// terms = ["access", "rectification", "erasure", "object"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[right]]
    /// terms = ["access", "restriction"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["restriction"]
    /// status = "denied"
    /// ```
    RG004 "right-restriction-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(18, 0, None)],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !rights::is_mentioned(context, "restriction") {
        rights::report_missing(context, findings, &[]);
    }
}
