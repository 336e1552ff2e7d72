use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a notice that does not mention the right of access. Info if this notice supplements a linked one, where
    /// readers find the right.
    ///
    /// Does not report a denied right: RG016 judges it. Does not report a right that only `[[rights-request]]` names,
    /// since the page then explains its use.
    ///
    /// Law: everybody has the right, whatever the basis (Art. 15), and the notice mentions it (Arts. 13(2)(b) and
    /// 14(2)(c)).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [[right]]  # here
    /// terms = ["rectification", "erasure"]
    /// [[right]]
    /// terms = ["complaint"]
    /// ```
    /// ```toml
    /// [[related-notice]]
    /// relation = "supplements"
    /// notice = "other"
    /// ```
    /// ## Good
    /// ```toml
    /// [[right]]
    /// terms = ["rectification", "access"]
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// email = "info@aamu.example"
    /// [[rights-request]]
    /// rights = ["access"]
    /// contact = "controller"
    /// ```
    RG001 "right-access-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(15, 0, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !rights::is_mentioned(context, "access") {
        rights::report_missing(context, findings, &[]);
    }
}
