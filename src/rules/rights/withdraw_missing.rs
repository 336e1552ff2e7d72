use crate::finding::Argument;
use crate::law::{all_bases, gdpr, has_explicit_consent};
use crate::register::Basis;
use crate::rules::{Context, Findings, rights, rule};

rule! {
    /// Reports consent without the right to withdraw it. That is consent as a basis, and the explicit consent of Art.
    /// 9(2)(a). Reports also a purpose on consent that the right leaves out. Info if this notice supplements a linked
    /// one, as in RG001.
    ///
    /// Does not report consent to cookies, which is no basis of the register, or a condition (`when =
    /// ["consent-given"]`). The right to object is another right.
    ///
    /// Law: consent can be withdrawn at any time, and the person is informed before giving it (Art. 7(3)). Arts.
    /// 13(2)(c) and 14(2)(d) name both kinds of consent.
    ///
    /// A warning, since the page says under the legal basis that consent can be withdrawn: the right is missing among the rights.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [[right]]  # here
    /// terms = ["access", "object-direct-marketing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["event-organising"]
    /// basis = ["contract"]
    /// [[data]]
    /// terms = [{ term = "allergies-and-diet", condition = "explicit-consent" }]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [[right]]
    /// terms = ["withdraw-consent"]
    /// ```
    /// ```toml
    /// [[source]]
    /// terms = ["data-subject"]
    /// when = ["consent-given"]
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// ```
    RG007 "right-withdraw-missing", Warning, [gdpr(13, 2, Some('c')), gdpr(14, 2, Some('d')), gdpr(7, 3, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if rights::is_mentioned(context, "withdraw-consent") {
        let found = rights::purpose_left_out(context, "withdraw-consent", |basis| basis == Basis::Consent);
        if let Some(found) = found {
            rights::report_left_out(context, findings, "withdraw-consent", found);
        }
        return;
    }
    let case = if all_bases(context.register).contains(&Basis::Consent) {
        "basis"
    } else if has_explicit_consent(context.register) {
        "explicit"
    } else {
        return;
    };
    rights::report_missing(context, findings, &[("case", Argument::Case(case))]);
}
