use crate::law::{Entitlement, all_bases, entitlement, gdpr};
use crate::register::{Basis, Choice};
use crate::rules::{Context, Findings, rights, rule};
use crate::vocabulary::Kind;

rule! {
    /// Reports consent or a contract as a basis without the right to data portability. Reports also a purpose on such a
    /// basis that the right leaves out. Info if this notice supplements a linked one, as in RG001.
    ///
    /// Does not report a register without any basis (PB002). Processing is taken to be automated: a register on paper
    /// alone denies the right.
    ///
    /// Law: people get the data that they gave on consent or a contract in a machine-readable form (Art. 20). Arts.
    /// 13(2)(b) and 14(2)(c).
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
