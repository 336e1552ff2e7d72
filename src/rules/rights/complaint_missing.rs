use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports a notice that does not mention the right to complain to a supervisory authority. Info if this notice
    /// supplements a linked one, as in RG001. A way to complain to the controller does not count.
    ///
    /// Does not report a notice with `[complaint]` or the term, since both print the section. An unnamed authority has
    /// RG009.
    ///
    /// Law: Arts. 13(2)(d), 14(2)(e) and 77, whatever the basis.
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [[right]]  # here
    /// terms = ["access"]
    /// ```
    /// ## Good
    /// ```toml
    /// [complaint]
    /// authority = "data-protection-ombudsman"
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access", "complaint"]
    /// ```
    RG008 "right-complaint-missing", Error, [gdpr(13, 2, Some('d')), gdpr(14, 2, Some('e')), gdpr(77, 0, None)],
    replaces [RG009], section Complaint, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !rights::is_mentioned(context, "complaint") && context.register.complaint.is_none() {
        let authority = Argument::Text(rights::authority(context).to_owned());
        rights::report_missing(context, findings, &[("authority", authority)]);
    }
}
