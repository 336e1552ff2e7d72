use crate::finding::Argument;
use crate::law::gdpr;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// The right to lodge a complaint with a supervisory authority is to be told of whatever the basis (Art. 13(2)(d)). Either
    /// `[complaint]` or the term tells it, since both print the section. That the authority is not named is RG009. A way to
    /// complain to the controller is none. Left to a linked notice: info, as in RG001.
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
