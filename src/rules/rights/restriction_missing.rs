use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Restriction holds whatever the basis, and the notice must tell of it (Art. 13(2)(b)). The right to object is another
    /// one, though Finnish notices often name the two together. Denied, named in a request alone, or left to a linked notice:
    /// as in RG001.
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
