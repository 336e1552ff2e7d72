use std::sync::LazyLock;

use crate::language::Language;
use crate::law::gdpr;
use crate::register::{Purpose, Ref, of};
use crate::vocabulary::{Kind, Property};

use crate::reading::has_phrase;
use crate::reading::{Lexicon, Passage};
use crate::rules::{Context, Findings, rule};

/// Somebody else, as the one whose it is.
static OF_OTHERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["*kumppaneiden", "*kumppanien", "*kumppaneidemme", "*kumppaniemme", "*kumppaneidensa"]),
        (Some(Language::FI), &["*kumppaniensa", "kolmansien osapuolten", "kolmannen osapuolen", "konserniyhtiöiden"]),
        (Some(Language::FI), &["konsernin muiden yhtiöiden", "konserniin kuuluvien yhtiöiden", "muiden yritysten"]),
        (Some(Language::FI), &["konserniin kuuluvien yritysten", "muiden yhtiöiden", "konserniyhtiöidemme"]),
        (
            Some(Language::SV),
            &["*partners", "*partnernas", "*partnerns", "tredje parts", "tredje parters", "tredje mans"],
        ),
        (Some(Language::SV), &["koncernbolagens", "koncernbolags", "andra företags", "andra bolags"]),
        (
            Some(Language::EN),
            &["partners'", "partners’", "third parties'", "third parties’", "third-party", "companies'"],
        ),
        (Some(Language::EN), &["companies’"]),
    ])
});

static MARKETING: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::FI), &["*markkinoinn*", "*markkinoint*", "mainos*", "mainonn*", "mainont*"]),
        (Some(Language::SV), &["*marknadsföring*", "reklam*"]),
        (Some(Language::EN), &["marketing", "advertising", "advertisements"]),
    ])
});

/// Who has a part in the marketing without its being theirs: "carried out by", "together with".
static ONLY_HELP: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::FI),
            &["kanssa", "avulla", "kautta", "välityksellä", "toteuttam*", "tekem*", "hoitam*", "*kanav*"],
        ),
        (Some(Language::SV), &["tillsammans", "genom", "kanaler*", "genomför*", "utför*"]),
        (Some(Language::EN), &["together with", "through", "channels", "carried out by", "carries out", "provided by"]),
    ])
});

/// Marketing that is for them.
static FOR_OTHERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (Some(Language::SV), &["marknadsföring från", "marknadsföring för", "marknadsföring åt"]),
        (Some(Language::SV), &["direktmarknadsföring från", "direktmarknadsföring för", "reklam från"]),
        (Some(Language::EN), &["marketing of", "marketing by", "marketing for", "marketing from", "advertising from"]),
        (Some(Language::EN), &["marketing on behalf of", "marketing messages from", "advertising for"]),
    ])
});

static OTHERS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Some(Language::SV),
            &["*partner", "*partners", "*partnerna", "tredje parter", "koncernbolag*", "andra företag"],
        ),
        (Some(Language::EN), &["partners", "partners'", "third parties", "group companies", "other companies"]),
        (Some(Language::EN), &["companies of the group", "companies in the group"]),
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
    [gdpr(5, 1, Some('a')), gdpr(5, 1, Some('b')), gdpr(6, 1, None)],
    reads [OF_OTHERS, MARKETING, ONLY_HELP, FOR_OTHERS, OTHERS], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for purpose in context.register.purposes.iter() {
        if is_marketing_for_others(purpose, context) {
            findings.report(purpose.at.key("beneficiaries"), &[]);
        } else if let Some(at) = context.place_where(&purpose.note.text, names_others) {
            findings.report(at, &[]);
        }
    }
}

fn is_marketing_for_others(purpose: &Purpose, context: &Context<'_>) -> bool {
    let is_other = |who: &Ref<of::RecipientOrParty>| {
        who.is_party || !context.has_property(Kind::Recipient, &who.id, Property::Internal)
    };
    let is_marketing = |id: &str| context.has_property(Kind::Purpose, id, Property::Marketing);
    purpose.beneficiaries.iter().any(is_other) && purpose.terms.iter().any(|term| is_marketing(&term.id))
}

/// Whether a sentence speaks of the marketing of somebody else.
fn names_others(sentence: &Passage) -> bool {
    const BETWEEN: usize = 4;
    let is_theirs = has_phrase(sentence, &OF_OTHERS, &[(BETWEEN, &MARKETING)]);
    (is_theirs || has_phrase(sentence, &FOR_OTHERS, &[(2, &OTHERS)])) && !ONLY_HELP.is_in(sentence)
}
