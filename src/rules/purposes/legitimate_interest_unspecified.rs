use crate::finding::Argument;
use crate::law::{gdpr, purposes_without_own_basis};
use crate::register::{Basis, Placed, Purpose, Ref, Text, of};
use crate::rules::{Context, Findings, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports legitimate interests as a basis without the interest. The purpose is what is done; the interest is why
    /// it matters to the controller or to somebody else.
    ///
    /// Does not report a basis if `[legal-basis]` names interests, which serve every purpose. For a basis of the whole
    /// register, one purpose under it with an interest is enough. That purpose may be the one on this basis.
    ///
    /// Law: Arts. 13(1)(d) and 14(2)(b).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-surveys"]
    /// basis = ["legitimate-interests"]  # here
    /// ```
    /// ```toml
    /// [legal-basis]
    /// basis = ["contract", "legitimate-interests"]  # here
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["service-security"]
    /// basis = ["legitimate-interests"]
    /// interests-text = "Etumme on torjua väärinkäytöksiä."
    /// ```
    /// ```toml
    /// [legal-basis]
    /// basis = ["legitimate-interests"]
    /// interests = ["direct-marketing"]
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// basis = ["legitimate-interests"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// ```
    PB005 "legitimate-interest-unspecified", Error, [gdpr(13, 1, Some('d')), gdpr(14, 2, Some('b'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let whole = register.legal_basis.as_ref();
    if whole.is_some_and(|whole| is_named(&whole.grounds.interests, whole.grounds.interests_text.as_ref())) {
        return;
    }
    let has_own_interest =
        |purpose: &Purpose| is_named(&purpose.grounds.interests, purpose.grounds.interests_text.as_ref());
    let of_the_whole = whole.and_then(|whole| legitimate_interests(&whole.grounds.basis));
    if let Some(basis) = of_the_whole.filter(|_| !purposes_without_own_basis(register).any(has_own_interest)) {
        findings.report(basis.at, &[("case", Argument::Case("register"))]);
    }
    for purpose in register.purposes.iter().filter(|purpose| !has_own_interest(purpose)) {
        if let Some(basis) = legitimate_interests(&purpose.grounds.basis) {
            let purposes = context.terms(Kind::Purpose, &purpose.terms);
            findings.report(basis.at, &[("case", Argument::Case("purpose")), ("purposes", purposes)]);
        }
    }
}

/// Returns the legitimate interests among bases.
fn legitimate_interests(bases: &[Placed<Basis>]) -> Option<&Placed<Basis>> {
    bases.iter().find(|basis| basis.value == Basis::LegitimateInterests)
}

/// Returns whether interests are given as terms or in words.
fn is_named(interests: &[Ref<of::Purpose>], in_words: Option<&Text>) -> bool {
    !interests.is_empty() || in_words.is_some()
}
