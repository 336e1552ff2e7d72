use crate::law::{Entitlement, all_bases, entitlement, gdpr};
use crate::register::{Basis, Choice};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::Kind;

rule! {
    /// Data that people have given on consent or a contract can be had in a machine-readable form (Art. 20). Other bases give
    /// no such right, and without any PB002 speaks. Whether processing is automated is taken for granted: a register on paper
    /// alone says that the right does not apply. Left to a linked notice: info, as in RG001.
    ///
    /// ## Bad
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]  # here
    /// terms = ["access", "rectification", "erasure"]
    /// ```
    /// ## Good
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]
    /// terms = ["portability"]
    /// limited-by = ["data-provided-by-subject"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract"]
    /// [[right]]
    /// terms = ["portability"]
    /// status = "denied"
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["statutory-duties"]
    /// basis = ["legal-obligation", "public-task"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// ```
    RG006 "right-portability-missing", Error, [gdpr(13, 2, Some('b')), gdpr(14, 2, Some('c')), gdpr(20, 0, None)],
    since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Entitlement::By(basis) = entitlement("portability", &all_bases(context.register)) else { return };
    if !rights::is_mentioned(context, "portability") {
        rights::report_missing(context, findings, &[("basis", context.term(Kind::Basis, basis.id()))]);
    } else if let Some(found) = rights::purpose_left_out(context, "portability", is_ground) {
        rights::report_left_out(context, findings, "portability", found);
    }
}

/// Returns whether a basis gives the right.
fn is_ground(basis: Basis) -> bool {
    matches!(basis, Basis::Consent | Basis::Contract)
}
