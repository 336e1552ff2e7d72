use std::sync::LazyLock;

use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Purpose, Ref, of};
use crate::vocabulary::{Kind, Property};

use super::{Facts, Findings, Lexicon, rule};

/// Marketing whose genitive is somebody else.
static FOR_OTHERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &[
                "kumppaneiden markkinoin*",
                "kumppaneiden suoramarkkinoin*",
                "kumppanien markkinoin*",
                "kumppaneidemme markkinoin*",
                "kumppaniemme markkinoin*",
                "yhteistyökumppaneiden markkinoin*",
                "yhteistyökumppaneiden suoramarkkinoin*",
                "yhteistyökumppaneiden tuotteiden markkinoin*",
                "yhteistyökumppaneiden tuotteiden ja palveluiden markkinoin*",
                "yhteistyökumppaneiden tuotteiden ja palvelujen markkinoin*",
                "yhteistyökumppanien markkinoin*",
                "yhteistyökumppaneidemme markkinoin*",
                "yhteistyökumppaneidemme tuotteiden markkinoin*",
                "yhteistyökumppaneidemme tuotteiden ja palveluiden markkinoin*",
                "yhteistyökumppaneidemme tuotteiden ja palvelujen markkinoin*",
                "kolmansien osapuolten markkinoin*",
                "kolmannen osapuolen markkinoin*",
                "konserniyhtiöiden markkinoin*",
                "konserniyhtiöiden suoramarkkinoin*",
                "muiden yritysten markkinoin*",
                "muiden yhtiöiden markkinoin*",
            ],
        ),
        (
            Some(Language::SV),
            &[
                "samarbetspartners marknadsföring*",
                "samarbetspartnernas marknadsföring*",
                "samarbetspartnerns marknadsföring*",
                "partners marknadsföring*",
                "tredje parts marknadsföring*",
                "tredje parters marknadsföring*",
                "koncernbolagens marknadsföring*",
                "andra företags marknadsföring*",
                "marknadsföring av samarbetspartners*",
                "marknadsföring av samarbetspartnernas*",
                "marknadsföring av våra samarbetspartners*",
            ],
        ),
        (
            Some(Language::EN),
            &[
                "partners' marketing",
                "partners’ marketing",
                "partners' direct marketing",
                "third parties' marketing",
                "third parties’ marketing",
                "third-party marketing",
                "marketing of our partners",
                "marketing of our partners'",
                "marketing by our partners",
                "marketing by partners",
                "marketing by third parties",
                "marketing of group companies",
                "marketing by group companies",
                "group companies' marketing",
                "group companies’ marketing",
            ],
        ),
    ])
});

rule! {
    /// Marketing for partners or companies of the group is another end than the controller's own: it needs a basis of its
    /// own, and those who get the data are recipients. Decided by `beneficiaries` of an entry with a marketing purpose, or
    /// by words of a purpose for the marketing of somebody else. The controller's own staff is nobody else. A remark, since
    /// such marketing may be in order.
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
    [gdpr(5, 1, Some('a')), gdpr(5, 1, Some('b')), gdpr(6, 1, None)], since "0.1"
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for purpose in facts.register.purposes.iter() {
        if is_marketing_for_others(purpose, facts) {
            findings.report(purpose.at.key("beneficiaries"), &[]);
        } else if let Some(at) = facts.place_said(&purpose.note.text, &FOR_OTHERS) {
            findings.report(at, &[]);
        }
    }
}

fn is_marketing_for_others(purpose: &Purpose, facts: &Facts<'_>) -> bool {
    let is_other =
        |who: &Ref<of::RecipientOrParty>| who.is_party || !facts.term_is(Kind::Recipient, &who.id, Property::Internal);
    let is_marketing = |id: &str| facts.term_is(Kind::Purpose, id, Property::Marketing);
    purpose.beneficiaries.iter().any(is_other) && purpose.terms.iter().any(|term| is_marketing(&term.id))
}
