use crate::finding::Argument;
use crate::law::{gdpr, purposes_without_own_basis};
use crate::register::{Basis, Placed, Purpose};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports several bases over several purposes, since readers cannot see which basis covers which purpose, and
    /// which rights follow. For `[legal-basis]`, purposes without a basis of their own count; for an entry, its terms.
    ///
    /// Does not report one purpose with two bases, or one basis for all purposes.
    ///
    /// Law: no provision asks for the mapping in so many words (Arts. 13(1)(c) and 14(1)(c)), so the finding is info.
    ///
    /// ## Bad
    /// ```toml
    /// [legal-basis]
    /// basis = ["contract", "legitimate-interests"]  # here
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// [[purpose]]
    /// terms = ["market-research"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["recruitment", "statutory-duties"]
    /// basis = ["consent", "legal-obligation"]  # here
    /// ```
    /// ## Good
    /// ```toml
    /// [legal-basis]
    /// basis = ["contract"]
    /// [[purpose]]
    /// terms = ["customer-relationship", "billing"]
    /// ```
    /// ```toml
    /// [legal-basis]
    /// basis = ["contract", "legitimate-interests"]
    /// [[purpose]]
    /// terms = ["customer-relationship"]
    /// [[purpose]]
    /// terms = ["direct-marketing"]
    /// basis = ["consent"]
    /// ```
    /// ```toml
    /// [[purpose]]
    /// terms = ["billing"]
    /// basis = ["contract", "legal-obligation"]
    /// ```
    PB004 "basis-not-mapped", Info, [gdpr(13, 1, Some('c')), gdpr(14, 1, Some('c'))], since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let register = context.register;
    if let Some(whole) = register.legal_basis.as_ref() {
        let covered: Vec<&Purpose> = purposes_without_own_basis(register).collect();
        if let Some(bases) = unmapped(&whole.grounds.basis, &covered) {
            let purposes = ("purposes", Argument::Count(purposes_in(&covered)));
            findings.report(whole.at.key("basis"), &[("case", Argument::Case("register")), ("bases", bases), purposes]);
        }
    }
    for purpose in register.purposes.iter() {
        if let Some(bases) = unmapped(&purpose.grounds.basis, &[purpose]) {
            let purposes = ("purposes", Argument::Count(purposes_in(&[purpose])));
            findings.report(purpose.at.key("basis"), &[("case", Argument::Case("entry")), ("bases", bases), purposes]);
        }
    }
}

/// Returns the number of different bases, if several cover several purposes.
fn unmapped(bases: &[Placed<Basis>], covered: &[&Purpose]) -> Option<Argument> {
    let mut different: Vec<Basis> = Vec::new();
    for basis in bases {
        if !different.contains(&basis.value) {
            different.push(basis.value);
        }
    }
    (different.len() > 1 && purposes_in(covered) > 1).then_some(Argument::Count(different.len()))
}

/// Returns the number of purposes that entries state. An entry with only a text states one.
fn purposes_in(entries: &[&Purpose]) -> usize {
    let mut ids: Vec<&str> = entries.iter().flat_map(|entry| &entry.terms).map(|term| term.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let text_count = entries.iter().filter(|entry| entry.terms.is_empty() && entry.note.text.is_some()).count();
    ids.len() + text_count
}
