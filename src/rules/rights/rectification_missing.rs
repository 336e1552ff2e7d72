use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Everybody may have inaccurate data corrected, whatever the basis; the notice must tell so (Art. 13(2)(b)). How the
    /// controller keeps data correct by itself (`[accuracy]`) says nothing of the right. Denied, named in a request alone, or
    /// left to a linked notice: as in RG001.
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
