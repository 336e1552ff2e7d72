use crate::law::gdpr;
use crate::reading::lists::purposes::marketing_for_third_parties::*;
use crate::reading::{Passage, has_phrase};
use crate::register::{Purpose, Ref, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports marketing for partners, group companies or others, as info, since such marketing may be in order.
    /// `beneficiaries` of a marketing purpose decide, or words of a purpose.
    ///
    /// Does not report the controller's own staff as beneficiaries, or a sentence that denies.
    ///
    /// Law: marketing for others is another purpose than the controller's own (Art. 5(1)(b)) and needs a basis of its
    /// own (Art. 6(1)). Its beneficiaries are recipients if they get data.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// beneficiaries = ["partners"]  # here
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// text = "Tietoja käytetään myös yhteistyökumppaneidemme markkinointiin."  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// beneficiaries = ["group-companies"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// text = "Emme luovuta tietoja yhteistyökumppaneiden markkinointiin."
    /// ```
    PB014 "marketing-for-third-parties", Info,
    [gdpr(5, 1, Some('a')), gdpr(5, 1, Some('b')), gdpr(6, 1, None)], with [denial], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for purpose in context.register.purposes.iter() {
        if is_marketing_for_others(purpose, context) {
            findings.report(purpose.at.key("beneficiaries"), &[]);
        } else if let Some(at) = context.find_place(&purpose.note.text, is_about_others) {
            findings.report(at, &[]);
        }
    }
}

/// Returns whether a marketing purpose has beneficiaries other than own staff.
fn is_marketing_for_others(purpose: &Purpose, context: &Context<'_>) -> bool {
    let is_other = |who: &Ref<of::RecipientOrParty>| {
        who.is_party || !context.has_property(Kind::Recipient, &who.id, Property::Internal)
    };
    let is_marketing = |id: &str| context.has_property(Kind::Purpose, id, Property::Marketing);
    purpose.beneficiaries.iter().any(is_other) && purpose.terms.iter().any(|term| is_marketing(&term.id))
}

/// Returns whether a sentence is about marketing for somebody else.
fn is_about_others(sentence: &Passage) -> bool {
    const BETWEEN: usize = 4;
    let is_theirs = has_phrase(sentence, OF_OTHERS, &[(BETWEEN, MARKETING)]);
    (is_theirs || has_phrase(sentence, FOR_OTHERS, &[(2, OTHERS)])) && !ONLY_HELP.is_in(sentence)
}
