use crate::finding::Argument;
use crate::law::{gdpr, purposes_without_own_basis, register_bases};
use crate::register::{LawRef, Purpose, Text};
use crate::rules::citations::has_cited_provision;
use crate::rules::{Context, Findings, rule};
use crate::source::Place;
use crate::vocabulary::Kind;

rule! {
    /// Reports each purpose without a basis, either its own or one of `[legal-basis]`. A register without purposes gets
    /// one finding.
    ///
    /// Does not judge whether a basis is right: that needs a person. Does not report a reason in words that cites an
    /// Act with its section. The basis can be read from the Act, and PB003 asks for its name.
    ///
    /// Law: each purpose needs one of the six bases of Art. 6(1) (Arts. 13(1)(c) and 14(1)(c)).
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// basis = ["contract"]
    /// [[purpose]]  # here
    /// terms = ["market-research", "customer-surveys"]
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [[purpose]]  # here
    /// terms = ["membership-management"]
    /// basis-text = "Käsittely perustuu jäsenyyteen."
    /// ```
    /// ## Good
    /// ```toml
    /// [legal-basis]
    /// basis = ["contract"]
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis-text = "Oppivelvollisuuslaki (1214/2020) 4 luku 16 §"
    /// ```
    PB002 "legal-basis-missing", Error, [gdpr(13, 1, Some('c')), gdpr(14, 1, Some('c'))], with [citations], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let whole = register.legal_basis.as_ref();
    let whole_is_cited =
        whole.is_some_and(|basis| is_cited(context, basis.grounds.basis_text.as_ref(), &basis.grounds.laws));
    if !register_bases(register).is_empty() || whole_is_cited {
        return;
    }
    if register.purposes.is_empty() {
        let (at, case) = whole.map_or((Place::default(), "no-table"), |basis| (basis.at, "no-basis"));
        findings.report(at, &[("case", Argument::Case(case))]);
    }
    let is_cited = |purpose: &&Purpose| is_cited(context, purpose.grounds.basis_text.as_ref(), &purpose.grounds.laws);
    for purpose in purposes_without_own_basis(register).filter(|purpose| !is_cited(purpose)) {
        let purposes = context.terms(Kind::Purpose, &purpose.terms);
        findings.report(purpose.at, &[("case", Argument::Case("purpose")), ("purposes", purposes)]);
    }
}

/// Returns whether a reason in words cites a provision, from which the basis can be read.
fn is_cited(context: &Context<'_>, reason: Option<&Text>, laws: &[LawRef]) -> bool {
    reason.is_some() && has_cited_provision(context, laws, &[reason])
}
