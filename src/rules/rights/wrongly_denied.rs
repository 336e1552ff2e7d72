use crate::finding::{Argument, Severity};
use crate::law::{
    Entitlement, effective_bases, entitlement, gdpr, has_explicit_consent, has_ground_against_erasure, is_relevant_to,
    is_research_or_archive, register_bases,
};
use crate::register::{Basis, Choice, DeniedBecause, LawRef, Placed, Purpose, Right};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::{Kind, Property};

rule! {
    /// Reports the denial of a right that the law gives. Access, rectification, restriction and complaint hold whatever
    /// the basis. Objection, portability and withdrawal hold if their basis stands; objection to direct marketing holds
    /// if there is marketing. Erasure holds if the basis is known and no ground of Art. 17(3) excludes it: a duty, a
    /// task, health care, research or an archive. Objection to research or statistics that are a public task does not hold
    /// (Art. 21(6)). A denial of erasure for everything, which a duty or a task allows only as far as it needs the data
    /// (Art. 17(3)(b)), is info.
    ///
    /// Does not report a denial that cites a national Act, or research. Only a person can judge whether an Act takes
    /// the right away (Arts. 23 and 89). Does not report the denial of erasure beside any law or lawful limit: the GDPR
    /// itself has exceptions. A denial for some purposes or groups is judged by these alone. A right that another entry
    /// states for a purpose is not denied for it. Some reasons under `denied-because` make a denial lawful:
    /// `identification-impossible` for the rights of Arts. 15–20, `legal-claims` for erasure, `manual-files` for portability.
    ///
    /// Law: Arts. 15–18, 20 and 21, with 11(2), 17(3)(b) and (e), 20(1)(b) and 21(6).
    ///
    /// ## Bad
    /// ```toml
    /// [[right]]
    /// terms = [
    ///   "portability",
    ///   "restriction"  # here
    /// ]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// [[right]]
    /// terms = ["object"]  # here
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["erasure"]  # here
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["newsletters"]
    /// [[right]]
    /// terms = ["object-direct-marketing"]  # here
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// laws = ["accounting-act/2:10"]
    /// [[right]]
    /// terms = ["erasure"]  # here
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["service-provision"]
    /// basis = ["public-task"]
    /// [[right]]
    /// terms = ["object"]  # here
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]
    /// terms = ["portability"]
    /// denied-because = ["manual-files"]
    /// [[right]]
    /// terms = ["access"]  # here
    /// denied-because = ["manual-files"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["object", "portability", "withdraw-consent"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["erasure"]
    /// status = "denied"
    /// laws = ["accounting-act/2:10"]
    /// [[right]]
    /// terms = ["erasure"]
    /// status = "denied"
    /// limited-by = ["legal-retention"]
    /// ```
    /// ```toml
    /// [notice]
    /// languages = ["fi"]
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["erasure"]
    /// status = "denied"
    /// text.fi = "Oikeutta ei ole säilytysajan päättymiseen asti."
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["public-task"]
    /// [[right]]
    /// terms = ["object"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[purpose]]
    /// terms = ["customer-due-diligence"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["portability", "erasure"]
    /// status = "denied"
    /// purposes = ["customer-due-diligence"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["object"]
    /// purposes = ["statistics"]
    /// [[right]]
    /// terms = ["object"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[right]]
    /// terms = ["access"]
    /// status = "denied"
    /// laws = ["aml-act/4:3"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// [[right]]
    /// terms = ["erasure", "portability"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]
    /// terms = ["access", "rectification", "restriction"]
    /// denied-because = ["identification-impossible"]
    /// [[right]]
    /// terms = ["erasure"]
    /// denied-because = ["legal-claims"]
    /// [[right]]
    /// terms = ["portability"]
    /// denied-because = ["manual-files"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation"]
    /// [[right]]
    /// terms = ["erasure"]
    /// denied-because = ["legal-claims"]
    /// ```
    RG016 "right-wrongly-denied", Error, [
        gdpr(15, 0, None), gdpr(16, 0, None), gdpr(17, 0, None), gdpr(18, 0, None), gdpr(20, 0, None), gdpr(21, 0, None),
    ], since "0.1", later ["extent" "0.2"]
}

/// The rights of Arts. 15–20, which end where the controller cannot identify people (Art. 11(2)).
const ENDED_WITHOUT_IDENTITY: [&str; 5] = ["access", "rectification", "erasure", "restriction", "portability"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.register.rights.iter().filter(|entry| !rights::is_stated(entry)) {
        if has_national_law(&entry.laws) || is_research_or_archive(context.register) {
            continue;
        }
        for right in entry.terms.iter().filter(|right| !has_lawful_reason(entry, &right.id)) {
            let label = context.term(Kind::Right, &right.id);
            if let Some((case, reason)) = reason(context, entry, &right.id) {
                findings.report(right.at, &[("case", Argument::Case(case)), ("right", label), ("reason", reason)]);
            } else if right.id == "erasure" && is_without_limit(context, entry) {
                let reason = Argument::Text(String::new());
                let arguments = [("case", Argument::Case("extent")), ("right", label), ("reason", reason)];
                findings.report_as(Severity::Info, right.at, &arguments);
            }
        }
    }
}

/// Returns whether an entry gives a reason for which the law itself denies a right: the data show nobody whom the controller
/// could identify (Art. 11(2)), they are needed for legal claims (Art. 17(3)(e)), or they are on paper (Art. 20(1)(b)).
fn has_lawful_reason(entry: &Right, right: &str) -> bool {
    let is_lawful = |reason: &Placed<DeniedBecause>| match reason.value {
        DeniedBecause::IdentificationImpossible => ENDED_WITHOUT_IDENTITY.contains(&right),
        DeniedBecause::LegalClaims => right == "erasure",
        DeniedBecause::ManualFiles => right == "portability",
        DeniedBecause::NoSuchBasis
        | DeniedBecause::LegalObligation
        | DeniedBecause::PublicTask
        | DeniedBecause::ResearchOrArchive => false,
    };
    entry.denied_because.iter().any(is_lawful)
}

/// Returns whether an entry denies erasure for everything, although a duty or a public task allows it only as far as it needs
/// the data (Art. 17(3)(b)).
fn is_without_limit(context: &Context<'_>, entry: &Right) -> bool {
    let is_whole = entry.purposes.is_empty() && entry.data_subjects.is_empty() && entry.note.text.is_none();
    let is_duty = |basis: &Basis| matches!(basis, Basis::LegalObligation | Basis::PublicTask);
    let denied = denied_purposes(context, entry, "erasure");
    let bases: Vec<Basis> = denied.iter().flat_map(|purpose| effective_bases(context.register, purpose)).collect();
    is_whole
        && entry.laws.is_empty()
        && entry.limited_by.is_empty()
        && !has_ground_against_erasure(context.register)
        && !bases.is_empty()
        && bases.iter().all(is_duty)
}

/// Returns whether a purpose is research or statistics as a public task, to which nobody can object (Art. 21(6)).
fn is_public_research(context: &Context<'_>, purpose: &Purpose) -> bool {
    let is_research = |id: &str| context.has_property(Kind::Purpose, id, Property::ArchivingOrResearch);
    let bases = effective_bases(context.register, purpose);
    !purpose.terms.is_empty()
        && purpose.terms.iter().all(|term| is_research(&term.id))
        && bases.iter().all(|basis| *basis != Basis::LegitimateInterests)
}

/// Returns whether a law other than the GDPR is cited.
fn has_national_law(laws: &[LawRef]) -> bool {
    laws.iter().any(|law| law.act != "gdpr")
}

/// Returns the ground of the right that an entry denies, as a case and a value. `None` if the denial may stand.
fn reason(context: &Context<'_>, entry: &Right, right: &str) -> Option<(&'static str, Argument)> {
    let denied = denied_purposes(context, entry, right);
    match right {
        "object-direct-marketing" => {
            let is_marketing = |id: &&str| context.has_property(Kind::Purpose, id, Property::Marketing);
            let marketing = denied.iter().flat_map(|purpose| &purpose.terms).map(|term| term.id.as_str());
            let is_in_scope = |id: &&str| entry.purposes.is_empty() || entry.purposes.iter().any(|own| own.id == *id);
            let first = marketing.filter(is_in_scope).find(is_marketing)?;
            Some(("marketing", context.term(Kind::Purpose, first)))
        }
        "erasure"
            if has_ground_against_erasure(context.register)
                || !entry.laws.is_empty()
                || !entry.limited_by.is_empty() =>
        {
            None
        }
        _ => {
            let scopes = if context.register.purposes.is_empty() {
                vec![register_bases(context.register)]
            } else {
                let is_left = |purpose: &&&Purpose| right != "object" || !is_public_research(context, purpose);
                denied.iter().filter(is_left).map(|purpose| effective_bases(context.register, purpose)).collect()
            };
            if right == "withdraw-consent" && has_explicit_consent(context.register) {
                return Some(("basis", context.term(Kind::Condition, "explicit-consent")));
            }
            if entitlement(right, &[]) == Entitlement::Always {
                return Some(("always", Argument::Text(String::new())));
            }
            scopes.iter().find_map(|bases| match entitlement(right, bases) {
                Entitlement::By(basis) => Some(("basis", context.term(Kind::Basis, basis.id()))),
                _ => None,
            })
        }
    }
}

/// Returns the purposes for which an entry denies a right: the purposes in its scope, unless another entry states the
/// right for them.
fn denied_purposes<'a>(context: &Context<'a>, entry: &Right, right: &str) -> Vec<&'a Purpose> {
    let groups: Vec<&str> = entry.data_subjects.iter().map(|group| group.id.as_str()).collect();
    let stated: Vec<&Right> = rights::entries(context, right).filter(|other| rights::is_stated(other)).collect();
    // The right is stated for some groups and denied without groups. Groups with and without the right cannot be
    // separated.
    if stated.iter().any(|other| !other.data_subjects.is_empty()) && groups.is_empty() {
        return Vec::new();
    }
    let is_stated = |id: &str| stated.iter().flat_map(|other| &other.purposes).any(|purpose| purpose.id == id);
    let is_denied = |id: &str| match entry.purposes.as_slice() {
        [] => !is_stated(id),
        purposes => purposes.iter().any(|purpose| purpose.id == id),
    };
    let is_in_scope = |purpose: &&Purpose| {
        let is_without_names = purpose.terms.is_empty() && entry.purposes.is_empty();
        is_relevant_to(purpose, &groups) && (is_without_names || purpose.terms.iter().any(|term| is_denied(&term.id)))
    };
    context.register.purposes.iter().filter(is_in_scope).collect()
}
