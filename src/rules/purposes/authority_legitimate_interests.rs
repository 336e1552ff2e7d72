use crate::law::{controller_kind, gdpr};
use crate::register::{Basis, ControllerKind, Placed};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports each basis of legitimate interests of a public authority, which is known by its `kind`, else by its
    /// name.
    ///
    /// A warning: outside their tasks, authorities may rely on legitimate interests as any landlord or employer. A
    /// notice cannot show the difference.
    ///
    /// Law: public authorities cannot rely on legitimate interests in the performance of their tasks (Art. 6(1), second
    /// subparagraph).
    ///
    /// ## Bad
    /// ```toml
    /// [controller]
    /// name = "Mallilan kunta"
    /// kind = "public-authority"
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]  # here
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Mallilan kaupunki"
    /// [legal-basis]
    /// basis = [
    ///   "public-task",
    ///   "legitimate-interests",  # here
    /// ]
    /// ```
    /// ## Good
    /// ```toml
    /// [controller]
    /// name = "Mallilan kunta"
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["public-task"]
    /// ```
    /// ```toml
    /// [controller]
    /// name = "Mallilan Vesi Oy"
    /// [[purpose]]
    /// terms = ["statistics"]
    /// basis = ["legitimate-interests"]
    /// ```
    PB017 "authority-legitimate-interests", Warning, [gdpr(6, 1, None)], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    let is_authority = |own| controller_kind(own, context.home) == ControllerKind::PublicAuthority;
    if !register.controller.as_ref().is_some_and(is_authority) {
        return;
    }
    let whole = register.legal_basis.iter().flat_map(|table| &table.grounds.basis);
    let own = register.purposes.iter().flat_map(|purpose| &purpose.grounds.basis);
    let is_found = |basis: &&Placed<Basis>| basis.value == Basis::LegitimateInterests;
    for basis in whole.chain(own).filter(is_found) {
        findings.report(basis.at, &[]);
    }
}
