use crate::finding::Severity;
use crate::law::{effective_bases, gdpr};
use crate::reading::lists::rights::object_marketing_missing::*;
use crate::register::{Basis, Purpose};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports direct marketing without the right to object to it. A general right to object counts only if its
    /// purposes or its text name the marketing. A warning if all marketing rests on consent alone and withdrawal is
    /// stated. Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report surveys and customer messages, which are no direct marketing (`soft`, not `marketing`).
    ///
    /// Law: the right holds whatever the basis, and the notice brings it expressly to the reader's attention (Art.
    /// 21(2)–(4)).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing", "direct-mail"]
    /// [[right]]  # here
    /// terms = ["access", "object"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["consent"]
    /// [[right]]  # here
    /// terms = ["withdraw-consent"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// [[right]]
    /// terms = ["object-direct-marketing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// [[right]]
    /// terms = ["object"]
    /// purposes = ["direct-marketing"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// [[right]]
    /// terms = ["object"]
    /// text = "Suoramarkkinoinnin voit aina kieltää."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-surveys", "customer-communication"]
    /// ```
    RG010 "object-marketing-missing", Error, [gdpr(21, 2, None), gdpr(21, 3, None), gdpr(21, 4, None)],
    section Objection, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let purposes = context.register.purposes.iter();
    let terms = purposes.flat_map(|purpose| purpose.terms.iter().map(move |term| (purpose, term)));
    let marketing: Vec<_> = terms.filter(|(_, term)| is_marketing(context, &term.id)).collect();
    let Some((_, first)) = marketing.first().filter(|_| !has_marketing_objection(context)) else { return };
    let is_consent = |purpose: &Purpose| effective_bases(context.register, purpose) == [Basis::Consent];
    let can_withdraw = rights::entries(context, "withdraw-consent").any(rights::is_stated);
    let severity = if can_withdraw && marketing.iter().all(|(purpose, _)| is_consent(purpose)) {
        Severity::Warning
    } else {
        Severity::Error
    };
    let purpose = context.term(Kind::Purpose, &first.id);
    rights::report_missing_as(severity, context, findings, &[("purpose", purpose)]);
}

fn is_marketing(context: &Context<'_>, id: &str) -> bool {
    context.has_property(Kind::Purpose, id, Property::Marketing)
}

/// Returns whether the notice mentions the right to object to marketing. A general right must name the marketing.
fn has_marketing_objection(context: &Context<'_>) -> bool {
    rights::is_mentioned(context, "object-direct-marketing")
        || rights::entries(context, "object").any(|entry| {
            entry.purposes.iter().any(|purpose| is_marketing(context, &purpose.id))
                || rights::can_match(context, entry.note.text.as_ref(), MARKETING)
        })
}
