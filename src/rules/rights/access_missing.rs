use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Everybody may ask whether their data are processed and get them, whatever the basis; the notice must tell so
    /// (Art. 13(2)(b)). A right that the notice denies is told: RG016 judges the denial. So is one that only `[[rights-request]]`
    /// names, since the page then says how to use it. Info where a notice that this one supplements is linked: the reader
    /// finds the right there.
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
